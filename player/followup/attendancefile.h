#pragma once

#include "attendance.h"
#include "people.h"

/**
 * Who was at an occasion, as HR has it: a list of accounts (WEB-6), with a reason where it is a decision (WEB-5), or the attendance report of
 * a meeting tool (WEB-4). Names and addresses of a report are matched with the staff and then dropped (PRV-25).
 */
class AttendanceFile
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceFile)

public:
    struct Reading
    {
        QVector<Attendance::Entry> entries;
        QStringList unknown; ///< `file:line: message` of guests and others who are not staff; they are not counted
    };

    [[nodiscard]] static Result<Reading> read(const QString &path, const Occasion &occasion, const QVector<Person> &staff);

    [[nodiscard]] static QByteArray example();

    /** The participants of an occasion for a file or a terminal, headings first. */
    [[nodiscard]] static QVector<QStringList> lines(const QVector<Attendance::Participant> &participants, Attendance &attendance, const QString &language);

private:
    struct Report;
    [[nodiscard]] static Result<Reading> list(const QString &path, const QVector<Person> &staff);
    [[nodiscard]] static Result<Reading> report(const QString &path, const Report &report, const Occasion &occasion, const QVector<Person> &staff);
};
