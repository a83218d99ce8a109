#include "coursefiles.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

CourseFolder::Reading CourseFiles::read(const Files &files)
{
    QTemporaryDir aside;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const std::optional<QString> path = CourseFolder::inside(aside.path(), it.key());
        QFile file(path.value_or(QString()));
        if (path && QDir().mkpath(QFileInfo(*path).absolutePath()) && file.open(QIODevice::WriteOnly))
            file.write(it.value());
    }
    CourseFolder::Reading reading = CourseFolder::read(aside.path());
    return hasErrors(reading.problems) ? CourseFolder::salvage(aside.path()) : reading;
}

CourseFiles::Files CourseFiles::texts(const Files &files)
{
    Files texts;
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (it.key().endsWith(u".vtt"))
            texts.insert(it.key(), it.value());
    }
    return texts;
}

QByteArray CourseFiles::hash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QJsonObject CourseFiles::hashes(const Files &files)
{
    QJsonObject json;
    for (auto it = files.begin(); it != files.end(); ++it)
        json.insert(it.key(), QString::fromLatin1(hash(it.value())));
    return json;
}

CourseFiles::Known::Stamp CourseFiles::Known::stampOf(const QString &path)
{
    struct stat now;
    if (::stat(QFile::encodeName(path).constData(), &now) != 0)
        return {};
    const auto nanoseconds = [](const timespec &time) { return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec; };
    return {qint64(now.st_ino), now.st_size, nanoseconds(now.st_mtim), nanoseconds(now.st_ctim)};
}

void CourseFiles::Known::remember(const QString &name, const Stamp &stamp)
{
    // Clocks of file systems tick every two seconds at worst: what was written just now could be written again and look the same.
    constexpr qint64 tick = 2'000'000'000;
    if (QDateTime::currentMSecsSinceEpoch() * 1'000'000 - std::max(stamp.written, stamp.changed) > tick)
        m_stamps.insert(name, stamp);
    else
        m_stamps.remove(name);
}

void CourseFiles::Known::know(const Files &files)
{
    for (auto it = files.begin(); it != files.end(); ++it) {
        m_files.insert(it.key(), it.value());
        m_stamps.remove(it.key());
    }
}

CourseFiles::Files CourseFiles::Known::changedOutside(const QString &folder, const QStringList &names)
{
    Files changed;
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        const Stamp before = stampOf(path); // before it is read: who writes meanwhile is seen the next time
        const auto known = m_stamps.constFind(name);
        if (before.size < 0 || (known != m_stamps.constEnd() && *known == before))
            continue;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (m_files.contains(name) && m_files.value(name) == bytes)
            remember(name, before);
        else
            changed.insert(name, bytes);
    }
    return changed;
}

CourseFilesWatcher::CourseFilesWatcher()
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(150); // programs write in several steps
    connect(&m_timer, &QTimer::timeout, this, &CourseFilesWatcher::changed);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_timer, qOverload<>(&QTimer::start));
}

void CourseFilesWatcher::watch(const Course &course)
{
    QStringList paths{course.folder};
    for (const QString &file : CourseFolder::fileNames(course)) {
        const QString path = course.folder + u'/' + file;
        paths += {path, QFileInfo(path).absolutePath()};
    }
    paths.removeDuplicates();
    const QStringList watching = m_watcher.files() + m_watcher.directories();
    const QSet<QString> watched(watching.begin(), watching.end());
    paths.removeIf([&](const QString &path) { return watched.contains(path) || !QFileInfo::exists(path); });
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}
