#pragma once

#include "result.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

class RecordDatabase;

/**
 * What people have done with an occasion, as events that are only ever added: "registered", "unregistered", "joined" ({ joins: minutes from the
 * beginning }), "listed" ({ source: "word" | "list" }), "decided" ({ present, reason }) and "refused" (a wrong code word).
 */
class OccasionEvents
{
public:
    struct Event
    {
        QString id;
        QString occasion;
        QString person;
        qint64 number = 0; ///< among this person's at this occasion
        QDateTime time;
        QString type;
        QJsonObject details;
    };

    explicit OccasionEvents(RecordDatabase &database) : m_database(database) {}

    /** All of an occasion, or one person's; person by person in the order they came. Nothing: they could not be read. */
    [[nodiscard]] std::optional<QVector<Event>> of(const QString &occasion, const QString &person = {});
    [[nodiscard]] std::optional<int> registered(const QString &occasion); ///< how many hold a place

    /** Adds one event; part of a transaction. */
    [[nodiscard]] bool append(const QString &occasion, const QString &person, const QString &type, const QJsonObject &details, const QDateTime &now);
    /** The same, unless there is one already that says just this: a file that is read twice adds nothing. */
    [[nodiscard]] bool appendOnce(const QString &occasion, const QString &person, const QString &type, const QJsonObject &details, const QDateTime &now);

    [[nodiscard]] static bool isRegistered(const QVector<Event> &ofOnePerson);

private:
    [[nodiscard]] bool insert(const Event &event);
    [[nodiscard]] std::optional<qint64> next(const QString &occasion, const QString &person);

    RecordDatabase &m_database;
};
