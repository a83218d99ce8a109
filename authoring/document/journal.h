#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>
#include <QLockFile>

#include <future>
#include <memory>
#include <mutex>
#include <optional>

/**
 * What an author has done, one JSON line for each step, beside a copy of the course as it was when the journal began. A line is handed
 * to the system at once and synced soon after, so that neither a killed program nor a power cut takes work away.
 */
class Journal
{
    Q_DECLARE_TR_FUNCTIONS(Journal)

public:
    /** The journal of the course in @p courseFolder, in the program's state folder (or BRYGGA_STATE). */
    explicit Journal(const QString &courseFolder);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /** Only one program writes it at a time. */
    [[nodiscard]] bool lock();

    struct History
    {
        QMap<QString, QByteArray> base; ///< the files when it began
        QList<QJsonObject> lines;
    };
    /** What was written before, without a last line that was cut off; nothing when there is none or it cannot be read. */
    [[nodiscard]] std::optional<History> read() const;

    /** Begins anew from @p files. They are written aside; the first line waits for them, and fails when they did. */
    bool begin(const QMap<QString, QByteArray> &files);
    /** Goes on after what read() gave. */
    bool resume();
    bool append(const QJsonObject &line); ///< from any thread
    void forget(); ///< what was done

    [[nodiscard]] qint64 size() const { return m_file.size(); }
    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] static QString stateFolder();

private:
    class Syncing;

    void finish();

    std::mutex m_appending;
    QString m_basePath;
    QFile m_file;
    QLockFile m_lock;
    std::future<bool> m_base; ///< while the files are written
    std::unique_ptr<Syncing> m_syncing;
};
