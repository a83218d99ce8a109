#pragma once

#include "occasionevents.h"
#include "occasions.h"
#include "ruleengine.h"

#include <QJsonArray>

/** Who has taken part in a webinar, and how: the events of its occasions and what has been watched of its recording, judged by courses/rules/attendance.mjs. */
class Attendance
{
    Q_DECLARE_TR_FUNCTIONS(Attendance)

public:
    struct Verdict
    {
        bool isDone = false;
        QString mode;          ///< "live", "recording", "joined" (partly each); empty when not done
        QDate day;             ///< by which it was done; invalid when not done
        QJsonObject result;    ///< as the rule gave it
    };

    struct Participant
    {
        QString account;
        QString name;
        QString office;
        QString unit;
        bool isRegistered = false;
        Verdict verdict;
    };

    /** Something that a list or a report says of somebody. */
    struct Entry
    {
        QString account;
        QString type;          ///< "joined", "listed" or "decided"
        QJsonObject details;
    };

    Attendance(RecordDatabase &database, RuleEngine &rules);

    /** Everybody that an occasion knows of, by name. Whoever asks is noted in the register (PRV-19); without that nothing is shown. */
    [[nodiscard]] Result<QVector<Participant>> participants(const Occasion &occasion, const QString &reader);
    [[nodiscard]] Result<int> registered(const Occasion &occasion);

    /** Adds what @p entries say, all of it or nothing. The same list twice adds nothing. */
    [[nodiscard]] Problems add(const QString &occasion, const QVector<Entry> &entries, const QDateTime &now);

    /** One person in a webinar: all its occasions and its recording. @p webinar is its part of the course's plan. */
    [[nodiscard]] Result<Verdict> of(const QString &person, const QString &course, const QJsonObject &webinar);
    /** One person at one occasion of it, whatever was seen later. */
    [[nodiscard]] Result<Verdict> at(const Occasion &occasion, const QString &person);
    /** What the rule is told of the occasions of a webinar that a person has to do with; the first first. */
    [[nodiscard]] Result<QJsonArray> told(const QString &person, const QString &course, const QString &webinar);

    [[nodiscard]] QString words(const Verdict &verdict, const QString &language);

private:
    /** A recording as the rule takes it, and the days that it was seen. */
    struct Watching
    {
        QJsonValue recording = QJsonValue::Null;
        QDate done;   ///< when the learner was told that it is; invalid: not yet
        QDate latest;
    };

    [[nodiscard]] QJsonObject told(const Occasion &occasion, const QVector<OccasionEvents::Event> &ofOnePerson) const;
    [[nodiscard]] Watching watching(const QString &person, const QString &course, const QJsonObject &webinar);
    [[nodiscard]] Result<Verdict> judge(const QJsonArray &occasions, const Watching &watching);

    RecordDatabase &m_database;
    RuleEngine &m_rules;
    QJSValue m_attendance;
    QJSValue m_describe;
};
