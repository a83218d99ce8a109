#include "check.h"
#include "copyfolder.h"
#include "coursefolder.h"
#include "coursetheme.h"
#include "incomingfile.h"
#include "repairs.h"
#include "ruleengine.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

/** The theme of a variant while it is chosen: one step to undo at a time, nobody else's theme changed unasked, nothing taken in that packages would refuse. */
class CourseThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = folderWith("tests/player/courses/tema", "tema");
        open();
    }
    void cleanup()
    {
        m_theme.reset();
        m_document.reset();
    }

    void theFirstChoiceShouldMakeTheThemeAndUndoShouldTakeItBack()
    {
        m_theme->setVariant("kommun");
        QVERIFY(!m_theme->exists());
        QVERIFY(m_theme->look().isEmpty());
        const QByteArray before = xml();
        QSignalSpy changed(m_theme.get(), &CourseTheme::changed);
        QVERIFY(m_theme->set("accent", "#0b5d3b"));
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_theme->exists());
        QCOMPARE(m_theme->values().value("accent"), "#0b5d3b");
        QVERIFY(xml().contains("<theme for=\"kommun\" accent=\"#0b5d3b\"/>"));
        QCOMPARE(m_theme->look().value("colours").toMap().value("accent").toMap().value("dark"), "#91b6a7");
        m_document->undo();
        QVERIFY(!m_theme->exists());
        QCOMPARE(xml(), before);
        m_document->redo();
        QVERIFY(m_theme->exists());
    }

    void aThemeOfWhichNothingIsLeftShouldGo()
    {
        m_theme->setVariant("fk");
        QVERIFY(m_theme->set("accent", ""));
        QVERIFY(!m_theme->exists());
        QVERIFY(!xml().contains("for=\"fk\""));
    }

    void whatIsChosenShouldBeThereAfterAKillAndAfterASave()
    {
        m_theme->setVariant("kommun");
        QVERIFY(m_theme->set("font", "verdana"));
        open(); // what is not saved is in the journal
        m_theme->setVariant("kommun");
        QCOMPARE(m_theme->values().value("font"), "verdana");
        QVERIFY(m_document->save());
        const Result<Course> saved = CourseFolder::load(path("tema"));
        QVERIFY(saved);
        QCOMPARE(saved->forVariant("kommun").root.elements(u"themes").at(0).text(u"font"), "verdana");
    }

    void aSharedThemeShouldBeSharedUntilSomebodyWantsHerOwn()
    {
        m_theme->setVariant("fk");
        QVERIFY(m_document->setField("themes/#1", "for", QStringList{"fk", "kommun"}));
        QCOMPARE(m_theme->sharers(), QStringList{"Kommun"});
        const QByteArray shared = xml();
        QVERIFY(m_theme->separate());
        QCOMPARE(m_theme->sharers(), QStringList());
        QVERIFY(m_theme->set("accent", "#1f4e9c"));
        m_theme->setVariant("kommun");
        QCOMPARE(m_theme->values().value("accent"), "#7a1f4d");
        m_document->undo();
        m_document->undo(); // to be separate was one step
        QCOMPARE(xml(), shared);
    }

    void takingAThemeAwayShouldLeaveItToTheOthers()
    {
        m_theme->setVariant("kommun");
        QVERIFY(m_document->setField("themes/#1", "for", QStringList{"fk", "kommun"}));
        QVERIFY(m_theme->remove());
        QVERIFY(!m_theme->exists());
        m_theme->setVariant("fk");
        QCOMPARE(m_theme->values().value("accent"), "#7a1f4d");
        QVERIFY(m_theme->remove());
        QVERIFY(!m_theme->exists());
        QCOMPARE(m_document->root().elements(u"themes").size(), std::size_t(1));
    }

    void contrastShouldBeSaidAsSheChooses()
    {
        m_theme->setVariant("fk");
        m_theme->set("accent", "#ff6600");
        const QVariantList schemes = m_theme->schemes();
        QCOMPARE(schemes.size(), 2);
        const QVariantMap light = schemes[0].toMap(), dark = schemes[1].toMap();
        QCOMPARE(light.value("holds").toBool(), false);
        QCOMPARE(light.value("colour"), "#ff6600");
        QCOMPARE(light.value("shown"), "#8f3900");
        QCOMPARE(dark.value("given").toBool(), false);
        QCOMPARE(dark.value("holds").toBool(), true);
        QStringList said;
        for (const QVariant &promise : light.value("promises").toList())
            said.append(promise.toMap().value("words").toString() + (promise.toMap().value("holds").toBool() ? " +" : " -"));
        QCOMPARE(said, QStringList({"Länk på sidan -", "Länk på grå yta -", "Text på knapp -", "Text på tonad yta +", "Länk på tonad yta -", "Fokusram -"}));
        // The page never shows what cannot be read.
        QCOMPARE(m_theme->look().value("colours").toMap().value("accent").toMap().value("light"), "#8f3900");
    }

    void theFindingShouldBeMendedByItsRepair()
    {
        m_theme->setVariant("fk");
        m_theme->set("accent", "#ff6600");
        m_theme->set("darkAccent", "#0b5d3b");
        RuleEngine rules;
        Problems problems = Check::themes(m_document->course(), rules);
        QCOMPARE(problems.size(), 2);
        for (const Problem &problem : std::as_const(problems)) {
            const std::optional<Repairs::Repair> repair = Repairs::find(problem, m_document->course());
            QVERIFY(repair);
            for (const Change &change : repair->changes)
                m_document->apply(change);
        }
        QVERIFY(Check::themes(m_document->course(), rules).isEmpty());
        QCOMPARE(m_theme->values().value("accent"), "#8f3900");
        QCOMPARE(m_theme->values().value("darkAccent"), "#91b6a7");
    }

    void filesThatPackagesWouldRefuseShouldNotBeTakenIn_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a drawing without measures") << "logo" << "a.svg" << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << "viewBox";
        QTest::newRow("a drawing too heavy") << "logo" << "a.svg" << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"" + QByteArray(200 * 1024, '1') + "\"/></svg>" << "100 kB";
        QTest::newRow("a font that is none") << "regular" << "a.woff2" << QByteArray("MZ") << "no font";
        QTest::newRow("a font too heavy") << "regular" << "a.ttf" << QByteArray("\0\1\0\0", 4) + QByteArray(400 * 1024, 'x') << "300 kB";
    }
    void filesThatPackagesWouldRefuseShouldNotBeTakenIn()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, file);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, reason);
        m_theme->setVariant("fk");
        const IncomingFile::Arrival brought = bring(file, content);
        const QString problem = !brought.problem.isEmpty() ? brought.problem : m_theme->use(field, brought.src);
        QVERIFY2(problem.contains(reason), qPrintable(problem));
        QCOMPARE(m_theme->values().value(field), "");
    }

    void aLogoShouldComeInSafeAndAFontAsItIs()
    {
        m_theme->setVariant("fk");
        const IncomingFile::Arrival logo = bring("Min Logga.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 30\" onload=\"x()\"><script/><rect width=\"9\" height=\"9\"/></svg>");
        QCOMPARE(m_theme->use("logo", logo.src), QString());
        QFile kept(path("tema/" + m_theme->values().value("logo").toString()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray drawing = kept.readAll();
        QVERIFY(drawing.contains("rect") && !drawing.contains("onload") && !drawing.contains("script"));
        QVERIFY(m_theme->look().value("logo").toUrl().isLocalFile());

        const IncomingFile::Arrival font = bring("Exempel.woff2", "wOF2 resten");
        QCOMPARE(m_theme->use("regular", font.src), QString());
        QCOMPARE(m_theme->values().value("regular"), "media/exempel.woff2");
        QVERIFY(m_theme->use("logo", "../utanför.svg").size() > 0);
        QCOMPARE(m_theme->values().value("logo"), logo.src);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray xml() const { return CourseFolder::files(m_document->course()).value("course.xml"); }

    /** Opens the course anew, as after a kill. */
    void open()
    {
        m_theme.reset();
        m_document = std::make_unique<CourseDocument>();
        QVERIFY(m_document->open(path("tema")));
        m_theme = std::make_unique<CourseTheme>();
        m_theme->setDocument(m_document.get());
    }

    IncomingFile::Arrival bring(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        file.close();
        return IncomingFile(m_document->folder()).bring(path(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CourseDocument> m_document;
    std::unique_ptr<CourseTheme> m_theme;
};

QTEST_MAIN(CourseThemeTest)
#include "tst_coursetheme.moc"
