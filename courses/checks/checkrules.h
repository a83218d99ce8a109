#pragma once

#include "result.h"

#include <QStringList>

/** A finding's constant part: its name in requirements.md, weight, the reason, the way out, and the field that it is about. */
struct CheckRule
{
    QString code;
    Severity severity;
    QString why;
    QString repair; ///< empty where each message has its own
    QString field;  ///< empty where it is about a page, or where the finding itself knows its field
};

/** All that the checks hold a course to, in one place. What a block type's own rules say stands in its words. */
namespace Check {

[[nodiscard]] CheckRule rule(QStringView code);
[[nodiscard]] QStringList ruleCodes();

} // namespace Check
