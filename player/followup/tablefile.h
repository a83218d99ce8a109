#pragma once

#include "result.h"

#include <QCoreApplication>

/** A CSV file with headings, of the kind that HR keeps: its cells by column, and everything that is wrong with it as a table. */
class TableFile
{
    Q_DECLARE_TR_FUNCTIONS(TableFile)

public:
    static constexpr qint64 largest = 32 * 1024 * 1024;
    static constexpr qsizetype longestCell = 200;

    struct Column
    {
        QStringList names;       ///< lower case; the first is the one that messages use
        bool isRequired = false; ///< it is there, and filled in on each row
        qsizetype longest = longestCell;
    };

    struct Row
    {
        int line = 0;
        QStringList cells;       ///< in the order of the columns asked for; empty where there is no such column
    };

    struct Content
    {
        QVector<Row> rows;
        Problems problems;       ///< the reader adds what it finds, and shows all of them in the order of the lines
    };

    /** Only a file that is no table at all is a failure; anything else goes on, so that all problems are told at once. */
    [[nodiscard]] static Result<Content> read(const QString &path, const QVector<Column> &columns);

    [[nodiscard]] static QStringList heads(const QVector<Column> &columns); ///< to write such a file with
    [[nodiscard]] static Result<QByteArray> bytes(const QString &path);
    [[nodiscard]] static Problems sorted(Problems problems); ///< by line
    [[nodiscard]] static QString personalNumber();           ///< what to say of a row that holds one
};
