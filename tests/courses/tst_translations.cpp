#include "coursexml.h"
#include "xmldocument.h"
#include "xmlmessages.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

namespace {

const QString repository = qEnvironmentVariable("BRYGGA_SOURCE");

QStringList sourcesIn(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        for (const QString &name : QDir(repository + '/' + folder).entryList({"*.cpp", "*.h"}, QDir::Files))
            files.append(folder + '/' + name);
    }
    return files;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** Swedish is complete, and the XML library's English never reaches an author. */
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextShouldHaveItsSwedish_data()
    {
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QStringList>("folders");
        QTest::newRow("courses") << "courses/i18n/courses_sv.ts" << QStringList{"courses", "courses/checks"};
        QTest::newRow("exporter") << "exporter/i18n/brygga_sv.ts" << QStringList{"exporter"};
    }
    void everyTextShouldHaveItsSwedish()
    {
        QFETCH(const QString, translation);
        QFETCH(const QStringList, folders);
        QTemporaryDir temporary;
        const QString copy = temporary.filePath("texts_sv.ts");
        QVERIFY(QFile::copy(repository + '/' + translation, copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(repository);
        lupdate.start(LUPDATE, sourcesIn(folders) + QStringList{"-no-obsolete", "-locations", "none", "-ts", copy});
        QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);
        const QString texts = QString::fromUtf8(contents(copy));
        QVERIFY(texts.count("<message>") > 50);
        static const QRegularExpression unfinished("<source>([^<]*)</source>(?:(?!</message>).)*?<translation(?: type=\"unfinished\">|>\\s*</translation>)", QRegularExpression::DotMatchesEverythingOption);
        QStringList missing;
        for (auto it = unfinished.globalMatch(texts); it.hasNext();)
            missing.append(it.next().captured(1));
        QVERIFY2(missing.isEmpty(), qPrintable("without Swedish:\n  " + missing.join("\n  ") + "\nrun: lupdate " + folders.join("/*.cpp ") + "/*.cpp -no-obsolete -locations none -ts " + translation + "\nand translate what is unfinished"));
        QVERIFY2(texts == QString::fromUtf8(contents(repository + '/' + translation)), "the file holds texts that the programs no longer say; run lupdate -no-obsolete");
    }

    void swedishShouldKeepEveryPlaceholder()
    {
        static const QRegularExpression message("<source>([^<]*)</source>\\s*<translation>([^<]*)</translation>"), placeholder("%\\d");
        for (const char *file : {"courses/i18n/courses_sv.ts", "exporter/i18n/brygga_sv.ts"}) {
            const QString texts = QString::fromUtf8(contents(repository + '/' + file));
            for (auto it = message.globalMatch(texts); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                QSet<QString> wanted, kept;
                for (auto p = placeholder.globalMatch(match.captured(1)); p.hasNext();)
                    wanted.insert(p.next().captured());
                for (auto p = placeholder.globalMatch(match.captured(2)); p.hasNext();)
                    kept.insert(p.next().captured());
                QVERIFY2(kept == wanted, qPrintable(match.captured(1) + " -> " + match.captured(2)));
            }
        }
    }

    void everyValueTheSchemaAsksForShouldBeToldInWords()
    {
        const QString schema = QString::fromUtf8(CourseXml::schema().text());
        static const QRegularExpression pattern("<xs:pattern value=\"([^\"]+)\""), type("<xs:attribute [^>]*type=\"([^\"]+)\"");
        QStringList told;
        for (auto it = pattern.globalMatch(schema); it.hasNext();) {
            const QString form = it.next().captured(1);
            told.append(XmlMessages::explain("Element 'x', attribute 'y': [facet 'pattern'] The value 'z' is not accepted by the pattern '" + form + "'."));
            QVERIFY2(!told.last().contains(form), qPrintable(form + " is not told in words; add it to courses/xmlmessages.cpp"));
        }
        for (auto it = type.globalMatch(schema); it.hasNext();) {
            const QString name = it.next().captured(1);
            if (!name.startsWith("xs:") || name == "xs:string" || name == "xs:token" || name == "xs:anyURI")
                continue; // own types are told by their pattern; any text is a string
            told.append(XmlMessages::explain("Element 'x', attribute 'y': 'z' is not a valid value of the atomic type '" + name + "'."));
            QVERIFY2(!told.last().contains(name), qPrintable(name + " is not told in words; add it to courses/xmlmessages.cpp"));
        }
        QVERIFY(told.size() > 20);
    }

    void mistakesShouldBeToldInEachLanguage_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("swedish");
        const auto row = [](const char *name, const QByteArray &xml, const char *english, const char *swedish) { QTest::newRow(name) << xml << QString(english) << QString(swedish); };
        const auto block = [](const QByteArray &inside) { return "<unit xmlns=\"urn:brygga:course:1\" id=\"u\"><title>T</title><page id=\"p\"><title>T</title>" + inside + "</page></unit>"; };
        row("unknown element", block("<text id=\"t\"><p><bild/></p></text>"), "<bild> does not belong here. Here may stand: em, strong", "<bild> hör inte hemma här. Här får stå: em, strong");
        row("missing child", block("<callout id=\"c\"/>"), "Something is missing at the end of <callout>.", "Något saknas i slutet av <callout>.");
        row("unknown attribute", block("<text id=\"t\" color=\"red\"><p>x</p></text>"), "<text> has no attribute color.", "<text> har inget attribut color.");
        row("missing attribute", block("<text><p>x</p></text>"), "<text> lacks the attribute id.", "<text> saknar attributet id.");
        row("not one of the values", block("<callout id=\"c\" kind=\"big\"><body><p>x</p></body></callout>"), "“big” is no value of kind in <callout>. Choose one of these: note, important", "”big” är inget giltigt värde för kind i <callout>. Välj ett av dessa: note, important");
        row("id with capitals", block("<text id=\"Ett %2\"><p>x</p></text>"), "“Ett %2” is no value of id in <text>. Use small letters", "”Ett %2” är inget giltigt värde för id i <text>. Använd små bokstäver");
        row("wrong flag", block("<figure id=\"f\" src=\"a.svg\" decorative=\"ja\"/>"), "“ja” is no value of decorative in <figure>. Write true or false.", "”ja” är inget giltigt värde för decorative i <figure>. Skriv true eller false.");
        row("loose text", block("hej"), "Text stands directly in <page>.", "Det står text direkt i <page>.");
        row("another vocabulary", "<html/>", "A file of this kind does not begin with this <html>.", "En sådan här fil börjar inte med detta <html>.");
        row("closed too late", "<unit><page></unit>", "<page> begins on line 1, but here </unit> stands.", "<page> börjar på rad 1, men här står </unit>.");
        row("cut off", "<unit><page></page>", "The file ends before <unit> from line 1 does.", "Filen slutar innan <unit> från rad 1 har avslutats.");
        row("bare ampersand", "<unit>A & B</unit>", "The sign & stands alone.", "Tecknet & står ensamt.");
        row("unknown entity", "<unit>&nbsp;</unit>", "&nbsp; means nothing here.", "&nbsp; betyder ingenting här.");
        row("no quotation marks", "<unit id=u/>", "The value of an attribute is not between quotation marks.", "Ett attributs värde står inte inom citattecken.");
        row("attribute twice", "<unit id=\"a\" id=\"b\"/>", "The attribute id is given twice.", "Attributet id står två gånger.");
        row("other characters", "<unit>H\xE4j</unit>", "The file holds characters that are not UTF-8.", "Filen innehåller tecken som inte är UTF-8.");
        row("nothing", "", "This is not XML: the file is empty or damaged.", "Det här är inte XML: filen är tom eller skadad.");
    }
    void mistakesShouldBeToldInEachLanguage()
    {
        QFETCH(const QByteArray, xml);
        QFETCH(const QString, english);
        QFETCH(const QString, swedish);
        const auto firstMessage = [&] {
            const Result<XmlNode> parsed = XmlDocument::parse(xml, "u.xml", &CourseXml::schema());
            return parsed ? QString("accepted") : parsed.error().first().message;
        };
        QVERIFY2(firstMessage().startsWith(english), qPrintable(firstMessage()));
        QTranslator translator;
        QVERIFY(translator.load(":/brygga/i18n/courses_sv.qm"));
        QCoreApplication::installTranslator(&translator);
        QVERIFY2(firstMessage().startsWith(swedish), qPrintable(firstMessage()));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
