#include "application.h"
#include "authoringselftest.h"
#include "lookoptions.h"

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
    arguments.setApplicationDescription(u"Brygga: gör och ändra kurser."_qs);
    arguments.addHelpOption();
    arguments.addPositionalArgument(u"course"_qs, u"Kursmapp att öppna."_qs, u"[kurs]"_qs);
    arguments.addOption({u"language"_qs, u"Programmets språk: sv eller en; annars som datorn har det."_qs, u"språk"_qs});
    arguments.addOption({u"self-test"_qs, u"Besök varje sida, del och dialog utan fönster; avsluta med 1 vid minsta varning."_qs});
    arguments.addOption({u"pictures"_qs, u"Spara självtestets sidor som bilder i mappen."_qs, u"mapp"_qs});
    LookOptions::add(arguments);
    arguments.process(program);

    const bool isEnglish = QLocale::system().language() == QLocale::English && !qEnvironmentVariable("LANG").startsWith(u"C");
    const QString language = arguments.isSet(u"language"_qs) ? arguments.value(u"language"_qs) : isEnglish ? u"en"_qs : u"sv"_qs;
    Application application(language);
    if (!application.load())
        return 1;
    application.look(LookOptions(arguments));
    const QString course = arguments.positionalArguments().value(0);
    if (arguments.isSet(u"self-test"_qs))
        return SelfTest::run(application, course, arguments.value(u"pictures"_qs));
    if (!course.isEmpty())
        application.startOpening(course);
    return program.exec();
}
