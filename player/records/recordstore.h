#pragma once

#include "records.h"
#include "summaries.h"

class RecordDatabase;

/**
 * Keeps what one learner does in one course. The course opened last holds the learner's place: a second window takes over, and the
 * first is told so instead of writing over it.
 */
class RecordStore : public RecordKeeper
{
    Q_DECLARE_TR_FUNCTIONS(RecordStore)

public:
    RecordStore(RecordDatabase &database, RuleEngine &rules, const QString &person, const CourseIdentity &course);

    [[nodiscard]] std::optional<Start> start() override;
    [[nodiscard]] std::optional<QString> load() override;
    [[nodiscard]] bool save(const Save &what) override;
    [[nodiscard]] bool report(const Report &what) override;
    [[nodiscard]] bool finish(const Finish &what) override;
    [[nodiscard]] QString problem() const override { return m_problem; }

private:
    [[nodiscard]] bool keep(const Save &what);
    [[nodiscard]] bool ended(bool isDone);

    RecordDatabase &m_database;
    Summaries m_summaries;
    QString m_person;
    CourseIdentity m_course;
    QString m_holder;
    QStringList m_verdicts; ///< events of the last save that told a verdict
    std::optional<double> m_progress;
    QString m_problem;
};
