#include "coursefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

CourseFiles::Files CourseFiles::onDisk(const Course &course)
{
    Files files;
    for (const QString &name : CourseFolder::fileNames(course)) {
        QFile file(course.folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

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
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    paths.removeIf([&](const QString &path) { return watched.contains(path) || !QFileInfo::exists(path); });
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}
