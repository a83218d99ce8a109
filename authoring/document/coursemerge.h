#pragma once

#include "change.h"

/** Brings together what two have done to the same course. */
namespace CourseMerge {

struct Merged
{
    std::vector<Change> changes; ///< that take @p mine to the common result, in order
    QStringList conflicts;       ///< where both have changed the same thing
};

/** @p theirs into @p mine; @p before is what both began with. With conflicts the changes leave those places as they are in mine. */
[[nodiscard]] Merged merge(const Element &before, const Element &mine, const Element &theirs);

} // namespace CourseMerge
