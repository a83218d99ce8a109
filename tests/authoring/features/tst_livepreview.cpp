#include "designer.h"

#include "address.h"
#include "nativepreview.h"
#include "webpreview.h"

#include "courseediting.h"

#include <QAccessible>
#include <QtTest>

/**
 * As a course designer
 * I want to see my course exactly as learners get it, from the page I am at and for the agency I choose,
 * so that I know that it works before anybody else meets it.
 */
class LivePreviewFeature : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_designer = std::make_unique<Designer>();
        m_designer->opens("bas");
    }
    void cleanup()
    {
        QCOMPARE(m_designer->warnings(), QStringList());
        m_designer.reset();
    }

    void takesTheCourseFromThePageOneIsAtAndIsScored()
    {
        // Given a page with a question
        QString question;
        QString page;
        for (const Element &unit : m_designer->document().course().units()) {
            for (const Element &one : unit.elements(u"pages")) {
                for (const Element &block : one.elements(u"blocks")) {
                    if (question.isEmpty() && block.name() == "choice" && block.variants().isEmpty()) {
                        question = block.id();
                        page = one.id();
                    }
                }
            }
        }
        QVERIFY(!question.isEmpty());
        m_designer->selects(page);
        // When she previews it
        m_designer->presses("F5");
        QTRY_VERIFY(session());
        m_designer->settles();
        QCOMPARE(session()->page(), page);
        QCOMPARE(session()->mode(), "normal");
        // Then what she answers counts, as it will for learners
        const QVariantMap before = session()->stateOf(question);
        QVERIFY(before["score"].isNull() && !before["done"].toBool());
        const Element *block = m_designer->document().element(Address::ofId(m_designer->document().root(), question));
        const auto &options = block->elements(u"options");
        const auto right = std::find_if(options.begin(), options.end(), [](const Element &option) { return option.isOn(u"correct"); });
        QVERIFY(right != options.end());
        m_designer->focuses(said(right->rich(u"text")));
        m_designer->presses("Space");
        m_designer->tabsTo("Kontrollera svaret");
        m_designer->presses("Space");
        QCOMPARE(session()->stateOf(question)["answer"].toString(), right->id());
        QCOMPARE(session()->stateOf(question)["score"].toDouble(), 1.0);
        // And nothing of it is in the course or stays when it is closed
        QVERIFY(!m_designer->document().isModified());
        m_designer->presses("Escape");
        QTRY_VERIFY(!session());
        m_designer->presses("F5");
        QTRY_VERIFY(session());
        QVERIFY(session()->stateOf(question)["score"].isNull());
        m_designer->presses("Escape");
        QTRY_VERIFY(!session());
    }

    void showsWhatIsWrittenAtOnceAndInEachVariant()
    {
        const QString text = added();
        QVERIFY(m_designer->document().setField(text, "body", "<p>Nyss skrivet till Försäkringskassan.</p>"));
        QVERIFY(m_designer->document().setField(text, "for", QStringList{"fk"}));
        for (const auto &[variant, isSeen] : {std::pair("fk", true), std::pair("af", false), std::pair("", true)}) {
            m_designer->workspace()->property("views").value<QObject *>()->setProperty("variant", QString(variant));
            m_designer->presses("F5");
            QTRY_VERIFY(session());
            m_designer->settles();
            bool isThere = false;
            for (const QVariant &block : session()->pageOf(session()->page())["blocks"].toList())
                isThere = isThere || block.toMap()["body"].toString().contains("Nyss skrivet");
            QVERIFY2(isThere == isSeen, variant);
            m_designer->presses("Escape");
            QTRY_VERIFY(!session());
        }
    }

    void changesVariantAndBeginsAgainInsideThePreview()
    {
        m_designer->presses("F5");
        QTRY_VERIFY(session());
        m_designer->settles();
        const QString page = session()->page();
        const PlayerSession *first = session();
        m_designer->chooses("Variant", "Kommun");
        QTRY_VERIFY(session() && session() != first);
        m_designer->settles();
        QCOMPARE(session()->about()["variant"].toString(), "kommun");
        QCOMPARE(session()->page(), page);
        m_designer->clicks("preview-again");
        QTRY_VERIFY(session());
        m_designer->settles();
        m_designer->clicks("preview-close");
        QTRY_VERIFY(!session());
    }

    void mayBeClosedWhileItsPageIsBeingMade()
    {
        for (int moment = 0; moment < 24; ++moment) {
            // When she closes it before it is there; cleanup() sees what it complains of
            QTest::keySequence(&m_designer->window(), QKeySequence("F5"));
            for (int i = 0; i < moment; ++i)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            QTest::keySequence(&m_designer->window(), QKeySequence("Escape"));
            QTRY_VERIFY(!session());
            m_designer->settles();
        }
    }

    void saysWhatIsMissingWhenACourseCannotBeShownYet()
    {
        CourseDocument &document = m_designer->document();
        while (!document.root().elements(u"units").empty())
            QVERIFY(document.remove({}, "units", 0));
        m_designer->settles();
        m_designer->presses("F5");
        QTRY_VERIFY(m_designer->window().property("note").toString().contains("ingen sida"));
        QVERIFY(!session());
        m_designer->presses("Escape");
        m_designer->presses("Ctrl+Z");
        QVERIFY(!document.root().elements(u"units").empty());
    }

private:
    PlayerSession *session() const
    {
        QObject *dialogs = m_designer->window().property("dialogs").value<QObject *>();
        auto *preview = dialogs->property("previewing").value<QObject *>()->property("preview").value<NativePreview *>();
        return preview->player() ? preview->player()->session() : nullptr;
    }
    static QString said(const RichText &text)
    {
        QString all;
        walkNodes(text.nodes, [&](const XmlNode &node) { all += node.text; });
        return all;
    }
    QString added()
    {
        CourseEditing *editing = m_designer->workspace()->property("editing").value<CourseEditing *>();
        return editing->addBlock("text", m_designer->workspace()->property("page").toString());
    }

    std::unique_ptr<Designer> m_designer;
};

QTEST_MAIN(LivePreviewFeature)
#include "tst_livepreview.moc"
