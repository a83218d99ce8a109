#pragma once

#include "course.h"

/** One difference between two editions of a course, addressed by id: reviewers read it, and it says what learners meet anew. */
struct CourseDifference
{
    enum class Kind { Added, Removed, Moved, Changed };
    Kind kind = Kind::Changed;
    QString element; ///< "page m1-e1-l1-s1"
    QString field;   ///< of Changed
    QString before;
    QString after;
};

/** Units, pages, tests and blocks by id; the order is that of @p newer, removed ones last. */
[[nodiscard]] QVector<CourseDifference> differences(const Course &older, const Course &newer);
