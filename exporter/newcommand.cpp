#include "commands.h"

#include "console.h"
#include "coursediff.h"
#include "coursefolder.h"
#include "coursetemplate.h"

#include <QDir>

namespace {

class NewCommand
{
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

QString line(const CourseDifference &difference)
{
    static const QHash<CourseDifference::Kind, QString> signs{{CourseDifference::Kind::Added, u"+"_qs}, {CourseDifference::Kind::Removed, u"-"_qs},
                                                             {CourseDifference::Kind::Moved, u">"_qs}, {CourseDifference::Kind::Changed, u"~"_qs}};
    QString text = signs.value(difference.kind) + u' ' + difference.element;
    if (difference.kind == CourseDifference::Kind::Moved)
        text += u": %1 → %2"_qs.arg(difference.before, difference.after);
    if (difference.kind == CourseDifference::Kind::Changed)
        text += u' ' + difference.field + u"\n    - "_qs + difference.before + u"\n    + "_qs + difference.after;
    return text;
}

} // namespace

namespace Commands {

int newCourse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(NewCommand::tr("Makes a course folder to start from."));
    parser.addPositionalArgument(u"folder"_qs, NewCommand::tr("A folder that does not exist yet. Its name becomes the course's id."));
    const QCommandLineOption titleOption(u"title"_qs, NewCommand::tr("Title of the course."), u"title"_qs);
    const QCommandLineOption templateOption(u"template"_qs, NewCommand::tr("What to start from: %1.").arg(CourseTemplate::names().join(u", "_qs)), u"template"_qs, CourseTemplate::names().first());
    parser.addOptions({titleOption, templateOption});
    if (const auto status = Console::parse(parser, u"new"_qs, arguments))
        return *status;
    const QString folder = parser.positionalArguments().value(0);
    if (folder.isEmpty()) {
        Console::report({{u"brygga"_qs, 0, NewCommand::tr("Name the folder to make.")}});
        return Console::WrongUsage;
    }
    const Problems problems = CourseTemplate::create(folder, parser.value(templateOption), parser.value(titleOption));
    Console::report(problems);
    return problems.isEmpty() ? Console::Good : Console::HasProblems;
}

int diff(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(NewCommand::tr("Says what differs between two editions of a course, by id."));
    parser.addPositionalArgument(u"old"_qs, NewCommand::tr("The older course folder."));
    parser.addPositionalArgument(u"new"_qs, NewCommand::tr("The newer course folder."));
    if (const auto status = Console::parse(parser, u"diff"_qs, arguments))
        return *status;
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 2) {
        Console::report({{u"brygga"_qs, 0, NewCommand::tr("Name the older and the newer course folder.")}});
        return Console::WrongUsage;
    }
    const Result<Course> older = CourseFolder::load(paths.at(0));
    const Result<Course> newer = CourseFolder::load(paths.at(1));
    if (!older || !newer) {
        Console::report(older ? newer.error() : older.error());
        return Console::HasProblems;
    }
    for (const CourseDifference &difference : differences(*older, *newer))
        Console::print(line(difference));
    return Console::Good;
}

} // namespace Commands
