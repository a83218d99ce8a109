#include "recordstore.h"

#include "modules.h"
#include "recorddatabase.h"

#include <QJsonDocument>
#include <QUuid>

namespace {

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

bool isVerdict(const QString &type)
{
    return type == u"completed" || type == u"passed" || type == u"failed";
}

} // namespace

RecordStore::RecordStore(RecordDatabase &database, RuleEngine &rules, const QString &person, const CourseIdentity &course)
    : m_database(database), m_summaries(database, rules), m_person(person), m_course(course),
      m_holder(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

bool RecordStore::ended(bool isDone)
{
    if (isDone)
        m_problem.clear();
    else if (m_problem.isEmpty())
        m_problem = m_database.problem();
    return isDone;
}

std::optional<RecordKeeper::Start> RecordStore::start()
{
    // Where nothing can be written the course can still be read, from where the learner was
    if (!m_database.notice().isEmpty())
        return Start{m_person, Mode::Browse, load().has_value()};
    Start begun{m_person, Mode::Normal, false};
    m_problem.clear();
    const bool isDone = m_database.transaction([this, &begun] {
        const bool isHeld = m_database.run(u"INSERT INTO people (person) VALUES (?) ON CONFLICT (person) DO NOTHING"_qs, {m_person})
            && Modules(m_database).note(m_course)
            && m_database.run(u"INSERT INTO states (person, course, holder) VALUES (?, ?, ?) ON CONFLICT (person, course) DO UPDATE SET holder = excluded.holder"_qs,
                              {m_person, m_course.id, m_holder});
        std::optional<QSqlQuery> query = m_database.run(u"SELECT state FROM states WHERE person = ? AND course = ?"_qs, {m_person, m_course.id});
        if (!isHeld || !query)
            return false;
        begun.resumed = query->next() && !query->isNull(0);
        return true;
    });
    return ended(isDone) ? std::optional(begun) : std::nullopt;
}

std::optional<QString> RecordStore::load()
{
    std::optional<QSqlQuery> query = m_database.run(u"SELECT state FROM states WHERE person = ? AND course = ?"_qs, {m_person, m_course.id});
    if (!query || !query->next() || query->isNull(0))
        return std::nullopt;
    return query->value(0).toString();
}

bool RecordStore::save(const Save &what)
{
    m_problem.clear();
    return ended(m_database.transaction([this, &what] { return keep(what); }));
}

bool RecordStore::keep(const Save &what)
{
    std::optional<QSqlQuery> state = m_database.run(u"UPDATE states SET state = ?, location = ?, saved = ? WHERE person = ? AND course = ? AND holder = ?"_qs,
                                                    {what.state, what.location, now(), m_person, m_course.id, m_holder});
    if (!state)
        return false;
    if (state->numRowsAffected() != 1) {
        m_problem = tr("Modulen har öppnats i ett annat fönster. Det du gör här sparas inte. Stäng det här fönstret och fortsätt i det andra, eller öppna modulen på nytt.");
        return false;
    }
    const std::optional<QJsonObject> before = m_summaries.load(m_person, m_course.id);
    if (!before)
        return false;
    QJsonObject summary = *before;
    m_verdicts.clear();
    for (const QJsonValue value : what.events) {
        const KeptEvent event{m_person, m_course.id, m_course.version, m_course.hash, m_course.variant, value.toObject()};
        std::optional<QSqlQuery> row = m_database.run(KeptEvent::insertion(), event.values());
        if (!row)
            return false;
        if (row->numRowsAffected() == 0)
            continue;
        summary = m_summaries.fold(summary, event);
        if (isVerdict(event.event.value(u"type"_qs).toString()))
            m_verdicts.append(event.event.value(u"id"_qs).toString());
    }
    return summary == *before || m_summaries.store(m_person, m_course.id, summary);
}

bool RecordStore::report(const Report &what)
{
    if (!m_problem.isEmpty()) // what could not be saved is not told of, and the reason stays to be read
        return false;
    // What the events already say is not written again: one wait for the disk for an answer, two only when a verdict falls or the progress moves
    if (m_verdicts.isEmpty() && m_progress == what.progress)
        return true;
    const QStringList verdicts = m_verdicts;
    const bool isDone = m_database.transaction([this, &what, &verdicts] {
        for (const QString &event : verdicts) {
            const QVariantList values{event, what.isComplete ? u"completed"_qs : u"incomplete"_qs, what.success, what.score ? QVariant(*what.score) : QVariant(),
                                      QString::fromUtf8(QJsonDocument(what.reasons).toJson(QJsonDocument::Compact))};
            if (!m_database.run(u"INSERT INTO reasons (event, completion, success, score, reasons) VALUES (?, ?, ?, ?, ?) ON CONFLICT (event) DO NOTHING"_qs, values))
                return false;
        }
        return m_database.run(u"UPDATE states SET progress = ?, remaining = ? WHERE person = ? AND course = ? AND holder = ?"_qs,
                              {what.progress, QString::fromUtf8(QJsonDocument(what.remaining).toJson(QJsonDocument::Compact)), m_person, m_course.id, m_holder}).has_value();
    });
    if (isDone) {
        m_verdicts.clear();
        m_progress = what.progress;
    }
    return ended(isDone);
}

bool RecordStore::finish(const Finish &)
{
    // All of it is in the events: the session's `left` has been saved before this call
    return m_problem.isEmpty();
}
