#include "designer.h"

#include "courseediting.h"
#include "coursemedia.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QtTest>

/**
 * As a course designer
 * I want to cut, copy and paste as in any other program, texts, pictures and parts of the course,
 * so that I can move things about, and nothing that is in them is lost on the way.
 */
class WritingFeature : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_designer = std::make_unique<Designer>();
        m_designer->opens("bas");
        m_designer->selects("valkommen");
        m_block = m_designer->current();
        writesIn(m_block);
    }
    void cleanup()
    {
        QCOMPARE(m_designer->warnings(), QStringList());
        m_designer.reset();
    }

    void movesATextWithAllThatIsInIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a citation") << "<p>Så är det<cite source=\"k002\" place=\"s. 4\" fact=\"F171\"/>.</p>";
        QTest::newRow("a term, a link to a page and another language") << "<p><term ref=\"piacs\">PIACS</term> <link page=\"m1-e0-l1-s1\">här</link> <lang code=\"en\">in work</lang></p>";
        QTest::newRow("words for one agency") << "<p>Ring <span for=\"af\">arbetsförmedlaren</span><span for=\"fk\">handläggaren</span>.</p>";
        QTest::newRow("paragraphs for one agency each") << "<p for=\"af\">En rad.</p><p for=\"fk\">En annan.</p>";
        QTest::newRow("lists in lists") << "<heading>Rubrik</heading><list kind=\"number\"><item>ett<list><item for=\"af\">två</item></list></item><item>tre</item></list><p>Slut</p>";
    }
    void movesATextWithAllThatIsInIt()
    {
        QFETCH(const QString, text);
        QVERIFY(m_designer->document().setField(m_block, "body", text));
        m_designer->settles();
        // When she cuts all of it and pastes it again, in its own place
        m_designer->presses("Ctrl+A");
        m_designer->presses("Ctrl+X");
        QVERIFY2(!body().contains(QRegularExpression(">[^<]")), qPrintable(body()));
        m_designer->presses("Ctrl+V");
        // Then nothing is lost
        QCOMPARE(body(), text);
    }

    void seesWhoseAParagraphIsAndMakesItEverybodys()
    {
        QVERIFY(m_designer->document().setField(m_block, "body", "<p for=\"af fk\">En rad.</p><p>Till alla.</p>"));
        m_designer->settles();
        // Given that the agencies stand beside the paragraph
        QVERIFY(shows("af fk"));
        // When she asks for it in the tools, and takes the agencies away
        m_designer->presses("Ctrl+Home");
        m_designer->focuses("Variant");
        QCOMPARE(m_designer->focusDescription(), "Stycket är bara för af fk");
        m_designer->presses("Space");
        for (const QString away : {"Arbetsförmedlingen", "Försäkringskassan"}) {
            QTRY_VERIFY(m_designer->named("Klart") && m_designer->named(away));
            m_designer->focuses(away);
            m_designer->presses("Space");
        }
        m_designer->focuses("Klart");
        m_designer->presses("Space");
        // Then it is for all, which is one step to undo
        QTRY_COMPARE(body(), "<p>En rad.</p><p>Till alla.</p>");
        QVERIFY(!shows("af fk"));
        m_designer->presses("Ctrl+Z");
        QCOMPARE(body(), "<p for=\"af fk\">En rad.</p><p>Till alla.</p>");
    }

    void givesOneAnswerToOneAgency()
    {
        QString choice;
        walk(m_designer->document().root(), [&](const Element &element) { choice = choice.isEmpty() && element.name() == "choice" ? element.id() : choice; });
        m_designer->selects(choice);
        QTRY_VERIFY(m_designer->item("variants-options-0"));
        m_designer->focuses("Variant");
        QCOMPARE(m_designer->focusDescription(), "Svar 1 bara för vissa varianter");
        const auto isOn = [this] {
            const QAccessible::State state = QAccessible::queryAccessibleInterface(m_designer->focus())->state();
            return state.checkable && state.checked;
        };
        QVERIFY(!isOn());
        m_designer->presses("Space");
        QTRY_COMPARE(m_designer->focusName(), "Varianter");
        m_designer->presses("Down"); // the list, in which nothing is chosen yet
        m_designer->presses("Down");
        m_designer->presses("Down");
        m_designer->presses("Return");
        m_designer->focuses("Klart");
        m_designer->presses("Space");
        QTRY_COMPARE(m_designer->document().field(m_designer->current() + "/options/#0", "for").toStringList(), QStringList{"fk"});
        // Then it is said where it stands, and the keyboard is back
        QTRY_COMPARE(m_designer->focusName(), "fk");
        QVERIFY2(isOn(), "a screen reader hears that it is for some only");
        m_designer->presses("Ctrl+Z");
        QTRY_COMPARE(m_designer->focusName(), "Variant");
    }

    void takesStructureFromOtherPrograms()
    {
        // Given a list as Word puts it in the clipboard
        auto *copied = new QMimeData;
        copied->setHtml("<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7pt'>&nbsp;&nbsp; </span></span></span>Ett<o:p></o:p></p>"
                        "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Två</p>");
        QGuiApplication::clipboard()->setMimeData(copied);
        m_designer->presses("Ctrl+A");
        m_designer->presses("Ctrl+V");
        QCOMPARE(body(), "<list><item>Ett</item><item>Två</item></list>");
    }

    void writesLinesThatStandWhereTheyAreSeen()
    {
        m_designer->presses("Ctrl+A");
        m_designer->types("ett");
        m_designer->presses("Shift+Return");
        m_designer->types("två");
        QCOMPARE(body(), "<p>ett</p><p>två</p>");
    }

    void takesAWordBackAndNotTheBlock()
    {
        m_designer->presses("Ctrl+A");
        m_designer->types("ett ord");
        m_designer->presses("Ctrl+Backspace");
        QCOMPARE(body(), "<p>ett</p>");
        const QString page = m_designer->workspace()->property("page").toString();
        m_designer->focuses("Sidans rubrik");
        m_designer->presses("Ctrl+A");
        m_designer->types("ett ord");
        m_designer->presses("Ctrl+Backspace");
        QCOMPARE(m_designer->document().field(page, "title").toString(), "ett");
        QVERIFY(m_designer->document().element(m_block));
    }

    void hasTheShortcutsOfTheProgramWhileSheWrites()
    {
        const int banks = int(m_designer->document().root().elements(u"banks").size());
        m_designer->presses("Ctrl+Alt+B");
        QCOMPARE(int(m_designer->document().root().elements(u"banks").size()), banks + 1);
        QVERIFY(!body().contains("<strong>"));
    }

    void pastesAPictureWhereSheWrites_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::newRow("from the screen") << false;
        QTest::newRow("a file that she has copied") << true;
    }
    void pastesAPictureWhereSheWrites()
    {
        QFETCH(const bool, isFile);
        QImage picture(300, 400, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        picture.setText("Location", "59.33, 18.06");
        QVERIFY(picture.save(m_designer->path("Mitt i bilden å.png")));
        auto *copied = new QMimeData;
        isFile ? copied->setUrls({QUrl::fromLocalFile(m_designer->path("Mitt i bilden å.png"))}) : copied->setImageData(picture);
        QGuiApplication::clipboard()->setMimeData(copied);
        const QString before = body();
        m_designer->presses("Ctrl+V");
        // Then she is asked what it shows, and the text is as it was
        QTRY_VERIFY(m_designer->item("alt-text"));
        QCOMPARE(body(), before);
        m_designer->presses("Escape");
        // And nothing that she did not see has come with it
        const QImage kept(m_designer->document().folder() + (isFile ? "/media/mitt-i-bilden-a.png" : "/media/inklistrad.png"));
        QCOMPARE(kept.size(), picture.size());
        QCOMPARE(kept.textKeys(), QStringList());
    }

    void beginsAgainInACourseThatHasNothingLeft()
    {
        QStringList units;
        for (const Element &unit : m_designer->document().root().elements(u"units"))
            units.append("units/" + unit.id());
        QVERIFY(m_designer->workspace()->property("editing").value<CourseEditing *>()->removeAll(units));
        m_designer->settles();
        // When there is no page she is told so
        m_designer->presses("Ctrl+Return");
        m_designer->choosesInPalette("Text");
        QCOMPARE(m_designer->window().property("note").toString(), "Här finns ingen sida att lägga det på. Lägg till en sida först.");
        // and adding one is all it takes
        m_designer->presses("Ctrl+Shift+N");
        m_designer->presses("Ctrl+Return");
        m_designer->choosesInPalette("Text");
        QCOMPARE(m_designer->document().element(m_designer->current())->name(), "text");
    }

    void copiesBlocksInTheOutlineAsAnythingElse()
    {
        const QString id = m_designer->document().element(m_block)->id();
        for (int panes = 0; panes < 6 && m_designer->focusName() != "Innehåll"; ++panes)
            m_designer->presses("F6");
        m_designer->presses("Ctrl+C");
        m_designer->presses("Ctrl+V");
        QCOMPARE(m_designer->document().element(m_designer->current())->id(), id + "-2");
        m_designer->presses("Ctrl+X");
        QVERIFY(m_designer->workspace()->property("editing").value<CourseEditing *>()->pathOfId(id + "-2").isEmpty());
    }

private:
    QString body() const { return m_designer->document().field(m_block, "body").toString(); }
    bool shows(const QString &text) const
    {
        QList<QQuickItem *> waiting{m_designer->focus()};
        while (!waiting.isEmpty()) {
            QQuickItem *item = waiting.takeFirst();
            if (item->isVisible() && item->property("text").toString() == text)
                return true;
            waiting += item->childItems();
        }
        return false;
    }
    void writesIn(const QString &path)
    {
        QMetaObject::invokeMethod(m_designer->workspace(), "showField", Q_ARG(QString, path), Q_ARG(QString, "body"), Q_ARG(int, -1));
        m_designer->settles();
        QCOMPARE(m_designer->focusName(), "Text");
    }

    std::unique_ptr<Designer> m_designer;
    QString m_block;
};

QTEST_MAIN(WritingFeature)
#include "tst_writing.moc"
