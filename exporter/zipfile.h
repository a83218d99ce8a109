#pragma once

#include "result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QMap>

/** The files of a package or a folder, by path. */
using Files = QMap<QString, QByteArray>;

/** Zip archives whose bytes depend on nothing but what is in them: sorted names, fixed times, no extra fields. */
class ZipFile
{
    Q_DECLARE_TR_FUNCTIONS(ZipFile)

public:
    /** What an archive from outside may hold: entries, bytes of one file and of all together, and how much smaller than its content a file may be packed. */
    static constexpr int maximumEntries = 10000;
    static constexpr qint64 maximumFile = 512LL * 1024 * 1024;
    static constexpr qint64 maximumTotal = 1024LL * 1024 * 1024;

    /** Compresses each distinct content once, however many archives it goes into. */
    class Compressor
    {
    public:
        struct Packed
        {
            QByteArray bytes;
            quint32 crc = 0;
            bool stored = false; ///< as it is: compression would not make it smaller
        };
        [[nodiscard]] const Packed &pack(const QByteArray &content);

    private:
        QHash<QByteArray, Packed> m_packed; ///< by the content itself; QByteArray is shared, so this costs a reference
    };

    /** Writes @p files to @p path: aside, synced, then renamed; nothing when there was a problem. */
    [[nodiscard]] static Problems write(const QString &path, const Files &files, Compressor &compressor);

    /** All files of a zip from outside, or why it is refused: damaged, encrypted, too large, names that lead out of it or meet. */
    [[nodiscard]] static Result<Files> read(const QString &path);
};
