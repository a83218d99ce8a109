#include "copyfolder.h"
#include "designer.h"

#include "coursefolder.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlProperty>
#include <QTranslator>
#include <QtTest>

/**
 * As a course designer
 * I want to give an agency's variant its colour, logo and typeface beside the page that wears them,
 * so that the course looks like theirs and everybody can still read it.
 */
class AgencyThemeFeature : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        if (m_designer)
            QCOMPARE(m_designer->warnings(), QStringList());
        m_designer.reset();
    }

    void choosesAColourAndIsHeldToWhatCanBeRead()
    {
        given();
        const QByteArray before = xml();
        // When she opens the theme from the keyboard
        m_designer->presses("Ctrl+8");
        QVERIFY(m_designer->item("theme-variant"));
        QCOMPARE(shownVariant(), "af");
        // and writes a colour that is too weak
        goTo("Färg i ljust läge");
        m_designer->presses("Ctrl+A");
        m_designer->types("#ff66");
        QCOMPARE(theme(0).text(u"accent"), "#0b5d3b"); // half a colour is none
        m_designer->types("00");
        QCOMPARE(theme(0).text(u"accent"), "#ff6600");
        // Then each contrast is said with its figure, and the page wears the nearest that holds
        QVERIFY2(said().contains("Länk på sidan: 2,93:1, för svag, minst 7:1"), qPrintable(said().join('\n')));
        QVERIFY(said().contains("Text på tonad yta: 14,06:1, håller"));
        QCOMPARE(accent(), "#8f3900");
        // When she takes the offer
        goTo("Närmaste färg som håller: #8f3900");
        m_designer->presses("Return");
        // Then everything holds, and two steps back all is as it was
        QCOMPARE(theme(0).text(u"accent"), "#8f3900");
        QVERIFY(said().filter("för svag").isEmpty());
        QVERIFY(!m_designer->item("repair-accent"));
        m_designer->presses("Ctrl+Z");
        QCOMPARE(theme(0).text(u"accent"), "#ff6600");
        while (m_designer->document().canUndo())
            m_designer->presses("Ctrl+Z");
        QCOMPARE(xml(), before);
        QCOMPARE(accent(), "#0b5d3b");
    }

    void seesEachVariantInItsOwnTheme()
    {
        given();
        const QString own = accent();
        m_designer->presses("Ctrl+8");
        QCOMPARE(accent(), "#0b5d3b");
        m_designer->presses("Ctrl+Alt+Right");
        QCOMPARE(shownVariant(), "fk");
        QCOMPARE(accent(), "#7a1f4d");
        // also in the player's own window
        m_designer->presses("F5");
        QVERIFY(m_designer->item("preview-close"));
        QCOMPARE(accent(), "#7a1f4d");
        m_designer->clicks("preview-close");
        QCOMPARE(accent(), "#7a1f4d");
        m_designer->presses("Ctrl+Alt+Right");
        QCOMPARE(shownVariant(), "kommun");
        QCOMPARE(accent(), own);
        // When the scheme is high contrast nothing of the theme is left in the colours
        m_designer->presses("Ctrl+Alt+Right");
        m_designer->presses("Ctrl+Alt+Right");
        QCOMPARE(shownVariant(), "af");
        m_designer->presses("Ctrl+Shift+L");
        QCOMPARE(accent(), "#8fd9b6");
        m_designer->presses("Ctrl+Shift+L");
        QCOMPARE(accent(), "#ffff00");
        m_designer->presses("Ctrl+Shift+L");
        // and when the course is closed the program is itself again
        m_designer->presses("Ctrl+W");
        QCOMPARE(accent(), own);
    }

    void keepsTheToolsOwnLookWhileThePageWearsTheAgencys()
    {
        given();
        const QString ownFamily = token("family");
        // Given a variant with a colour and a typeface of its own
        m_designer->presses("Ctrl+Alt+Right");
        QCOMPARE(accent(), "#0b5d3b");
        const QStringList agencys{accent(), token("family")};
        QVERIFY(agencys[1] != ownFamily);
        // Then the page wears both
        QQuickItem *page = m_designer->item("canvas");
        QVERIFY(page);
        for (const QString &look : agencys)
            QVERIFY2(!wearing({look}, page).isEmpty(), qPrintable(look));
        // and nothing around it does, in any pane
        QQuickItem *window = m_designer->window().contentItem();
        for (int view = 1; view <= 7; ++view) {
            m_designer->presses("Ctrl+" + QString::number(view));
            QCOMPARE(wearing(agencys, window, page), QStringList());
        }
        // or dialog
        for (const char *keys : {"Ctrl+K", "Ctrl+Return", "Ctrl+E", "Ctrl+N"}) {
            m_designer->presses(keys);
            QCOMPARE(wearing(agencys, window, page), QStringList());
            m_designer->presses("Escape");
        }
        // and the form of a block on the page is the tool's
        m_designer->presses("Ctrl+1");
        m_designer->selects("t1");
        QQuickItem *field = m_designer->named("Text");
        QVERIFY(field);
        QCOMPARE(QQmlProperty::read(field, "font.family").toString(), ownFamily);
    }

    void takesASuggestionByItsName()
    {
        given();
        m_designer->presses("Ctrl+8");
        m_designer->clicks("choose-accent");
        goTo("Plommon");
        m_designer->presses("Return");
        QCOMPARE(theme(0).text(u"accent"), "#7a1f6b");
        QVERIFY(said().filter("för svag").isEmpty());
        QCOMPARE(accent(), "#7a1f6b");
    }

    void givesAVariantATypefaceAndALogosNameAndTakesThemBack()
    {
        given();
        m_designer->presses("Ctrl+8");
        goTo("Typsnitt som finns på de flesta datorer");
        m_designer->presses("Up");
        QCOMPARE(theme(0).text(u"font"), "verdana");
        goTo("Vad logotypen säger (läses upp)");
        m_designer->presses("Ctrl+A");
        m_designer->types("Exempelverket i Norr");
        QCOMPARE(theme(0).text(u"alt"), "Exempelverket i Norr");
        goTo("Ta bort temat för Exempelverket");
        m_designer->presses("Return");
        QCOMPARE(m_designer->document().root().elements(u"themes").size(), std::size_t(1));
        m_designer->presses("Ctrl+Z");
        QCOMPARE(theme(0).text(u"alt"), "Exempelverket i Norr");
        m_designer->presses("Ctrl+S");
        QTRY_VERIFY(!m_designer->document().isModified());
        const Result<Course> saved = CourseFolder::load(m_designer->document().folder());
        QVERIFY(saved);
        QCOMPARE(saved->root.elements(u"themes").at(0).text(u"font"), "verdana");
    }

    void everyControlOfThePaneShouldHaveANameAndTheKeyboardShouldReachIt()
    {
        given();
        m_designer->presses("Ctrl+8");
        QStringList nameless, wanted;
        walk(paneInterface(), [&](QAccessibleInterface *item) {
            static const QSet<QAccessible::Role> controls{QAccessible::Button, QAccessible::EditableText, QAccessible::ComboBox};
            if (!controls.contains(item->role()))
                return;
            const QString name = item->text(QAccessible::Name).trimmed();
            (name.isEmpty() ? nameless : wanted).append(name.isEmpty() ? QString::number(item->role()) : name);
        });
        QCOMPARE(nameless, QStringList());
        QVERIFY2(wanted.size() >= 9, qPrintable(wanted.join('\n')));
        for (int i = 0; i < 200 && !wanted.isEmpty(); ++i) {
            m_designer->presses("Tab");
            wanted.removeAll(m_designer->focusName());
        }
        QCOMPARE(wanted, QStringList());
    }

    void speaksEnglishToo()
    {
        QTranslator english;
        QVERIFY(english.load(":/i18n/authoring_en.qm"));
        static const QRegularExpression text("(?:qsTr\\(|NOOP\\(\"CourseTheme\", |tr\\()\"([^\"]+)\"");
        int texts = 0;
        for (const QString &name : QStringList{"ThemePane.qml", "ThemeScheme.qml", "document/coursetheme.cpp"}) {
            QFile file(inRepository("authoring/") + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString content = QString::fromUtf8(file.readAll());
            for (auto it = text.globalMatch(content); it.hasNext(); ++texts) {
                const QString swedish = it.next().captured(1);
                const QByteArray context = name.endsWith(".qml") ? name.chopped(4).toUtf8() : QByteArray("CourseTheme");
                QVERIFY2(!english.translate(context, swedish.toUtf8(), nullptr, swedish.contains("%n") ? 1 : -1).isEmpty(), qPrintable(name + ": " + swedish));
            }
        }
        QVERIFY(texts > 40);
    }

private:
    /** Given a course of three agencies, two of them with a theme. */
    void given()
    {
        m_designer = std::make_unique<Designer>();
        copyFolder(inRepository("tests/player/courses/tema"), m_designer->path("tema"));
        m_designer->opensFolder(m_designer->path("tema"));
    }

    [[nodiscard]] QByteArray xml() const { return CourseFolder::files(m_designer->document().course()).value("course.xml"); }
    [[nodiscard]] const Element &theme(std::size_t row) const { return m_designer->document().root().elements(u"themes").at(row); }
    [[nodiscard]] QString shownVariant() const { return m_designer->workspace()->property("views").value<QObject *>()->property("variant").toString(); }

    /** What the views on the canvas have as their accent now. */
    [[nodiscard]] QString accent() const { return token("accent"); }
    [[nodiscard]] QString token(const QByteArray &name) const
    {
        QQmlComponent component(qmlEngine(&m_designer->window()));
        component.setData("import QtQuick\nimport Brygga.Views\nQtObject { readonly property string token: Tokens." + name + " }", {});
        const std::unique_ptr<QObject> asked(component.create());
        return asked ? asked->property("token").toString() : component.errorString();
    }

    /** What is drawn in one of the colours or typefaces, below @p from and outside @p except. */
    static QStringList wearing(const QStringList &looks, QQuickItem *from, const QQuickItem *except = nullptr)
    {
        QStringList found;
        if (from == except || !from->isVisible())
            return found;
        for (const char *name : {"color", "selectionColor", "border.color", "font.family"}) {
            const QVariant shown = QQmlProperty::read(from, name);
            const QString look = shown.userType() == QMetaType::QColor ? shown.value<QColor>().name() : shown.toString();
            if (looks.contains(look))
                found.append(QString("%1 of %2 is %3").arg(name, from->metaObject()->className(), look));
        }
        for (QQuickItem *child : from->childItems())
            found += wearing(looks, child, except);
        return found;
    }

    void goTo(const QString &name)
    {
        for (int steps = 0; steps < 300 && m_designer->focusName() != name; ++steps)
            m_designer->presses("Tab");
        QCOMPARE(m_designer->focusName(), name);
    }

    template<typename Visit>
    static void walk(QAccessibleInterface *item, Visit &&visit)
    {
        if (!item || item->state().invisible)
            return;
        visit(item);
        for (int i = 0; i < item->childCount(); ++i)
            walk(item->child(i), visit);
    }

    [[nodiscard]] QAccessibleInterface *paneInterface() const
    {
        QAccessibleInterface *pane = nullptr;
        walk(QAccessible::queryAccessibleInterface(&m_designer->window()), [&](QAccessibleInterface *item) {
            if (item->role() == QAccessible::Pane && item->text(QAccessible::Name) == "Tema")
                pane = item;
        });
        return pane;
    }

    /** What a screen reader says of the contrasts. */
    [[nodiscard]] QStringList said() const
    {
        QStringList lines;
        walk(paneInterface(), [&](QAccessibleInterface *item) {
            if (item->role() == QAccessible::ListItem)
                lines.append(item->text(QAccessible::Name));
        });
        return lines;
    }

    std::unique_ptr<Designer> m_designer;
};

QTEST_MAIN(AgencyThemeFeature)
#include "tst_agencytheme.moc"
