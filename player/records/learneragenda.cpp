#include "learneragenda.h"

#include "calendarfile.h"
#include "modules.h"
#include "recorddatabase.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

using Door = LiveOccasion::Door;

Door doorOf(const Occasion &occasion, int taken, const QDateTime &now)
{
    if (occasion.isCancelled)
        return Door::Cancelled;
    if (now >= occasion.starts)
        return Door::Over;
    if (occasion.closes.isValid() && Occasions::inSweden(now).date() > occasion.closes)
        return Door::Closed;
    return occasion.capacity > 0 && taken >= occasion.capacity ? Door::Full : Door::Open;
}

QJsonValue day(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(Occasions::inSweden(moment).date().toJulianDay()) : QJsonValue();
}

QJsonArray webinarsOf(const QJsonObject &plan)
{
    return plan.value(u"webinars"_qs).toArray();
}

} // namespace

LearnerAgenda::LearnerAgenda(RecordDatabase &database, RuleEngine &rules, const QString &person)
    : m_database(database), m_rules(rules), m_attendance(database, rules), m_person(person)
{
}

LiveOccasion LearnerAgenda::seenBy(const Occasion &occasion, const QJsonObject &webinar, const QDateTime &now)
{
    const auto events = OccasionEvents(m_database).of(occasion.id, m_person);
    const int taken = OccasionEvents(m_database).registered(occasion.id).value_or(0);
    LiveOccasion seen{occasion.id, occasion.webinar, webinar.value(u"title"_qs).toString(occasion.webinar), occasion.starts, occasion.ends, occasion.platform, {},
                      occasion.place, occasion.host, occasion.contact, occasion.capacity > 0 ? qMax(0, occasion.capacity - taken) : -1, occasion.closes,
                      doorOf(occasion, taken, now)};
    seen.isRegistered = events && OccasionEvents::isRegistered(*events);
    if (seen.isRegistered && !occasion.isCancelled)
        seen.link = QUrl(occasion.link);
    const Result<Attendance::Verdict> verdict = m_attendance.at(occasion, m_person);
    seen.isAttended = verdict && verdict->isDone;
    if (verdict && !verdict->isDone)
        seen.minutes = verdict->result.value(u"reasons"_qs)[0][u"values"][u"attended"].toInt();
    seen.takesWord = !occasion.word.isEmpty() && !occasion.isCancelled && !seen.isAttended && now >= occasion.starts && now < occasion.ends.addDays(daysAfter);
    return seen;
}

QVector<LiveOccasion> LearnerAgenda::occasions(const QString &courseId, const QDateTime &now)
{
    const auto all = Occasions(m_database).all(courseId);
    const QJsonObject plan = all && !all->isEmpty() ? Modules(m_database).plan(courseId) : QJsonObject();
    QVector<LiveOccasion> list;
    for (const Occasion &occasion : all.value_or(QVector<Occasion>())) {
        if (now >= occasion.ends.addDays(daysAfter))
            continue;
        const LiveOccasion seen = seenBy(occasion, Modules::webinar(plan, occasion.webinar), now);
        if (now < occasion.ends || (!occasion.isCancelled && (seen.isRegistered || seen.isAttended || seen.takesWord)))
            list.append(seen);
    }
    return list;
}

QString LearnerAgenda::change(const QString &id, const QString &type, const QDateTime &now)
{
    QString refused;
    const bool isSigningUp = type == u"registered";
    // Looked at and written as one, so that two who want the last place do not both get it
    const bool isDone = m_database.transaction([&] {
        const Result<Occasion> occasion = Occasions(m_database).find(id);
        OccasionEvents events(m_database);
        const auto mine = occasion ? events.of(id, m_person) : std::nullopt;
        const auto taken = mine ? events.registered(id) : std::nullopt;
        if (!taken) {
            refused = occasion ? QString() : occasion.error().constFirst().message;
            return false;
        }
        if (OccasionEvents::isRegistered(*mine) == isSigningUp)
            return true;
        switch (doorOf(*occasion, *taken, now)) {
        case Door::Full: refused = isSigningUp ? tr("Tillfället blev fullt. Välj ett annat, eller se inspelningen.") : QString(); break;
        case Door::Closed: refused = isSigningUp ? tr("Anmälan har stängt. Välj ett annat tillfälle, eller skriv till den som håller i webbinariet.") : QString(); break;
        case Door::Over: refused = tr("Webbinariet har redan börjat."); break;
        case Door::Cancelled: refused = isSigningUp ? tr("Tillfället är inställt. Välj ett annat.") : QString(); break;
        case Door::Open: break;
        }
        return refused.isEmpty() && events.append(id, m_person, type, {}, now);
    });
    return isDone ? QString() : !refused.isEmpty() ? refused : m_database.problem();
}

QString LearnerAgenda::signUp(const QString &occasion, const QDateTime &now)
{
    return change(occasion, u"registered"_qs, now);
}

QString LearnerAgenda::signOff(const QString &occasion, const QDateTime &now)
{
    return change(occasion, u"unregistered"_qs, now);
}

QString LearnerAgenda::giveWord(const QString &id, const QString &word, const QDateTime &now)
{
    const Result<Occasion> occasion = Occasions(m_database).find(id);
    const auto before = OccasionEvents(m_database).of(id, m_person);
    if (!occasion || !before)
        return occasion ? m_database.problem() : occasion.error().constFirst().message;
    if (occasion->word.isEmpty() || occasion->isCancelled)
        return tr("Det här tillfället har inget kodord. Den som håller i webbinariet antecknar vilka som är med.");
    if (now < occasion->starts)
        return tr("Kodordet ges på webbinariet. Vänta tills det har börjat.");
    if (now >= occasion->ends.addDays(daysAfter))
        return tr("Det är för sent att lämna kodordet. Skriv till den som håller i webbinariet.");
    const qsizetype tries = std::count_if(before->cbegin(), before->cend(), [&now](const OccasionEvents::Event &event) {
        return event.type == u"refused" && event.time > now.addSecs(-60) && event.time <= now;
    });
    if (tries >= mostTries)
        return tr("Det blev för många försök. Vänta en minut och försök igen.");
    const bool isRight = Occasions::matches(occasion->word, word.left(200));
    const bool isKept = m_database.transaction([&] {
        OccasionEvents events(m_database);
        return isRight ? events.appendOnce(id, m_person, u"listed"_qs, {{u"source"_qs, u"word"_qs}}, now) : events.append(id, m_person, u"refused"_qs, {}, now);
    });
    if (!isKept)
        return m_database.problem();
    return isRight ? QString() : tr("Det är inte rätt kodord. Kontrollera stavningen; stora och små bokstäver och mellanslag spelar ingen roll.");
}

QByteArray LearnerAgenda::calendar(const QString &id, const QDateTime &now)
{
    const Result<Occasion> occasion = Occasions(m_database).find(id);
    const auto events = OccasionEvents(m_database).of(id, m_person);
    if (!occasion || !events)
        return {};
    return CalendarFile::write(*occasion, CalendarFile::about(*occasion, Modules(m_database).plan(occasion->course)),
                               OccasionEvents::isRegistered(*events) ? CalendarFile::Link::Shown : CalendarFile::Link::Hidden, now);
}

QJsonObject LearnerAgenda::attended(const QString &courseId)
{
    QJsonObject attended;
    for (const QJsonValue webinar : webinarsOf(Modules(m_database).plan(courseId))) {
        const QString block = webinar[u"video"].toString();
        const Result<QJsonArray> told = m_attendance.told(m_person, courseId, webinar[u"id"].toString());
        if (!block.isEmpty() && told && !told->isEmpty())
            attended.insert(block, *told);
    }
    return attended;
}

QJsonObject LearnerAgenda::standing(const QString &courseId, const QJsonObject &plan)
{
    QJsonObject opened;
    QJsonObject done;
    std::optional<QDate> webinar;
    for (const QJsonValue one : webinarsOf(plan)) {
        const Result<Attendance::Verdict> verdict = m_attendance.of(m_person, courseId, one.toObject());
        if (verdict && verdict->isDone && (!webinar || verdict->day < *webinar))
            webinar = verdict->day;
    }
    std::optional<QSqlQuery> query = m_database.run(u"SELECT type, page, block, details, time FROM events WHERE person = ? AND course = ? "
                                                    "AND type IN ('opened', 'answered') ORDER BY seq"_qs, {m_person, courseId});
    while (query && query->next()) {
        const QString type = query->value(0).toString();
        const QString block = query->value(2).toString();
        const QDateTime time = QDateTime::fromString(query->value(4).toString(), Qt::ISODateWithMs);
        const QString page = query->value(1).toString();
        if (type == u"opened" && !opened.contains(page))
            opened.insert(page, day(time));
        const QJsonObject details = type == u"opened" ? QJsonObject() : QJsonDocument::fromJson(query->value(3).toString().toUtf8()).object();
        if (type == u"answered" && details.value(u"done"_qs).toBool())
            done.insert(block, true);
    }
    query = m_database.run(u"SELECT completed FROM summaries WHERE person = ? AND course = ?"_qs, {m_person, courseId});
    const QDateTime completed = query && query->next() ? QDateTime::fromString(query->value(0).toString(), Qt::ISODateWithMs) : QDateTime();
    return {{u"completed"_qs, day(completed)}, {u"webinar"_qs, webinar ? QJsonValue(webinar->toJulianDay()) : QJsonValue()},
            {u"opened"_qs, opened}, {u"done"_qs, done}};
}

QVector<DueItem> LearnerAgenda::due(const QString &courseId, const QDate &today)
{
    const QJsonObject plan = Modules(m_database).plan(courseId);
    if (plan.value(u"later"_qs).toArray().isEmpty())
        return {};
    const QJSValue given = m_rules.fromJson(QJsonArray{plan, standing(courseId, plan), today.toJulianDay()});
    const Result<QJSValue> found = m_rules.call(m_rules.module(u"courses/rules/plan.mjs"_qs).property(u"due"_qs), {given.property(0), given.property(1), given.property(2)},
                                                courseId);
    QVector<DueItem> list;
    for (const QJsonValue one : found ? m_rules.toJson(*found).toArray() : QJsonArray()) {
        const bool isAfterCourse = one[u"after"] == u"completion"_qs;
        list.append({one[u"id"].toString(), one[u"page"].toString(), one[u"title"].toString(), isAfterCourse ? one[u"days"].toInt() / 7 : 0,
                     QDate::fromJulianDay(one[u"since"].toInteger()), one[u"by"].isNull() ? QDate() : QDate::fromJulianDay(one[u"by"].toInteger())});
    }
    return list;
}
