#pragma once

#include "occasions.h"

class RecordDatabase;

/** Occasions of live webinars as HR plans them in a spreadsheet: one row for each. */
class OccasionFile
{
    Q_DECLARE_TR_FUNCTIONS(OccasionFile)

public:
    struct Change
    {
        enum class Kind { New, Changed, Same } kind;
        Occasion occasion;
    };

    /** What reading the file at @p path would do, or everything that is wrong with it. */
    [[nodiscard]] static Result<QVector<Change>> read(const QString &path, RecordDatabase &database, const QDateTime &now);

    /** Keeps what read() gave, all of it or nothing. */
    [[nodiscard]] static Problems store(const QVector<Change> &changes, RecordDatabase &database);

    /** The headings that a file should have, with an example row. */
    [[nodiscard]] static QByteArray example();
    /** Occasions in the same form, to be changed and read in again. A code word is not in it: an empty field keeps the one there is. */
    [[nodiscard]] static QByteArray write(const QVector<Occasion> &occasions);
};
