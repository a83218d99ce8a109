#include "journal.h"

#include "wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <condition_variable>
#include <mutex>
#include <thread>

#include <unistd.h>

/** Syncs a file aside, so that typing never waits for the disk. */
class Journal::Syncing
{
public:
    explicit Syncing(int file)
        : m_thread([this, file] { run(file); })
    {
    }
    ~Syncing()
    {
        {
            const std::lock_guard guard(m_mutex);
            m_isDone = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    void request()
    {
        {
            const std::lock_guard guard(m_mutex);
            m_isAsked = true;
        }
        m_wake.notify_one();
    }

private:
    void run(int file)
    {
        std::unique_lock guard(m_mutex);
        for (;;) {
            m_wake.wait(guard, [this] { return m_isAsked || m_isDone; });
            if (!m_isAsked && m_isDone)
                return;
            m_isAsked = false;
            guard.unlock();
            ::fdatasync(file);
            guard.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isAsked = false;
    bool m_isDone = false;
    std::thread m_thread; // last: it uses the others
};

namespace {

QString nameFor(const QString &folder)
{
    const QString real = QFileInfo(folder).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash((real.isEmpty() ? QDir::cleanPath(folder) : real).toUtf8(), QCryptographicHash::Sha256);
    return Journal::stateFolder() + u'/' + QString::fromLatin1(hash.toHex().left(24));
}

} // namespace

Journal::Journal(const QString &courseFolder)
    : m_basePath(nameFor(courseFolder) + u".base"_qs)
    , m_file(nameFor(courseFolder) + u".journal"_qs)
    , m_lock(nameFor(courseFolder) + u".lock"_qs)
{
    QDir().mkpath(stateFolder());
    m_lock.setStaleLockTime(0); // only a dead program leaves it behind, never a slow one
}

Journal::~Journal()
{
    finish();
}

void Journal::finish()
{
    if (m_base.valid())
        m_base.wait();
    m_base = {};
    m_syncing.reset();
    m_file.close();
}

QString Journal::stateFolder()
{
    const QString chosen = qEnvironmentVariable("BRYGGA_STATE");
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/journal"_qs : chosen;
}

bool Journal::lock()
{
    return m_lock.isLocked() || m_lock.tryLock(0);
}

std::optional<Journal::History> Journal::read() const
{
    QFile base(m_basePath);
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0 || !base.open(QIODevice::ReadOnly)) // without lines the base says nothing new
        return {};
    const QVariantMap sizes = QJsonDocument::fromJson(base.readLine()).object().toVariantMap();
    History history;
    for (auto it = sizes.begin(); it != sizes.end(); ++it) // the first journals held the files themselves here
        history.base.insert(it.key(), it.value().typeId() == QMetaType::QString ? it.value().toString().toUtf8() : base.read(it.value().toLongLong()));
    if (history.base.isEmpty())
        return {};
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QJsonDocument json = QJsonDocument::fromJson(line);
        if (!line.endsWith('\n') || !json.isObject())
            break; // cut off while it was written: it was never acknowledged
        history.lines.append(json.object());
    }
    return history;
}

bool Journal::begin(const QMap<QString, QByteArray> &files)
{
    finish();
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    m_base = std::async(std::launch::async, [files, path = m_basePath, lines = m_file.handle()] {
        // The old lines go first: without lines the new base stands by itself, while old lines on a new base would mean nothing.
        ::fdatasync(lines);
        QJsonObject sizes; // the files follow, in the order of their names
        for (auto it = files.begin(); it != files.end(); ++it)
            sizes.insert(it.key(), it.value().size());
        WholeFile file(path);
        bool isWritten = file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(sizes).toJson(QJsonDocument::Compact) + '\n') > 0;
        for (auto it = files.begin(); it != files.end(); ++it)
            isWritten = isWritten && file.write(it.value()) == it.value().size();
        return isWritten && file.commit();
    });
    return true;
}

void Journal::forget()
{
    finish();
    QFile::resize(m_file.fileName(), 0); // without lines the copy of the course says nothing new
}

bool Journal::resume()
{
    finish();
    if (!m_file.open(QIODevice::ReadWrite))
        return false;
    qint64 whole = 0; // what a kill has cut off must not swallow the next line
    while (!m_file.atEnd()) {
        const QByteArray line = m_file.readLine();
        if (!line.endsWith('\n') || !QJsonDocument::fromJson(line).isObject())
            break;
        whole = m_file.pos();
    }
    if (!m_file.resize(whole) || !m_file.seek(whole))
        return false;
    m_syncing = std::make_unique<Syncing>(m_file.handle());
    return true;
}

bool Journal::append(const QJsonObject &line)
{
    const std::lock_guard guard(m_appending);
    if (m_base.valid() && m_base.get())
        m_syncing = std::make_unique<Syncing>(m_file.handle());
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (!m_syncing || m_file.write(bytes) != bytes.size() || !m_file.flush())
        return false;
    m_syncing->request();
    return true;
}
