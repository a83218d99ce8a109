#include "commands.h"

#include "check.h"
#include "console.h"
#include "coursefolder.h"
#include "coursejson.h"
#include "coursexml.h"
#include "package.h"
#include "publishing.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

class Command
{
    Q_DECLARE_TR_FUNCTIONS(Command)

public:
    /** The problem of each course file below the path the user gave, so that editors can jump to it. */
    static Problems withPath(Problems problems, const QString &path)
    {
        const QString folder = QFileInfo(path).isDir() ? path : QFileInfo(path).path();
        for (Problem &problem : problems)
            problem.file = QDir::cleanPath(folder + u'/' + problem.file);
        return problems;
    }

    static QJsonObject toJson(const Problem &problem)
    {
        static const QStringList severities{u"error"_qs, u"warning"_qs, u"hint"_qs};
        return {{u"file"_qs, problem.file}, {u"line"_qs, problem.line}, {u"message"_qs, problem.message}, {u"severity"_qs, severities.at(int(problem.severity))},
                {u"code"_qs, problem.code}, {u"element"_qs, problem.element}, {u"why"_qs, problem.why}, {u"repair"_qs, problem.repair}};
    }

    static int usage(const QString &message)
    {
        Console::report({{u"brygga"_qs, 0, message}});
        return Console::WrongUsage;
    }
};

} // namespace

namespace Commands {

int check(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Command::tr("Says everything that is wrong with courses."));
    parser.addPositionalArgument(u"course"_qs, Command::tr("Course folders."), u"course..."_qs);
    const QCommandLineOption asJson(u"json"_qs, Command::tr("Prints the problems as JSON."));
    const QCommandLineOption report(u"report"_qs, Command::tr("Prints what the course covers and what an expert must review."));
    const QCommandLineOption hints(u"hints"_qs, Command::tr("Shows hints too, not only errors and warnings."));
    parser.addOptions({asJson, report, hints});
    if (const auto status = Console::parse(parser, u"check"_qs, arguments))
        return *status;
    if (parser.positionalArguments().isEmpty())
        return Command::usage(Command::tr("Name at least one course folder."));
    RuleEngine rules;
    Problems problems;
    for (const QString &path : parser.positionalArguments()) {
        const CourseFolder::Reading reading = CourseFolder::read(path);
        Problems found = reading.problems;
        if (reading.course) {
            found += Check::all(*reading.course, rules);
            if (parser.isSet(report))
                Console::print(Check::coverageReport(*reading.course));
        }
        if (!parser.isSet(hints))
            found.removeIf([](const Problem &problem) { return problem.severity == Severity::Hint; });
        problems += Command::withPath(found, path);
    }
    if (parser.isSet(asJson)) {
        QJsonArray array;
        for (const Problem &problem : problems)
            array.append(Command::toJson(problem));
        Console::print(QString::fromUtf8(QJsonDocument(array).toJson()));
    } else {
        Console::report(problems);
    }
    return problems.isEmpty() ? Console::Good : Console::HasProblems;
}

int exportPackages(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Command::tr("Checks courses, plays them as a learner would, and writes packages."));
    parser.addPositionalArgument(u"course"_qs, Command::tr("Course folders."), u"course..."_qs);
    const QCommandLineOption formatOption(u"format"_qs, Command::tr("scorm12, scorm2004, web, text or all; several with commas."), u"format"_qs, u"scorm12"_qs);
    const QCommandLineOption variantOption(u"variant"_qs, Command::tr("A variant of the course, or all."), u"variant"_qs, u"all"_qs);
    const QCommandLineOption languageOption(u"lang"_qs, Command::tr("Language of the course."), u"language"_qs);
    const QCommandLineOption folderOption(u"out"_qs, Command::tr("Folder to write to."), u"folder"_qs, u"dist"_qs);
    const QCommandLineOption facilitatorOption(u"facilitator"_qs, Command::tr("With format text: the version for facilitators to print, with their notes."));
    parser.addOptions({formatOption, variantOption, languageOption, folderOption, facilitatorOption});
    if (const auto status = Console::parse(parser, u"export"_qs, arguments))
        return *status;
    if (parser.positionalArguments().isEmpty())
        return Command::usage(Command::tr("Name at least one course folder."));
    QList<PackageFormat> formats;
    for (const QString &word : parser.value(formatOption).split(u',', Qt::SkipEmptyParts)) {
        if (word == u"all")
            formats = allPackageFormats();
        else if (const auto format = toPackageFormat(word))
            formats.append(*format);
        else
            return Command::usage(Command::tr("There is no format %1. Use scorm12, scorm2004, web, text or all.").arg(word));
    }
    const TextReader reader = parser.isSet(facilitatorOption) ? TextReader::Facilitator : TextReader::Learner;
    if (reader == TextReader::Facilitator && !formats.contains(PackageFormat::Text))
        return Command::usage(Command::tr("--facilitator belongs to format text. Add --format text."));
    Exporter exporter;
    Problems problems;
    for (const QString &path : parser.positionalArguments()) {
        const CourseFolder::Reading reading = CourseFolder::read(path);
        Problems found = reading.problems;
        if (reading.course)
            found += Check::all(*reading.course, exporter.rules());
        found.removeIf([](const Problem &problem) { return problem.severity != Severity::Error; });
        Console::report(Command::withPath(found, path));
        if (!reading.course || hasErrors(found)) {
            problems += found;
            continue;
        }
        const Course &course = *reading.course;
        const QString language = parser.value(languageOption);
        if (!language.isEmpty() && language != course.language()) {
            problems.append({path, 0, Command::tr("The course is in %1; there is no translation to %2.").arg(course.language(), language)});
            Console::report({problems.last()});
            continue;
        }
        QStringList variants = course.variantIds();
        const QString wanted = parser.value(variantOption);
        if (variants.isEmpty())
            variants = {QString()};
        else if (wanted != u"all" && !variants.contains(wanted))
            return Command::usage(Command::tr("%1 has no variant %2. It has: %3.").arg(course.id(), wanted, variants.join(u", "_qs)));
        else if (wanted != u"all")
            variants = {wanted};
        for (const QString &variant : variants) {
            for (const PackageFormat format : formats) {
                Console::progress(Command::tr("%1, %2, %3 …").arg(course.id(), variant, toWord(format)));
                const Result<Exporter::Report> report = exporter.write(course, variant, format, parser.value(folderOption), reader);
                Console::progress(QString());
                if (!report) {
                    Console::report(report.error());
                    problems += report.error();
                    continue;
                }
                QString line = u"%1  %2 kB  sha256 %3"_qs.arg(report->file).arg((report->size + 1023) / 1024).arg(QString::fromLatin1(report->sha256.left(16)));
                if (report->stateLimit > 0)
                    line += u"  "_qs + Command::tr("saved state at most %1 of %2 characters").arg(report->stateBound).arg(report->stateLimit);
                Console::print(line);
            }
        }
    }
    return hasErrors(problems) ? Console::HasProblems : Console::Good;
}

int verify(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Command::tr("Checks packages made by Brygga and plays them as a learner would."));
    parser.addPositionalArgument(u"package"_qs, Command::tr("Zip files."), u"package.zip..."_qs);
    if (const auto status = Console::parse(parser, u"verify"_qs, arguments))
        return *status;
    if (parser.positionalArguments().isEmpty())
        return Command::usage(Command::tr("Name at least one package."));
    Exporter exporter;
    bool good = true;
    for (const QString &path : parser.positionalArguments()) {
        const Result<Files> files = ZipFile::read(path);
        Exporter::Report report;
        const Problems problems = files ? exporter.verify(*files, path, report) : files.error();
        Console::report(problems);
        good = good && problems.isEmpty();
        if (problems.isEmpty()) {
            Console::print(Command::tr("%1: good. Saved state at most %2 characters.").arg(path).arg(report.stateBound));
            for (const QString &run : report.runs)
                Console::print(u"  "_qs + run);
        }
    }
    return good ? Console::Good : Console::HasProblems;
}

int format(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Command::tr("Writes courses in their canonical form."));
    parser.addPositionalArgument(u"course"_qs, Command::tr("Course folders."), u"course..."_qs);
    if (const auto status = Console::parse(parser, u"format"_qs, arguments))
        return *status;
    Problems problems;
    for (const QString &path : parser.positionalArguments()) {
        const Result<Course> course = CourseFolder::load(path);
        problems += Command::withPath(course ? CourseFolder::save(*course, course->folder) : course.error(), path);
    }
    Console::report(problems);
    return problems.isEmpty() ? Console::Good : Console::HasProblems;
}

int publish(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Command::tr("Records what this version of a course asks, so that learners keep their progress when it is updated. Commit the file it writes."));
    parser.addPositionalArgument(u"course"_qs, Command::tr("Course folders."), u"course..."_qs);
    if (const auto status = Console::parse(parser, u"publish"_qs, arguments))
        return *status;
    RuleEngine rules;
    Problems problems;
    for (const QString &path : parser.positionalArguments()) {
        const Result<Course> course = CourseFolder::load(path);
        problems += Command::withPath(course ? Publishing::publish(*course, rules) : course.error(), path);
    }
    Console::report(problems);
    return problems.isEmpty() ? Console::Good : Console::HasProblems;
}

int schema(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Command::tr("Prints the schema of courses, with every block type."));
    if (const auto status = Console::parse(parser, u"schema"_qs, arguments))
        return *status;
    Console::print(QString::fromUtf8(CourseXml::schema().text()));
    return Console::Good;
}

int json(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Command::tr("Prints a course as the JSON that players read."));
    parser.addPositionalArgument(u"course"_qs, Command::tr("A course folder."));
    const QCommandLineOption variantOption(u"variant"_qs, Command::tr("A variant of the course."), u"variant"_qs);
    parser.addOption(variantOption);
    if (const auto status = Console::parse(parser, u"json"_qs, arguments))
        return *status;
    const QString path = parser.positionalArguments().value(0);
    const Result<Course> course = CourseFolder::load(path);
    if (!course) {
        Console::report(Command::withPath(course.error(), path));
        return Console::HasProblems;
    }
    const QString variant = parser.value(variantOption);
    Console::print(QString::fromUtf8(QJsonDocument(CourseJson::toJson(course->forVariant(variant), variant)).toJson()));
    return Console::Good;
}

} // namespace Commands
