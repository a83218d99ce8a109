#pragma once

#include "memorykeeper.h"
#include "records.h"

#include <map>

/** Records that last as long as the program: for looking at a course without being a learner, and for tests. */
class MemoryRecords : public Records
{
public:
    explicit MemoryRecords(RecordKeeper::Mode mode = RecordKeeper::Mode::Normal) : m_mode(mode) {}

    [[nodiscard]] std::unique_ptr<RecordKeeper> keeperFor(const CourseIdentity &course) override;
    [[nodiscard]] CourseStanding standingOf(const QString &courseId) override;
    [[nodiscard]] std::vector<Assignment> assignments() override { return m_assignments; }
    [[nodiscard]] QString problem() const override { return {}; }

    /** What has been kept of a course; null when it has not been opened. */
    [[nodiscard]] const MemoryKeeper *keptOf(const QString &courseId) const
    {
        const auto found = m_keepers.find(courseId);
        return found == m_keepers.end() ? nullptr : found->second.get();
    }

    void assign(const QString &courseId, const QDate &due) { m_assignments.push_back({courseId, due}); }

    /** From now on nothing can be kept, as on a full disk; empty: all is well again. */
    void fail(const QString &problem)
    {
        for (const auto &[id, keeper] : m_keepers)
            keeper->fail(problem);
    }

private:
    RecordKeeper::Mode m_mode;
    std::map<QString, std::shared_ptr<MemoryKeeper>> m_keepers;
    std::vector<Assignment> m_assignments;
};

/** When there is nowhere to keep records: courses can be read, and it is said why nothing is kept. */
class NoRecords : public MemoryRecords
{
public:
    explicit NoRecords(const QString &why) : MemoryRecords(RecordKeeper::Mode::Browse), m_why(why) {}

    [[nodiscard]] QString problem() const override { return m_why; }

private:
    QString m_why;
};
