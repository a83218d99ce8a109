#include "designer.h"

#include "check.h"
#include "courseediting.h"
#include "coursefolder.h"
#include "courseviews.h"

#include <QtTest>

/**
 * As a course designer
 * I want to give variants and objectives the short names we use,
 * so that I never have to mend what names them (FORMAT: variants, objectives).
 */
class RenamingFeature : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_designer = std::make_unique<Designer>();
        m_designer->opens("bas");
        m_before = bytes();
    }
    void cleanup()
    {
        QCOMPARE(m_designer->warnings(), QStringList());
        m_designer.reset();
    }

    void renamesAVariantAndAllThatIsForIt()
    {
        // Given a page that is shown as Arbetsförmedlingen's
        auto *views = m_designer->workspace()->property("views").value<CourseViews *>();
        views->setVariant("af");
        const qsizetype named = times("af", "for");
        QVERIFY(named > 3);
        // When she writes another short name where the course lists its variants
        show("variants");
        m_designer->writes("Kort beteckning, till exempel af", "arbets");
        m_designer->presses("Return");
        // Then everything that was for it follows, nothing dangles, and the page still shows it
        QCOMPARE(times("af", "for"), 0);
        QCOMPARE(times("arbets", "for"), named);
        QCOMPARE(dangling(), QStringList());
        QCOMPARE(views->variant(), "arbets");
        // And one Ctrl+Z takes all of it back
        m_designer->presses("Ctrl+Z");
        QCOMPARE(bytes(), m_before);
        QCOMPARE(views->variant(), QString());
        m_designer->presses("Ctrl+Shift+Z");
        QCOMPARE(times("arbets", "for"), named);
    }

    void renamesAnObjectiveAndWhatServesIt()
    {
        const QString old = m_designer->document().root().elements(u"objectives").front().id();
        const qsizetype named = times(old, "objectives");
        QVERIFY(named > 3);
        show("objectives");
        m_designer->writes("Beteckning, till exempel lm1-1", "kunna-grunden");
        m_designer->presses("Tab");
        QCOMPARE(times(old, "objectives"), 0);
        QCOMPARE(times("kunna-grunden", "objectives"), named);
        QCOMPARE(dangling(), QStringList());
        m_designer->presses("Ctrl+Z");
        QCOMPARE(bytes(), m_before);
    }

    void renamesSourcesTermsAndRequirementsToo_data()
    {
        QTest::addColumn<QString>("list");
        for (const char *list : {"sources", "terms", "requirements"})
            QTest::newRow(list) << list;
    }
    void renamesSourcesTermsAndRequirementsToo()
    {
        QFETCH(const QString, list);
        CourseEditing editing;
        editing.setProperty("document", QVariant::fromValue(&m_designer->document()));
        const auto &elements = m_designer->document().root().elements(list);
        for (std::size_t row = 0; row < std::min<std::size_t>(elements.size(), 5); ++row)
            QVERIFY(editing.rename(QString("%1/#%2").arg(list).arg(row), QString("ny-%1").arg(row)));
        QCOMPARE(dangling(), QStringList());
        QVERIFY(bytes() != m_before);
        while (m_designer->document().canUndo())
            m_designer->presses("Ctrl+Z");
        QCOMPARE(bytes(), m_before);
    }

    void saysWhyANameCannotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("taken") << "fk" << "används redan";
        QTest::newRow("capitals") << "AF" << "små bokstäver";
        QTest::newRow("space") << "a f" << "små bokstäver";
        QTest::newRow("begins with a digit") << "1af" << "börja med en bokstav";
        QTest::newRow("empty") << "" << "Skriv en kort beteckning";
    }
    void saysWhyANameCannotBe()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, words);
        show("variants");
        m_designer->writes("Kort beteckning, till exempel af", name);
        if (name.isEmpty())
            m_designer->presses("Backspace");
        // Then it is said where she writes, to a screen reader too, and the old name stays
        QVERIFY2(m_designer->focusDescription().contains(words), qPrintable(m_designer->focusDescription()));
        m_designer->presses("Return");
        QVERIFY(m_designer->item("note")->property("text").toString().contains(words));
        m_designer->presses("Tab");
        QCOMPARE(bytes(), m_before);
        QVERIFY(!m_designer->document().canUndo());
    }

private:
    QByteArray bytes() const { return CourseFolder::files(m_designer->document().course()).values().join(); }
    void show(const QString &part)
    {
        m_designer->presses("Ctrl+2");
        m_designer->clicks("part-" + part);
    }
    /** How often @p id is named by an attribute that is called so. */
    qsizetype times(const QString &id, const QString &attribute) const
    {
        qsizetype found = 0;
        const QString all = QString::fromUtf8(bytes());
        static const QRegularExpression pattern(" (for|objectives)=\"([^\"]*)\"");
        for (auto it = pattern.globalMatch(all); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            found += match.captured(1) == attribute && match.captured(2).split(' ').contains(id) ? 1 : 0;
        }
        return found;
    }
    QStringList dangling() const
    {
        QStringList lines;
        for (const Problem &problem : Check::references(m_designer->document().course()))
            lines.append(problem.toString());
        return lines;
    }

    std::unique_ptr<Designer> m_designer;
    QByteArray m_before;
};

QTEST_MAIN(RenamingFeature)
#include "tst_renaming.moc"
