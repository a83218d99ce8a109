#include "filemessages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>

namespace {

struct Reason
{
    int code;
    const char *phrase;
};

constexpr const char *folder = QT_TRANSLATE_NOOP("FileMessages", "it is a folder, not a file");
constexpr const char *refused = QT_TRANSLATE_NOOP("FileMessages", "you have no permission to the file or its folder");
constexpr const char *lost = QT_TRANSLATE_NOOP("FileMessages", "the connection to the disk is lost");
constexpr const char *busy = QT_TRANSLATE_NOOP("FileMessages", "another program is using the file");
constexpr const char *crowded = QT_TRANSLATE_NOOP("FileMessages", "too many files are open");
constexpr const char *isProtected = QT_TRANSLATE_NOOP("FileMessages", "the disk is write-protected");
constexpr const char *noFolder = QT_TRANSLATE_NOOP("FileMessages", "its folder cannot be made");

constexpr Reason reasons[]{
    {ENOSPC, QT_TRANSLATE_NOOP("FileMessages", "the disk is full")},
    {EDQUOT, QT_TRANSLATE_NOOP("FileMessages", "your share of the disk is full")},
    {EFBIG, QT_TRANSLATE_NOOP("FileMessages", "the file is larger than the disk takes")},
    {EACCES, refused},
    {EPERM, refused},
    {EROFS, isProtected},
    {ENOENT, QT_TRANSLATE_NOOP("FileMessages", "the file or its folder does not exist")},
    {ENOTDIR, QT_TRANSLATE_NOOP("FileMessages", "a part of the path is a file, not a folder")},
    {EISDIR, folder},
    {ENAMETOOLONG, QT_TRANSLATE_NOOP("FileMessages", "the name is too long")},
    {EIO, QT_TRANSLATE_NOOP("FileMessages", "the disk cannot be read from or written to")},
    {ESTALE, lost},
    {ENODEV, lost},
    {ENXIO, lost},
    {EBUSY, busy},
    {ETXTBSY, busy},
    {EMFILE, crowded},
    {ENFILE, crowded},
};

} // namespace

QString FileMessages::explain(const QFileDevice &file)
{
    const auto inWords = [](const char *phrase) { return QCoreApplication::translate("FileMessages", phrase); };
    const QFileInfo place(file.fileName());
    const QString said = file.errorString();
    if (place.isDir())
        return inWords(folder);
    if (file.error() == QFileDevice::NoError && !place.dir().exists())
        return inWords(noFolder);
    // A file in Qt keeps no number of the system's, only its words; those of each number are known
    for (const Reason &reason : reasons) {
        if (said == qt_error_string(reason.code))
            return inWords(reason.phrase);
    }
    if (file.error() == QFileDevice::WriteError && place.exists() && !place.isWritable()) // refused before the system was asked
        return inWords(QStorageInfo(place.path()).isReadOnly() ? isProtected : refused);
    return said;
}
