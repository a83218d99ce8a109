#include "designer.h"

#include "address.h"
#include "checks/spelling.h"
#include "coursecheck.h"
#include "courseediting.h"
#include "coursefolder.h"
#include "vocabulary.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest>

namespace {

QByteArray bytesOf(const Course &course)
{
    QByteArray all;
    const QMap<QString, QByteArray> files = CourseFolder::files(course);
    for (const QByteArray &bytes : files)
        all += bytes;
    return all;
}

} // namespace

/**
 * As a course designer who has only used PowerPoint
 * I want to change BAS, make a module of my own and export it, with the keyboard alone if I like,
 * so that I never see XML and never lose anything.
 */
class DesignerFeature : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        if (m_designer)
            QCOMPARE(m_designer->warnings(), QStringList());
        m_designer.reset();
    }

    void opensAnotherCourseWhileOneIsOpen()
    {
        given();
        m_designer->opens("bas");
        m_designer->opens("handledare-i-asf");
        QCOMPARE(m_designer->document().root().id(), "handledare-i-asf");
        QVERIFY(m_designer->item("page-title"));
        QCOMPARE(m_designer->item("page-title")->property("value").toString(), m_designer->document().root().elements(u"units")[0].elements(u"pages")[0].text(u"title"));
        m_designer->document().closeCourse();
        m_designer->settles();
        QVERIFY(!m_designer->item("canvas"));
    }

    void seesInTheOutlineWhichPageTheCourseOpensWith()
    {
        given();
        m_designer->opens("bas");
        const Element &page = m_designer->document().root().elements(u"units")[0].elements(u"pages")[0];
        QQuickItem *row = m_designer->named(page.text(u"title"));
        QVERIFY(row && row->property("isChosen").toBool());
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(row);
        QVERIFY(heard && heard->state().selected);
        // and the part it stands in is in sight above it
        QQuickItem *part = m_designer->named(m_designer->document().root().elements(u"units")[0].text(u"title"));
        QVERIFY(part && part->mapToItem(m_designer->item("outline"), {0, 0}).y() >= 0);
    }

    void isLedToAFirstPageWhereThereIsNone()
    {
        given();
        m_designer->opens("bas");
        // Given a part without pages
        CourseDocument &document = m_designer->document();
        while (!document.root().elements(u"units")[0].elements(u"pages").empty())
            QVERIFY(document.remove("units/#0", "pages", 0));
        m_designer->settles();
        QMetaObject::invokeMethod(m_designer->workspace(), "select", Q_ARG(QString, Address::of(document.root(), {}, "units", 0)));
        m_designer->settles();
        QVERIFY(!m_designer->item("add-block"));
        m_designer->clicks("add-page");
        QCOMPARE(document.root().elements(u"units")[0].elements(u"pages").size(), std::size_t(1));
        QVERIFY(!m_designer->item("add-page"));
        QVERIFY(m_designer->item("add-block"));
        // and a course without parts
        while (!document.root().elements(u"units").empty())
            QVERIFY(document.remove({}, "units", 0));
        m_designer->settles();
        QVERIFY(!m_designer->item("page-title"));
        m_designer->clicks("add-page");
        QCOMPARE(document.root().elements(u"units").size(), std::size_t(1));
        QCOMPARE(m_designer->item("page-title")->property("value").toString(), "Ny sida");
    }

    void editsTheTitleWhereItStands()
    {
        given();
        m_designer->opens("bas");
        const QByteArray before = bytesOf(m_designer->document().course());
        // When she presses F6 to the page and writes in its heading
        m_designer->presses("F6");
        while (m_designer->focusName() != "Sidans rubrik" && !m_designer->focusName().isEmpty())
            m_designer->presses("F6");
        QCOMPARE(m_designer->focusName(), "Sidans rubrik");
        m_designer->presses("Ctrl+A");
        m_designer->types("Min rubrik");
        // Then the page is called that, and one Ctrl+Z takes all of it back
        const QString page = m_designer->workspace()->property("page").toString();
        QCOMPARE(m_designer->document().field(page, "title").toString(), "Min rubrik");
        m_designer->presses("Ctrl+Z");
        QCOMPARE(bytesOf(m_designer->document().course()), before);
    }

    void addsEveryBlockTypeByItsName()
    {
        given();
        m_designer->opens("handledare-i-asf");
        const QByteArray before = bytesOf(m_designer->document().course());
        CourseEditing names;
        const QVariantList types = names.blockTypes();
        for (const QVariant &type : types) {
            const QString page = m_designer->workspace()->property("page").toString();
            const std::size_t count = m_designer->document().element(page)->elements(u"blocks").size();
            m_designer->presses("Ctrl+Return");
            m_designer->choosesInPalette(type.toMap()["type"].toString());
            QCOMPARE(m_designer->document().element(page)->elements(u"blocks").size(), count + 1);
            const Element *added = m_designer->document().element(m_designer->current());
            QVERIFY2(added && Vocabulary::isBlock(added->type), qPrintable(m_designer->current()));
        }
        while (m_designer->document().canUndo())
            m_designer->presses("Ctrl+Z");
        QCOMPARE(bytesOf(m_designer->document().course()), before);
    }

    void movesAndCopiesInTheOutlineByKeys()
    {
        given();
        m_designer->opens("bas");
        const Element &root = m_designer->document().root();
        const QString first = Address::of(root, Address::of(root, {}, "units", 1), "pages", 0);
        const QString id = m_designer->document().element(first)->id();
        m_designer->selects(id);
        QCOMPARE(m_designer->current(), first);
        m_designer->presses("Ctrl+Shift+Down");
        QCOMPARE(Address::row(m_designer->document().root(), m_designer->current()), 1);
        m_designer->presses("Ctrl+Shift+Up");
        m_designer->presses("Ctrl+Shift+Up"); // on into the unit before
        QVERIFY(m_designer->current().startsWith(Address::of(m_designer->document().root(), {}, "units", 0)));
        m_designer->presses("Ctrl+D");
        QVERIFY(m_designer->document().element(m_designer->current())->id() != id);
        m_designer->presses("Ctrl+Shift+X");
        m_designer->presses("Ctrl+Shift+V");
        QVERIFY(m_designer->document().element(m_designer->current()));
    }

    void reachesEveryCommandThroughThePaletteAndTheMenus()
    {
        given();
        m_designer->opens("bas");
        m_designer->presses("Ctrl+K");
        m_designer->choosesInPalette("Mål, sidor");
        QCOMPARE(m_designer->workspace()->property("mode").toString(), "objectives");
        QObject *commands = m_designer->window().property("commands").value<QObject *>();
        const QVariantList all = commands->property("all").toList();
        QVERIFY(all.size() > 40);
        QSet<QString> shortcuts;
        for (const QVariant &entry : all) {
            QObject *action = entry.value<QObject *>();
            const QString shortcut = action->property("shortcut").toString();
            QVERIFY2(!action->property("text").toString().isEmpty() && !shortcut.isEmpty(), qPrintable(action->property("text").toString()));
            QVERIFY2(!shortcuts.contains(shortcut), qPrintable("two commands have " + shortcut));
            shortcuts.insert(shortcut);
        }
    }

    void goesRoundAllPanesByKeyboardWithoutATrap()
    {
        given();
        m_designer->opens("bas");
        QSet<QQuickItem *> panes;
        for (int i = 0; i < 4; ++i) {
            m_designer->presses("F6");
            QQuickItem *pane = m_designer->focus();
            while (pane && (!pane->property("titled").isValid()))
                pane = pane->parentItem();
            QVERIFY(pane);
            panes.insert(pane);
        }
        QCOMPARE(panes.size(), 4);
        QSet<QQuickItem *> reached; // Tab leads on for as long as one likes
        for (int i = 0; i < 120; ++i) {
            m_designer->presses("Tab");
            QVERIFY(m_designer->focus());
            reached.insert(m_designer->focus());
        }
        QVERIFY2(reached.size() > 20, qPrintable(QString::number(reached.size())));
    }

    void givesEveryControlANameForScreenReaders()
    {
        given();
        m_designer->opens("bas");
        for (const char *mode : {"page", "course", "objectives", "compare", "graph", "media", "search", "theme"}) {
            m_designer->workspace()->setProperty("mode", mode);
            m_designer->settles();
            QStringList nameless;
            int controls = 0;
            walkAccessible(QAccessible::queryAccessibleInterface(&m_designer->window()), nameless, controls);
            QVERIFY2(nameless.isEmpty(), qPrintable(QString(mode) + ": " + nameless.join("\n")));
            QVERIFY(controls > 10);
        }
    }

    void hearsWhatIsShownAndWhatCannotBeDone()
    {
        given();
        m_designer->opens("bas");
        // The page is what is shown (ACC-N1)
        QCOMPARE(said("Sidan", QAccessible::PageTab)->state().selected, 1u);
        QCOMPARE(said("Kursen", QAccessible::PageTab)->state().selected, 0u);
        m_designer->presses("Ctrl+2");
        QCOMPARE(said("Sidan", QAccessible::PageTab)->state().selected, 0u);
        QCOMPARE(said("Kursen", QAccessible::PageTab)->state().selected, 1u);
        // there is nothing to undo, a variant's name in the list of them, and menus that have names
        QCOMPARE(said("Ångra (Ctrl+Z)", QAccessible::Button)->state().disabled, 1u);
        QCOMPARE(said("Visa sidan som en variant", QAccessible::ComboBox)->text(QAccessible::Description), "Alla varianter");
        QVERIFY(said("Arkiv", QAccessible::MenuItem));
        // and what is said below is told, without the keyboard (ACC-N9)
        heard().clear();
        QAccessible::installUpdateHandler(hear);
        m_designer->presses("Ctrl+Shift+B");
        m_designer->presses("Ctrl+Shift+B");
        QAccessible::installUpdateHandler(nullptr);
        QVERIFY2(heard().contains("Alla begrepp på sidan är redan märkta."), qPrintable(heard().join('\n')));
    }

    void hearsEachRowThatSheComesTo()
    {
        given();
        m_designer->opens("bas");
        const auto &pages = m_designer->document().root().elements(u"units")[0].elements(u"pages");
        // In the outline, where the page that is shown is chosen already (ACC-N8)
        QCOMPARE(m_designer->focusName(), "Innehåll");
        QCOMPARE(said(pages[0].text(u"title"), QAccessible::TreeItem)->state().selected, 1u);
        heard().clear();
        QAccessible::installUpdateHandler(hear);
        m_designer->presses("Down");
        QAccessible::installUpdateHandler(nullptr);
        QVERIFY2(heard().contains(pages[1].text(u"title")), qPrintable(heard().join('\n')));
        QCOMPARE(said(pages[1].text(u"title"), QAccessible::TreeItem)->state().focused, 1u);
        QCOMPARE(said(pages[0].text(u"title"), QAccessible::TreeItem)->state().focused, 0u);
        // and among the commands, each with its keys
        m_designer->presses("F1");
        QCOMPARE(m_designer->focusDescription(), "Ny kurs …. Ctrl+N");
        m_designer->presses("Down");
        QCOMPARE(m_designer->focusDescription(), "Öppna kurs …. Ctrl+O");
        m_designer->types("flytta upp");
        QCOMPARE(m_designer->focusDescription(), "Flytta upp. Ctrl+Skift+Upp");
        m_designer->types("x");
        QCOMPARE(m_designer->focusDescription(), "Inget hittades");
        m_designer->presses("Escape");
        QCOMPARE(m_designer->focusName(), "Innehåll");
    }

    void comesWithTheKeyboardToWhatSheAsksFor()
    {
        given();
        m_designer->opens("bas");
        const QList<QPair<const char *, QString>> wanted{{"Ctrl+1", "Sidans rubrik"}, {"Ctrl+2", "Uppgifter"}, {"Ctrl+4", "Vänster"}, {"Ctrl+5", "Scenariots karta"}, {"Ctrl+8", "Variant"}, {"Ctrl+F", "Sök"}};
        for (const auto &[keys, name] : wanted) {
            m_designer->presses(keys);
            QVERIFY2(m_designer->focusName() == name, qPrintable(keys + (": " + m_designer->focusName())));
        }
        // and F6 never leads to something without a name
        for (int pane = 0; pane < 5; ++pane) {
            m_designer->presses("F6");
            QVERIFY2(!m_designer->focusName().isEmpty(), m_designer->focus()->metaObject()->className());
        }
    }

    void findsAWordInTheWholeCourseAndReplacesIt()
    {
        given();
        m_designer->opens("bas");
        const Element before = m_designer->document().root();
        m_designer->presses("Ctrl+F");
        m_designer->types("samverkan");
        QTRY_VERIFY(m_designer->item("hits")->property("text").toString().contains("träff"));
        m_designer->clicks("replacement");
        m_designer->types("SAMSPEL");
        m_designer->clicks("replace");
        QVERIFY(bytesOf(m_designer->document().course()).contains("SAMSPEL"));
        m_designer->presses("Ctrl+Z");
        QVERIFY(m_designer->document().root() == before);
        QVERIFY(!m_designer->document().isModified()); // its captions neither
    }

    void findsTheToolAsSheLikesItNextTime()
    {
        given();
        const auto size = [this] { return m_designer->window().property("font").value<QFont>().pixelSize(); };
        const int before = size();
        for (int i = 0; i < 5; ++i)
            m_designer->presses("Ctrl++");
        m_designer->presses("Ctrl+Shift+L");
        const QColor paper = m_designer->window().color();
        QVERIFY(size() > before);
        // When she starts it again (ACC-A11)
        Application again(QStringLiteral("sv"));
        QVERIFY(again.load());
        // Then text and colours are as she left them
        auto *window = qobject_cast<QQuickWindow *>(again.window());
        QCOMPARE(window->color(), paper);
        QCOMPARE(window->property("font").value<QFont>().pixelSize(), size());
        QVERIFY(size() > before);
    }

    void isNeverWithTheKeyboardWhereNothingIsSeen()
    {
        given();
        m_designer->looks({800, 600}, 150);
        m_designer->opens("bas");
        QCOMPARE(m_designer->focusName(), "Innehåll");
        // When the outline gives its place to the properties, or to nothing
        m_designer->uses("Egenskaper");
        QVERIFY(m_designer->focus()->isVisible());
        QCOMPARE(m_designer->focusName(), "Avsnitt");
        m_designer->uses("Egenskaper");
        QVERIFY(m_designer->focus()->isVisible());
        QCOMPARE(m_designer->focusName(), "Sidans rubrik");
    }

    void readsWhatOneCanBeginFromInEnglishToo()
    {
        given();
        CourseEditing editing;
        const QVariantList swedish = editing.templates();
        QCOMPARE(swedish.size(), 4);
        QTranslator english;
        QVERIFY(english.load(":/i18n/authoring_en.qm"));
        QCoreApplication::installTranslator(&english);
        const QVariantList translated = editing.templates();
        QCoreApplication::removeTranslator(&english);
        for (qsizetype i = 0; i < swedish.size(); ++i) {
            for (const char *field : {"title", "summary"}) {
                QVERIFY(!swedish[i].toMap()[field].toString().isEmpty());
                QVERIFY2(translated[i].toMap()[field] != swedish[i].toMap()[field], qPrintable(swedish[i].toMap()[field].toString()));
            }
        }
    }

    void correctsAMisspeltWordByTheKeyboard()
    {
        if (!Speller("sv").isAvailable())
            QSKIP("the dictionaries are not installed");
        given();
        m_designer->opens("bas");
        QVERIFY(m_designer->document().setField("units/#0/pages/#0", "title", "Allt om samverkann"));
        auto *check = m_designer->workspace()->property("check").value<CourseCheck *>();
        QTRY_VERIFY_WITH_TIMEOUT(!check->isBusy(), 120000);
        int row = 0;
        while (row < check->rowCount() && !check->get(row)["message"].toString().contains("samverkann"))
            ++row;
        QVERIFY(row < check->rowCount());
        QQuickItem *problems = m_designer->item("problems");
        problems->forceActiveFocus(Qt::TabFocusReason);
        problems->setProperty("currentIndex", row);
        m_designer->tabsTo("Rätta …");
        QSignalSpy suggested(check, &CourseCheck::suggested);
        m_designer->presses("Space");
        QTRY_COMPARE(suggested.size(), 1);
        m_designer->settles();
        m_designer->presses("Down");
        QCOMPARE(m_designer->focusName(), "samverkan");
        QVERIFY(m_designer->focus()->mapToScene({}).x() > m_designer->window().width() / 2); // beside the finding
        m_designer->presses("Return");
        QCOMPARE(m_designer->document().field("units/#0/pages/#0", "title").toString(), "Allt om samverkan");
        m_designer->presses("Ctrl+Z");
        QCOMPARE(m_designer->document().field("units/#0/pages/#0", "title").toString(), "Allt om samverkann");
    }

    void opensTheMenuOfARowBesideIt()
    {
        given();
        m_designer->opens("bas");
        const QQuickItem *outline = m_designer->item("outline");
        m_designer->presses("Shift+F10");
        m_designer->presses("Down");
        QCOMPARE(m_designer->focusName(), "Block …");
        const QRectF menu = m_designer->focus()->mapRectToScene(m_designer->focus()->boundingRect());
        QVERIFY(menu.left() > 0 && menu.left() < outline->mapRectToScene(outline->boundingRect()).right());
        QVERIFY(menu.top() > outline->mapToScene({}).y());
        m_designer->presses("Escape");
        QCOMPARE(m_designer->focusName(), "Innehåll");
    }

    void givesTheReasonForTheFindingSheSaw()
    {
        given();
        m_designer->opens("bas");
        auto *check = m_designer->workspace()->property("check").value<CourseCheck *>();
        QTRY_VERIFY_WITH_TIMEOUT(!check->isBusy(), 120000);
        const int row = check->rowCount() - 1;
        const QVariantMap seen = check->get(row);
        auto *dialogs = m_designer->window().property("dialogs").value<QObject *>();
        QMetaObject::invokeMethod(dialogs, "askReason", Q_ARG(int, row));
        m_designer->settles();
        // While she writes, something else is found, further up
        m_designer->types("Det heter s");
        QVERIFY(m_designer->document().setField("units/#0/pages/#0", "title", "En rubrik med xqzvw"));
        QTRY_VERIFY_WITH_TIMEOUT(!check->isBusy() && check->get(row)["message"] != seen["message"], 120000);
        m_designer->types("å");
        m_designer->presses("Return");
        // Then what is dismissed is what she saw
        QVERIFY(!m_designer->item("reason"));
        const Element &dismissal = m_designer->document().root().elements(u"dismissals").back();
        QCOMPARE(dismissal.text(u"element"), seen["elementId"].toString());
        QCOMPARE(dismissal.text(u"reason"), "Det heter så");
    }

    void isAskedWhatAPictureShowsAndNeverGivenAFileName()
    {
        given();
        m_designer->opens("bas");
        QImage picture(300, 200, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QVERIFY(picture.save(m_designer->path("semesterbild.png")));
        QObject *dialogs = m_designer->window().property("dialogs").value<QObject *>();
        QMetaObject::invokeMethod(dialogs, "insertFiles", Q_ARG(QVariant, QVariantList{QUrl::fromLocalFile(m_designer->path("semesterbild.png"))}));
        QTRY_VERIFY(m_designer->item("alt-text"));
        QQuickItem *field = m_designer->item("alt-text");
        QCOMPARE(field->property("value").toString(), QString());
        QVERIFY(!m_designer->item("accept")->isEnabled());
        m_designer->clicks("alt-text");
        m_designer->types("En gul hund i ett rum");
        QVERIFY(m_designer->item("accept")->isEnabled());
        m_designer->clicks("accept");
        const Element *figure = m_designer->document().element(m_designer->current());
        QVERIFY(figure);
        QCOMPARE(figure->text(u"alt"), "En gul hund i ett rum");
        QCOMPARE(figure->text(u"src"), "media/semesterbild.png");
    }

private:
    void given() { m_designer = std::make_unique<Designer>(); }

    /** What a screen reader finds by its name and role, or null. */
    QAccessibleInterface *said(const QString &name, QAccessible::Role role) const
    {
        QList<QAccessibleInterface *> waiting{QAccessible::queryAccessibleInterface(&m_designer->window())};
        while (!waiting.isEmpty()) {
            QAccessibleInterface *next = waiting.takeFirst();
            if (!next || next->state().invisible)
                continue;
            if (next->role() == role && next->text(QAccessible::Name) == name)
                return next;
            for (int i = 0; i < next->childCount(); ++i)
                waiting.append(next->child(i));
        }
        qWarning() << name << "is not there";
        return nullptr;
    }

    /** The names of what a screen reader was told to speak. */
    static QStringList &heard()
    {
        static QStringList names;
        return names;
    }
    static void hear(QAccessibleEvent *event)
    {
        if (event->type() == QAccessible::Alert || event->type() == QAccessible::Focus)
            heard().append(event->accessibleInterface() ? event->accessibleInterface()->text(QAccessible::Name) : QString());
    }

    static void walkAccessible(QAccessibleInterface *interface, QStringList &nameless, int &controls)
    {
        if (!interface || interface->state().invisible)
            return;
        static const QSet<QAccessible::Role> named{QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::EditableText, QAccessible::ComboBox,
                                                   QAccessible::Tree, QAccessible::TreeItem, QAccessible::ListItem, QAccessible::PageTab, QAccessible::Pane, QAccessible::MenuItem};
        if (named.contains(interface->role())) {
            ++controls;
            const QString name = interface->text(QAccessible::Name).trimmed();
            if (name.isEmpty() || name.contains('&')) {
                QString where;
                for (const QObject *object = interface->object(); object; object = object->parent())
                    where += QString::fromLatin1(object->metaObject()->className()) + " < ";
                nameless.append(where.left(200));
            }
        }
        for (int i = 0; i < interface->childCount(); ++i)
            walkAccessible(interface->child(i), nameless, controls);
    }

    std::unique_ptr<Designer> m_designer;
};

QTEST_MAIN(DesignerFeature)
#include "tst_designer.moc"
