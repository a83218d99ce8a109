#include "occasionevents.h"

#include "recorddatabase.h"

#include <QJsonDocument>
#include <QUuid>

namespace {

QString text(const QJsonObject &details)
{
    return QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

/** The same for the same parts, wherever it is made. */
QString idOf(const QStringList &parts)
{
    return QUuid::createUuidV5(QUuid(u"0f6f2c1a-8f0e-4f5c-9d0d-6a1f6a0c3b52"_qs), parts.join(u'\n')).toString(QUuid::WithoutBraces);
}

} // namespace

std::optional<QVector<OccasionEvents::Event>> OccasionEvents::of(const QString &occasion, const QString &person)
{
    std::optional<QSqlQuery> query = m_database.run(u"SELECT id, occasion, person, number, time, type, details FROM occasion_events WHERE occasion = ? AND ? IN ('', person) "
                                                    "ORDER BY person, number"_qs, {occasion, person});
    if (!query)
        return std::nullopt;
    QVector<Event> events;
    while (query->next())
        events.append({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(), query->value(3).toLongLong(),
                       QDateTime::fromString(query->value(4).toString(), Qt::ISODateWithMs), query->value(5).toString(),
                       QJsonDocument::fromJson(query->value(6).toString().toUtf8()).object()});
    return events;
}

std::optional<int> OccasionEvents::registered(const QString &occasion)
{
    std::optional<QSqlQuery> query = m_database.run(u"SELECT count(*) FROM occasion_events e WHERE e.occasion = ? AND e.type = 'registered' AND NOT EXISTS "
                                                    "(SELECT 1 FROM occasion_events l WHERE l.occasion = e.occasion AND l.person = e.person AND l.type = 'unregistered' "
                                                    "AND l.number > e.number)"_qs, {occasion});
    return query && query->next() ? std::optional(query->value(0).toInt()) : std::nullopt;
}

bool OccasionEvents::isRegistered(const QVector<Event> &ofOnePerson)
{
    bool isIn = false;
    for (const Event &event : ofOnePerson) {
        if (event.type == u"registered" || event.type == u"unregistered")
            isIn = event.type == u"registered";
    }
    return isIn;
}

std::optional<qint64> OccasionEvents::next(const QString &occasion, const QString &person)
{
    std::optional<QSqlQuery> query = m_database.run(u"SELECT max(number) FROM occasion_events WHERE occasion = ? AND person = ?"_qs, {occasion, person});
    return query && query->next() ? std::optional(query->value(0).toLongLong() + 1) : std::nullopt;
}

bool OccasionEvents::insert(const Event &event)
{
    return m_database.run(u"INSERT INTO occasion_events (id, occasion, person, number, time, type, details) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"_qs,
                          {event.id, event.occasion, event.person, event.number, event.time.toUTC().toString(Qt::ISODateWithMs), event.type, text(event.details)}).has_value();
}

bool OccasionEvents::append(const QString &occasion, const QString &person, const QString &type, const QJsonObject &details, const QDateTime &now)
{
    const std::optional<qint64> number = next(occasion, person);
    return number && insert({idOf({occasion, person, type, QString::number(*number)}), occasion, person, *number, now, type, details});
}

bool OccasionEvents::appendOnce(const QString &occasion, const QString &person, const QString &type, const QJsonObject &details, const QDateTime &now)
{
    const std::optional<qint64> number = next(occasion, person);
    return number && insert({idOf({occasion, person, type, text(details)}), occasion, person, *number, now, type, details});
}
