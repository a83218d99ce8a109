#include "coursefolder.h"
#include "coursejson.h"
#include "coursexml.h"
#include "vocabulary.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QString source = qEnvironmentVariable("BRYGGA_SOURCE");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

const QByteArray courseXml = R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- Who wrote it -->
<course xmlns="urn:brygga:course:1" id="prov" version="1.0.0">
  <title>Prov</title>
  <variant id="af"><name>Arbetsförmedlingen</name></variant>
  <variant id="fk">
    <name>Försäkringskassan</name>
  </variant>
  <source id="k1" date="2016"><short>PIACS 2016</short><title>Rapport</title></source>
  <term id="asf"><name>ASF</name><definition>Ett företag.</definition></term>
  <completion/>
  <!-- before the unit -->
  <unit src="units/ett.xml"/>
</course>
)";

const QByteArray unitXml = R"(<?xml version="1.0" encoding="UTF-8"?>
<unit xmlns="urn:brygga:course:1" id="ett">
  <title>Ett</title>
  <page id="sida">
    <title>En
       sida</title>
    <!-- a remark about the text -->
    <text id="t1" for="af">
      <p>Hej   <em>du</em> &amp; alla<cite source="k1" place="s. 8"/>.
         Läs om <term ref="asf">ASF</term>. <span for="af">Bara AF.</span><span for="fk">Bara FK.</span></p>
      <list><item>ett<list kind="number"><item for="fk">två</item></list></item></list>
    </text>
    <text id="t2" for="fk"><p>Endast för FK</p></text>
    <!-- last -->
  </page>
</unit>
)";

} // namespace

class CourseXmlTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Course load()
    {
        const CourseFolder::Reading reading = CourseFolder::read(m_folder.path());
        for (const Problem &problem : reading.problems)
            qWarning("%s", qPrintable(problem.toString()));
        return reading.course.value_or(Course());
    }

private slots:
    void init()
    {
        write(m_folder.filePath("course.xml"), courseXml);
        write(m_folder.filePath("units/ett.xml"), unitXml);
    }

    void shouldGiveTheSameBytesWhenSavedTwice()
    {
        const Course first = load();
        QVERIFY(CourseFolder::save(first, m_folder.path()).isEmpty());
        const QByteArray saved = contents(m_folder.filePath("units/ett.xml"));
        const QByteArray savedCourse = contents(m_folder.filePath("course.xml"));
        const Course second = load();
        QVERIFY(second.root == first.root);
        QVERIFY(CourseFolder::save(second, m_folder.path()).isEmpty());
        QCOMPARE(contents(m_folder.filePath("units/ett.xml")), saved);
        QCOMPARE(contents(m_folder.filePath("course.xml")), savedCourse);
    }

    void shouldKeepCommentsWhereTheyStand()
    {
        const Course course = load();
        QVERIFY(CourseFolder::save(course, m_folder.path()).isEmpty());
        const QByteArray saved = contents(m_folder.filePath("units/ett.xml"));
        QVERIFY2(saved.contains("<!-- a remark about the text -->\n    <text id=\"t1\""), saved);
        QVERIFY2(saved.contains("<!-- last -->\n  </page>"), saved);
        QVERIFY(contents(m_folder.filePath("course.xml")).contains("<!-- before the unit -->\n  <unit src"));
    }

    void shouldShowOneVariantOnly()
    {
        const QJsonObject json = CourseJson::toJson(load().forVariant("af"), "af");
        const QByteArray text = QJsonDocument(json).toJson();
        QVERIFY(text.contains("Bara AF."));
        QVERIFY2(!text.contains("FK"), text);
        QCOMPARE(json["variantName"].toString(), "Arbetsförmedlingen");
    }

    void shouldTurnRichTextIntoSafeHtml()
    {
        const QJsonObject json = CourseJson::toJson(load().forVariant("af"), "af");
        const QJsonObject page = json["units"][0]["pages"][0].toObject();
        QCOMPARE(page["title"].toString(), "En sida");
        QCOMPARE(page["sources"].toArray(), QJsonArray{"k1"});
        QCOMPARE(page["blocks"][0]["body"].toString(),
                 "<p>Hej <em>du</em> &amp; alla <a class=\"cite\" href=\"#source-k1\" data-place=\"s. 8\">[PIACS 2016]</a>. "
                 "Läs om <a class=\"term\" href=\"#term-asf\">ASF</a>. Bara AF.</p><ul><li>ett</li></ul>");
    }

    void shouldSayEveryProblemWithFileAndLine()
    {
        write(m_folder.filePath("units/ett.xml"), QByteArray(unitXml).replace("<text id=\"t2\" for=\"fk\">", "<text id=\"T2\" för=\"fk\">").replace("id=\"sida\"", ""));
        const CourseFolder::Reading reading = CourseFolder::read(m_folder.path());
        QVERIFY(reading.problems.size() >= 3);
        for (const Problem &problem : reading.problems) {
            QCOMPARE(problem.file, "units/ett.xml");
            QVERIFY2(problem.line > 0, qPrintable(problem.toString()));
        }
    }

    void shouldReadTextAsAnEditorGivesIt()
    {
        const Result<RichText> text = CourseXml::toRichText("<p>Hej <em>du</em></p>", FieldKind::Flow);
        QVERIFY(text);
        QCOMPARE(CourseXml::toXml(*text), "<p>Hej <em>du</em></p>");
        QVERIFY(!CourseXml::toRichText("<script>alert(1)</script>", FieldKind::Inline));
        QVERIFY(!CourseXml::toRichText("<p>halv", FieldKind::Flow));
    }

    void everyModuleIsWrittenInItsCanonicalForm_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &root : {source + "/courses/modules", source + "/courses/templates"}) {
            for (QDirIterator it(root, {"course.xml"}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
                const QString folder = QFileInfo(it.next()).absolutePath();
                QTest::newRow(qPrintable(folder.section('/', -1))) << folder;
            }
        }
    }
    void everyModuleIsWrittenInItsCanonicalForm()
    {
        QFETCH(const QString, folder);
        const Result<Course> course = CourseFolder::load(folder);
        QVERIFY2(course, course ? "" : qPrintable(course.error().first().toString()));
        const auto files = CourseFolder::files(*course);
        for (auto it = files.begin(); it != files.end(); ++it)
            QVERIFY2(contents(folder + '/' + it.key()) == it.value(), qPrintable("run: brygga format " + folder + " (" + it.key() + ")"));
    }
};

QTEST_GUILESS_MAIN(CourseXmlTest)
#include "tst_coursexml.moc"
