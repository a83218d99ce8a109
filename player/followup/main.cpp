#include "followupcommand.h"
#include "followupcommands.h"
#include "followupapplication.h"
#include "followupselftest.h"
#include "language.h"
#include "recorddatabase.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QQuickStyle>

#include <cstdio>

namespace {

int runCommand(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"brygga-followup"_qs);
    Language::use(Language::preferred());
    return FollowUpCommands::run(application.arguments().mid(1)).value_or(2);
}

} // namespace

int main(int argc, char *argv[])
{
    // Our QML is compiled in the build. Qt's own cache gets no place: it goes by file times, which a reproducible build keeps constant, and would run
    // the old window after an update; to turn it off would turn off what is compiled in the build as well.
    qputenv("QML_DISK_CACHE_PATH", "/dev/null");
    QLoggingCategory::setFilterRules(u"qt.qml.compiler.warning=false"_qs);
    // A command needs no display
    if (argc > 1 && (argv[1][0] != '-' || qstrcmp(argv[1], "--help") == 0 || qstrcmp(argv[1], "-h") == 0))
        return runCommand(argc, argv);

    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"brygga-followup"_qs);
    QCoreApplication::setOrganizationName(u"brygga"_qs);
    QGuiApplication::setApplicationDisplayName(u"Brygga"_qs);
    QQuickStyle::setStyle(u"Basic"_qs);
    QCommandLineParser parser;
    parser.addOption({u"records"_qs, QString(), u"file"_qs, RecordDatabase::usualPath()});
    parser.addOption({u"language"_qs, QString(), u"sv|en"_qs, Language::preferred()});
    parser.addOption({u"self-test"_qs, QString()});
    parser.addOption({u"pictures"_qs, QString(), u"folder"_qs});
    LookOptions::add(parser);
    parser.process(application);
    const LookOptions look(parser);
    if (parser.isSet(u"self-test"_qs))
        return FollowUpSelfTest::run(look, parser.value(u"pictures"_qs));

    const auto database = RecordDatabase::open(parser.value(u"records"_qs), RecordDatabase::Access::ReadWrite);
    if (!database) {
        QStringList lines;
        for (const Problem &problem : database.error())
            lines.append(problem.toString());
        std::fprintf(stderr, "%s\n", qPrintable(lines.join(u'\n')));
        const auto window = FollowUpApplication::refuse(lines.join(u"\n\n"_qs), parser.value(u"language"_qs), look);
        (void)QGuiApplication::exec();
        return 1;
    }
    FollowUpApplication followUp(**database, FollowUpCommand::reader());
    if (!followUp.open(parser.value(u"language"_qs)))
        return 1;
    followUp.look(look);
    return QGuiApplication::exec();
}
