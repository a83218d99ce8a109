#include "check.h"
#include "coursefolder.h"
#include "coursejson.h"
#include "coursexml.h"
#include "ruleengine.h"
#include "theme.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QByteArray logo = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40" fill="#ffffff"/></svg>)";

QByteArray png(quint32 width, quint32 height)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (const quint32 side : {width, height}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.append(char(side >> shift & 0xff));
    }
    return bytes;
}

/** A course of one page with these themes and files. */
class Folder
{
public:
    Folder(const QByteArray &themes, const QMap<QString, QByteArray> &files = {})
    {
        write("course.xml", R"(<?xml version="1.0" encoding="UTF-8"?>
<course xmlns="urn:brygga:course:1" id="prov" version="1.0.0">
  <title>Prov</title>
  <variant id="af"><name>AF</name></variant>
  <variant id="fk"><name>FK</name></variant>
)" + themes + R"(
  <completion/>
  <unit src="units/ett.xml"/>
</course>
)");
        write("units/ett.xml", R"(<?xml version="1.0" encoding="UTF-8"?>
<unit xmlns="urn:brygga:course:1" id="ett"><title>Ett</title><page id="sida"><title>Sida</title><text id="t1"><p>Hej.</p></text></page></unit>
)");
        for (auto it = files.begin(); it != files.end(); ++it)
            write(it.key(), it.value());
    }

    [[nodiscard]] CourseFolder::Reading read() const { return CourseFolder::read(m_folder.path()); }
    [[nodiscard]] Course course() const { return *read().course; }

    /** What the check says of themes and their files: `file:line: message`. */
    [[nodiscard]] QStringList problems() const
    {
        RuleEngine rules;
        QStringList lines;
        for (const Problem &problem : Check::references(course()) + Check::themes(course(), rules) + Check::accessibility(course()))
            lines.append(problem.toString());
        return lines;
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QDir(m_folder.path()).mkpath(QFileInfo(name).path());
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
    }

    QTemporaryDir m_folder;
};

} // namespace

/** An agency's theme gives its variant colour, logo and typeface, and nothing that readers cannot read. */
class ThemesTest : public QObject
{
    Q_OBJECT

private slots:
    void eachVariantShouldGetItsOwnThemeAndNoOther()
    {
        const Folder folder("<theme for=\"af\" accent=\"#0b5d3b\" logo=\"media/a.svg\" font=\"georgia\"><alt>Exempelverket</alt></theme><theme for=\"fk\" accent=\"#7a1f4d\"/>",
                            {{"media/a.svg", logo}});
        QCOMPARE(folder.problems(), QStringList());
        const auto themeOf = [&](const QString &variant) { return CourseJson::toJson(folder.course().forVariant(variant), variant).value("theme").toObject(); };
        QCOMPARE(themeOf("af"), (QJsonObject{{"accent", "#0b5d3b"}, {"darkAccent", ""}, {"logo", "media/a.svg"}, {"alt", "Exempelverket"}, {"font", "georgia"}, {"regular", ""}, {"bold", ""}}));
        QCOMPARE(themeOf("fk").value("accent"), "#7a1f4d");
        QCOMPARE(themeOf("fk").value("logo"), "");
        QVERIFY(themeOf("").isEmpty());
    }

    void aNewLookShouldBeNoNewContent()
    {
        const auto json = [](const QByteArray &themes) { return CourseJson::toJson(Folder(themes).course().forVariant("af"), "af"); };
        const QJsonObject plain = json(""), themed = json("<theme accent=\"#0b5d3b\"/>");
        QVERIFY(!plain.contains("theme"));
        QVERIFY(!plain.contains("themes"));
        QCOMPARE(themed.value("hash"), plain.value("hash"));
        QCOMPARE(themed.value("theme")["accent"], "#0b5d3b");
    }

    void aThemeShouldBeWrittenAsItWasRead()
    {
        const Folder folder("<!-- ny profil 2027 --><theme for=\"af\" accent=\"#0b5d3b\" dark-accent=\"#8fd9b6\" regular=\"media/a.woff2\"><alt>Exempelverket</alt></theme>");
        const QByteArray written = CourseXml::toXml(folder.course().root);
        QVERIFY2(written.contains("  <!-- ny profil 2027 -->\n  <theme for=\"af\" accent=\"#0b5d3b\" dark-accent=\"#8fd9b6\" regular=\"media/a.woff2\">\n    <alt>Exempelverket</alt>\n  </theme>\n"), written);
    }

    void whatIsWrongShouldBeSaidWithTheWayOut_data()
    {
        QTest::addColumn<QByteArray>("themes");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("said");
        const auto logoAs = [](const QByteArray &name) { return "<theme logo=\"media/" + name + "\"><alt>Exempelverket</alt></theme>"; };
        const auto add = [](const char *name, const QByteArray &themes, const QByteArray &file, const QStringList &said) { QTest::newRow(name) << themes << file << said; };
        add("a colour too weak on light", "<theme accent=\"#ff6600\"/>", {},
            {"course.xml:6: The colour #ff6600 is too weak on light: a link on a grey area gets 2.7:1, and 7:1 is the least. Use #8f3900, the nearest that holds."});
        add("both colours too weak", "<theme accent=\"#ff6600\" dark-accent=\"#0b5d3b\"/>", {},
            {"course.xml:6: The colour #ff6600 is too weak on light: a link on a grey area gets 2.7:1, and 7:1 is the least. Use #8f3900, the nearest that holds.",
             "course.xml:6: The colour #0b5d3b is too weak on dark: a link on a grey area gets 1.95:1, and 7:1 is the least. Use #91b6a7, the nearest that holds."});
        add("two themes for one variant", "<theme for=\"af\" accent=\"#0b5d3b\"/>\n<theme accent=\"#7a1f4d\"/>", {}, {"course.xml:7: This variant has a theme already on line 6. Say with for which theme is whose."});
        add("a variant there is not", "<theme for=\"xx\" accent=\"#0b5d3b\"/>", {}, {"course.xml:6: There is no variant xx. Use one that the course has."});
        add("a logo that is missing", logoAs("saknas.svg"), {}, {"course.xml:6: The file media/saknas.svg is missing. Put it in the course folder, or correct the path."});
        add("a logo without text", "<theme logo=\"media/a.svg\"/>", logo, {"course.xml:6: The logo has no text. Add an alt that says what it says: the agency's name."});
        add("a logo whose text says nothing", "<theme logo=\"media/a.svg\"><alt>Logotyp</alt></theme>", logo, {"course.xml:6: The alternative text “Logotyp” says nothing. Say what the picture shows."});
        add("a logo of another kind", logoAs("a.jpg"), "x", {"course.xml:6: The logo media/a.jpg must be an SVG or a PNG. Save it as one of these."});
        add("a drawing too heavy", logoAs("a.svg"), "<svg viewBox=\"0 0 9 9\">" + QByteArray(150 * 1024, ' ') + "</svg>", {"course.xml:6: The logo media/a.svg is 150 kB; 100 kB is the most. Make it smaller."});
        add("a drawing without measures", logoAs("a.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", {"course.xml:6: The logo media/a.svg is no drawing with a viewBox. Save it again as SVG."});
        add("a drawing that acts", logoAs("a.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" onload=\"x()\"><script/></svg>",
            {"media/a.svg:1: The picture refers outside itself or holds a handler: onload. Draw it without.", "media/a.svg:1: The picture holds <script>. Draw it without."});
        add("a drawing that fetches", logoAs("a.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><style>@import url(https://example.org/x.css)</style></svg>",
            {"media/a.svg:1: The picture's style refers outside itself. Draw it without."});
        add("a PNG that is none", logoAs("a.png"), "GIF89a", {"course.xml:6: The logo media/a.png is no PNG. Save it again as PNG."});
        add("a PNG of a million pixels a side", logoAs("a.png"), png(1000000, 1), {"course.xml:6: The logo media/a.png has 1000000 × 1 pixels; 2000 a side is the most. Make it smaller."});
        add("a font of another kind", "<theme regular=\"media/a.otf\"/>", "OTTO", {"course.xml:6: The font media/a.otf must be a WOFF2 or TTF file. Convert it."});
        add("a font that is none", "<theme regular=\"media/a.woff2\"/>", "MZ", {"course.xml:6: The file media/a.woff2 is no font of the kind its name says. Convert it again."});
        add("a font too heavy", "<theme regular=\"media/a.woff2\"/>", "wOF2" + QByteArray(400 * 1024, 'x'), {"course.xml:6: The font media/a.woff2 is 301 kB; 300 kB is the most. Leave out characters that Swedish does not need."});
        add("only a bold font", "<theme bold=\"media/a.woff2\"/>", "wOF2", {"course.xml:6: The bold font has no regular one beside it. Add regular, or remove bold."});
    }
    void whatIsWrongShouldBeSaidWithTheWayOut()
    {
        QFETCH(const QByteArray, themes);
        QFETCH(const QByteArray, file);
        QFETCH(const QStringList, said);
        static const QRegularExpression path("\"(media/a\\.[a-z0-9]+)\"");
        const QString name = path.match(themes).captured(1);
        const Folder folder(themes, name.isEmpty() ? QMap<QString, QByteArray>() : QMap<QString, QByteArray>{{name, file}});
        QCOMPARE(folder.problems(), said);
    }

    void theSchemaShouldRefuseWhatIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("theme");
        QTest::newRow("a colour by name") << QByteArray("<theme accent=\"red\"/>");
        QTest::newRow("a style") << QByteArray("<theme accent=\"#000000;}body{display:none\"/>");
        QTest::newRow("a colour of high contrast") << QByteArray("<theme contrast-accent=\"#ffffff\"/>");
        QTest::newRow("a typeface from elsewhere") << QByteArray("<theme font=\"https://example.org/a.woff2\"/>");
        QTest::newRow("a font from elsewhere") << QByteArray("<theme regular=\"https://example.org/a.woff2\"/>");
        QTest::newRow("a logo from elsewhere") << QByteArray("<theme logo=\"//example.org/a.svg\"><alt>x</alt></theme>");
        QTest::newRow("a logo outside the folder") << QByteArray("<theme logo=\"../a.svg\"><alt>x</alt></theme>");
        QTest::newRow("markup in the text") << QByteArray("<theme logo=\"media/a.svg\"><alt>x<em>y</em></alt></theme>");
    }
    void theSchemaShouldRefuseWhatIsNoToken()
    {
        QFETCH(const QByteArray, theme);
        const CourseFolder::Reading reading = Folder(theme).read();
        QVERIFY(hasErrors(reading.problems));
        QCOMPARE(reading.problems.first().file, "course.xml");
        QCOMPARE(reading.problems.first().line, 6);
    }
};

QTEST_GUILESS_MAIN(ThemesTest)
#include "tst_themes.moc"
