#include "followupcommands.h"

#include "completionreport.h"
#include "csv.h"
#include "coursefolder.h"
#include "coursejson.h"
#include "followupcommand.h"
#include "modules.h"
#include "occasioncommands.h"
#include "recordexport.h"
#include "stafffile.h"
#include "summaries.h"

#include <cstdio>

namespace {

int rebuild(const QStringList &arguments)
{
    FollowUpCommand command(u"records rebuild"_qs, FollowUpCommand::tr("Räknar fram alla sammanfattningar på nytt ur händelserna."));
    if (const auto status = command.parse(arguments))
        return *status;
    const auto database = command.open(RecordDatabase::Access::ReadWrite);
    if (!database)
        return FollowUpCommand::report(database.error());
    RuleEngine rules;
    const std::optional<Summaries::Rebuilt> rebuilt = Summaries(**database, rules).rebuild();
    if (!rebuilt)
        return FollowUpCommand::report({{(*database)->path(), 0, (*database)->problem()}});
    FollowUpCommand::print(FollowUpCommand::tr("Sammanfattningar: %1. Ändrade: %2.\n").arg(rebuilt->learners).arg(rebuilt->changed));
    return FollowUpCommand::Good;
}

int exportRecords(const QStringList &arguments)
{
    FollowUpCommand command(u"records export"_qs, FollowUpCommand::tr("Skriver registret som xAPI-satser eller CSV."));
    command.add(u"xapi"_qs, FollowUpCommand::tr("Som xAPI-satser, i JSON."));
    command.add(u"home"_qs, FollowUpCommand::tr("Myndighetens adress, som personernas nycklar hör till i xAPI."), FollowUpCommand::tr("ADRESS"));
    command.add(u"csv"_qs, FollowUpCommand::tr("Som CSV, en rad för varje person och modul."));
    command.add(u"dictionary"_qs, FollowUpCommand::tr("Skriver i stället vad kolumnerna i CSV-filen betyder."));
    command.addOut();
    if (const auto status = command.parse(arguments))
        return *status;
    if (command.isSet(u"dictionary"_qs))
        return command.write(RecordExport::dictionary());
    if (command.isSet(u"xapi"_qs) == command.isSet(u"csv"_qs))
        return FollowUpCommand::usage(FollowUpCommand::tr("Ange antingen --xapi eller --csv."));
    const QUrl home(command.value(u"home"_qs), QUrl::StrictMode);
    if (command.isSet(u"xapi"_qs) && (!home.isValid() || home.host().isEmpty()))
        return FollowUpCommand::usage(FollowUpCommand::tr("Ange myndighetens adress med --home, till exempel https://www.example.se."));
    const auto database = command.open(RecordDatabase::Access::ReadOnly);
    if (!database)
        return FollowUpCommand::report(database.error());
    RuleEngine rules;
    RecordExport records(**database, rules);
    const Result<QByteArray> written = command.isSet(u"xapi"_qs) ? records.statements(home.toString(QUrl::StripTrailingSlash)) : records.summaries();
    return written ? command.write(*written) : FollowUpCommand::report(written.error());
}

std::optional<CompletionReport::By> byNamed(const QString &name)
{
    static const QMap<QString, CompletionReport::By> names{{u"agency"_qs, CompletionReport::By::Agency}, {u"office"_qs, CompletionReport::By::Office},
                                                           {u"unit"_qs, CompletionReport::By::Unit}, {u"role"_qs, CompletionReport::By::Role}};
    return names.contains(name) ? std::optional(names.value(name)) : std::nullopt;
}

void addSelection(FollowUpCommand &command)
{
    for (const auto &[name, about] : {std::pair(u"agency"_qs, FollowUpCommand::tr("Bara den myndigheten.")), {u"office"_qs, FollowUpCommand::tr("Bara det kontoret.")},
                                      {u"unit"_qs, FollowUpCommand::tr("Bara den enheten.")}, {u"role"_qs, FollowUpCommand::tr("Bara den rollen.")},
                                      {u"module"_qs, FollowUpCommand::tr("Bara den modulen.")}})
        command.add(name, about, FollowUpCommand::tr("NAMN"));
}

Selection selectionOf(const FollowUpCommand &command)
{
    return {command.value(u"agency"_qs), command.value(u"office"_qs), command.value(u"unit"_qs), command.value(u"role"_qs), command.value(u"module"_qs), {}, {}};
}

int reportCompletion(const QStringList &arguments)
{
    FollowUpCommand command(u"report completion"_qs, FollowUpCommand::tr("Visar hur många som inte har börjat, har börjat, har slutfört och är godkända, modul för modul. "
                                                         "Tal om färre än fem personer visas inte."));
    command.add(u"by"_qs, FollowUpCommand::tr("Delar upp efter agency, office, unit eller role. Annars office."), FollowUpCommand::tr("VAD"));
    addSelection(command);
    command.add(u"from"_qs, FollowUpCommand::tr("Räknar också vilka som slutfört från och med den dagen."), u"ÅÅÅÅ-MM-DD"_qs);
    command.add(u"to"_qs, FollowUpCommand::tr("Så som det var vid slutet av den dagen."), u"ÅÅÅÅ-MM-DD"_qs);
    command.add(u"csv"_qs, FollowUpCommand::tr("Som CSV."));
    command.addOut();
    if (const auto status = command.parse(arguments))
        return *status;
    const std::optional<CompletionReport::By> by = byNamed(command.isSet(u"by"_qs) ? command.value(u"by"_qs) : u"office"_qs);
    if (!by)
        return FollowUpCommand::usage(FollowUpCommand::tr("--by tar agency, office, unit eller role."));
    Selection selection = selectionOf(command);
    for (const auto &[name, day] : {std::pair(u"from"_qs, &selection.from), {u"to"_qs, &selection.to}}) {
        *day = QDate::fromString(command.value(name), Qt::ISODate);
        if (command.isSet(name) && !day->isValid())
            return FollowUpCommand::usage(FollowUpCommand::tr("--%1 tar ett datum som 2026-11-21.").arg(name));
    }
    const auto database = command.open(RecordDatabase::Access::ReadOnly);
    if (!database)
        return FollowUpCommand::report(database.error());
    CompletionReport completion(**database);
    const auto tables = completion.tables(selection, *by);
    if (!tables)
        return FollowUpCommand::report(tables.error());
    const QVector<QStringList> lines = completion.lines(*tables, *by, selection);
    if (command.isSet(u"csv"_qs))
        return command.write(Csv::file(lines));
    QString text;
    for (const QStringList &line : lines) {
        // As wide as the days need; why there are no numbers may take more
        for (int i = 0; i < line.size(); ++i)
            text += i < 2 ? line.at(i).left(38).leftJustified(40) : line.at(i).rightJustified(i == line.size() - 1 ? 25 : 13);
        text += u'\n';
    }
    return command.write(text.toUtf8());
}

int reportPeople(const QStringList &arguments)
{
    FollowUpCommand command(u"report people"_qs, FollowUpCommand::tr("Visar var och en i en modul: status, datum och vad som är kvar att göra. "
                                                     "Att listan har visats antecknas i registret: vem, när och hur många personer."));
    addSelection(command);
    command.add(u"whom"_qs, FollowUpCommand::tr("all, assigned (de som ska ta modulen), left (de av dem som inte har slutfört) eller overdue. Annars all."), FollowUpCommand::tr("VILKA"));
    command.add(u"csv"_qs, FollowUpCommand::tr("Som CSV."));
    command.addOut();
    if (const auto status = command.parse(arguments))
        return *status;
    if (!command.isSet(u"module"_qs))
        return FollowUpCommand::usage(FollowUpCommand::tr("Ange modulen med --module."));
    static const QStringList names{u"all"_qs, u"assigned"_qs, u"left"_qs, u"overdue"_qs};
    const qsizetype whom = command.isSet(u"whom"_qs) ? names.indexOf(command.value(u"whom"_qs)) : 0;
    if (whom < 0)
        return FollowUpCommand::usage(FollowUpCommand::tr("--whom tar all, assigned, left eller overdue."));
    // To be written in: who has looked is noted
    const auto database = command.open(RecordDatabase::Access::ReadWrite);
    if (!database)
        return FollowUpCommand::report(database.error());
    const auto standings = CompletionReport(**database).people(selectionOf(command), FollowUpCommand::reader(), CompletionReport::Whom(whom));
    if (!standings)
        return FollowUpCommand::report(standings.error());
    const QVector<QStringList> lines = CompletionReport::lines(*standings);
    if (command.isSet(u"csv"_qs))
        return command.write(Csv::file(lines));
    QVector<qsizetype> widths(lines.constFirst().size());
    for (const QStringList &line : lines) {
        for (int i = 0; i < line.size(); ++i)
            widths[i] = qMax(widths.at(i), line.at(i).size());
    }
    QString text;
    for (const QStringList &line : lines) {
        for (int i = 0; i < line.size(); ++i)
            text += i == line.size() - 1 ? line.at(i) + u'\n' : line.at(i).leftJustified(int(widths.at(i)) + 2);
    }
    return command.write(text.toUtf8());
}

int importPeople(const QStringList &arguments)
{
    FollowUpCommand command(u"people import"_qs, FollowUpCommand::tr("Läser in personal och organisation ur en CSV-fil. Allt eller inget läses in."), {u"FIL.csv"_qs});
    command.addDryRun();
    if (const auto status = command.parse(arguments))
        return *status;
    const auto database = command.open(RecordDatabase::Access::ReadWrite);
    if (!database)
        return FollowUpCommand::report(database.error());
    People people(**database);
    const auto known = people.all();
    if (!known)
        return FollowUpCommand::report(known.error());
    const auto read = StaffFile::read(command.positional().constFirst(), *known);
    if (!read)
        return FollowUpCommand::report(read.error());
    int counts[3] = {};
    for (const StaffFile::Change &change : StaffFile::compare(*read, *known))
        ++counts[int(change.kind)];
    if (!command.isTrial()) {
        if (const Problems problems = people.store(*read); !problems.isEmpty())
            return FollowUpCommand::report(problems);
    }
    command.printChanges(counts[0], counts[1], counts[2]);
    return FollowUpCommand::Good;
}

int addModules(const QStringList &arguments)
{
    FollowUpCommand command(u"modules add"_qs, FollowUpCommand::tr("Lägger till moduler i registret, så att också de som inte har börjat syns."), {u"MAPP..."_qs});
    if (const auto status = command.parse(arguments))
        return *status;
    const auto database = command.open(RecordDatabase::Access::ReadWrite);
    if (!database)
        return FollowUpCommand::report(database.error());
    RuleEngine rules;
    const QJSValue planOf = rules.module(u"courses/rules/plan.mjs"_qs).property(u"planOf"_qs);
    const QJSValue makeOutline = rules.module(u"courses/rules/outline.mjs"_qs).property(u"makeOutline"_qs);
    for (const QString &folder : command.positional()) {
        const Result<Course> course = CourseFolder::load(folder);
        if (!course)
            return FollowUpCommand::report(course.error());
        const QJsonObject json = CourseJson::toJson(course->forVariant({}), {});
        const Result<QJSValue> outline = rules.call(makeOutline, {rules.fromJson(json), rules.registry()}, folder);
        if (!outline)
            return FollowUpCommand::report(outline.error());
        const Result<QJSValue> plan = rules.call(planOf, {*outline}, folder);
        if (!plan)
            return FollowUpCommand::report(plan.error());
        const CourseIdentity identity{course->id(), json.value(u"version"_qs).toString(), json.value(u"hash"_qs).toString(), {}, course->title()};
        if (!Modules(**database).store(identity, rules.toJson(outline->property(u"layout"_qs)).toObject(), rules.toJson(*plan).toObject()))
            return FollowUpCommand::report({{(*database)->path(), 0, (*database)->problem()}});
    }
    return FollowUpCommand::Good;
}

} // namespace

std::optional<int> FollowUpCommands::run(const QStringList &arguments)
{
    QList<FollowUpCommand::Entry> entries{{u"records"_qs, u"rebuild"_qs, rebuild}, {u"records"_qs, u"export"_qs, exportRecords}, {u"report"_qs, u"completion"_qs, reportCompletion},
                               {u"report"_qs, u"people"_qs, reportPeople},
                               {u"people"_qs, u"import"_qs, importPeople}, {u"modules"_qs, u"add"_qs, addModules}};
    entries += OccasionCommands::entries();
    if (arguments.isEmpty() || (arguments.constFirst().startsWith(u'-') && arguments.constFirst() != u"--help" && arguments.constFirst() != u"-h"))
        return std::nullopt;
    QString usage = FollowUpCommand::tr("brygga-followup öppnar uppföljningen. Utan fönster:\n");
    for (const FollowUpCommand::Entry &entry : qAsConst(entries)) {
        if (arguments.value(0) == entry.first && arguments.value(1) == entry.second)
            return entry.run(arguments);
        usage += u"  brygga-followup %1 %2\n"_qs.arg(entry.first, entry.second);
    }
    usage += FollowUpCommand::tr("Läs mer om var och en med --help.\n");
    if (arguments.constFirst().startsWith(u'-')) {
        FollowUpCommand::print(usage);
        return FollowUpCommand::Good;
    }
    std::fputs(usage.toUtf8().constData(), stderr);
    return FollowUpCommand::WrongUsage;
}
