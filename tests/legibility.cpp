#include "legibility.h"

#include <QQmlEngine>
#include <QQmlIncubationController>
#include <QtTest>

namespace {

QString named(const QQuickItem *item)
{
    return QString("%1 ”%2”").arg(item->metaObject()->className(), item->property("plain").isValid() ? item->property("plain").toString().left(60) : item->property("text").toString().left(60));
}

const QQuickItem *scrollerOf(const QQuickItem *item)
{
    while (item && !item->inherits("QQuickFlickable"))
        item = item->parentItem();
    return item;
}

/** Where an item can be seen, as far as what it stands in lets it; what scrolls shows all it holds, in the direction it scrolls. */
QString whyCut(const QQuickItem *item)
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
            item = frame; // all it holds can be brought to where it is
        } else if (frame->clip() && !frame->boundingRect().adjusted(-slack, -slack, slack, slack).contains(at)) {
            return "is cut by its frame";
        }
    }
    const QRectF scene = item->mapRectToScene(item->boundingRect());
    return QRectF({}, item->window()->size()).adjusted(-slack, -slack, slack, slack).contains(scene) ? "" : "reaches out of the window";
}

void textsBelow(const QQuickItem *from, QList<QQuickItem *> &found)
{
    for (QQuickItem *child : from->childItems()) {
        if (!child->isVisible() || child->opacity() == 0)
            continue;
        if ((child->inherits("QQuickText") || child->inherits("QQuickTextEdit")) && !child->property("text").toString().trimmed().isEmpty())
            found.append(child);
        textsBelow(child, found);
    }
}

/** A view whose type is still being read counts as no incubation yet. */
bool isLoading(const QQuickItem *item)
{
    constexpr int loading = 2; // Loader.Loading
    return (item->inherits("QQuickLoader") && item->property("status").toInt() == loading)
        || std::any_of(item->childItems().cbegin(), item->childItems().cend(), isLoading);
}

void visitBelow(QAccessibleInterface *from, QList<QAccessibleInterface *> &found)
{
    for (int i = 0; from && i < from->childCount(); ++i) {
        QAccessibleInterface *child = from->child(i);
        if (!child || child->state().invisible)
            continue;
        found.append(child);
        visitBelow(child, found);
    }
}

} // namespace

void Legibility::rest(QQuickWindow &window)
{
    // A picture is what all of layout and painting has to come to; two that are equal mean rest.
    QImage before;
    for (int round = 0; round < 100; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        const QImage now = window.grabWindow();
        if (round > 0 && now == before && qmlEngine(&window)->incubationController()->incubatingObjectCount() == 0 && !isLoading(window.contentItem()))
            return;
        before = now;
        QTest::qWait(20);
    }
}

QList<QAccessibleInterface *> Legibility::everythingIn(QQuickWindow &window)
{
    QList<QAccessibleInterface *> found;
    visitBelow(QAccessible::queryAccessibleInterface(&window), found);
    return found;
}

QList<QQuickItem *> Legibility::textsIn(const QQuickItem &from)
{
    QList<QQuickItem *> found;
    textsBelow(&from, found);
    return found;
}

bool Legibility::isInside(const QQuickItem *item, const QList<QByteArray> &types)
{
    for (; item; item = item->parentItem()) {
        const QByteArray name = item->metaObject()->className();
        if (std::any_of(types.begin(), types.end(), [&](const QByteArray &type) { return name.startsWith(type); }))
            return true;
    }
    return false;
}

QStringList Legibility::cutOff(const QQuickItem &from, const QList<QByteArray> &shortened)
{
    const QList<QQuickItem *> texts = textsIn(from);
    QStringList found;
    for (const QQuickItem *text : texts) {
        // rich text counts the room between its lines below the last one too
        const qreal looseness = text->inherits("QQuickText") ? 0.3 * text->property("font").value<QFont>().pixelSize() : 1;
        QString why = whyCut(text);
        if (text->property("truncated").toBool())
            why = isInside(text, shortened) ? why : "is shortened";
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

QStringList Legibility::tooSmall(const QQuickItem &from)
{
    QStringList found;
    for (QAccessibleInterface *item : everythingIn(*from.window())) {
        const auto *shown = qobject_cast<QQuickItem *>(item->object());
        if (shown && (shown == &from || from.isAncestorOf(shown)) && item->state().focusable && item->role() != QAccessible::Heading && item->role() != QAccessible::Link && item->role() != QAccessible::ScrollBar
            && (shown->width() < 24 || shown->height() < 24))
            found.append(named(shown) + " is too small");
    }
    return found;
}
