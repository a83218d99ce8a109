#include "commands.h"
#include "console.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

namespace {

struct Entry
{
    QString name;
    QString about;
    int (*run)(const QStringList &);
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"brygga"_qs);
    QCoreApplication::setApplicationVersion(QString::fromUtf16(BRYGGA_VERSION));
    // Qt's engine warns of forward references between functions, which are sound; the tests load every rule and see real errors
    QLoggingCategory::setFilterRules(u"qt.qml.compiler.warning=false"_qs);
    // Swedish unless the user's language says otherwise: a bare C locale is a server, not a wish for English
    const bool english = QLocale::system().language() == QLocale::English && qEnvironmentVariable("LANG").startsWith(u"en");
    for (const char *texts : {"courses", "brygga", "commandline"}) {
        auto *translator = new QTranslator(&app);
        if (!english && translator->load(u":/brygga/i18n/%1_sv.qm"_qs.arg(QLatin1String(texts))))
            QCoreApplication::installTranslator(translator);
    }

    const QList<Entry> entries{
        {u"check"_qs, QCoreApplication::translate("Commands", "says everything that is wrong with courses"), Commands::check},
        {u"export"_qs, QCoreApplication::translate("Commands", "makes packages for learning platforms"), Commands::exportPackages},
        {u"verify"_qs, QCoreApplication::translate("Commands", "checks a package and plays it as a learner would"), Commands::verify},
        {u"new"_qs, QCoreApplication::translate("Commands", "makes a course to start from"), Commands::newCourse},
        {u"diff"_qs, QCoreApplication::translate("Commands", "says what differs between two editions of a course"), Commands::diff},
        {u"publish"_qs, QCoreApplication::translate("Commands", "records a version, so that learners keep their progress when it is updated"), Commands::publish},
        {u"format"_qs, QCoreApplication::translate("Commands", "writes a course in its canonical form"), Commands::format},
        {u"schema"_qs, QCoreApplication::translate("Commands", "prints the schema of courses"), Commands::schema},
        {u"json"_qs, QCoreApplication::translate("Commands", "prints a course as players read it"), Commands::json},
    };
    const QStringList arguments = app.arguments();
    const QString command = arguments.value(1);
    for (const Entry &entry : entries) {
        if (entry.name == command)
            return entry.run(arguments.mid(2));
    }
    if (command == u"--version") {
        Console::print(QCoreApplication::applicationVersion());
        return Console::Good;
    }
    QString usage = QCoreApplication::translate("Commands", "Usage: brygga COMMAND ...") + u'\n';
    for (const Entry &entry : entries)
        usage += u"  "_qs + entry.name.leftJustified(8) + entry.about + u'\n';
    usage += QCoreApplication::translate("Commands", "brygga COMMAND --help says more.");
    if (command == u"--help" || command == u"-h") {
        Console::print(usage);
        return Console::Good;
    }
    Console::report({{u"brygga"_qs, 0, usage}});
    return Console::WrongUsage;
}
