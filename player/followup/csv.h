#pragma once

#include "result.h"

#include <QCoreApplication>

/** Tables as text: comma, semicolon or tab between the cells, quotes around what needs them (RFC 4180). */
class Csv
{
    Q_DECLARE_TR_FUNCTIONS(Csv)

public:
    struct Row
    {
        int line = 0; ///< where it begins, 1-based
        QStringList cells;
    };

    /** The rows of @p bytes; the separator is the one that its first line uses. @p name is what problems call the file. */
    [[nodiscard]] static Result<QVector<Row>> read(const QByteArray &bytes, const QString &name);

    /** One line with semicolons, which Swedish spreadsheets expect. A cell that a spreadsheet would run as a formula is made text. */
    [[nodiscard]] static QString line(const QStringList &cells);

    /** The bytes of a file that spreadsheets read as UTF-8. */
    [[nodiscard]] static QByteArray file(const QVector<QStringList> &lines);
};
