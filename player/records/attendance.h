#pragma once

#include "occasionevents.h"
#include "occasions.h"
#include "ruleengine.h"

/** Who has taken part in a webinar, and how: the events of its occasions and what has been watched of its recording, told by courses/rules/attendance.mjs. */
class Attendance
{
    Q_DECLARE_TR_FUNCTIONS(Attendance)

public:
    struct Verdict
    {
        bool isDone = false;
        QString mode;          ///< "live", "recording"; empty when not done
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

    /** One person at some occasions of a webinar; @p webinar is its part of the course's plan. */
    [[nodiscard]] Result<Verdict> of(const QString &person, const QVector<Occasion> &occasions, const QJsonObject &webinar);

    [[nodiscard]] QString words(const Verdict &verdict, const QString &language);

private:
    [[nodiscard]] QJsonObject told(const Occasion &occasion, const QVector<OccasionEvents::Event> &ofOnePerson) const;
    [[nodiscard]] QJsonValue recording(const QString &person, const QString &course, const QJsonObject &webinar);
    [[nodiscard]] Result<Verdict> judge(const QJsonArray &occasions, const QJsonValue &recording);

    RecordDatabase &m_database;
    RuleEngine &m_rules;
    QJSValue m_attendance;
    QJSValue m_describe;
};
