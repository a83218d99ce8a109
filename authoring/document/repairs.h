#pragma once

#include "change.h"
#include "result.h"

/** What can be done about a finding at once, without asking the author anything more. */
namespace Repairs {

struct Repair
{
    QString label;
    std::vector<Change> changes; ///< in order
};

[[nodiscard]] std::optional<Repair> find(const Problem &problem, const Course &course);

} // namespace Repairs
