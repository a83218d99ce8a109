#include "copyfolder.h"
#include "openplayer.h"

#include <QtTest>

namespace {

QString described(QAccessibleInterface *item)
{
    return QString("%1 ”%2” (%3)").arg(QString::number(item->role(), 16), item->text(QAccessible::Name).left(60), item->object() ? item->object()->metaObject()->className() : "");
}

/** Titles take the keyboard when a page is turned, but are no stop on the way. What is unavailable for now stays one. */
bool isStop(QAccessibleInterface *item)
{
    const auto *shown = qobject_cast<QQuickItem *>(item->object());
    return item->state().focusable && item->role() != QAccessible::Heading && (!shown || shown->isEnabled());
}

QVector<QString> modules()
{
    return {"bas", "individen-till-arbete", "processledarutbildning", "strategiskt-block"};
}

/** What has been scrolled away stands above its frame; the order is that of what is scrolled to its top. */
void scrollToTop(QQuickItem *from)
{
    if (from->inherits("QQuickFlickable"))
        from->setProperty("contentY", 0);
    for (QQuickItem *child : from->childItems())
        scrollToTop(child);
}

/** Where what is read second stands before what is read first; empty when nothing does. Columns are read one after the other. */
QString againstTheEye(const QList<QAccessibleInterface *> &read)
{
    QAccessibleInterface *before = nullptr;
    for (QAccessibleInterface *item : read) {
        const QRect now = item->rect();
        if (item->role() == QAccessible::AlertMessage) // said when it comes, wherever it stands
            continue;
        if (item->childCount() > 0 || now.isEmpty() || item->text(QAccessible::Name).isEmpty())
            continue;
        const QRect then = before ? before->rect() : QRect();
        const bool isAbove = before && now.bottom() < then.top() && now.left() < then.right();
        const bool isLeft = before && now.right() < then.left() && now.top() < then.bottom() && then.top() < now.bottom();
        if (isAbove || isLeft)
            return described(item) + " is read after " + described(before);
        before = item;
    }
    return {};
}

QObject *asObject(const QVariant &value)
{
    return value.value<QObject *>();
}

/** How much of a rectangle differs between two pictures, in pixels. */
int difference(const QImage &a, const QImage &b, const QRect &around)
{
    int pixels = 0;
    const QRect area = around.intersected(a.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            pixels += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return pixels;
}

QList<QQuickItem *> allBelow(QQuickItem *from, const char *type)
{
    QList<QQuickItem *> found;
    for (QQuickItem *child : from->childItems()) {
        if (!child->isVisible())
            continue;
        if (child->inherits(type))
            found.append(child);
        found.append(allBelow(child, type));
    }
    return found;
}

double luminance(const QColor &color)
{
    const auto part = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

/** Every page of every module and every page of the player, as assistive technology and the keyboard find it (ACC-N1 to N12). */
class PlayerAccessibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingThatCanBeUsedShouldHaveRoleAndName_data() { everyModule(); } // ACC-N1, N2, N3, N15
    void everythingThatCanBeUsedShouldHaveRoleAndName()
    {
        QFETCH(const QString, module);
        OpenPlayer it(module);
        for (const QString &place : it.places()) {
            it.visit(place);
            everythingSpeaks(it, place);
            if (place.startsWith("#page-")) {
                it.useEverything();
                everythingSpeaks(it, place + ", used");
            }
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(it.complaints(), QStringList());
    }

    void tabShouldReachEverythingOnceAndReturn_data() { everyModule(); } // ACC-N10
    void tabShouldReachEverythingOnceAndReturn()
    {
        QFETCH(const QString, module);
        OpenPlayer it(module);
        for (const QString &place : it.places()) {
            it.visit(place);
            tabGoesRound(it, place);
            if (place.startsWith("#page-")) {
                it.useEverything();
                tabGoesRound(it, place + ", used");
            }
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aDialogShouldSpeakKeepTheKeyboardAndGiveItBack() // ACC-N10
    {
        OpenPlayer it("bas");
        it.resize(800, 600);
        QAccessibleInterface *search = it.find(QAccessible::Button, "Sök");
        QVERIFY(search);
        auto *origin = qobject_cast<QQuickItem *>(search->object());
        QVariant dialogs;
        QMetaObject::invokeMethod(it.window(), "dialogs", Q_RETURN_ARG(QVariant, dialogs));
        int tried = 0;
        for (const QVariant &each : dialogs.value<QJSValue>().toVariant().toList()) {
            QObject *dialog = asObject(each);
            if (!dialog->inherits("QQuickPopup")) // the platform's own
                continue;
            ++tried;
            const QString what = dialog->metaObject()->className();
            origin->forceActiveFocus(Qt::TabFocusReason);
            QMetaObject::invokeMethod(dialog, "open");
            it.settle();
            auto *content = dialog->property("contentItem").value<QQuickItem *>();
            QQuickItem *popup = content->parentItem();
            QQuickItem *first = nullptr;
            int stops = 0;
            for (int i = 0; i < 100; ++i) {
                it.press(Qt::Key_Tab);
                QQuickItem *item = it.window()->activeFocusItem();
                QVERIFY2(item && popup->isAncestorOf(item), qPrintable(what + ": the keyboard has left it for " + it.focused()));
                if (item == first)
                    break;
                first = first ? first : item;
                ++stops;
                QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
                QVERIFY2(spoken && spoken->role() != QAccessible::NoRole && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(what));
            }
            QCOMPARE(it.window()->activeFocusItem(), first);
            QVERIFY2(stops > 0, qPrintable(what));
            it.press(Qt::Key_Escape);
            it.settle();
            QVERIFY2(!dialog->property("visible").toBool(), qPrintable(what));
            QVERIFY2(origin->hasActiveFocus(), qPrintable(what + ": the keyboard is now at " + it.focused()));
        }
        QVERIFY(tried >= 3);
        QCOMPARE(it.complaints(), QStringList());
    }

    void backShouldLeadWhereOneCameFrom()
    {
        OpenPlayer it("bas");
        const QStringList places = it.places();
        it.visit(places.at(1));
        const QString second = it.focused();
        it.visit("#glossary");
        QCOMPARE(it.focused(), "Ordlista");
        it.press(Qt::Key_Left, Qt::AltModifier);
        it.settle();
        QCOMPARE(it.focused(), second);
        it.press(Qt::Key_Right, Qt::AltModifier);
        it.settle();
        QCOMPARE(it.focused(), "Ordlista");
        for (int i = 0; i < 5; ++i)
            it.press(Qt::Key_Left, Qt::AltModifier);
        it.settle();
        QCOMPARE("#page-" + it.session().page(), places.at(0));
        QCOMPARE(it.complaints(), QStringList());
    }

    void theKeyboardShouldBeSeen_data() // ACC-N11
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("light") << "light";
        QTest::newRow("dark") << "dark";
        QTest::newRow("contrast") << "contrast";
    }
    void theKeyboardShouldBeSeen()
    {
        QFETCH(const QString, scheme);
        QSet<QString> shown;   // types of blocks, and pages of the player's own
        QSet<QString> checked; // controls, each with what it stands in: what is alike looks alike
        for (const QString &module : QVector<QString>{QString()} + modules()) {
            OpenPlayer it(module);
            it.player().set("scheme", scheme);
            it.player().set("reducedMotion", true);
            for (const QString &place : it.places()) {
                const QSet<QString> here = shownAt(it, place);
                if (shown.contains(here))
                    continue;
                shown += here;
                it.visit(place);
                ringsAreSeen(it, place, checked);
                if (place.startsWith("#page-")) {
                    it.useEverything();
                    ringsAreSeen(it, place + ", used", checked);
                }
                if (QTest::currentTestFailed())
                    return;
            }
        }
        // Those that somebody answers, at least: none of them has been passed by.
        for (const char *view : {"ChoiceView", "MatchingView", "OrderingView", "CategoriseView", "FillInView", "ScenarioView", "VideoView", "TestView", "SurveyView", "ReflectionView"})
            QVERIFY2(std::any_of(checked.cbegin(), checked.cend(), [&view](const QString &one) { return one.endsWith(QLatin1String(view)); }), view);
    }

    void whatIsPointedAtShouldStayReadable_data() { theKeyboardShouldBeSeen_data(); } // ACC-W18
    void whatIsPointedAtShouldStayReadable()
    {
        QFETCH(const QString, scheme);
        OpenPlayer it("bas");
        it.player().set("scheme", scheme);
        it.player().set("reducedMotion", true);
        it.visit(it.places().at(5));
        int pointedAt = 0;
        for (QQuickItem *button : allBelow(it.window()->contentItem(), "QQuickAbstractButton")) {
            const QPoint middle = button->mapToScene(button->boundingRect().center()).toPoint();
            if (!QRect(QPoint(), it.window()->size()).contains(middle))
                continue;
            QTest::mouseMove(it.window(), middle);
            QCoreApplication::processEvents();
            if (!button->property("hovered").toBool())
                continue; // lies under another
            ++pointedAt;
            const auto *background = button->property("background").value<QQuickItem *>();
            const QColor ground = background->property("color").value<QColor>();
            for (const QQuickItem *text : allBelow(button, "QQuickText")) {
                if (ground.alpha() == 255)
                    QVERIFY2(contrast(text->property("color").value<QColor>(), ground) >= 4.5, qPrintable(text->property("text").toString()));
            }
        }
        QVERIFY(pointedAt > 10);
    }

    void newsShouldBeToldWithoutMovingTheKeyboard() // ACC-N9, W42
    {
        OpenPlayer it(inRepository("tests/records/courses/liten"), {});
        QVERIFY(it.click(QAccessible::RadioButton, "Frågar."));
        QAccessibleInterface *check = it.find(QAccessible::Button, "Kontrollera svaret");
        qobject_cast<QQuickItem *>(check->object())->forceActiveFocus(Qt::TabFocusReason);
        it.press(Qt::Key_Space);
        it.settle();
        QCOMPARE(it.focused(), "Kontrollera svaret");
        QVERIFY(it.find(QAccessible::AlertMessage, "Rätt"));
        QVERIFY(it.click(QAccessible::Link, "Nästa:"));
        QVERIFY2(!it.find(QAccessible::AlertMessage, "Rätt"), "what was said is no part of the next page");
    }

    void whatAssistiveTechnologyPressesShouldDoTheSameAsAClick() // ACC-N7
    {
        OpenPlayer it(inRepository("tests/records/courses/liten"), {});
        const auto act = [&](QAccessible::Role role, const QString &name) {
            QAccessibleInterface *item = it.find(role, name);
            if (!item || !item->actionInterface())
                return false;
            item->actionInterface()->doAction(item->actionInterface()->actionNames().first());
            it.settle();
            return true;
        };
        QVERIFY(act(QAccessible::RadioButton, "Frågar."));
        QVERIFY(it.find(QAccessible::RadioButton, "Frågar.")->state().checked);
        QVERIFY(act(QAccessible::Button, "Kontrollera svaret"));
        QCOMPARE(it.session().stateOf("val")["result"], "right");
        QVERIFY(act(QAccessible::Link, "Nästa:"));
        QCOMPARE(it.session().page(), "s2");
        QVERIFY(act(QAccessible::Button, "Ned: "));
        QVERIFY(act(QAccessible::CheckBox, "Mål."));
        QVERIFY(it.find(QAccessible::CheckBox, "Mål.")->state().checked);
    }

private:
    static void everythingSpeaks(OpenPlayer &it, const QString &place)
    {
        int headings = 0;
        for (QAccessibleInterface *item : it.everything()) {
            const QString what = place + ": " + described(item);
            if (item->state().focusable) {
                QVERIFY2(item->role() != QAccessible::NoRole, qPrintable(what));
                QVERIFY2(!item->text(QAccessible::Name).trimmed().isEmpty(), qPrintable(what));
            }
            headings += item->role() == QAccessible::Heading ? 1 : 0;
            if (item->role() == QAccessible::Table) {
                QVERIFY2(item->tableInterface(), qPrintable(what));
                QVERIFY2(item->tableInterface()->rowCount() > 0 && item->tableInterface()->columnCount() > 0, qPrintable(what));
                for (int row = 0; row < item->tableInterface()->rowCount(); ++row) {
                    for (int column = 0; column < item->tableInterface()->columnCount(); ++column)
                        QVERIFY2(item->tableInterface()->cellAt(row, column), qPrintable(QString("%1 row %2 column %3").arg(what).arg(row).arg(column)));
                }
            }
            if (item->role() == QAccessible::ProgressBar || item->role() == QAccessible::Slider)
                QVERIFY2(item->valueInterface() && item->valueInterface()->maximumValue().toDouble() > 0, qPrintable(what));
            if (item->role() == QAccessible::Paragraph || item->role() == QAccessible::StaticText)
                QVERIFY2(item->textInterface() && item->textInterface()->characterCount() > 0, qPrintable(what));
            if ((item->role() == QAccessible::Button || item->role() == QAccessible::Link) && isStop(item))
                QVERIFY2(item->actionInterface() && !item->actionInterface()->actionNames().isEmpty(), qPrintable(what));
        }
        QVERIFY2(headings > 0, qPrintable(place));
        scrollToTop(it.window()->contentItem());
        QList<QAccessibleInterface *> read = it.everything();
        const QString disorder = againstTheEye(read);
        QVERIFY2(disorder.isEmpty(), qPrintable(place + ": " + disorder));
        std::reverse(read.begin(), read.end());
        QVERIFY2(!againstTheEye(read).isEmpty(), "read backwards it is noticed");
    }

    /** Which types of blocks stand on the page at @p place; a page of the player's own is one of a kind. */
    static QSet<QString> shownAt(OpenPlayer &it, const QString &place)
    {
        if (!place.startsWith("#page-"))
            return {place};
        static const QRegularExpression type("\"type\":\"([^\"]+)\"");
        const QString page = QString::fromUtf8(QJsonDocument::fromVariant(it.session().pageOf(place.mid(6))).toJson(QJsonDocument::Compact));
        QSet<QString> types{page.contains("\"test\":{") ? "test" : "page"};
        for (auto match = type.globalMatch(page); match.hasNext();)
            types += match.next().captured(1);
        return types;
    }

    /** The kind of control, how it looks, and the kind of the view or page that it stands in. */
    static QString kindOf(const QQuickItem *item)
    {
        const auto typeOf = [](const QQuickItem *one) { return QString(one->metaObject()->className()).section("_QML", 0, 0); };
        const QQuickItem *around = item;
        while (around->parentItem() && !typeOf(around).endsWith("View") && !typeOf(around).endsWith("Page"))
            around = around->parentItem();
        QString kind = typeOf(item);
        for (const char *look : {"checked", "primary", "quiet", "unavailable"})
            kind += item->property(look).toBool() ? QString(" ") + look : QString();
        return kind + " in " + typeOf(around);
    }

    static void ringsAreSeen(OpenPlayer &it, const QString &place, QSet<QString> &checked)
    {
        QQuickItem *first = nullptr;
        for (int i = 0; i < 300; ++i) {
            it.press(Qt::Key_Tab);
            QQuickItem *item = it.window()->activeFocusItem();
            if (item == first)
                break;
            first = first ? first : item;
            if (checked.contains(kindOf(item)))
                continue;
            checked += kindOf(item);
            QCoreApplication::processEvents();
            const QString what = place + ": " + it.focused() + " (" + kindOf(item) + ")";
            const QImage with = it.window()->grabWindow();
            const QRect around = QRectF(item->mapRectToScene(item->boundingRect())).toAlignedRect().adjusted(-10, -10, 10, 10);
            QVERIFY2(around.intersects(with.rect()), qPrintable("out of sight: " + what));
            // The same page without it: what differs is the ring.
            item->setFocus(false);
            QCoreApplication::processEvents();
            const QImage without = it.window()->grabWindow();
            QVERIFY2(difference(with, without, around) > 40, qPrintable("not seen: " + what));
            item->forceActiveFocus(Qt::TabFocusReason);
        }
    }

    static void tabGoesRound(OpenPlayer &it, const QString &place)
    {
        QStringList expected;
        for (QAccessibleInterface *item : it.everything()) {
            if (isStop(item))
                expected.append(described(item));
        }
        QStringList reached;
        QQuickItem *first = nullptr;
        for (int i = 0; i < 2 * expected.size() + 10; ++i) {
            it.press(Qt::Key_Tab);
            QQuickItem *item = it.window()->activeFocusItem();
            if (item == first)
                break;
            first = first ? first : item;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
            QVERIFY2(spoken, qPrintable(place + ": the keyboard is somewhere that says nothing: " + item->metaObject()->className()));
            reached.append(described(spoken));
        }
        QCOMPARE(it.window()->activeFocusItem(), first);
        expected.sort();
        reached.sort();
        if (expected != reached) {
            QStringList more = reached;
            for (const QString &one : std::as_const(expected))
                more.removeOne(one);
            for (const QString &one : std::as_const(reached))
                expected.removeOne(one);
            QFAIL(qPrintable(place + ": not reached: " + expected.join(", ") + "; reached too often: " + more.join(", ")));
        }
    }

    void everyModule()
    {
        QTest::addColumn<QString>("module");
        QTest::newRow("no course open") << QString();
        for (const QString &module : modules())
            QTest::newRow(qPrintable(module)) << module;
    }
};

QTEST_MAIN(PlayerAccessibilityTest)

#include "tst_playeraccessibility.moc"
