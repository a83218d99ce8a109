#pragma once

#include "recordkeeper.h"

#include <QJSValue>
#include <QObject>

#include <functional>

/**
 * Stands between the session's five calls in JavaScript and a RecordKeeper. What could not be kept is held and given again with the next
 * save, so that a full disk that has been emptied costs no answer.
 */
class KeeperBridge : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; ///< milliseconds since 1970

    /** @p elapsed is a clock that nobody sets, for how long things take; without it @p clock is asked. */
    KeeperBridge(RecordKeeper &keeper, QJSEngine &engine, Clock clock, Clock elapsed = {});

    Q_INVOKABLE QJSValue start();
    Q_INVOKABLE QJSValue load();
    Q_INVOKABLE bool save(const QJSValue &what);
    Q_INVOKABLE bool report(const QJSValue &what);
    Q_INVOKABLE bool finish(const QJSValue &what);
    Q_INVOKABLE [[nodiscard]] double now() const { return double(m_clock()); }
    Q_INVOKABLE [[nodiscard]] double elapsed() const { return double(m_elapsed()); }
    Q_INVOKABLE void happened(const QJSValue &event, bool isSafe);

    /** Gives the keeper once more what it could not keep. */
    [[nodiscard]] bool saveAgain();

    [[nodiscard]] QString problem() const { return m_keeper.problem(); }
    [[nodiscard]] bool isRefused() const { return m_isRefused; } ///< the keeper does not let the course be taken now
    [[nodiscard]] bool isSafe() const { return m_unsaved.isEmpty(); }

signals:
    void kept(const QJsonObject &event, bool isSafe);

private:
    RecordKeeper &m_keeper;
    QJSEngine &m_engine;
    Clock m_clock;
    Clock m_elapsed;
    bool m_isRefused = false;
    QJsonArray m_unsaved;
    RecordKeeper::Save m_lastSave;
    std::optional<RecordKeeper::Report> m_lastReport;
};
