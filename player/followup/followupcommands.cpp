#include "followupcommands.h"

#include "completionreport.h"
#include "csv.h"
#include "coursefolder.h"
#include "coursejson.h"
#include "recorddatabase.h"
#include "recordexport.h"
#include "stafffile.h"
#include "summaries.h"

#include <QCommandLineParser>
#include <QSaveFile>

#include <cstdio>

namespace {

enum Status { Good = 0, HasProblems = 1, WrongUsage = 2 };

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
}

int report(const Problems &problems)
{
    for (const Problem &problem : problems)
        std::fputs((problem.toString() + u'\n').toUtf8().constData(), stderr);
    return HasProblems;
}

class Command
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpCommand)

public:
    Command(const QString &name, const QString &about, const QString &positional = {})
        : m_records(u"records"_qs, tr("Registrets fil. Annars den vanliga för kontot."), tr("FIL")), m_needsPositional(!positional.isEmpty())
    {
        m_parser.setApplicationDescription(about);
        m_parser.addHelpOption();
        m_parser.addPositionalArgument(u"command"_qs, name, name);
        if (m_needsPositional)
            m_parser.addPositionalArgument(positional, QString(), positional);
        m_parser.addOption(m_records);
    }

    void add(const QString &name, const QString &about, const QString &value = {}) { m_parser.addOption({name, about, value}); }

    /** The exit status to stop with, when the arguments do not fit or ask for help. */
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments)
    {
        if (!m_parser.parse(QStringList{u"brygga-followup"_qs} + arguments))
            return usage(m_parser.errorText());
        if (m_parser.isSet(u"help"_qs)) {
            print(m_parser.helpText().toUtf8());
            return Good;
        }
        if (m_needsPositional != (m_parser.positionalArguments().size() > 2))
            return usage(m_needsPositional ? tr("Ange en fil eller mapp.") : tr("För många argument."));
        return std::nullopt;
    }

    [[nodiscard]] static int usage(const QString &message)
    {
        std::fputs((message + u' ' + tr("Läs mer med --help.") + u'\n').toUtf8().constData(), stderr);
        return WrongUsage;
    }

    [[nodiscard]] Result<std::unique_ptr<RecordDatabase>> open(RecordDatabase::Access access) const
    {
        return RecordDatabase::open(isSet(u"records"_qs) ? value(u"records"_qs) : RecordDatabase::usualPath(), access);
    }

    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments().mid(2); }

    /** To standard output, or whole to the file that --out names. */
    [[nodiscard]] int write(const QByteArray &bytes) const
    {
        if (!isSet(u"out"_qs)) {
            print(bytes);
            return Good;
        }
        return save(value(u"out"_qs), bytes);
    }

    [[nodiscard]] static int save(const QString &path, const QByteArray &bytes)
    {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return report({{path, 0, tr("Filen kan inte skrivas: %1. Välj en annan plats.").arg(file.errorString())}});
        return Good;
    }

private:
    QCommandLineParser m_parser;
    QCommandLineOption m_records;
    bool m_needsPositional;
};

int rebuild(const QStringList &arguments)
{
    Command command(u"records rebuild"_qs, Command::tr("Räknar fram alla sammanfattningar på nytt ur händelserna."));
    if (const auto status = command.parse(arguments))
        return *status;
    const auto database = command.open(RecordDatabase::Access::ReadWrite);
    if (!database)
        return report(database.error());
    RuleEngine rules;
    const std::optional<Summaries::Rebuilt> rebuilt = Summaries(**database, rules).rebuild();
    if (!rebuilt)
        return report({{(*database)->path(), 0, (*database)->problem()}});
    print(Command::tr("Sammanfattningar: %1. Ändrade: %2.\n").arg(rebuilt->learners).arg(rebuilt->changed).toUtf8());
    return Good;
}

int exportRecords(const QStringList &arguments)
{
    Command command(u"records export"_qs, Command::tr("Skriver registret som xAPI-satser eller CSV."));
    command.add(u"xapi"_qs, Command::tr("Som xAPI-satser, i JSON."));
    command.add(u"home"_qs, Command::tr("Myndighetens adress, som personernas nycklar hör till i xAPI."), Command::tr("ADRESS"));
    command.add(u"csv"_qs, Command::tr("Som CSV, en rad för varje person och modul."));
    command.add(u"dictionary"_qs, Command::tr("Skriver i stället vad kolumnerna i CSV-filen betyder."));
    command.add(u"out"_qs, Command::tr("Skriver till en fil."), Command::tr("FIL"));
    if (const auto status = command.parse(arguments))
        return *status;
    if (command.isSet(u"dictionary"_qs))
        return command.write(RecordExport::dictionary());
    if (command.isSet(u"xapi"_qs) == command.isSet(u"csv"_qs))
        return Command::usage(Command::tr("Ange antingen --xapi eller --csv."));
    const QUrl home(command.value(u"home"_qs), QUrl::StrictMode);
    if (command.isSet(u"xapi"_qs) && (!home.isValid() || home.host().isEmpty()))
        return Command::usage(Command::tr("Ange myndighetens adress med --home, till exempel https://www.example.se."));
    const auto database = command.open(RecordDatabase::Access::ReadOnly);
    if (!database)
        return report(database.error());
    RuleEngine rules;
    RecordExport records(**database, rules);
    const Result<QByteArray> written = command.isSet(u"xapi"_qs) ? records.statements(home.toString(QUrl::StripTrailingSlash)) : records.summaries();
    return written ? command.write(*written) : report(written.error());
}

std::optional<CompletionReport::By> byNamed(const QString &name)
{
    static const QMap<QString, CompletionReport::By> names{{u"agency"_qs, CompletionReport::By::Agency}, {u"office"_qs, CompletionReport::By::Office},
                                                           {u"unit"_qs, CompletionReport::By::Unit}, {u"role"_qs, CompletionReport::By::Role}};
    return names.contains(name) ? std::optional(names.value(name)) : std::nullopt;
}

int reportCompletion(const QStringList &arguments)
{
    Command command(u"report completion"_qs, Command::tr("Visar hur många som inte har börjat, har börjat, har slutfört och är godkända, modul för modul. "
                                                         "Tal om färre än fem personer visas inte."));
    command.add(u"by"_qs, Command::tr("Delar upp efter agency, office, unit eller role. Annars office."), Command::tr("VAD"));
    for (const auto &[name, about] : {std::pair(u"agency"_qs, Command::tr("Bara den myndigheten.")), {u"office"_qs, Command::tr("Bara det kontoret.")},
                                      {u"unit"_qs, Command::tr("Bara den enheten.")}, {u"role"_qs, Command::tr("Bara den rollen.")},
                                      {u"module"_qs, Command::tr("Bara den modulen.")}})
        command.add(name, about, Command::tr("NAMN"));
    command.add(u"from"_qs, Command::tr("Räknar också vilka som slutfört från och med den dagen."), u"ÅÅÅÅ-MM-DD"_qs);
    command.add(u"to"_qs, Command::tr("Så som det var vid slutet av den dagen."), u"ÅÅÅÅ-MM-DD"_qs);
    command.add(u"csv"_qs, Command::tr("Som CSV."));
    command.add(u"out"_qs, Command::tr("Skriver till en fil."), Command::tr("FIL"));
    if (const auto status = command.parse(arguments))
        return *status;
    const std::optional<CompletionReport::By> by = byNamed(command.isSet(u"by"_qs) ? command.value(u"by"_qs) : u"office"_qs);
    if (!by)
        return Command::usage(Command::tr("--by tar agency, office, unit eller role."));
    Selection selection{command.value(u"agency"_qs), command.value(u"office"_qs), command.value(u"unit"_qs), command.value(u"role"_qs), command.value(u"module"_qs), {}, {}};
    for (const auto &[name, day] : {std::pair(u"from"_qs, &selection.from), {u"to"_qs, &selection.to}}) {
        *day = QDate::fromString(command.value(name), Qt::ISODate);
        if (command.isSet(name) && !day->isValid())
            return Command::usage(Command::tr("--%1 tar ett datum som 2026-11-21.").arg(name));
    }
    const auto database = command.open(RecordDatabase::Access::ReadOnly);
    if (!database)
        return report(database.error());
    CompletionReport completion(**database);
    const auto tables = completion.tables(selection, *by);
    if (!tables)
        return report(tables.error());
    const QVector<QStringList> lines = completion.lines(*tables, *by, selection);
    if (command.isSet(u"csv"_qs))
        return command.write(Csv::file(lines));
    QString text;
    for (const QStringList &line : lines) {
        for (int i = 0; i < line.size(); ++i)
            text += i < 2 ? line.at(i).left(38).leftJustified(40) : line.at(i).rightJustified(13);
        text += u'\n';
    }
    return command.write(text.toUtf8());
}

int importPeople(const QStringList &arguments)
{
    Command command(u"people import"_qs, Command::tr("Läser in personal och organisation ur en CSV-fil. Allt eller inget läses in."), u"FIL.csv"_qs);
    command.add(u"dry-run"_qs, Command::tr("Visar vad som skulle hända, utan att ändra något."));
    if (const auto status = command.parse(arguments))
        return *status;
    const auto database = command.open(RecordDatabase::Access::ReadWrite);
    if (!database)
        return report(database.error());
    People people(**database);
    const auto known = people.all();
    if (!known)
        return report(known.error());
    const auto read = StaffFile::read(command.positional().constFirst(), *known);
    if (!read)
        return report(read.error());
    int made = 0;
    int changed = 0;
    for (const StaffFile::Change &change : StaffFile::compare(*read, *known)) {
        made += change.kind == StaffFile::Change::Kind::New ? 1 : 0;
        changed += change.kind == StaffFile::Change::Kind::Changed ? 1 : 0;
    }
    if (!command.isSet(u"dry-run"_qs)) {
        if (const Problems problems = people.store(*read); !problems.isEmpty())
            return report(problems);
    }
    print((command.isSet(u"dry-run"_qs) ? Command::tr("Skulle läsas in: %1 nya, %2 ändrade, %3 oförändrade. Inget är ändrat.\n")
                                        : Command::tr("Inläst: %1 nya, %2 ändrade, %3 oförändrade.\n"))
              .arg(made).arg(changed).arg(read->size() - made - changed).toUtf8());
    return Good;
}

int addModules(const QStringList &arguments)
{
    Command command(u"modules add"_qs, Command::tr("Lägger till moduler i registret, så att också de som inte har börjat syns."), u"MAPP..."_qs);
    if (const auto status = command.parse(arguments))
        return *status;
    const auto database = command.open(RecordDatabase::Access::ReadWrite);
    if (!database)
        return report(database.error());
    RuleEngine rules;
    const QJSValue makeOutline = rules.module(u"courses/rules/outline.mjs"_qs).property(u"makeOutline"_qs);
    for (const QString &folder : command.positional()) {
        const Result<Course> course = CourseFolder::load(folder);
        if (!course)
            return report(course.error());
        const QJsonObject json = CourseJson::toJson(course->forVariant({}), {});
        const Result<QJSValue> outline = rules.call(makeOutline, {rules.fromJson(json), rules.registry()}, folder);
        if (!outline)
            return report(outline.error());
        const CourseIdentity identity{course->id(), json.value(u"version"_qs).toString(), json.value(u"hash"_qs).toString(), {}, course->title()};
        if (!Modules(**database).store(identity, rules.toJson(outline->property(u"layout"_qs)).toObject()))
            return report({{(*database)->path(), 0, (*database)->problem()}});
    }
    return Good;
}

struct Entry
{
    QString first;
    QString second;
    int (*run)(const QStringList &);
};

} // namespace

std::optional<int> FollowUpCommands::run(const QStringList &arguments)
{
    const QList<Entry> entries{{u"records"_qs, u"rebuild"_qs, rebuild}, {u"records"_qs, u"export"_qs, exportRecords}, {u"report"_qs, u"completion"_qs, reportCompletion},
                               {u"people"_qs, u"import"_qs, importPeople}, {u"modules"_qs, u"add"_qs, addModules}};
    if (arguments.isEmpty() || (arguments.constFirst().startsWith(u'-') && arguments.constFirst() != u"--help" && arguments.constFirst() != u"-h"))
        return std::nullopt;
    QString usage = Command::tr("brygga-followup öppnar uppföljningen. Utan fönster:\n");
    for (const Entry &entry : entries) {
        if (arguments.value(0) == entry.first && arguments.value(1) == entry.second)
            return entry.run(arguments);
        usage += u"  brygga-followup %1 %2\n"_qs.arg(entry.first, entry.second);
    }
    usage += Command::tr("Läs mer om var och en med --help.\n");
    if (arguments.constFirst().startsWith(u'-')) {
        print(usage.toUtf8());
        return Good;
    }
    std::fputs(usage.toUtf8().constData(), stderr);
    return WrongUsage;
}
