#include "result.h"

#include <algorithm>

QString Problem::toString() const
{
    return line > 0 ? u"%1:%2: %3"_qs.arg(file).arg(line).arg(message) : u"%1: %2"_qs.arg(file, message);
}

bool hasErrors(const Problems &problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const Problem &p) { return p.severity == Severity::Error; });
}
