#pragma once

#include "coursefolder.h"

#include <QFileSystemWatcher>
#include <QJsonObject>
#include <QTimer>

/** The files of a course as bytes by name below its folder: what the journal remembers and what others may change. */
namespace CourseFiles {

using Files = QMap<QString, QByteArray>;

/** Those of @p course that can be read now. */
[[nodiscard]] Files onDisk(const Course &course);
/** The course they hold, as far as it can be read. */
[[nodiscard]] CourseFolder::Reading read(const Files &files);
/** The caption files among them. */
[[nodiscard]] Files texts(const Files &files);
[[nodiscard]] QByteArray hash(const QByteArray &bytes); ///< SHA-256 in hexadecimal
[[nodiscard]] QJsonObject hashes(const Files &files);

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
