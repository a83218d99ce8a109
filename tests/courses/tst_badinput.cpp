#include "check.h"
#include "coursefolder.h"
#include "ruleengine.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

namespace {

const QByteArray goodCourse = R"(<?xml version="1.0" encoding="UTF-8"?>
<course xmlns="urn:brygga:course:1" id="prov" version="1.0.0">
  <title>Prov</title>
  <variant id="af"><name>AF</name></variant>
  <objective id="m1"><text>kunna</text></objective>
  <source id="k1"><short>K</short><title>Källa</title></source>
  <term id="asf"><name>ASF</name><definition>Ett företag.</definition></term>
  <completion test="prov-1"><requires block="val"/></completion>
  <bank src="banks/fragor.xml"/>
  <unit src="units/ett.xml"/>
</course>
)";
const QByteArray goodUnit = R"(<?xml version="1.0" encoding="UTF-8"?>
<unit xmlns="urn:brygga:course:1" id="ett">
  <title>Ett</title>
  <page id="sida" objectives="m1">
    <title>Sida</title>
    <text id="t1" for="af"><p>Hej <em>du</em><cite source="k1"/> <term ref="asf">ASF</term> <link page="sida">sidan</link></p></text>
    <choice id="val"><prompt>Vad?</prompt>
      <option id="a" correct="true"><text>Ja</text><feedback>För att det är så.</feedback></option>
      <option id="b"><text>Nej</text><feedback>För att det inte är så.</feedback></option></choice>
    <practice id="ova" question="f1"/>
    <test id="prov-1" bank="fragor" draw="1"/>
  </page>
</unit>
)";
const QByteArray goodBank = R"(<?xml version="1.0" encoding="UTF-8"?>
<bank xmlns="urn:brygga:course:1" id="fragor">
  <choice id="f1"><prompt>Vad?</prompt>
    <option id="a" correct="true"><text>Ja</text><feedback>För att det är så.</feedback></option>
    <option id="b"><text>Nej</text><feedback>För att det inte är så.</feedback></option></choice>
</bank>
)";

using FileMap = QMap<QString, QByteArray>;

FileMap good()
{
    return {{"course.xml", goodCourse}, {"units/ett.xml", goodUnit}, {"banks/fragor.xml", goodBank}};
}

struct Case
{
    QByteArray name;
    FileMap files;
};

FileMap with(const QString &file, const QByteArray &from, const QByteArray &to)
{
    FileMap files = good();
    if (!files[file].contains(from))
        qFatal("the case changes nothing: %s", from.constData());
    files[file].replace(from, to);
    return files;
}

QVector<Case> handWritten()
{
    const QString unit = "units/ett.xml", course = "course.xml", bank = "banks/fragor.xml";
    const QByteArray p = "<p>Hej <em>du</em>";
    QVector<Case> cases;
    const auto add = [&](const QByteArray &name, const QString &file, const QByteArray &from, const QByteArray &to) { cases.append({name, with(file, from, to)}); };
    add("truncated unit", unit, "</page>\n</unit>\n", "");
    add("entity bomb", unit, "<unit xmlns", "<!DOCTYPE unit [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]><unit xmlns");
    add("external entity", unit, "<unit xmlns", "<!DOCTYPE unit [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><unit xmlns");
    add("external DTD", unit, "<unit xmlns", "<!DOCTYPE unit SYSTEM \"http://example.org/x.dtd\"><unit xmlns");
    add("XInclude", unit, p, "<p><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\" parse=\"text\"/>");
    add("10,000 deep", unit, p, "<p>" + QByteArray("<em>").repeated(10000) + "x" + QByteArray("</em>").repeated(10000));
    add("100 deep", unit, p, "<p>" + QByteArray("<em>").repeated(100) + "x" + QByteArray("</em>").repeated(100));
    add("huge attribute", unit, "objectives=\"m1\"", "section=\"" + QByteArray(12 * 1024 * 1024, 'x') + "\"");
    add("huge file", unit, p, "<p>" + QByteArray(17 * 1024 * 1024, 'x'));
    add("latin-1", unit, "encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"");
    add("wrong bytes", unit, "Hej", "H\xE4j");
    add("null byte", unit, "Hej", QByteArray("H\0j", 3));
    add("UTF-16 said", unit, "encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
    add("unknown encoding", unit, "encoding=\"UTF-8\"", "encoding=\"klingon\"");
    add("script element", unit, p, "<p><script>alert(1)</script>");
    add("script link", unit, "<link page=\"sida\">", "<link href=\"javascript:alert(1)\">");
    add("data link", unit, "<link page=\"sida\">", "<link href=\"data:text/html,x\">");
    add("event handler", unit, p, "<p onclick=\"x()\">Hej <em>du</em>");
    add("raw HTML", unit, p, "<p><img src=\"x\" onerror=\"x()\"/>");
    add("link to nowhere", unit, "<link page=\"sida\">", "<link page=\"saknas\">");
    add("link with nothing", unit, "<link page=\"sida\">", "<link>");
    add("unknown source", unit, "source=\"k1\"", "source=\"k9\"");
    add("unknown term", unit, "ref=\"asf\"", "ref=\"saknas\"");
    add("unknown variant", unit, "for=\"af\"", "for=\"xx\"");
    add("unknown objective", unit, "objectives=\"m1\"", "objectives=\"m9\"");
    add("unknown question", unit, "question=\"f1\"", "question=\"f9\"");
    add("unknown bank", unit, "bank=\"fragor\"", "bank=\"andra\"");
    add("draws too many", unit, "draw=\"1\"", "draw=\"5\"");
    add("draws a billion", unit, "draw=\"1\"", "draw=\"99999999999999999999\"");
    add("duplicate block id", unit, "id=\"val\"", "id=\"t1\"");
    add("duplicate id across files", bank, "id=\"f1\"", "id=\"val\"");
    add("duplicate option id", unit, "<option id=\"b\">", "<option id=\"a\">");
    add("id with space", unit, "id=\"val\"", "id=\"v al\"");
    add("id with capital", unit, "id=\"val\"", "id=\"Val\"");
    add("id with path", unit, "id=\"val\"", "id=\"../val\"");
    add("missing id", unit, "<choice id=\"val\">", "<choice>");
    add("no right option", unit, "<option id=\"a\" correct=\"true\">", "<option id=\"a\">");
    add("missing feedback", unit, "<feedback>För att det är så.</feedback>", "");
    add("unknown element", unit, "<practice", "<bild/><practice");
    add("unknown attribute", unit, "<practice", "<practice farg=\"x\"");
    add("wrong boolean", unit, "correct=\"true\"", "correct=\"ja\"");
    add("wrong namespace", unit, "urn:brygga:course:1", "urn:brygga:course:2");
    add("no namespace", unit, " xmlns=\"urn:brygga:course:1\"", "");
    add("two roots", unit, "</unit>", "</unit><unit/>");
    add("text after root", unit, "</unit>", "</unit>hej");
    add("a bank for a unit", course, "<unit src=\"units/ett.xml\"/>", "<unit src=\"banks/fragor.xml\"/>");
    add("a unit twice", course, "<unit src=\"units/ett.xml\"/>", "<unit src=\"units/ett.xml\"/><unit src=\"units/ett.xml\"/>");
    add("the course for a unit", course, "units/ett.xml", "course.xml");
    add("missing unit", course, "units/ett.xml", "units/tva.xml");
    for (const char *path : {"../x.xml", "/etc/passwd", "units/../../x.xml", "C:/x.xml", "units\\\\ett.xml", "file:///etc/passwd", "http://example.org/x.xml", ".", "", "units/", "units//ett.xml", "~/x.xml", "units/ETT.xml"})
        add(QByteArray("path ") + path, course, "units/ett.xml", path);
    for (const char *path : {"../x.svg", "/etc/passwd", "media/../../x.svg", "https://example.org/x.svg", "media/saknas.svg", "media/a b.svg", "data:image/svg+xml,x"})
        cases.append({QByteArray("asset ") + path, with(unit, "<practice", QByteArray("<figure id=\"bild\" src=\"") + path + "\"><alt>x</alt></figure><practice")});
    add("missing title", course, "<title>Prov</title>", "");
    add("bad version", course, "version=\"1.0.0\"", "version=\"ett\"");
    add("bad course id", course, "id=\"prov\"", "id=\"Prov kurs\"");
    add("no units", course, "<unit src=\"units/ett.xml\"/>", "");
    add("unknown test", course, "test=\"prov-1\"", "test=\"prov-2\"");
    add("unknown required block", course, "block=\"val\"", "block=\"saknas\"");
    add("bad duration", course, "version=\"1.0.0\"", "version=\"1.0.0\" duration=\"en timme\"");
    add("bad date", course, "version=\"1.0.0\"", "version=\"1.0.0\" review-by=\"2026-13-45\"");
    cases.append({"empty course file", [] { FileMap f = good(); f["course.xml"] = ""; return f; }()});
    cases.append({"noise", [] { FileMap f = good(); f["course.xml"] = QByteArray(5000, '\xff'); return f; }()});
    cases.append({"only white space", [] { FileMap f = good(); f["course.xml"] = "   \n"; return f; }()});
    cases.append({"JSON", [] { FileMap f = good(); f["course.xml"] = "{\"a\": 1}"; return f; }()});
    cases.append({"no course file", [] { FileMap f = good(); f.remove("course.xml"); return f; }()});
    return cases;
}

/** Cuts, doubled and swapped pieces of the good files; seeded, so a failure comes again. */
QVector<Case> mutations()
{
    QVector<Case> cases;
    std::mt19937 random(20261121);
    const auto below = [&](qsizetype n) { return qsizetype(std::uniform_int_distribution<qsizetype>(0, n - 1)(random)); };
    const FileMap files = good();
    for (int i = 0; i < 170; ++i) {
        const QString file = files.keys().at(below(files.size()));
        QByteArray bytes = files[file];
        const qsizetype at = 60 + below(bytes.size() - 70);
        switch (i % 5) {
        case 0: bytes.truncate(at); break;
        case 1: bytes.insert(at, "<"); break;
        case 2: bytes.insert(at, "&oklart;"); break;
        case 3: bytes.insert(at, QByteArray(1, char(1 + below(8)))); break;
        case 4: bytes.insert(at, "<hittepa>"); break;
        }
        FileMap broken = files;
        broken[file] = bytes;
        cases.append({"mutation " + QByteArray::number(i), broken});
    }
    return cases;
}

} // namespace

/** A course from anywhere must never crash, hang or pass: each of these gives located errors. */
class BadInputTest : public QObject
{
    Q_OBJECT

private:
    RuleEngine m_rules;

    void writeTo(const QString &folder, const FileMap &files)
    {
        for (auto it = files.begin(); it != files.end(); ++it) {
            const QString path = folder + '/' + it.key();
            QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(it.value());
        }
    }

private slots:
    void theGoodCourseIsGood()
    {
        QTemporaryDir folder;
        writeTo(folder.path(), good());
        const CourseFolder::Reading reading = CourseFolder::read(folder.path());
        QVERIFY2(reading.problems.isEmpty(), reading.problems.isEmpty() ? "" : qPrintable(reading.problems.first().toString()));
        const Problems problems = Check::all(*reading.course, m_rules);
        QVERIFY2(!hasErrors(problems), hasErrors(problems) ? qPrintable(problems.first().toString()) : "");
    }

    void badCoursesGiveLocatedErrors_data()
    {
        QTest::addColumn<FileMap>("files");
        const QVector<Case> cases = handWritten() + mutations();
        QVERIFY(cases.size() >= 200);
        for (const Case &one : cases)
            QTest::newRow(one.name) << one.files;
    }
    void badCoursesGiveLocatedErrors()
    {
        QFETCH(const FileMap, files);
        QTemporaryDir folder;
        writeTo(folder.path(), files);
        QElapsedTimer timer;
        timer.start();
        const CourseFolder::Reading reading = CourseFolder::read(folder.path());
        Problems problems = reading.problems;
        if (reading.course)
            problems += Check::all(*reading.course, m_rules);
        QVERIFY2(hasErrors(problems), "accepted");
        QVERIFY(timer.elapsed() < 2000);
        for (const Problem &problem : problems) {
            QVERIFY2(!problem.file.isEmpty() && !problem.message.isEmpty(), qPrintable(problem.toString()));
            QVERIFY2(problem.line > 0 || problem.message.contains("file") || problem.message.contains("folder"), qPrintable(problem.toString()));
            QVERIFY2(!problem.message.contains("root:"), "a file from outside the course was read");
        }
    }

    void anAttributeOfTwoGigabytesIsRefusedUnread()
    {
        QTemporaryDir folder;
        writeTo(folder.path(), good());
        QFile unit(folder.filePath("units/ett.xml"));
        QVERIFY(unit.open(QIODevice::WriteOnly));
        unit.write("<unit xmlns=\"urn:brygga:course:1\" id=\"");
        QVERIFY(unit.resize(2LL * 1024 * 1024 * 1024)); // sparse: takes no room on disk
        unit.close();
        QElapsedTimer timer;
        timer.start();
        const Problems problems = CourseFolder::read(folder.path()).problems;
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().file, "units/ett.xml");
    }

    void theProgramLeavesNothingBehind_data()
    {
        QTest::addColumn<FileMap>("files");
        const QVector<Case> cases = handWritten();
        for (int i = 0; i < cases.size(); i += 9)
            QTest::newRow(cases.at(i).name) << cases.at(i).files;
    }
    void theProgramLeavesNothingBehind()
    {
        QFETCH(const FileMap, files);
        QTemporaryDir folder, out;
        writeTo(folder.path(), files);
        QProcess brygga;
        brygga.start(qEnvironmentVariable("BRYGGA"), {"export", folder.path(), "--format", "all", "--out", out.path()});
        QVERIFY(brygga.waitForFinished());
        QCOMPARE(brygga.exitStatus(), QProcess::NormalExit);
        QCOMPARE(brygga.exitCode(), 1);
        QVERIFY(!brygga.readAllStandardError().isEmpty());
        QCOMPARE(QDir(out.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList());
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_badinput.moc"
