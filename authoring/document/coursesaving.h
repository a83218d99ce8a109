#pragma once

#include "coursefiles.h"
#include "journal.h"

/** A course on its way into its files. Done in a thread of its own; what is not changed is not written. */
struct CourseSaving
{
    Course course; ///< as it was when saving began
    CourseFiles::Files written; ///< what these files hold now
    Problems problems; ///< then none of them is half-written, but some may be new

    /** @p saved: what the files hold but for those named in @p strange. */
    [[nodiscard]] static CourseSaving write(const Course &course, const Course &saved, const QSet<QString> &strange, Journal &journal);
    /** All of it with its media, to a folder that does not exist yet. */
    [[nodiscard]] static Problems copy(const Course &course, const QString &folder);
};
