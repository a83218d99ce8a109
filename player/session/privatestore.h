#pragma once

#include <QCoreApplication>
#include <QJsonObject>

/**
 * What a learner writes for nobody else: one file on this device for each course, apart from the records and sent nowhere.
 * Nothing in it is ever in an event, a state, a statement, an export or a log (PRV-8).
 */
class PrivateStore
{
    Q_DECLARE_TR_FUNCTIONS(PrivateStore)

public:
    /** @p path is the file; empty keeps everything in memory. A file that cannot be read is set aside, never overwritten. */
    explicit PrivateStore(const QString &path = {});

    [[nodiscard]] QJsonValue value(const QString &blockId) const { return m_values.value(blockId); }
    [[nodiscard]] QStringList ids() const { return m_values.keys(); }

    /** False when it could not be written; it is then kept until the program ends. */
    [[nodiscard]] bool set(const QString &blockId, const QJsonValue &value);
    [[nodiscard]] bool clear();

    [[nodiscard]] bool saveAgain() { return m_isKept || write(); } ///< what could not be written

    /** What went wrong when it was opened or last written. */
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    [[nodiscard]] bool write();

    QString m_path;
    QJsonObject m_values;
    QString m_problem;
    bool m_isKept = true;
};
