#pragma once

#include "people.h"

/** The staff as a personnel system exports it: one row for each person. */
class StaffFile
{
    Q_DECLARE_TR_FUNCTIONS(StaffFile)

public:
    struct Change
    {
        enum class Kind { New, Changed, Same } kind;
        Person person;
    };

    /** The people in the file at @p path, or everything that is wrong with it. @p known are those who are there already: a manager may be one of them. */
    [[nodiscard]] static Result<QVector<Person>> read(const QString &path, const QVector<Person> &known);

    /** What storing @p people would do. */
    [[nodiscard]] static QVector<Change> compare(const QVector<Person> &people, const QVector<Person> &known);

    /** The headings that a file should have, with an example row: what to give the one who makes the export. */
    [[nodiscard]] static QByteArray example();
};
