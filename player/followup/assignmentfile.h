#pragma once

#include "assignments.h"

/** Which part of the organisation is to take which module, and by when: one row for each. */
class AssignmentFile
{
    Q_DECLARE_TR_FUNCTIONS(AssignmentFile)

public:
    struct Reading
    {
        QVector<Assignments::Row> made;
        QVector<Assignments::Row> ended;
        QVector<int> people; ///< whom each of those made concerns
    };

    [[nodiscard]] static Result<Reading> read(const QString &path, RecordDatabase &database);
    /** Module, whom, by when: for people to read. */
    [[nodiscard]] static QStringList line(const Assignments::Row &row);
    [[nodiscard]] static QByteArray example();
    [[nodiscard]] static QByteArray write(const QVector<Assignments::Row> &rows);
};
