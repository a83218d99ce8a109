#include "designer.h"

#include "address.h"
#include "coursecheck.h"

#include <QtTest>

/**
 * As a course designer
 * I want each finding to bring me to the very field that it is about, when only I can mend it,
 * so that I never have to guess where it stands (ACC-A3, LINT).
 */
class FindingsFeature : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_designer = std::make_unique<Designer>();
        m_designer->opens("bas");
        m_check = m_designer->workspace()->property("check").value<CourseCheck *>();
    }
    void cleanup() { QCOMPARE(m_designer->warnings(), QStringList()); }
    void cleanupTestCase() { m_designer.reset(); }

    void bringsHerToTheVeryField_data()
    {
        QTest::addColumn<QString>("type");  // of the block, page or part that is spoilt; the first there is
        QTest::addColumn<QString>("list");  // in it, to the item; empty: the thing itself
        QTest::addColumn<QString>("field");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("focus"); // what a screen reader then calls the field
        const QString sentence = "Det här är en mening som är så lång att ingen orkar läsa den till slutet eftersom den bara fortsätter och fortsätter utan att någonsin komma fram till det som den egentligen skulle säga.";
        QTest::newRow("no feedback") << "choice" << "options/#1" << "feedback" << QVariant("") << "LINT-13" << "Återkoppling";
        QTest::newRow("short feedback") << "choice" << "options/#1" << "feedback" << QVariant("Nej.") << "LINT-14" << "Återkoppling";
        QTest::newRow("points at the others") << "choice" << "options/#1" << "text" << QVariant("Alla ovanstående") << "LINT-21" << "Svar";
        QTest::newRow("long sentence in a panel") << "accordion" << "panels/#1" << "body" << QVariant("<p>" + sentence + "</p>") << "LINT-34" << "Text";
        QTest::newRow("long sentence in the lead") << "page" << "" << "lead" << QVariant(sentence) << "LINT-34" << "Ingress: sidans enda tanke";
        QTest::newRow("link that says nothing") << "callout" << "" << "body" << QVariant("<p>Se <link href=\"https://www.example.org/\">här</link>.</p>") << "LINT-37" << "Text";
        QTest::newRow("points by place") << "timeline" << "events/#0" << "body" << QVariant("<p>Se rutan till höger.</p>") << "LINT-44" << "Text";
        QTest::newRow("misspelt word in a title") << "page" << "" << "title" << QVariant("En rubrik med xqzvw") << "spelling" << "Sidans rubrik";
        QTest::newRow("misspelt word in a summary") << "course" << "" << "summary" << QVariant("Kursen om xqzvw.") << "spelling" << "Sammanfattning";
        QTest::newRow("vague objective") << "objective" << "" << "text" << QVariant("förstå hur allt hänger ihop") << "LINT-23" << "Text";
        QTest::newRow("misspelt explanation") << "term" << "" << "definition" << QVariant("ett ord om xqzvw") << "spelling" << "Förklaring";
        QTest::newRow("a question without a prompt") << "choice" << "" << "prompt" << QVariant("") << "schema" << "Fråga";
        QTest::newRow("a flip card without a back") << "flip-cards" << "cards/#0" << "back" << QVariant("") << "schema" << "Baksida";
        QTest::newRow("an e-mail address") << "quote" << "" << "text" << QVariant("Skriv till anna@riktig.se så svarar hon.") << "LINT-43" << "Citat";
        QTest::newRow("a scenario's choice") << "scenario" << "steps/#0/options/#0" << "feedback" << QVariant("Nej.") << "LINT-14" << "Återkoppling";
    }
    void bringsHerToTheVeryField()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, list);
        QFETCH(const QString, field);
        QFETCH(const QVariant, value);
        QFETCH(const QString, code);
        QFETCH(const QString, focus);
        // Given something that only a person can mend, while she is somewhere else
        const QString path = first(type) + (list.isEmpty() ? QString() : '/' + list);
        QVERIFY2(m_designer->document().setField(path, field, value), qPrintable(path));
        m_designer->presses("Ctrl+6");
        QTRY_VERIFY_WITH_TIMEOUT(!m_check->isBusy(), 120000);
        const int row = rowOf(code, path, field);
        QVERIFY2(row >= 0, qPrintable(said(code)));
        QVERIFY(m_check->get(row)["repairLabel"].toString().isEmpty());
        // When she presses Enter on the finding
        QQuickItem *problems = m_designer->item("problems");
        problems->setProperty("currentIndex", row);
        problems->forceActiveFocus(Qt::TabFocusReason);
        m_designer->presses("Return");
        m_designer->settles();
        // Then the keyboard stands in that field, and writing there changes it
        QVERIFY2(m_designer->focusName().startsWith(focus), qPrintable(m_designer->focusName()));
        const QVariant before = m_designer->document().field(path, field);
        m_designer->types("x");
        QVERIFY(m_designer->document().field(path, field) != before);
        while (m_designer->document().canUndo())
            m_designer->presses("Ctrl+Z");
    }

    void findsWhatIsWrongInWhatWasJustMade()
    {
        // Given two blocks that are in no file yet, each with the same fault
        const QString page = first("page");
        m_designer->selects(m_designer->document().element(page)->id());
        for (int i = 0; i < 2; ++i) {
            m_designer->presses("Ctrl+Return");
            m_designer->choosesInPalette("choice");
            QVERIFY(m_designer->document().setField(m_designer->current() + "/options/#1", "feedback", "Nej."));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!m_check->isBusy(), 120000);
        // Then both are found, each in its own place
        const auto &blocks = m_designer->document().element(page)->elements(u"blocks");
        QSet<QString> places;
        for (int row = 0; row < m_check->rowCount(); ++row) {
            if (m_check->get(row)["code"] == "LINT-14")
                places.insert(m_check->get(row)["elementId"].toString());
        }
        int fresh = 0;
        for (const Element &block : blocks)
            fresh += block.line < 0 && places.contains(block.id()) ? 1 : 0;
        QVERIFY2(fresh == 2, qPrintable(said("LINT-14")));
        while (m_designer->document().canUndo())
            m_designer->presses("Ctrl+Z");
    }

private:
    QString first(const QString &type) const
    {
        const Element &root = m_designer->document().root();
        if (type == "course")
            return {};
        for (const char *list : {"objectives", "terms"}) {
            if (type + 's' == list)
                return Address::of(root, {}, list, 0);
        }
        QString path;
        for (const Element &unit : root.elements(u"units")) {
            walk(unit, [&](const Element &element) {
                if (path.isEmpty() && element.name() == type)
                    path = Address::ofId(root, element.id());
            });
        }
        for (const Element &bank : root.elements(u"banks")) {
            for (const Element &question : bank.elements(u"questions")) {
                if (path.isEmpty() && question.name() == type)
                    path = Address::ofId(root, question.id());
            }
        }
        return path;
    }
    int rowOf(const QString &code, const QString &path, const QString &field) const
    {
        const QString rows = Address::byRows(m_designer->document().root(), path);
        const QString place = rows + (rows.isEmpty() ? "" : "/") + field;
        for (int row = 0; row < m_check->rowCount(); ++row) {
            if (m_check->get(row)["code"] == code && m_check->get(row)["place"] == place)
                return row;
        }
        return -1;
    }
    QString said(const QString &code) const
    {
        QStringList lines;
        for (int row = 0; row < m_check->rowCount(); ++row) {
            if (m_check->get(row)["code"] == code)
                lines.append(m_check->get(row)["place"].toString() + ": " + m_check->get(row)["message"].toString());
        }
        return lines.join(" | ");
    }

    std::unique_ptr<Designer> m_designer;
    CourseCheck *m_check = nullptr;
};

QTEST_MAIN(FindingsFeature)
#include "tst_findings.moc"
