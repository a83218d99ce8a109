#include "summaries.h"

#include "recorddatabase.h"

#include <QJsonDocument>

Summaries::Summaries(RecordDatabase &database, RuleEngine &rules)
    : m_database(database), m_rules(rules), m_fold(rules.module(u"courses/rules/summary.mjs"_qs).property(u"fold"_qs))
{
}

QJsonObject Summaries::fold(const QJsonObject &summary, const KeptEvent &event)
{
    const QJSValue before = summary.isEmpty() ? QJSValue(QJSValue::NullValue) : m_rules.fromJson(summary);
    const QJSValueList arguments{before, m_rules.fromJson(event.event), event.version, event.hash};
    const Result<QJSValue> folded = m_rules.call(m_fold, arguments, u"summary"_qs);
    return folded ? m_rules.toJson(*folded).toObject() : summary;
}

std::optional<QJsonObject> Summaries::load(const QString &person, const QString &course)
{
    std::optional<QSqlQuery> query = m_database.run(u"SELECT summary FROM summaries WHERE person = ? AND course = ?"_qs, {person, course});
    if (!query)
        return std::nullopt;
    return query->next() ? QJsonDocument::fromJson(query->value(0).toString().toUtf8()).object() : QJsonObject();
}

bool Summaries::store(const QString &person, const QString &course, const QJsonObject &summary)
{
    const auto time = [&summary](const QString &name) { return summary.value(name).isString() ? QVariant(summary.value(name).toString()) : QVariant(); };
    return m_database.run(u"INSERT INTO summaries (person, course, status, success, started, completed, passed, summary) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                          "ON CONFLICT (person, course) DO UPDATE SET status = excluded.status, success = excluded.success, started = excluded.started, "
                          "completed = excluded.completed, passed = excluded.passed, summary = excluded.summary"_qs,
                          {person, course, summary.value(u"status"_qs).toString(), summary.value(u"success"_qs).toString(), time(u"started"_qs), time(u"completed"_qs),
                           time(u"passed"_qs), QString::fromUtf8(QJsonDocument(summary).toJson(QJsonDocument::Compact))}).has_value();
}

std::optional<Summaries::Rebuilt> Summaries::rebuild()
{
    Rebuilt rebuilt;
    const bool isDone = m_database.transaction([this, &rebuilt] {
        QHash<QPair<QString, QString>, QString> before;
        std::optional<QSqlQuery> kept = m_database.run(u"SELECT person, course, summary FROM summaries"_qs);
        while (kept && kept->next())
            before.insert({kept->value(0).toString(), kept->value(1).toString()}, kept->value(2).toString());
        QMap<QPair<QString, QString>, QJsonObject> now;
        // The number decides, not the clock: a clock may have been set back
        std::optional<QSqlQuery> rows = m_database.run(u"SELECT %1 FROM events ORDER BY person, course, seq, id"_qs.arg(KeptEvent::columns()));
        if (!kept || !rows)
            return false;
        while (rows->next()) {
            const KeptEvent event = KeptEvent::fromRow(*rows);
            QJsonObject &summary = now[{event.person, event.course}];
            summary = fold(summary, event);
        }
        rows->finish();
        if (!m_database.run(u"DELETE FROM summaries"_qs))
            return false;
        for (auto it = now.cbegin(); it != now.cend(); ++it) {
            if (!store(it.key().first, it.key().second, it.value()))
                return false;
            const QString text = QString::fromUtf8(QJsonDocument(it.value()).toJson(QJsonDocument::Compact));
            rebuilt.changed += before.take(it.key()) == text ? 0 : 1;
        }
        rebuilt.learners = int(now.size());
        rebuilt.changed += int(before.size());
        return true;
    });
    return isDone ? std::optional(rebuilt) : std::nullopt;
}
