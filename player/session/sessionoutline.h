#pragma once

#include "ruleengine.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/**
 * A course as the rules look it up (courses/rules/outline.mjs), made a step at a time: for a course of thousands of pages it takes a quarter
 * of a second, in which a window must go on.
 */
class SessionOutline
{
public:
    /** @p course is resolved for one variant (CourseJson); the engine outlives this. */
    SessionOutline(const QJsonObject &course, RuleEngine &rules);

    /** Some milliseconds of it; false when nothing was left to do. */
    bool step();

    /** The outline, whatever of it is left to make included. */
    [[nodiscard]] Result<QJSValue> whole();

private:
    RuleEngine &m_rules;
    QString m_title;
    QJsonArray m_units;
    qsizetype m_taken = 0;
    QJSValue m_course;
    QJSValue m_making;
    std::optional<Result<QJSValue>> m_outline;
};
