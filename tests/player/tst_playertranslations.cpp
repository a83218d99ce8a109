#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QString source = qEnvironmentVariable("BRYGGA_SOURCE");

QStringList playerFiles()
{
    QStringList files{source + "/player/player.cpp", source + "/player/player.h"};
    for (const char *folder : {"documents", "library", "qml", "session"}) {
        for (QDirIterator it(source + "/player/" + QLatin1String(folder), {"*.cpp", "*.h", "*.qml"}, QDir::Files); it.hasNext();)
            files.append(it.next());
    }
    return files;
}

} // namespace

/** Everything the player says is there in English, and counts right in Swedish. */
class PlayerTranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingShouldBeLeftUntranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("English") << "player_en.ts" << QStringList();
        QTest::newRow("Swedish plurals") << "player_sv.ts" << QStringList{"-pluralonly"};
    }
    void nothingShouldBeLeftUntranslated()
    {
        QFETCH(const QString, file);
        QFETCH(const QStringList, options);
        QTemporaryDir place;
        const QString copy = place.filePath(file);
        QVERIFY(QFile::copy(source + "/player/i18n/" + file, copy));
        QProcess lupdate;
        lupdate.start(LUPDATE, playerFiles() + options + QStringList{"-no-obsolete", "-locations", "none", "-ts", copy});
        QVERIFY(lupdate.waitForFinished());
        QFile updated(copy);
        QVERIFY(updated.open(QIODevice::ReadOnly));
        const QString texts = QString::fromUtf8(updated.readAll());
        QVERIFY(texts.count("<message") > 3);
        const qsizetype missing = texts.indexOf("type=\"unfinished\"");
        QVERIFY2(missing < 0, qPrintable("Translate in player/i18n/" + file + ":\n" + texts.mid(missing - 300, 320)));
    }
};

QTEST_GUILESS_MAIN(PlayerTranslationsTest)

#include "tst_playertranslations.moc"
