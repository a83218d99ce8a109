#include "learnerrecords.h"
#include "lookoptions.h"
#include "player.h"
#include "recorddatabase.h"
#include "selftest.h"
#include "session/memoryrecords.h"
#include "viewengine.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFontInfo>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStandardPaths>

#include <atomic>
#include <cstdio>
#include <future>

namespace {

int checkCertificate(const QString &text, const QString &keyFile)
{
    const Result<CertificateKey> key = CertificateKey::open(keyFile);
    const Result<Certificate> certificate = key ? Certificate::check(text, key->publicKey()) : failure(key.error());
    if (!certificate) {
        std::fprintf(stderr, "%s\n", qPrintable(certificate.error().constFirst().message));
        return 1;
    }
    std::printf("%s: %s, %s %s, %s\n", qPrintable(certificate->number()), qPrintable(certificate->name), qPrintable(certificate->courseTitle),
                qPrintable(certificate->version), qPrintable(certificate->date.toString(Qt::ISODate)));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    // Our QML is compiled in the build. Qt's own cache gets no place: it goes by file times, which a reproducible build keeps constant, and would run
    // the old window after an update; to turn it off would turn off what is compiled in the build as well.
    qputenv("QML_DISK_CACHE_PATH", "/dev/null");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"brygga-player"_qs);
    QCoreApplication::setOrganizationName(u"brygga"_qs);
    QCoreApplication::setApplicationVersion(QStringLiteral(BRYGGA_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Brygga"_qs);
    QQuickStyle::setStyle(u"Basic"_qs);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Brygga: ta dina kurser."_qs);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"kurs"_qs, u"Kursmapp eller .kurs-fil att öppna."_qs, u"[kurs]"_qs);
    parser.addOption({u"variant"_qs, u"Visa kursen för af, fk, kommun, samordningsforbund eller region."_qs, u"variant"_qs});
    parser.addOption({u"language"_qs, u"Programmets språk: sv eller en."_qs, u"språk"_qs});
    parser.addOption({u"courses"_qs, u"Mapp med kursmappar."_qs, u"mapp"_qs});
    parser.addOption({u"records"_qs, u"Databas för det du gör."_qs, u"fil"_qs, RecordDatabase::usualPath()});
    parser.addOption({u"account"_qs, u"Ditt användarnamn hos myndigheten."_qs, u"namn"_qs, qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"))});
    parser.addOption({u"certificate-key"_qs, u"Myndighetens nyckel för att signera kursintyg."_qs, u"fil"_qs});
    parser.addOption({u"check-certificate"_qs, u"Kontrollera den signerade texten i ett kursintyg mot nyckeln; avsluta med 1 om den inte stämmer."_qs, u"text"_qs});
    parser.addOption({u"look"_qs, u"Titta i kursen utan att något sparas."_qs});
    parser.addOption({u"self-test"_qs, u"Besök varje sida och dialog utan fönster; avsluta med 1 vid minsta varning."_qs});
    parser.addOption({u"pictures"_qs, u"Spara självtestets sidor som bilder i mappen."_qs, u"mapp"_qs});
    parser.addOption({u"first-page"_qs, u"Avsluta när kursens första sida har visats; för att mäta starten."_qs});
    LookOptions::add(parser);
    parser.process(application);

    const bool isTest = parser.isSet(u"self-test"_qs);
    QTemporaryDir scratch;
    QSettings settings = isTest ? QSettings(scratch.filePath(u"settings.ini"_qs), QSettings::IniFormat) : QSettings();
    Player::Options options;
    options.clock = QDateTime::currentMSecsSinceEpoch;
    QElapsedTimer sinceStart;
    sinceStart.start();
    options.elapsed = [sinceStart] { return sinceStart.elapsed(); };
    options.courseFolders = parser.isSet(u"courses"_qs) ? QStringList{parser.value(u"courses"_qs)}
                                                        : QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"brygga/modules"_qs, QStandardPaths::LocateDirectory)
                                                              + QStringList{QStringLiteral(BRYGGA_MODULES)};
    const QString own = isTest ? scratch.path() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.privateFolder = own + u"/private"_qs;
    options.certificateKey = parser.isSet(u"certificate-key"_qs) ? parser.value(u"certificate-key"_qs) : own + u"/certificate.key"_qs;

    if (parser.isSet(u"check-certificate"_qs))
        return checkCertificate(parser.value(u"check-certificate"_qs), options.certificateKey);

    RuleEngine rules;
    std::unique_ptr<RecordDatabase> database;
    std::unique_ptr<Records> records;
    if (isTest || parser.isSet(u"look"_qs)) {
        records = std::make_unique<MemoryRecords>(isTest ? RecordKeeper::Mode::Normal : RecordKeeper::Mode::Browse);
    } else if (Result<std::unique_ptr<RecordDatabase>> opened = RecordDatabase::open(parser.value(u"records"_qs), RecordDatabase::Access::ReadWrite)) {
        database = std::move(*opened);
        records = std::make_unique<LearnerRecords>(*database, rules, parser.value(u"account"_qs));
    } else {
        // Without records a course can still be read; the window says so.
        records = std::make_unique<NoRecords>(opened.error().constFirst().message);
    }
    Player player(*records, rules, settings, options);
    if (parser.isSet(u"variant"_qs))
        player.setVariant(parser.value(u"variant"_qs));
    if (parser.isSet(u"language"_qs))
        player.setLanguage(parser.value(u"language"_qs));

    const LookOptions look(parser);
    if (look.textSize > 0)
        player.set(u"textSize"_qs, look.textSize);
    if (!look.scheme.isEmpty())
        player.set(u"scheme"_qs, look.scheme);

    ViewEngine engine;
    player.setEngine(&engine);
    SelfTest selfTest(player);
    if (isTest) {
        selfTest.watch(engine);
        QObject::connect(&player, &Player::failed, &player, [](const QString &, const QStringList &problems) { std::fprintf(stderr, "%s\n", qPrintable(problems.join(u'\n'))); });
    }
    const QString wanted = parser.positionalArguments().value(0);
    // The course is read and fonts are found while Qt loads the window; what shows a course is loaded while the window gets ready to draw.
    QEventLoop waiting;
    bool isRead = wanted.isEmpty();
    std::future<Player::Reading> reading;
    if (!isRead) {
        reading = std::async(std::launch::async, [&] {
            Player::Reading read = player.read(wanted);
            QMetaObject::invokeMethod(&waiting, [&] { isRead = true; waiting.quit(); }, Qt::QueuedConnection);
            return read;
        });
    }
    const auto fonts = std::async(std::launch::async, [font = QGuiApplication::font()] { return QFontInfo(font).pixelSize(); });
    QQuickWindow *window = engine.load(u"Player/PlayerWindow.qml"_qs, {{u"player"_qs, QVariant::fromValue(&player)}, {u"waits"_qs, !isRead}});
    if (!window)
        return 1;
    look.apply(engine, window);
    if (reading.valid()) {
        const QString views = u"qrc:/qt/qml/Brygga/Player/"_qs;
        const QQmlComponent course(&engine, QUrl(views + u"CourseView.qml"_qs), QQmlComponent::Asynchronous);
        const QQmlComponent page(&engine, QUrl(views + u"CoursePage.qml"_qs), QQmlComponent::Asynchronous);
        while (!isRead)
            waiting.exec();
        if (!window->isVisible()) // closed meanwhile
            return 0;
        if (!player.open(reading.get()) && isTest)
            return 1;
    }
    if (isTest)
        return selfTest.run(window, parser.value(u"pictures"_qs));
    std::atomic<bool> isDrawn = false;
    if (parser.isSet(u"first-page"_qs)) {
        QObject::connect(window, &QQuickWindow::afterSynchronizing, window, [&] { isDrawn = true; }, Qt::DirectConnection);
        QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] { if (isDrawn) std::_Exit(0); }, Qt::DirectConnection); // what ends is not measured
    }
    return QGuiApplication::exec();
}
