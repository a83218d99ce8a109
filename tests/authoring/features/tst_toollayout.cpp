#include "copyfolder.h"
#include "designer.h"
#include "legibility.h"

#include <QSignalSpy>
#include <QtTest>

/**
 * As a course designer who needs large text
 * I want to read and reach everything in the tool also in a small window,
 * so that I can make courses like everybody else (ACC-A, WCAG 1.4.4, 2.5.8).
 */
class ToolLayoutFeature : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        if (m_designer)
            QCOMPARE(m_designer->warnings(), QStringList());
        m_designer.reset();
    }

    void readsAndReachesEverythingInASmallWindowWithLargeText_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textSize");
        QTest::newRow("small window, text twice as large") << QSize(1024, 700) << 200;
        QTest::newRow("smaller window, text twice as large") << QSize(800, 600) << 200;
        QTest::newRow("smallest window") << QSize(720, 480) << 100;
        QTest::newRow("ordinary window") << QSize(1360, 860) << 100;
    }
    void readsAndReachesEverythingInASmallWindowWithLargeText()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, textSize);
        given("bas", size, textSize);
        // When she goes through every view
        for (int view = 1; view <= 8; ++view) {
            m_designer->presses("Ctrl+" + QString::number(view));
            look("view " + QString::number(view));
        }
        m_designer->presses("Ctrl+F");
        m_designer->types("samverkan");
        look("search");
        // every pane
        for (int pane = 0; pane < 4; ++pane) {
            m_designer->presses("F6");
            look("pane " + QString::number(pane));
        }
        // every menu
        for (const char *menu : {"Alt+A", "Alt+R", "Alt+I", "Alt+V", "Alt+K", "Alt+H"}) {
            m_designer->presses(menu);
            m_designer->presses("Down");
            QVERIFY2(QByteArray(m_designer->focus()->metaObject()->className()).startsWith("AppMenuItem"), menu);
            look(menu);
            m_designer->presses("Escape");
        }
        // and every dialog
        auto *dialogs = m_designer->window().property("dialogs").value<QObject *>();
        QVariant popups;
        QMetaObject::invokeMethod(dialogs, "popups", Q_RETURN_ARG(QVariant, popups));
        const QVariantMap named = popups.toMap();
        for (auto it = named.begin(); it != named.end(); ++it) {
            if (it.key() == "preview") // the player's own, which is looked through in tst_playerlayout
                continue;
            QMetaObject::invokeMethod(dialogs, "openPopup", Q_ARG(QString, it.key()));
            m_designer->settles();
            auto *popup = it.value().value<QObject *>();
            look("dialog " + it.key(), popup->property("contentItem").value<QQuickItem *>()->parentItem());
            QMetaObject::invokeMethod(popup, "close");
            m_designer->settles();
        }
        // Then nothing is cut, shortened, covered or too small
        nothingIsWrong();
    }

    void makesTheWindowAnotherSizeAtAnyTime()
    {
        given("bas", QSize(800, 600), 200);
        auto *check = m_designer->workspace()->property("check").value<QObject *>();
        QTRY_VERIFY_WITH_TIMEOUT(!check->property("busy").toBool(), 120000); // the lists of the dialogs are made anew with what is known
        const QVector<QPair<QSize, int>> steps{{{1280, 800}, 200}, {{720, 480}, 150}, {{1920, 1080}, 100}, {{1024, 700}, 200}, {{800, 600}, 150}, {{1360, 860}, 200}};
        for (const auto &[size, textSize] : steps) {
            m_designer->looks(size, textSize);
            m_designer->presses("Ctrl+E");
            auto *exporting = m_designer->window().property("dialogs").value<QObject *>()->property("exporting").value<QObject *>();
            QVERIFY(exporting->property("opened").toBool());
            look("export", exporting->property("contentItem").value<QQuickItem *>()->parentItem());
            m_designer->presses("Escape");
        }
        nothingIsWrong();
    }

    void seesHowFarTheOpeningOfACourseHasCome()
    {
        m_found.clear();
        m_designer = std::make_unique<Designer>();
        m_designer->looks(QSize(800, 600), 200);
        // When a course is opened, all that the start page says of it
        QStringList said;
        connect(&m_designer->document(), &CourseDocument::progressed, this, [&] { said.append(m_designer->window().findChild<QObject *>("files-read")->property("text").toString()); });
        copyFolder(inRepository("courses/modules/bas"), m_designer->path("bas"));
        m_designer->document().startOpening(m_designer->path("bas"));
        QTRY_VERIFY(m_designer->document().isOpen());
        const int files = m_designer->document().files();
        // Then it counts up to the last file
        QVERIFY(files > 5);
        QVERIFY(said.contains(QStringLiteral("1 av %1 filer lästa").arg(files)));
        QCOMPARE(said.last(), QStringLiteral("%1 av %1 filer lästa").arg(files));
        m_designer->document().closeCourse();
        m_designer->settles();
        // Given a course so large that she has to wait
        auto *start = m_designer->window().findChild<QQuickItem *>("start");
        start->setProperty("opening", "en-stor-kurs");
        start->setProperty("filesRead", 12);
        start->setProperty("files", 40);
        const auto *line = m_designer->window().findChild<QQuickItem *>("opening-line");
        QTRY_COMPARE(line->opacity(), 1.0);
        // Then the line and its words show how far it is, and she can stop it
        QCOMPARE(line->property("position").toReal(), 0.3);
        QVERIFY(m_designer->named("12 av 40 filer lästa"));
        look("opening");
        QSignalSpy cancelled(start, SIGNAL(cancelled()));
        m_designer->tabsTo("Avbryt");
        m_designer->presses("Space");
        QCOMPARE(cancelled.size(), 1);
        nothingIsWrong();
    }

    void goesThroughTheFindingsInASmallWindowWithLargeText()
    {
        given("bas", QSize(800, 600), 200);
        auto *check = m_designer->workspace()->property("check").value<QObject *>();
        QTRY_VERIFY_WITH_TIMEOUT(!check->property("busy").toBool(), 120000);
        QVERIFY(!m_designer->item("problems"));
        // When she asks for the findings
        m_designer->presses("Ctrl+7");
        // Then they have the room of all else, and the keyboard
        const QQuickItem *list = m_designer->item("problems");
        QVERIFY(list);
        QVERIFY(!m_designer->item("canvas"));
        QVERIFY(list->hasActiveFocus());
        QTRY_VERIFY2(list->height() > 0.6 * m_designer->window().height(), qPrintable(QString::number(list->height())));
        look("findings");
        // When she takes one, Then she is where it is to be mended
        m_designer->presses("Down");
        m_designer->presses("Return");
        QVERIFY(!m_designer->item("problems"));
        QVERIFY(m_designer->focus() && m_designer->focus()->isVisible());
        QVERIFY(!m_designer->focusName().isEmpty());
        // and back, and on to the other panes
        m_designer->presses("Ctrl+7");
        QVERIFY(m_designer->item("problems")->hasActiveFocus());
        m_designer->presses("F6");
        QVERIFY(!m_designer->item("problems"));
        QVERIFY(m_designer->focus() && m_designer->focus()->isVisible());
        m_designer->presses("Ctrl+7");
        m_designer->presses("Ctrl+7");
        QVERIFY(m_designer->item("canvas"));
        QVERIFY(m_designer->focus() && m_designer->focus()->isVisible());
        nothingIsWrong();
    }

    void readsAndReachesTheWholeEditorOfEveryBlock_data()
    {
        QTest::addColumn<QString>("module");
        for (const char *module : {"bas", "individen-till-arbete", "processledarutbildning", "strategiskt-block"})
            QTest::newRow(module) << module;
    }
    void readsAndReachesTheWholeEditorOfEveryBlock()
    {
        QFETCH(const QString, module);
        given(module, QSize(1024, 700), 200);
        QStringList types;
        const auto &units = m_designer->document().root().elements(u"units");
        for (const Element &unit : units) {
            for (const Element &page : unit.elements(u"pages")) {
                for (const Element &block : page.elements(u"blocks")) {
                    if (types.contains(block.name()))
                        continue;
                    types.append(block.name());
                    m_designer->selects(block.id());
                    look(block.name());
                    if (!showsTheTopOfWhatIsEdited())
                        m_found.append(block.name() + ": the editor is not in sight");
                }
            }
        }
        QVERIFY(types.size() > 5);
        nothingIsWrong();
    }

    void seesWhatIsChosenInHighContrast()
    {
        given("bas", QSize(1360, 860), 100);
        m_designer->presses("Ctrl+Shift+L");
        m_designer->presses("Ctrl+Shift+L");
        QCOMPARE(m_designer->window().property("color").value<QColor>(), QColor(Qt::black));
        const Element &unit = m_designer->document().root().elements(u"units")[1];
        QList<QImage> outlines;
        for (const Element &page : unit.elements(u"pages")) {
            m_designer->selects(page.id());
            outlines.append(outline());
        }
        for (int i = 1; i < 3; ++i)
            QVERIFY(outlines[i] != outlines[i - 1]);
    }

private:
    [[nodiscard]] QImage outline() const
    {
        Legibility::rest(m_designer->window());
        for (const QQuickItem *text : Legibility::textsIn(*m_designer->window().contentItem())) {
            const QQuickItem *pane = text;
            while (pane && !QByteArray(pane->metaObject()->className()).startsWith("OutlinePane"))
                pane = pane->parentItem();
            if (pane)
                return m_designer->window().grabWindow().copy(pane->mapRectToScene(pane->boundingRect()).toRect());
        }
        return {};
    }

    void given(const QString &module, QSize size, int textSize)
    {
        m_found.clear();
        m_designer = std::make_unique<Designer>();
        m_designer->looks(size, textSize);
        look("no course");
        m_designer->opens(module);
        look("course");
    }

    /** Notes what somebody could not read or hit below @p from; nothing: in the whole window. */
    void look(const QString &where, const QQuickItem *from = nullptr)
    {
        // What the outline, the map and closed lists have no room for is told as a hint, beside or below the map and in the open list; what stands before a citation is an excerpt.
        static const QList<QByteArray> shortened{"OutlinePane", "GraphNode", "PathDrawing", "ChoiceEntry", "CitationsSection"};
        Legibility::rest(m_designer->window());
        const QQuickItem &all = from ? *from : *m_designer->window().contentItem();
        for (const QString &one : Legibility::cutOff(all, shortened) + Legibility::tooSmall(all))
            m_found.append(where + ": " + one);
    }

    void nothingIsWrong()
    {
        m_found.removeDuplicates();
        for (const QString &one : std::as_const(m_found))
            qWarning().noquote() << one;
        QCOMPARE(m_found.size(), 0);
    }

    [[nodiscard]] bool showsTheTopOfWhatIsEdited() const
    {
        const QQuickItem *canvas = m_designer->item("canvas");
        QList<QQuickItem *> items = canvas->childItems();
        for (int i = 0; i < items.size(); ++i) {
            if (QByteArray(items[i]->metaObject()->className()).startsWith("CanvasBlock") && items[i]->property("isEdited").toBool()) {
                const QRectF at = items[i]->mapRectToItem(canvas, items[i]->boundingRect());
                return at.top() >= 0 && (at.bottom() <= canvas->height() || at.top() < canvas->height() / 4);
            }
            items += items[i]->childItems();
        }
        return false;
    }

    std::unique_ptr<Designer> m_designer;
    QStringList m_found;
};

QTEST_MAIN(ToolLayoutFeature)
#include "tst_toollayout.moc"
