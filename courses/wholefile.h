#pragma once

#include <QSaveFile>

/**
 * A file that is written whole, or else stays as it was. QSaveFile alone puts an empty file in the place of a good one when the disk is full: its commit() does not ask
 * whether what was still in memory could be written (Qt 6.4).
 */
class WholeFile : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;

    [[nodiscard]] bool commit() { return flush() && QSaveFile::commit(); }
};
