#pragma once

#include "keptevent.h"

#include "ruleengine.h"

class RecordDatabase;

/** What a learner's events amount to, by courses/rules/summary.mjs. Derived: it can always be worked out again from the events. */
class Summaries
{
public:
    Summaries(RecordDatabase &database, RuleEngine &rules);

    /** The summary that @p summary becomes by @p event. An empty object is the summary of nothing. */
    [[nodiscard]] QJsonObject fold(const QJsonObject &summary, const KeptEvent &event);

    [[nodiscard]] std::optional<QJsonObject> load(const QString &person, const QString &course); ///< nothing: it could not be read
    [[nodiscard]] bool store(const QString &person, const QString &course, const QJsonObject &summary);

    struct Rebuilt
    {
        int learners = 0; ///< in how many courses somebody has done something
        int changed = 0;  ///< summaries that were not what the events say
    };

    /** Works everything out again from the events. */
    [[nodiscard]] std::optional<Rebuilt> rebuild();

private:
    RecordDatabase &m_database;
    RuleEngine &m_rules;
    QJSValue m_fold;
};
