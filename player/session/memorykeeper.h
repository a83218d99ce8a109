#pragma once

#include "recordkeeper.h"

/** Keeps everything until the program ends: for looking at a course without being a learner, and for tests. */
class MemoryKeeper : public RecordKeeper
{
public:
    explicit MemoryKeeper(Mode mode = Mode::Normal) : m_mode(mode) {}

    [[nodiscard]] std::optional<Start> start() override { return Start{u"nobody"_qs, m_mode, !m_state.isEmpty()}; }
    [[nodiscard]] std::optional<QString> load() override { return m_state.isEmpty() ? std::nullopt : std::optional(m_state); }
    [[nodiscard]] bool save(const Save &what) override;
    [[nodiscard]] bool report(const Report &what) override;
    [[nodiscard]] bool finish(const Finish &what) override;
    [[nodiscard]] QString problem() const override { return m_problem; }

    [[nodiscard]] const QJsonArray &events() const { return m_events; }
    [[nodiscard]] const QString &state() const { return m_state; }
    [[nodiscard]] const Report &lastReport() const { return m_report; }

    /** From now on nothing can be kept, as on a full disk; empty: all is well again. */
    void fail(const QString &problem) { m_problem = problem; }

private:
    Mode m_mode;
    QString m_state;
    QString m_problem;
    QJsonArray m_events;
    Report m_report;
};
