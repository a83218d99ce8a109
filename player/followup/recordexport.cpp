#include "recordexport.h"

#include "attendance.h"
#include "calendarfile.h"
#include "csv.h"
#include "modules.h"
#include "recorddatabase.h"
#include "summaries.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace {

/** One learner's events in one course, told by courses/rules/xapi.mjs. */
class Teller
{
public:
    Teller(RuleEngine &rules, const KeptEvent &first, const QString &title, const QString &home)
        : m_rules(rules)
    {
        // The records do not know the language of a title
        const QJsonObject course{{u"id"_qs, first.course}, {u"title"_qs, title.isEmpty() ? first.course : title}, {u"language"_qs, u"und"_qs}};
        QJSValue options = rules.fromJson(QJsonObject{
            {u"outline"_qs, QJsonObject{{u"course"_qs, course}}},
            {u"activity"_qs, home + u"/courses/"_qs + first.course},
            {u"actor"_qs, QJsonObject{{u"objectType"_qs, u"Agent"_qs}, {u"account"_qs, QJsonObject{{u"homePage"_qs, home}, {u"name"_qs, first.person}}}}}});
        QJSValue clock = rules.engine().evaluate(u"(function() { let spent = 0; return { seconds: function() { return spent }, set: function(to) { spent = to } } })()"_qs);
        options.setProperty(u"seconds"_qs, clock.property(u"seconds"_qs));
        m_set = clock.property(u"set"_qs);
        const Result<QJSValue> made = rules.call(rules.module(u"courses/rules/xapi.mjs"_qs).property(u"makeStatements"_qs), {options}, u"xapi"_qs);
        m_statements = made ? *made : QJSValue();
    }

    /** False when the rules failed. */
    [[nodiscard]] bool tell(const KeptEvent &kept, QJsonArray &into)
    {
        const QString id = kept.event.value(u"id"_qs).toString();
        const QDateTime time = QDateTime::fromString(kept.event.value(u"time"_qs).toString(), Qt::ISODateWithMs);
        if (!m_begun.isValid()) {
            m_begun = time;
            // The same every time it is exported, so that a second delivery is no double
            const QString first = QUuid::createUuidV5(QUuid(u"5d3f7c0e-5b7e-4d0c-9a46-3b2b6b1f0f11"_qs), id).toString(QUuid::WithoutBraces);
            if (!append(u"begin"_qs, {first, kept.event.value(u"time"_qs).toString()}, into))
                return false;
        }
        (void)m_set.call({double(qMax<qint64>(0, m_begun.msecsTo(time))) / 1000});
        if (!append(u"of"_qs, {m_rules.fromJson(kept.event)}, into))
            return false;
        if (kept.event.value(u"type"_qs) == u"left"_qs)
            m_begun = {};
        return true;
    }

private:
    bool append(const QString &function, const QJSValueList &arguments, QJsonArray &into)
    {
        const Result<QJSValue> told = m_rules.call(m_statements.property(function), arguments, u"xapi"_qs);
        if (!told)
            return false;
        for (const QJsonValue statement : m_rules.toJson(*told).toArray())
            into.append(statement);
        return true;
    }

    RuleEngine &m_rules;
    QJSValue m_statements;
    QJSValue m_set;
    QDateTime m_begun;
};

} // namespace

Result<QByteArray> RecordExport::statements(const QString &home)
{
    std::optional<QSqlQuery> query = m_database.run(u"SELECT %1, (SELECT max(c.title) FROM courses c WHERE c.course = events.course AND c.hash = events.hash) "
                                                    "FROM events ORDER BY person, course, seq, id"_qs.arg(KeptEvent::columns()));
    if (!query)
        return failure(m_database.path(), 0, m_database.problem());
    QJsonArray statements;
    QPair<QString, QString> current;
    std::optional<Teller> teller;
    while (query->next()) {
        const KeptEvent event = KeptEvent::fromRow(*query);
        if (!teller || current != QPair(event.person, event.course)) {
            current = {event.person, event.course};
            teller.emplace(m_rules, event, query->value(14).toString(), home);
        }
        if (!teller->tell(event, statements))
            return failure(m_database.path(), 0, tr("Händelsen %1 gick inte att göra om till en xAPI-sats. Anmäl felet till den som sköter Brygga hos er.")
                                                     .arg(event.event.value(u"id"_qs).toString()));
    }
    query.reset();
    const Problems problems = tellOccasions(home, statements);
    return problems.isEmpty() ? Result<QByteArray>(QJsonDocument(statements).toJson()) : failure(problems);
}

Problems RecordExport::tellOccasions(const QString &home, QJsonArray &into)
{
    const auto occasions = Occasions(m_database).all();
    if (!occasions)
        return occasions.error();
    Attendance attendance(m_database, m_rules);
    const QJSValue statement = m_rules.module(u"courses/rules/xapi.mjs"_qs).property(u"meetingStatement"_qs);
    for (const Occasion &one : *occasions) {
        const auto events = OccasionEvents(m_database).of(one.id);
        if (!events)
            return {{m_database.path(), 0, m_database.problem()}};
        QMap<QString, QVector<OccasionEvents::Event>> ofPerson;
        for (const OccasionEvents::Event &event : *events)
            ofPerson[event.person].append(event);
        const QString title = CalendarFile::about(one, Modules(m_database).plan(one.course)).title;
        for (auto person = ofPerson.cbegin(); person != ofPerson.cend(); ++person) {
            const auto verdict = attendance.at(one, person.key());
            if (!verdict)
                return verdict.error();
            // What was told once is not taken back by leaving it out: each registration has its statement, and each that was given up has another.
            // The ids are the same every time it is exported, so that a second delivery is no double.
            QVector<OccasionEvents::Event> told;
            std::copy_if(person->cbegin(), person->cend(), std::back_inserter(told),
                         [](const OccasionEvents::Event &event) { return event.type == u"registered" || event.type == u"unregistered"; });
            if (verdict->isDone) {
                OccasionEvents::Event attended{{}, one.id, person.key(), 0, one.ends, u"attended"_qs, {}};
                attended.id = QUuid::createUuidV5(QUuid(u"5d3f7c0e-5b7e-4d0c-9a46-3b2b6b1f0f11"_qs), one.uid + person.key() + attended.type).toString(QUuid::WithoutBraces);
                told.append(attended);
            }
            for (const OccasionEvents::Event &event : qAsConst(told)) {
                const QJsonObject given{{u"id"_qs, event.id}, {u"time"_qs, event.time.toUTC().toString(Qt::ISODateWithMs)}, {u"verb"_qs, event.type},
                                        {u"activity"_qs, home + u"/courses/"_qs + one.course},
                                        {u"actor"_qs, QJsonObject{{u"objectType"_qs, u"Agent"_qs}, {u"account"_qs, QJsonObject{{u"homePage"_qs, home}, {u"name"_qs, person.key()}}}}},
                                        {u"occasion"_qs, QJsonObject{{u"id"_qs, one.id}, {u"title"_qs, title}, {u"language"_qs, u"und"_qs}}}};
                const Result<QJSValue> made = m_rules.call(statement, {m_rules.fromJson(given)}, u"xapi"_qs);
                if (!made)
                    return made.error();
                into.append(m_rules.toJson(*made));
            }
        }
    }
    return {};
}

Result<QByteArray> RecordExport::summaries()
{
    std::optional<QSqlQuery> query = m_database.run(u"SELECT person, course, summary FROM summaries ORDER BY person, course"_qs);
    if (!query)
        return failure(m_database.path(), 0, m_database.problem());
    static const QStringList names{u"status"_qs, u"success"_qs, u"started"_qs, u"latest"_qs, u"completed"_qs, u"passed"_qs, u"score"_qs, u"attempts"_qs,
                                   u"sittings"_qs, u"version"_qs, u"hash"_qs};
    QVector<QStringList> lines{QStringList{u"person"_qs, u"course"_qs} + names};
    while (query->next()) {
        QStringList line{query->value(0).toString(), query->value(1).toString()};
        const QJsonObject summary = QJsonDocument::fromJson(query->value(2).toString().toUtf8()).object();
        for (const QString &name : names)
            line.append(summary.value(name).toVariant().toString());
        lines.append(line);
    }
    return Csv::file(lines);
}

QByteArray RecordExport::dictionary()
{
    return Csv::file({
        {u"kolumn"_qs, u"betydelse"_qs, u"form"_qs},
        {u"person"_qs, u"Personens nyckel i registret. Säger inget om vem det är utan registret."_qs, u"text"_qs},
        {u"course"_qs, u"Modulens beteckning."_qs, u"text"_qs},
        {u"status"_qs, u"started = påbörjad, completed = slutförd. Den som inte har börjat har ingen rad."_qs, u"text"_qs},
        {u"success"_qs, u"unknown = inget prov gjort, failed = ej godkänd, passed = godkänd."_qs, u"text"_qs},
        {u"started"_qs, u"När personen började."_qs, u"ISO 8601, UTC"_qs},
        {u"latest"_qs, u"När något hände senast."_qs, u"ISO 8601, UTC"_qs},
        {u"completed"_qs, u"När modulen slutfördes. Tomt: inte slutförd."_qs, u"ISO 8601, UTC"_qs},
        {u"passed"_qs, u"När provet blev godkänt. Tomt: inte godkänt, eller inget prov."_qs, u"ISO 8601, UTC"_qs},
        {u"score"_qs, u"Bästa resultat på provet, i hela procent. Tomt: inget prov gjort."_qs, u"heltal 0–100"_qs},
        {u"attempts"_qs, u"Hur många gånger provet har gjorts."_qs, u"heltal"_qs},
        {u"sittings"_qs, u"Hur många gånger modulen har öppnats och lämnats."_qs, u"heltal"_qs},
        {u"version"_qs, u"Modulens version när den slutfördes, annars den senaste."_qs, u"text"_qs},
        {u"hash"_qs, u"Kontrollsumma för modulens innehåll i den versionen."_qs, u"hexadecimal text"_qs},
    });
}
