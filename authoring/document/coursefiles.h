#pragma once

#include "coursefolder.h"

#include <QFileSystemWatcher>
#include <QJsonObject>
#include <QTimer>

/** The files of a course as bytes by name below its folder: what the journal remembers and what others may change. */
namespace CourseFiles {

using Files = QMap<QString, QByteArray>;

/** The course they hold, as far as it can be read. */
[[nodiscard]] CourseFolder::Reading read(const Files &files);
/** The caption files among them. */
[[nodiscard]] Files texts(const Files &files);
[[nodiscard]] QByteArray hash(const QByteArray &bytes); ///< SHA-256 in hexadecimal
[[nodiscard]] QJsonObject hashes(const Files &files);

/** What the files of a course hold as far as this program knows: as it has read or written them last. */
class Known
{
public:
    void know(const Files &files);

    /** Which of @p names hold something else now, with what they hold. Only files that look touched are read. */
    [[nodiscard]] Files changedOutside(const QString &folder, const QStringList &names);

    [[nodiscard]] const Files &files() const { return m_files; }

private:
    /** Tells at a glance that nobody has written since. */
    struct Stamp
    {
        qint64 inode = 0;
        qint64 size = -1;
        qint64 written = 0; ///< nanoseconds
        qint64 changed = 0;

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    [[nodiscard]] static Stamp stampOf(const QString &path);
    void remember(const QString &name, const Stamp &stamp);

    Files m_files;
    QMap<QString, Stamp> m_stamps; ///< of those that can be told apart by it
};

} // namespace CourseFiles

/** Tells when files of a course have changed on disk, once for all that a program writes in several steps. */
class CourseFilesWatcher : public QObject
{
    Q_OBJECT

public:
    CourseFilesWatcher();

    /** Also what has come since the last call. */
    void watch(const Course &course);

signals:
    void changed();

private:
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
};
