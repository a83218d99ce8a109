#include "application.h"
#include "authoringselftest.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QLocale>

int main(int argc, char *argv[])
{
    // Our QML is compiled in the build. Qt's own cache gets no place: it goes by file times, which a reproducible build keeps constant, and would run
    // the old window after an update; to turn it off would turn off what is compiled in the build as well.
    qputenv("QML_DISK_CACHE_PATH", "/dev/null");
    QGuiApplication program(argc, argv);
    QCoreApplication::setOrganizationName(u"brygga"_qs);
    QCoreApplication::setApplicationName(u"brygga-authoring"_qs);

    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"Brygga: gör och ändra kurser. Make and change courses."_qs);
    arguments.addHelpOption();
    arguments.addPositionalArgument(u"course"_qs, u"A course folder to open."_qs, u"[course]"_qs);
    arguments.addOption({u"language"_qs, u"sv or en; otherwise as the desktop has it."_qs, u"language"_qs});
    arguments.addOption({u"self-test"_qs, u"Visits every page, pane and dialog, and ends with 1 on any warning."_qs});
    arguments.addOption({u"pictures"_qs, u"With --self-test: keeps a picture of each in this folder."_qs, u"folder"_qs});
    arguments.addOption({u"size"_qs, u"The window's size, for example 1024x700."_qs, u"size"_qs});
    arguments.addOption({u"text-size"_qs, u"The text's size in percent."_qs, u"percent"_qs});
    arguments.addOption({u"scheme"_qs, u"Colours: light, dark or contrast."_qs, u"colours"_qs});
    arguments.process(program);

    const bool isEnglish = QLocale::system().language() == QLocale::English && !qEnvironmentVariable("LANG").startsWith(u"C");
    const QString language = arguments.isSet(u"language"_qs) ? arguments.value(u"language"_qs) : isEnglish ? u"en"_qs : u"sv"_qs;
    Application application(language);
    if (!application.load())
        return 1;
    const QStringList size = arguments.value(u"size"_qs).split(u'x');
    application.look(arguments.value(u"scheme"_qs), arguments.value(u"text-size"_qs).toInt(), QSize(size.value(0).toInt(), size.value(1).toInt()));
    const QString course = arguments.positionalArguments().value(0);
    if (arguments.isSet(u"self-test"_qs))
        return SelfTest::run(application, course, arguments.value(u"pictures"_qs));
    if (!course.isEmpty())
        application.startOpening(course);
    return program.exec();
}
