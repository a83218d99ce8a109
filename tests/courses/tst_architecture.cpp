#include "ruleengine.h"
#include "vocabulary.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

namespace {

const QString root = qEnvironmentVariable("BRYGGA_SOURCE");

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    for (QDirIterator it(root + '/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next());
    files.sort();
    return files;
}

} // namespace

/** The rules of the house, checked on the files themselves. Each failure says why the rule is there. */
class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void arrowsPointOneWay_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("forbidden");
        QTest::newRow("courses") << "courses" << QStringList{"player", "exporter", "authoring", "tests"};
        QTest::newRow("player") << "player" << QStringList{"exporter", "authoring", "tests"};
        QTest::newRow("exporter") << "exporter" << QStringList{"player", "authoring", "tests"};
        QTest::newRow("authoring") << "authoring" << QStringList{"tests"};
    }
    void arrowsPointOneWay()
    {
        QFETCH(const QString, folder);
        QFETCH(const QStringList, forbidden);
        QStringList foreignHeaders;
        for (const QString &other : forbidden) {
            for (const QString &header : filesBelow(other, {"*.h"}))
                foreignHeaders.append(QFileInfo(header).fileName());
        }
        static const QRegularExpression include("#include \"([^\"]+)\"");
        static const QRegularExpression import("(?:import|from)\\s+['\"]([^'\"]+)['\"]");
        for (const QString &file : filesBelow(folder, {"*.h", "*.cpp", "*.mjs"})) {
            const QString text = contents(file);
            for (auto it = include.globalMatch(text); it.hasNext();) {
                const QString header = it.next().captured(1).section('/', -1);
                QVERIFY2(!foreignHeaders.contains(header), qPrintable(file + " includes " + header + ": arrows between folders point one way (DESIGN 1)"));
            }
            for (auto it = import.globalMatch(text); it.hasNext();) {
                const QString target = QDir::cleanPath(QFileInfo(file).absolutePath() + '/' + it.next().captured(1));
                for (const QString &other : forbidden)
                    QVERIFY2(!target.startsWith(root + '/' + other + '/'), qPrintable(file + " imports " + target + ": arrows between folders point one way (DESIGN 1)"));
            }
        }
    }

    void noFileOutsideItsFolderNamesABlockType()
    {
        const QStringList scormsOwnWords{"matching", "fill-in"}; // also names of interaction types in SCORM's data model
        for (const char *folder : {"player", "exporter", "authoring", "courses/rules"}) {
            for (const QString &file : filesBelow(folder, {"*.h", "*.cpp", "*.mjs", "*.qml"})) {
                const QString text = contents(file);
                const bool speaksScorm = file.contains("scorm") || file.contains("interactions");
                for (const BlockType &type : Vocabulary::blockTypes()) {
                    if (type.name.size() < 7 || (speaksScorm && scormsOwnWords.contains(type.name)))
                        continue; // text, task and the like are ordinary words
                    const QRegularExpression name("[\"'`]" + type.name + "[\"'`]");
                    QVERIFY2(!name.match(text).hasMatch(), qPrintable(file + " names the block type " + type.name + ": adding a type must touch its own folder only"));
                }
            }
        }
    }

    void everyRuleRunsInTheProgramsOwnEngine_data()
    {
        QTest::addColumn<QString>("module");
        for (const QString &file : filesBelow("courses", {"*.mjs"})) {
            if (!file.endsWith("-view.mjs"))
                QTest::newRow(qPrintable(file.mid(root.size() + 1))) << file.mid(root.size() + 1);
        }
    }
    void everyRuleRunsInTheProgramsOwnEngine()
    {
        QFETCH(const QString, module);
        QJSEngine engine;
        const QJSValue loaded = engine.importModule(":/brygga/" + module);
        QVERIFY2(!loaded.isError(), qPrintable(loaded.toString() + ", line " + loaded.property("lineNumber").toString() + ": rules are ES2016 with ?. and ?? (courses/blocks/README.md)"));
    }

    void filesStayReadable()
    {
        for (const char *folder : {"courses", "player", "exporter", "authoring", "tests"}) {
            for (const QString &file : filesBelow(folder, {"*.h", "*.cpp", "*.mjs", "*.qml"}))
                QVERIFY2(contents(file).count('\n') <= 600, qPrintable(file + " is longer than 600 lines: two rooms would be easier to live in"));
        }
    }

    void libraryForXmlStaysBehindOnePairOfFiles()
    {
        for (const char *folder : {"courses", "player", "exporter", "authoring"}) {
            for (const QString &file : filesBelow(folder, {"*.h", "*.cpp"}))
                QVERIFY2(file.endsWith("xmldocument.cpp") || !contents(file).contains("<libxml/"), qPrintable(file + " includes libxml2; only xmldocument.cpp may"));
        }
    }

    void filesAreWrittenWholeOrNotAtAll()
    {
        for (const char *folder : {"courses", "player", "exporter", "authoring"}) {
            for (const QString &file : filesBelow(folder, {"*.h", "*.cpp"}))
                QVERIFY2(file.endsWith("wholefile.h") || !contents(file).contains("QSaveFile"),
                         qPrintable(file + " uses QSaveFile, which on a full disk puts an empty file in the place of a good one; WholeFile does not"));
        }
    }

    void noSentenceEndsInTheSystemsEnglish()
    {
        for (const char *folder : {"courses", "player", "exporter", "authoring"}) {
            for (const QString &file : filesBelow(folder, {"*.h", "*.cpp", "*.qml"}))
                QVERIFY2(file.endsWith("filemessages.cpp") || !contents(file).contains("errorString("), qPrintable(file + " tells people the system's own words; FileMessages::explain() has ours"));
        }
    }
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
