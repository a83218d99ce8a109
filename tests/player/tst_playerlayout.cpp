#include "openplayer.h"

#include <QtTest>

namespace {

QString named(const QQuickItem *item)
{
    return QString("%1 ”%2”").arg(item->metaObject()->className(), item->property("plain").isValid() ? item->property("plain").toString().left(60) : item->property("text").toString().left(60));
}

/** Where an item can be seen, as far as what it stands in lets it; what scrolls shows all it holds, in the direction it scrolls. */
QString whyCut(const QQuickItem *item, const QQuickWindow *window)
{
    const qreal slack = 1;
    for (const QQuickItem *frame = item->parentItem(); frame; frame = frame->parentItem()) {
        const QRectF at = item->mapRectToItem(frame, item->boundingRect());
        if (frame->inherits("QQuickFlickable")) {
            const auto *content = frame->property("contentItem").value<QQuickItem *>();
            const QRectF inside = item->mapRectToItem(content, item->boundingRect());
            const bool sideways = frame->property("scrolls").toBool();
            if (inside.top() < -slack || inside.bottom() > std::max(frame->height(), frame->property("contentHeight").toReal()) + slack)
                return "stands outside what scrolls";
            if (inside.left() < -slack || inside.right() > (sideways ? frame->property("contentWidth").toReal() : frame->width()) + slack)
                return "reaches out of what scrolls";
            if (sideways)
                return {}; // its own frame decides
        } else if (frame->clip() && !frame->boundingRect().adjusted(-slack, -slack, slack, slack).contains(at)) {
            return "is cut by its frame";
        }
    }
    const QRectF scene = item->mapRectToScene(item->boundingRect());
    return scene.left() < -slack || scene.right() > window->width() + slack ? "reaches out of the window" : "";
}

void textsBelow(QQuickItem *from, QList<QQuickItem *> &found)
{
    for (QQuickItem *child : from->childItems()) {
        if (!child->isVisible() || child->opacity() == 0)
            continue;
        if ((child->inherits("QQuickText") || child->inherits("QQuickTextEdit")) && !child->property("text").toString().trimmed().isEmpty())
            found.append(child);
        textsBelow(child, found);
    }
}

bool shows(const OpenPlayer &it, const QString &text)
{
    QList<QQuickItem *> texts;
    textsBelow(it.window()->contentItem(), texts);
    return std::any_of(texts.begin(), texts.end(), [&](const QQuickItem *item) { return item->property("text") == text; });
}

const QQuickItem *scrollerOf(const QQuickItem *item)
{
    while (item && !item->inherits("QQuickFlickable"))
        item = item->parentItem();
    return item;
}

/** Every text that cannot be read as a whole, and why. */
QStringList cutOff(const OpenPlayer &it)
{
    QList<QQuickItem *> texts;
    textsBelow(it.window()->contentItem(), texts);
    QStringList found;
    for (const QQuickItem *text : std::as_const(texts)) {
        // rich text counts the room between its lines below the last one too
        const qreal looseness = text->inherits("QQuickText") ? 0.3 * text->property("font").value<QFont>().pixelSize() : 1;
        QString why = whyCut(text, it.window());
        if (text->property("truncated").toBool())
            why = "is shortened";
        else if (text->property("contentWidth").toReal() > text->width() + 1)
            why = QString("is %1 wide in %2").arg(text->property("contentWidth").toReal()).arg(text->width());
        else if (text->property("contentHeight").toReal() > text->height() + looseness)
            why = QString("is %1 high in %2").arg(text->property("contentHeight").toReal()).arg(text->height());
        if (!why.isEmpty())
            found.append(named(text) + ' ' + why);
    }
    for (int i = 0; i < texts.size(); ++i) {
        for (int j = i + 1; j < texts.size(); ++j) {
            const QRectF both = texts[i]->mapRectToScene(texts[i]->boundingRect()).intersected(texts[j]->mapRectToScene(texts[j]->boundingRect()));
            if (both.width() > 2 && both.height() > 2 && scrollerOf(texts[i]) == scrollerOf(texts[j]))
                found.append(named(texts[i]) + " lies over " + named(texts[j]));
        }
    }
    return found;
}

/** Controls too small to be hit; links stand in their text (WCAG 2.5.8). */
QStringList tooSmall(const OpenPlayer &it)
{
    QStringList found;
    for (QAccessibleInterface *item : it.everything()) {
        const auto *shown = qobject_cast<QQuickItem *>(item->object());
        if (shown && item->state().focusable && item->role() != QAccessible::Heading && item->role() != QAccessible::Link && (shown->width() < 24 || shown->height() < 24))
            found.append(named(shown) + " is too small");
    }
    return found;
}

} // namespace

/** With twice the text in a small window everything can still be read, before and after it is used (ACC-N12, W36). */
class PlayerLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingShouldBeReadableAsAWhole_data()
    {
        QTest::addColumn<QString>("module");
        QTest::addColumn<QString>("variant");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textSize");
        QTest::newRow("no course open") << QString() << "af" << QSize(800, 600) << 200;
        QTest::newRow("bas") << "bas" << "af" << QSize(800, 600) << 200;
        QTest::newRow("bas, smallest window") << "bas" << "region" << QSize(360, 320) << 100;
        QTest::newRow("individen-till-arbete") << "individen-till-arbete" << "fk" << QSize(800, 600) << 200;
        QTest::newRow("processledarutbildning") << "processledarutbildning" << "samordningsforbund" << QSize(800, 600) << 200;
        QTest::newRow("strategiskt-block") << "strategiskt-block" << "kommun" << QSize(800, 600) << 200;
    }
    void everythingShouldBeReadableAsAWhole()
    {
        QFETCH(const QString, module);
        QFETCH(const QString, variant);
        QFETCH(const QSize, size);
        QFETCH(const int, textSize);
        OpenPlayer it(module, variant);
        it.player().set("textSize", textSize);
        it.player().set("reducedMotion", true);
        it.resize(size.width(), size.height());
        QStringList found;
        for (const QString &place : it.places()) {
            it.visit(place);
            for (const QString &one : cutOff(it) + tooSmall(it))
                found.append(place + ": " + one);
            if (!place.startsWith("#page-"))
                continue;
            it.useEverything();
            for (const QString &one : cutOff(it) + tooSmall(it))
                found.append(place + ", used: " + one);
        }
        for (const QString &one : std::as_const(found))
            qWarning().noquote() << one;
        QVERIFY(found.isEmpty());
        QCOMPARE(it.complaints(), QStringList());
    }

    void whatTheBarHasNoRoomForShouldStillBeFound()
    {
        OpenPlayer it("bas");
        it.player().set("textSize", 200);
        it.resize(800, 600);
        it.visit(it.places().at(1));
        QVERIFY(!shows(it, it.session().about()["title"].toString()));
        QVERIFY(it.click(QAccessible::Button, "Innehåll"));
        QVERIFY(shows(it, it.session().about()["title"].toString()));
        QCOMPARE(cutOff(it), QStringList());
        it.press(Qt::Key_Escape);
        it.settle();
        // an icon says its word when it is reached
        QVERIFY(!shows(it, "Sök"));
        qobject_cast<QQuickItem *>(it.find(QAccessible::Button, "Sök")->object())->forceActiveFocus(Qt::TabFocusReason);
        it.settle();
        QVERIFY(shows(it, "Sök"));
        it.press(Qt::Key_Escape);
        it.settle();
        QVERIFY(!shows(it, "Sök"));
        QCOMPARE(it.complaints(), QStringList());
    }
};

QTEST_MAIN(PlayerLayoutTest)

#include "tst_playerlayout.moc"
