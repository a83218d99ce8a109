#pragma once

#include "agenda.h"
#include "attendance.h"

/** What one learner has ahead, by the records. Every step that is taken is an event of the occasion. */
class LearnerAgenda : public Agenda
{
    Q_DECLARE_TR_FUNCTIONS(LearnerAgenda)

public:
    static constexpr int mostTries = 5;  ///< at a code word, in a minute
    static constexpr int daysAfter = 14; ///< that an occasion can still be told of

    LearnerAgenda(RecordDatabase &database, RuleEngine &rules, const QString &person);

    [[nodiscard]] QVector<LiveOccasion> occasions(const QString &courseId, const QDateTime &now) override;
    [[nodiscard]] QString signUp(const QString &occasion, const QDateTime &now) override;
    [[nodiscard]] QString signOff(const QString &occasion, const QDateTime &now) override;
    [[nodiscard]] QString giveWord(const QString &occasion, const QString &word, const QDateTime &now) override;
    [[nodiscard]] QByteArray calendar(const QString &occasion, const QDateTime &now) override;
    [[nodiscard]] QJsonObject attended(const QString &courseId) override;
    [[nodiscard]] QVector<DueItem> due(const QString &courseId, const QDate &today) override;

private:
    [[nodiscard]] LiveOccasion seenBy(const Occasion &occasion, const QJsonObject &webinar, const QDateTime &now);
    [[nodiscard]] QJsonObject standing(const QString &courseId, const QJsonObject &plan);
    [[nodiscard]] QString change(const QString &occasion, const QString &type, const QDateTime &now);

    RecordDatabase &m_database;
    RuleEngine &m_rules;
    Attendance m_attendance;
    QString m_person;
};
