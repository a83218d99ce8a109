#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

/** Copies all files of @p from to below @p to. A test that cannot have its course cannot go on. */
inline void copyFolder(const QString &from, const QString &to)
{
    for (QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString source = it.next();
        const QString target = to + source.mid(from.size());
        if (!QDir().mkpath(QFileInfo(target).absolutePath()) || !QFile::copy(source, target))
            qFatal("%s cannot be copied", qPrintable(source));
    }
}

/** Where a file or folder of the repository is. */
[[nodiscard]] inline QString inRepository(const QString &path)
{
    return qEnvironmentVariable("BRYGGA_SOURCE") + '/' + path;
}

/** A folder that goes with the test: a copy of @p course of the repository in it, called @p name, and what the authoring tool keeps of its own. */
[[nodiscard]] inline std::unique_ptr<QTemporaryDir> folderWith(const QString &course, const QString &name)
{
    auto folder = std::make_unique<QTemporaryDir>();
    qputenv("BRYGGA_STATE", folder->filePath("state").toLocal8Bit());
    copyFolder(inRepository(course), folder->filePath(name));
    return folder;
}
