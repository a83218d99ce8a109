#include "attendance.h"

#include "modules.h"
#include "recorddatabase.h"

#include <QJsonDocument>
#include <QUuid>

Attendance::Attendance(RecordDatabase &database, RuleEngine &rules)
    : m_database(database), m_rules(rules)
{
    const QJSValue module = rules.module(u"courses/rules/attendance.mjs"_qs);
    m_attendance = module.property(u"attendance"_qs);
    m_describe = module.property(u"describe"_qs);
}

QJsonObject Attendance::told(const Occasion &occasion, const QVector<OccasionEvents::Event> &ofOnePerson) const
{
    QJsonArray joins;
    bool isListed = false;
    QJsonValue decision;
    for (const OccasionEvents::Event &event : ofOnePerson) {
        if (event.type == u"joined") {
            for (const QJsonValue join : event.details.value(u"joins"_qs).toArray())
                joins.append(join);
        }
        isListed = isListed || event.type == u"listed";
        if (event.type == u"decided")
            decision = event.details; // the last one holds
    }
    return {{u"day"_qs, Occasions::inSweden(occasion.starts).date().toString(Qt::ISODate)}, {u"minutes"_qs, occasion.minutes()}, {u"share"_qs, occasion.share},
            {u"joins"_qs, joins}, {u"listed"_qs, isListed}, {u"decision"_qs, decision}, {u"recording"_qs, occasion.countsRecording}};
}

Result<QJsonArray> Attendance::told(const QString &person, const QString &course, const QString &webinar)
{
    const auto occasions = Occasions(m_database).all(course);
    if (!occasions)
        return failure(occasions.error());
    QJsonArray told;
    for (const Occasion &occasion : *occasions) {
        const auto events = occasion.webinar == webinar ? OccasionEvents(m_database).of(occasion.id, person) : QVector<OccasionEvents::Event>();
        if (!events)
            return failure(m_database.path(), 0, m_database.problem());
        // Who only tried a code word has nothing to do with the occasion
        if (std::any_of(events->cbegin(), events->cend(), [](const OccasionEvents::Event &event) { return event.type != u"refused"; }))
            told.append(this->told(occasion, *events));
    }
    return told;
}

Attendance::Watching Attendance::watching(const QString &person, const QString &course, const QJsonObject &webinar)
{
    const QString block = webinar.value(u"video"_qs).toString();
    if (block.isEmpty())
        return {};
    std::optional<QSqlQuery> query = m_database.run(u"SELECT details, time, type FROM events WHERE person = ? AND course = ? AND block = ? AND type IN ('watched', 'read') ORDER BY seq"_qs,
                                                    {person, course, block});
    Watching watching;
    QJsonArray watched;
    QJsonValue kept = QJsonValue::Null;
    while (query && query->next()) {
        const QJsonObject event = QJsonDocument::fromJson(query->value(0).toString().toUtf8()).object();
        const bool isRead = query->value(2).toString() == u"read";
        if (!isRead)
            watched.append(QJsonArray{event.value(u"from"_qs), event.value(u"to"_qs)});
        watching.latest = Occasions::inSweden(QDateTime::fromString(query->value(1).toString(), Qt::ISODateWithMs)).date();
        // A film that became done by itself says so once; one that is done without that is so with what was live
        if (event.value(u"becameDone"_qs).toBool())
            kept = u"recording"_qs;
        else if (isRead)
            kept = u"read"_qs;
        else if (kept.isNull() && event.value(u"done"_qs).toBool())
            kept = u"joined"_qs;
        if (!watching.done.isValid() && !kept.isNull())
            watching.done = watching.latest;
    }
    watching.recording = QJsonObject{{u"watched"_qs, watched}, {u"length"_qs, webinar.value(u"length"_qs)}, {u"threshold"_qs, webinar.value(u"threshold"_qs)}, {u"kept"_qs, kept}};
    return watching;
}

Result<Attendance::Verdict> Attendance::judge(const QJsonArray &occasions, const Watching &watching)
{
    const QJSValue given = m_rules.fromJson(QJsonArray{occasions, watching.recording});
    const Result<QJSValue> judged = m_rules.call(m_attendance, {given.property(0), given.property(1)}, u"attendance"_qs);
    if (!judged)
        return failure(judged.error());
    const QJsonObject result = m_rules.toJson(*judged).toObject();
    Verdict verdict{result.value(u"done"_qs).toBool(), result.value(u"mode"_qs).toString(), QDate::fromString(result.value(u"day"_qs).toString(), Qt::ISODate), result};
    if (verdict.isDone && verdict.mode != u"live") // invalid days come first: the film may have been seen before it was known who was live
        verdict.day = watching.done.isValid() ? watching.done : qMax(verdict.day, watching.latest);
    return verdict;
}

Result<Attendance::Verdict> Attendance::of(const QString &person, const QString &course, const QJsonObject &webinar)
{
    const Result<QJsonArray> occasions = told(person, course, webinar.value(u"id"_qs).toString());
    return occasions ? judge(*occasions, watching(person, course, webinar)) : failure(occasions.error());
}

Result<Attendance::Verdict> Attendance::at(const Occasion &occasion, const QString &person)
{
    const auto events = OccasionEvents(m_database).of(occasion.id, person);
    return events ? judge({told(occasion, *events)}, {}) : failure(m_database.path(), 0, m_database.problem());
}

QString Attendance::words(const Verdict &verdict, const QString &language)
{
    const Result<QJSValue> text = m_rules.call(m_describe, {m_rules.fromJson(verdict.result), m_rules.words(language)}, u"attendance"_qs);
    return text ? text->toString() : QString();
}

Result<int> Attendance::registered(const Occasion &occasion)
{
    const std::optional<int> count = OccasionEvents(m_database).registered(occasion.id);
    return count ? Result<int>(*count) : failure(m_database.path(), 0, m_database.problem());
}

Result<QVector<Attendance::Participant>> Attendance::participants(const Occasion &occasion, const QString &reader)
{
    const auto events = OccasionEvents(m_database).of(occasion.id);
    std::optional<QSqlQuery> query = m_database.run(u"SELECT p.person, p.account, p.name, o.office, o.unit FROM people p LEFT JOIN organisation o ON o.person = p.person "
                                                    "WHERE p.person IN (SELECT person FROM occasion_events WHERE occasion = ? AND type <> 'refused') "
                                                    "ORDER BY p.name, p.account"_qs, {occasion.id});
    if (!events || !query)
        return failure(m_database.path(), 0, m_database.problem());
    QHash<QString, QVector<OccasionEvents::Event>> ofPerson;
    for (const OccasionEvents::Event &event : *events)
        ofPerson[event.person].append(event);
    const QJsonObject webinar = Modules::webinar(Modules(m_database).plan(occasion.course), occasion.webinar);
    QVector<Participant> participants;
    while (query->next()) {
        const QString person = query->value(0).toString();
        const Result<Verdict> verdict = of(person, occasion.course, webinar);
        if (!verdict)
            return failure(verdict.error());
        participants.append({query->value(1).toString(), query->value(2).toString(), query->value(3).toString(), query->value(4).toString(),
                             OccasionEvents::isRegistered(ofPerson.value(person)), *verdict});
    }
    query.reset(); // a query that is still open would keep the note from being written
    const bool isNoted = m_database.transaction([&] {
        return m_database.run(u"INSERT INTO reads (id, time, reader, what, persons) VALUES (?, ?, ?, ?, ?)"_qs,
                              {QUuid::createUuid().toString(QUuid::WithoutBraces), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), reader,
                               u"attendance|"_qs + occasion.id, int(participants.size())}).has_value();
    });
    if (!isNoted)
        return failure(m_database.path(), 0, tr("Listan visas inte, för det går inte att anteckna att den läses. %1").arg(m_database.problem()));
    return participants;
}

Problems Attendance::add(const QString &occasion, const QVector<Entry> &entries, const QDateTime &now)
{
    OccasionEvents events(m_database);
    const bool isDone = m_database.transaction([&] {
        for (const Entry &entry : entries) {
            std::optional<QSqlQuery> found = m_database.run(u"SELECT person FROM people WHERE account = ?"_qs, {entry.account});
            if (!found || !found->next())
                return false;
            const QString person = found->value(0).toString();
            found.reset();
            if (entry.type != u"decided") {
                if (!events.appendOnce(occasion, person, entry.type, entry.details, now))
                    return false;
                continue;
            }
            // A decision may be taken back and made again: only the same one twice in a row is none
            const auto before = events.of(occasion, person);
            if (!before)
                return false;
            const auto last = std::find_if(before->crbegin(), before->crend(), [](const OccasionEvents::Event &event) { return event.type == u"decided"; });
            if ((last == before->crend() || last->details != entry.details) && !events.append(occasion, person, entry.type, entry.details, now))
                return false;
        }
        return true;
    });
    return isDone ? Problems() : Problems{{m_database.path(), 0, m_database.problem()}};
}
