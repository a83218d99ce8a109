#pragma once

#include "coursefiles.h"
#include "coursemerge.h"

/** What others have done to the files of a course that is open, and what of it can be taken in. Looked for in a thread of its own. */
struct CourseOutside
{
    CourseFiles::Known known;
    CourseFiles::Files changed = {}; ///< files that hold something else than they did; none: all is well
    QJsonObject hashes = {};          ///< of these
    std::optional<Course> theirs = {}; ///< nothing: it cannot be read; problems say why
    Problems problems = {};
    CourseMerge::Merged merged = {};  ///< of theirs into what the author has

    [[nodiscard]] static CourseOutside look(const Course &mine, const Course &saved, const CourseFiles::Known &known, const std::function<bool()> &isUnwanted);
    /** @p theirs is what the files hold; @p changed are those that others have written. */
    [[nodiscard]] static CourseOutside merge(const Course &mine, const Course &saved, const Course &theirs, const CourseFiles::Files &changed);
};
