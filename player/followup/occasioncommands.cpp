#include "occasioncommands.h"

#include "assignmentfile.h"
#include "attendancefile.h"
#include "calendarfile.h"
#include "csv.h"
#include "language.h"
#include "modules.h"
#include "occasionfile.h"

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

QByteArray terminal(const QVector<QStringList> &lines)
{
    QList<qsizetype> widths;
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (widths.size() <= i)
                widths.append(0);
            widths[i] = qMax(widths.at(i), line.at(i).size());
        }
    }
    QString text;
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            text += i + 1 < line.size() ? line.at(i).leftJustified(widths.at(i) + 2) : line.at(i);
        text += u'\n';
    }
    return text.toUtf8();
}

int importOccasions(const QStringList &arguments)
{
    FollowUpCommand command(u"occasions import"_qs,
                            FollowUpCommand::tr("Läser in tillfällen för webbinarier ur en CSV-fil. Allt eller inget läses in. Rubriker: tillfälle, modul, webbinarium, start, slut, "
                                                "plattform, länk, plats, värd, kontakt för anpassning, antal platser, sista anmälan, kodord, läge (planerat eller inställt), "
                                                "närvaro (procent av tiden, annars 80) och inspelning räknas (ja eller nej). Tider är svensk tid, som 2026-12-01 09:00. "
                                                "Ett tomt kodord behåller det som finns, ett bindestreck tar bort det."), {u"FIL.csv"_qs});
    command.addDryRun();
    if (const auto status = command.parse(arguments))
        return *status;
    const auto database = command.open(RecordDatabase::Access::ReadWrite);
    if (!database)
        return FollowUpCommand::report(database.error());
    const auto changes = OccasionFile::read(command.positional().constFirst(), **database, now());
    if (!changes)
        return FollowUpCommand::report(changes.error());
    int counts[3] = {};
    for (const OccasionFile::Change &change : *changes)
        ++counts[int(change.kind)];
    if (!command.isTrial()) {
        if (const Problems problems = OccasionFile::store(*changes, **database); !problems.isEmpty())
            return FollowUpCommand::report(problems);
    }
    command.printChanges(counts[0], counts[1], counts[2]);
    return FollowUpCommand::Good;
}

int listOccasions(const QStringList &arguments)
{
    FollowUpCommand command(u"occasions list"_qs, FollowUpCommand::tr("Visar tillfällena, det första först."));
    command.add(u"module"_qs, FollowUpCommand::tr("Bara den modulen."), FollowUpCommand::tr("NAMN"));
    command.add(u"csv"_qs, FollowUpCommand::tr("Som CSV, i den form som occasions import läser."));
    command.addOut();
    if (const auto status = command.parse(arguments))
        return *status;
    const auto database = command.open(RecordDatabase::Access::ReadOnly);
    if (!database)
        return FollowUpCommand::report(database.error());
    const auto occasions = Occasions(**database).all(command.value(u"module"_qs));
    if (!occasions)
        return FollowUpCommand::report(occasions.error());
    if (command.isSet(u"csv"_qs))
        return command.write(OccasionFile::write(*occasions));
    RuleEngine rules;
    Attendance attendance(**database, rules);
    QVector<QStringList> lines{{FollowUpCommand::tr("tillfälle"), FollowUpCommand::tr("modul"), FollowUpCommand::tr("webbinarium"), FollowUpCommand::tr("start"),
                                FollowUpCommand::tr("anmälda"), FollowUpCommand::tr("läge")}};
    for (const Occasion &one : *occasions) {
        const Result<int> count = attendance.registered(one);
        if (!count)
            return FollowUpCommand::report(count.error());
        lines.append({one.id, one.course, one.webinar, Occasions::written(one.starts), one.capacity > 0 ? FollowUpCommand::tr("%1 av %2").arg(*count).arg(one.capacity) : QString::number(*count),
                      one.isCancelled ? FollowUpCommand::tr("inställt") : FollowUpCommand::tr("planerat")});
    }
    return command.write(terminal(lines));
}

int writeCalendar(const QStringList &arguments)
{
    FollowUpCommand command(u"occasions ics"_qs, FollowUpCommand::tr("Skriver ett tillfälle som kalenderfil, med länken och utan deltagare. Ett inställt tas bort ur kalendern av filen."),
                            {FollowUpCommand::tr("TILLFÄLLE")});
    command.addOut();
    if (const auto status = command.parse(arguments))
        return *status;
    const auto database = command.open(RecordDatabase::Access::ReadOnly);
    const Result<Occasion> occasion = database ? Occasions(**database).find(command.positional().constFirst()) : failure(database.error());
    if (!occasion)
        return FollowUpCommand::report(occasion.error());
    return command.write(CalendarFile::write(*occasion, CalendarFile::about(*occasion, Modules(**database).plan(occasion->course)), CalendarFile::Link::Shown, now()));
}

int importAttendance(const QStringList &arguments)
{
    FollowUpCommand command(u"attendance import"_qs,
                            FollowUpCommand::tr("Läser in vilka som var med: en närvarolista (rubriker: konto, närvarande ja eller nej, skäl) eller mötesverktygets närvarorapport "
                                                "(namn, e-post, när var och en anslöt och lämnade). Flera rapporter för samma tillfälle läggs ihop, och samma minut räknas en gång. "
                                                "Ett skäl gör raden till ett beslut, som går före allt annat."), {FollowUpCommand::tr("TILLFÄLLE"), u"FIL.csv"_qs});
    command.addDryRun();
    if (const auto status = command.parse(arguments))
        return *status;
    const auto database = command.open(RecordDatabase::Access::ReadWrite);
    const Result<Occasion> occasion = database ? Occasions(**database).find(command.positional().at(0)) : failure(database.error());
    if (!occasion)
        return FollowUpCommand::report(occasion.error());
    const auto staff = People(**database).all();
    const auto read = staff ? AttendanceFile::read(command.positional().at(1), *occasion, *staff) : failure(staff.error());
    if (!read)
        return FollowUpCommand::report(read.error());
    for (const QString &line : read->unknown)
        FollowUpCommand::print(line + u'\n');
    const bool isTrial = command.isTrial();
    if (!isTrial) {
        RuleEngine rules;
        if (const Problems problems = Attendance(**database, rules).add(occasion->id, read->entries, now()); !problems.isEmpty())
            return FollowUpCommand::report(problems);
    }
    FollowUpCommand::print((isTrial ? FollowUpCommand::tr("Skulle läsas in. Personer: %1. Rader utan känd person: %2. Inget är ändrat.\n")
                                    : FollowUpCommand::tr("Inläst. Personer: %1. Rader utan känd person: %2.\n")).arg(read->entries.size()).arg(read->unknown.size()));
    return FollowUpCommand::Good;
}

int listAttendance(const QStringList &arguments)
{
    FollowUpCommand command(u"attendance list"_qs, FollowUpCommand::tr("Visar vilka som är anmälda till ett tillfälle, och vilka som var med eller har sett inspelningen. "
                                                                       "Att listan läses antecknas i registret."), {FollowUpCommand::tr("TILLFÄLLE")});
    command.add(u"csv"_qs, FollowUpCommand::tr("Som CSV."));
    command.addOut();
    if (const auto status = command.parse(arguments))
        return *status;
    const auto database = command.open(RecordDatabase::Access::ReadWrite);
    const Result<Occasion> occasion = database ? Occasions(**database).find(command.positional().constFirst()) : failure(database.error());
    if (!occasion)
        return FollowUpCommand::report(occasion.error());
    RuleEngine rules;
    Attendance attendance(**database, rules);
    const auto participants = attendance.participants(*occasion, qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", u"unknown"_qs)));
    if (!participants)
        return FollowUpCommand::report(participants.error());
    const QVector<QStringList> lines = AttendanceFile::lines(*participants, attendance, Language::current());
    return command.write(command.isSet(u"csv"_qs) ? Csv::file(lines) : terminal(lines));
}

int importAssignments(const QStringList &arguments)
{
    FollowUpCommand command(u"assignments import"_qs,
                            FollowUpCommand::tr("Läser in vilka som ska gå vilken modul och när den ska vara klar, ur en CSV-fil. Allt eller inget läses in. Rubriker: modul, konto, "
                                                "myndighet, kontor, enhet, roll, klar senast och läge (gäller eller upphävd). Det som är tomt gäller alla."), {u"FIL.csv"_qs});
    command.addDryRun();
    if (const auto status = command.parse(arguments))
        return *status;
    const auto database = command.open(RecordDatabase::Access::ReadWrite);
    if (!database)
        return FollowUpCommand::report(database.error());
    const auto read = AssignmentFile::read(command.positional().constFirst(), **database);
    if (!read)
        return FollowUpCommand::report(read.error());
    const bool isTrial = command.isTrial();
    for (qsizetype i = 0; isTrial && i < read->made.size(); ++i)
        FollowUpCommand::print(FollowUpCommand::tr("%1: antal personer %2, klar senast %3\n").arg(read->made.at(i).course).arg(read->people.at(i))
                                   .arg(read->made.at(i).due.isValid() ? read->made.at(i).due.toString(Qt::ISODate) : FollowUpCommand::tr("när som helst")));
    if (!isTrial) {
        if (const Problems problems = Assignments(**database).store(read->made, read->ended, now()); !problems.isEmpty())
            return FollowUpCommand::report(problems);
    }
    FollowUpCommand::print((isTrial ? FollowUpCommand::tr("Skulle läsas in: %1 gäller, %2 upphävda. Inget är ändrat.\n")
                                    : FollowUpCommand::tr("Inläst: %1 gäller, %2 upphävda.\n")).arg(read->made.size()).arg(read->ended.size()));
    return FollowUpCommand::Good;
}

int listAssignments(const QStringList &arguments)
{
    FollowUpCommand command(u"assignments list"_qs, FollowUpCommand::tr("Skriver vilka som ska gå vilken modul, som CSV i den form som assignments import läser."));
    command.addOut();
    if (const auto status = command.parse(arguments))
        return *status;
    const auto database = command.open(RecordDatabase::Access::ReadOnly);
    const auto rows = database ? Assignments(**database).all() : failure(database.error());
    return rows ? command.write(AssignmentFile::write(*rows)) : FollowUpCommand::report(rows.error());
}

} // namespace

QList<FollowUpCommand::Entry> OccasionCommands::entries()
{
    return {{u"occasions"_qs, u"import"_qs, importOccasions}, {u"occasions"_qs, u"list"_qs, listOccasions}, {u"occasions"_qs, u"ics"_qs, writeCalendar},
            {u"attendance"_qs, u"import"_qs, importAttendance}, {u"attendance"_qs, u"list"_qs, listAttendance},
            {u"assignments"_qs, u"import"_qs, importAssignments}, {u"assignments"_qs, u"list"_qs, listAssignments}};
}
