#include "assignments.h"

#include "recorddatabase.h"

#include <QUuid>

QString Assignments::Row::key() const
{
    return QUuid::createUuidV5(QUuid(u"b1f8a9a4-0d0d-4f7e-8a3a-2f6c1b8e7d40"_qs), QStringList{course, account, agency, office, unit, role}.join(u'\n')).toString(QUuid::WithoutBraces);
}

bool Assignments::Row::concerns(const QString &wanted, const Place &place) const
{
    const auto fits = [](const QString &asked, const QString &is) { return asked.isEmpty() || asked == is; };
    return fits(account, wanted) && fits(agency, place.at(0)) && fits(office, place.at(1)) && fits(unit, place.at(2)) && fits(role, place.at(3));
}

std::optional<QDate> Assignments::due(const QVector<Row> &rows, const QString &account, const Place &place)
{
    std::optional<QDate> due;
    for (const Row &row : rows) {
        if (row.concerns(account, place) && (!due || !due->isValid() || (row.due.isValid() && row.due < *due)))
            due = row.due;
    }
    return due;
}

Result<QVector<Assignments::Row>> Assignments::all()
{
    std::optional<QSqlQuery> query = m_database.run(u"SELECT a.course, p.account, a.agency, a.office, a.unit, a.role, a.due FROM assignments a "
                                                    "LEFT JOIN people p ON p.person = a.person ORDER BY a.course, a.due, a.assignment"_qs);
    if (!query)
        return failure(m_database.path(), 0, m_database.problem());
    QVector<Row> rows;
    const auto text = [&query](int column) { return query->value(column).toString(); };
    while (query->next())
        rows.append({text(0), text(1), text(2), text(3), text(4), text(5), QDate::fromString(text(6), Qt::ISODate)});
    return rows;
}

Problems Assignments::store(const QVector<Row> &made, const QVector<Row> &ended, const QDateTime &now)
{
    const bool isDone = m_database.transaction([&] {
        for (const Row &row : ended) {
            if (!m_database.run(u"DELETE FROM assignments WHERE assignment = ?"_qs, {row.key()}))
                return false;
        }
        for (const Row &row : made) {
            if (!m_database.run(u"INSERT INTO assignments (assignment, course, person, agency, office, unit, role, due, made) VALUES "
                                "(?, ?, coalesce((SELECT person FROM people WHERE account = ?), ''), ?, ?, ?, ?, ?, ?) "
                                "ON CONFLICT (assignment) DO UPDATE SET due = excluded.due, made = excluded.made"_qs,
                                {row.key(), row.course, row.account, row.agency, row.office, row.unit, row.role,
                                 row.due.isValid() ? QVariant(row.due.toString(Qt::ISODate)) : QVariant(), now.toUTC().toString(Qt::ISODateWithMs)}))
                return false;
        }
        return true;
    });
    return isDone ? Problems() : Problems{{m_database.path(), 0, m_database.problem()}};
}

std::vector<Assignment> Assignments::of(const QString &person)
{
    // A learner whom the organisation does not know yet only has what everybody has
    std::optional<QSqlQuery> query = m_database.run(u"SELECT a.course, min(a.due) FROM assignments a LEFT JOIN organisation o ON o.person = ? "
                                                    "WHERE a.person IN ('', ?) AND a.agency IN ('', coalesce(o.agency, '')) AND a.office IN ('', coalesce(o.office, '')) "
                                                    "AND a.unit IN ('', coalesce(o.unit, '')) AND a.role IN ('', coalesce(o.role, '')) "
                                                    "GROUP BY a.course ORDER BY min(a.due) IS NULL, min(a.due), a.course"_qs, {person, person});
    std::vector<Assignment> assignments;
    while (query && query->next())
        assignments.push_back({query->value(0).toString(), QDate::fromString(query->value(1).toString(), Qt::ISODate)});
    return assignments;
}
