#pragma once

#include "learneragenda.h"
#include "records.h"
#include "ruleengine.h"

class RecordDatabase;

/** The records of one learner: the person an account stands for, with a keeper for each course. */
class LearnerRecords : public Records
{
    Q_DECLARE_TR_FUNCTIONS(LearnerRecords)

public:
    /** @p account is what the agency calls the person (never a personal number); the records know the person by an opaque key. */
    LearnerRecords(RecordDatabase &database, RuleEngine &rules, const QString &account);

    [[nodiscard]] std::unique_ptr<RecordKeeper> keeperFor(const CourseIdentity &course) override;
    [[nodiscard]] CourseStanding standingOf(const QString &courseId) override;
    [[nodiscard]] std::vector<Assignment> assignments() override;
    [[nodiscard]] QString problem() const override;

    /** What earlier versions of a course asked (`outline.layout`), so that a state of one of them can be carried over. */
    [[nodiscard]] QJsonArray layoutsOf(const QString &courseId) override;
    [[nodiscard]] bool knows(const CourseIdentity &course) override;
    [[nodiscard]] bool keepVersion(const CourseIdentity &course, const QJsonObject &layout, const QJsonObject &plan) override;
    [[nodiscard]] Agenda *agenda() override { return m_agenda.get(); }

    [[nodiscard]] QString person() const { return m_person; }

private:
    RecordDatabase &m_database;
    RuleEngine &m_rules;
    QString m_person;
    std::unique_ptr<LearnerAgenda> m_agenda; ///< null when it is not known who the learner is
    QString m_problem;
};
