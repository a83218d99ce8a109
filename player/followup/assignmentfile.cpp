#include "assignmentfile.h"

#include "csv.h"
#include "modules.h"
#include "people.h"
#include "recorddatabase.h"
#include "tablefile.h"

#include <QSet>

namespace {

const QVector<TableFile::Column> &columns()
{
    static const QVector<TableFile::Column> all{
        {{u"modul"_qs, u"module"_qs}, true}, {{u"konto"_qs, u"account"_qs}},    {{u"myndighet"_qs, u"agency"_qs}},    {{u"kontor"_qs, u"office"_qs}},
        {{u"enhet"_qs, u"unit"_qs}},         {{u"roll"_qs, u"role"_qs}},        {{u"klar senast"_qs, u"due"_qs}},     {{u"läge"_qs, u"state"_qs}},
    };
    return all;
}

} // namespace

Result<AssignmentFile::Reading> AssignmentFile::read(const QString &path, RecordDatabase &database)
{
    const Result<TableFile::Content> content = TableFile::read(path, columns());
    const auto people = content ? People(database).all() : failure(content.error());
    if (!people)
        return failure(people.error());
    const QVector<Person> &staff = *people;
    const auto modules = Modules(database).all();
    if (!modules)
        return failure(database.path(), 0, database.problem());
    Problems problems = content->problems;
    QSet<QString> seen;
    Reading reading;
    for (const TableFile::Row &given : content->rows) {
        const auto complain = [&](const QString &message) { problems.append({path, given.line, message}); };
        const auto cell = [&given](int place) { return given.cells.at(place); };
        const Assignments::Row row{cell(0), cell(1), cell(2), cell(3), cell(4), cell(5), QDate::fromString(cell(6), Qt::ISODate)};
        const bool isKnown = std::any_of(modules->cbegin(), modules->cend(), [&row](const Modules::Module &module) { return module.id == row.course; });
        if (!row.course.isEmpty() && !isKnown)
            complain(tr("Modulen ”%1” finns inte i registret. Lägg till den med brygga-followup modules add MAPP.").arg(row.course));
        if (!row.account.isEmpty() && !(row.agency + row.office + row.unit + row.role).isEmpty())
            complain(tr("Ange antingen konto eller en del av organisationen, inte båda."));
        if (!cell(6).isEmpty() && !row.due.isValid())
            complain(tr("Dagen ”%1” finns inte. Skriv som 2027-01-31, eller lämna tomt.").arg(cell(6)));
        const QString state = cell(7).toLower();
        if (!state.isEmpty() && state != u"gäller" && state != u"upphävd" && state != u"active" && state != u"ended")
            complain(tr("Läget ska vara gäller eller upphävd."));
        if (seen.contains(row.key()))
            complain(tr("Samma modul och samma personer står två gånger. Ta bort en av raderna."));
        seen.insert(row.key());
        if (state == u"upphävd" || state == u"ended") {
            reading.ended.append(row);
            continue;
        }
        const int count = int(std::count_if(staff.cbegin(), staff.cend(), [&row](const Person &one) {
            return row.concerns(one.account, {one.agency, one.office, one.unit, one.role});
        }));
        if (count == 0)
            complain(tr("Ingen bland personalen passar in på raden. Rätta stavningen, eller läs in personalen först."));
        reading.made.append(row);
        reading.people.append(count);
    }
    return problems.isEmpty() ? Result<Reading>(reading) : failure(TableFile::sorted(problems));
}

QStringList AssignmentFile::line(const Assignments::Row &row)
{
    QStringList whom{row.account, row.agency, row.office, row.unit, row.role};
    whom.removeAll(QString());
    return {row.course, whom.isEmpty() ? tr("alla") : whom.join(u" · "_qs), row.due.isValid() ? row.due.toString(Qt::ISODate) : tr("när som helst")};
}

QByteArray AssignmentFile::write(const QVector<Assignments::Row> &rows)
{
    QVector<QStringList> lines{TableFile::heads(columns())};
    for (const Assignments::Row &row : rows)
        lines.append({row.course, row.account, row.agency, row.office, row.unit, row.role, row.due.toString(Qt::ISODate), u"gäller"_qs});
    return Csv::file(lines);
}

QByteArray AssignmentFile::example()
{
    return Csv::file({TableFile::heads(columns()), {u"bas"_qs, {}, u"Arbetsförmedlingen"_qs, {}, {}, {}, u"2027-01-31"_qs, u"gäller"_qs},
                      {u"individen-till-arbete"_qs, {}, {}, {}, {}, u"handläggare"_qs, u"2027-03-31"_qs, u"gäller"_qs}});
}
