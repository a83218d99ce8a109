#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QUrl>
#include <QVector>

/** An occasion of a live webinar, as one learner meets it. */
struct LiveOccasion
{
    /** Whether one can register, and if not why. */
    enum class Door { Open, Full, Closed, Over, Cancelled };

    QString id;
    QString webinar;                ///< its id in the course
    QString title;
    QDateTime starts;
    QDateTime ends;
    QString platform;
    QUrl link;                      ///< only for who has registered
    QString place;
    QString host;
    QString contact;                ///< whom to ask for adaptations
    int free = -1;                  ///< places left; -1: no limit
    QDate closes;                   ///< last day to register; invalid: until it begins
    Door door = Door::Open;
    bool isRegistered = false;
    bool takesWord = false;         ///< the code word can be given now
    bool isAttended = false;
    int minutes = 0;                ///< of it that the learner was there, when that was not enough
};

/** Something of a course that it is time for: a task after a webinar, questions some weeks later. */
struct DueItem
{
    QString block;
    QString page;
    QString title;
    int weeks = 0;                  ///< after completion; 0: it counts from the webinar
    QDate since;
    QDate by;                       ///< invalid: no last day
};

/** What one learner has ahead in the courses. What goes wrong comes back as words in the reader's language; empty: it went well. */
class Agenda
{
public:
    virtual ~Agenda() = default;

    /** Those ahead, and those that the learner can still be noted for; the first first. */
    [[nodiscard]] virtual QVector<LiveOccasion> occasions(const QString &courseId, const QDateTime &now) = 0;
    [[nodiscard]] virtual QString signUp(const QString &occasion, const QDateTime &now) = 0;
    [[nodiscard]] virtual QString signOff(const QString &occasion, const QDateTime &now) = 0;
    [[nodiscard]] virtual QString giveWord(const QString &occasion, const QString &word, const QDateTime &now) = 0;
    [[nodiscard]] virtual QByteArray calendar(const QString &occasion, const QDateTime &now) = 0; ///< as a file; empty when there is no such occasion

    /** What the learner has to do with the webinars that blocks are recordings of, by block (courses/rules/attendance.mjs). */
    [[nodiscard]] virtual QJsonObject attended(const QString &courseId) = 0;
    [[nodiscard]] virtual QVector<DueItem> due(const QString &courseId, const QDate &today) = 0;
};
