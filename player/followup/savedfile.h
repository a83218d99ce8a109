#pragma once

#include "result.h"

#include <QCoreApplication>

/** A file that HR or a command asked for. */
class SavedFile
{
    Q_DECLARE_TR_FUNCTIONS(SavedFile)

public:
    /** Whole or not at all: what stood at @p path before stays when there are problems. */
    [[nodiscard]] static Problems write(const QString &path, const QByteArray &bytes);
};
