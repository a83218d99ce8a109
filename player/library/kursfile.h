#pragma once

#include "result.h"

#include <QCoreApplication>

#include <optional>

/** A course in one file: a zip of its folder. Comes from outside, so every name, size and count in it is checked before it is believed. */
class KursFile
{
    Q_DECLARE_TR_FUNCTIONS(KursFile)

public:
    static constexpr int mostFiles = 5000;
    static constexpr qint64 mostBytes = 2LL * 1024 * 1024 * 1024;    ///< of all files, unpacked
    static constexpr qint64 mostFileBytes = 1024LL * 1024 * 1024;    ///< of one file, unpacked
    static constexpr int mostRatio = 200;                            ///< unpacked to packed, for files above a megabyte
    static constexpr int longestName = 200;

    /** Unpacks @p path into the empty folder @p into and gives the folder that holds course.xml; or everything that is wrong, and nothing unpacked. */
    [[nodiscard]] static Result<QString> unpack(const QString &path, const QString &into);

    /** Its course.xml alone, to tell what course it is without unpacking it; nothing when there is none that is to be believed. */
    [[nodiscard]] static std::optional<QByteArray> courseXml(const QString &path);
};
