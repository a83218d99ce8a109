#include "memoryrecords.h"

namespace {

/** Lends the kept course to one sitting after the other. */
class Lent : public RecordKeeper
{
public:
    explicit Lent(std::shared_ptr<MemoryKeeper> keeper) : m_keeper(std::move(keeper)) {}

    [[nodiscard]] std::optional<Start> start() override { return m_keeper->start(); }
    [[nodiscard]] std::optional<QString> load() override { return m_keeper->load(); }
    [[nodiscard]] bool save(const Save &what) override { return m_keeper->save(what); }
    [[nodiscard]] bool report(const Report &what) override { return m_keeper->report(what); }
    [[nodiscard]] bool finish(const Finish &what) override { return m_keeper->finish(what); }
    [[nodiscard]] QString problem() const override { return m_keeper->problem(); }

private:
    std::shared_ptr<MemoryKeeper> m_keeper;
};

} // namespace

std::unique_ptr<RecordKeeper> MemoryRecords::keeperFor(const CourseIdentity &course)
{
    std::shared_ptr<MemoryKeeper> &keeper = m_keepers[course.id];
    if (!keeper)
        keeper = std::make_shared<MemoryKeeper>(m_mode);
    return std::make_unique<Lent>(keeper);
}

CourseStanding MemoryRecords::standingOf(const QString &courseId)
{
    const auto found = m_keepers.find(courseId);
    if (found == m_keepers.end() || found->second->events().isEmpty())
        return {};
    const RecordKeeper::Report &report = found->second->lastReport();
    CourseStanding standing;
    standing.isStarted = true;
    standing.isComplete = report.isComplete;
    standing.success = report.success;
    standing.progress = report.progress;
    for (const QJsonValue event : found->second->events()) {
        standing.lastUsed = QDateTime::fromString(event[u"time"].toString(), Qt::ISODateWithMs);
        if (event[u"type"].toString() == u"completed")
            standing.completedAt = standing.lastUsed;
    }
    return standing;
}
