#include "stack.h"

#include <QtQuick/private/qquicktext_p.h>
#include <QtQuick/private/qquicktextedit_p.h>
#include <QtQuickLayouts/private/qquicklayout_p.h>

#include <algorithm>

namespace {

bool fillsWidth(QQuickItem *child, const QQuickLayoutAttached *wishes)
{
    const bool isContainer = qobject_cast<Stack *>(child) || qobject_cast<QQuickLayout *>(child);
    return wishes && wishes->isFillWidthSet() ? wishes->fillWidth() : isContainer;
}

/** The width there is for a child between its margins, if it may have all of it. */
qreal roomFor(const QQuickLayoutAttached *wishes, qreal width)
{
    if (!wishes)
        return width;
    const QMarginsF margins = wishes->qMargins();
    return std::min(std::max(0.0, width - margins.left() - margins.right()), wishes->maximumWidth());
}

/** Text that goes where it is told has no width of its own; to ask for one would lay it out twice each time. */
bool wraps(QQuickItem *child)
{
    const auto *text = qobject_cast<QQuickText *>(child);
    const auto *edit = qobject_cast<QQuickTextEdit *>(child);
    return (text && text->wrapMode() != QQuickText::NoWrap) || (edit && edit->wrapMode() != QQuickTextEdit::NoWrap);
}

} // namespace

Stack::Stack(QQuickItem *parent)
    : QQuickItem(parent)
{
}

void Stack::setSpacing(qreal spacing)
{
    if (m_spacing == spacing)
        return;
    m_spacing = spacing;
    polish();
    emit spacingChanged();
}

void Stack::componentComplete()
{
    QQuickItem::componentComplete();
    settle();
}

void Stack::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemChildAddedChange) {
        watch(data.item);
    } else if (change == ItemChildRemovedChange) {
        disconnect(data.item, nullptr, this, nullptr);
        m_watched.remove(data.item);
        polish();
    }
    QQuickItem::itemChange(change, data);
}

void Stack::watch(QQuickItem *child)
{
    connect(child, &QQuickItem::implicitWidthChanged, this, &Stack::polish);
    connect(child, &QQuickItem::implicitHeightChanged, this, &Stack::polish);
    connect(child, &QQuickItem::visibleChanged, this, &Stack::polish);
    // What a child may be at most is known before its text stands, but after it has been put here.
    if (const QQuickLayoutAttached *wishes = attachedLayoutObject(child, false))
        connect(wishes, &QQuickLayoutAttached::maximumWidthChanged, this, [this, child] { if (child->parentItem() == this) offerWidth(child); });
    offerWidth(child);
    polish();
}

void Stack::offerWidth(QQuickItem *child)
{
    if (width() <= 0 || QQuickItemPrivate::get(child)->isTransparentForPositioner())
        return;
    const QQuickLayoutAttached *wishes = attachedLayoutObject(child, false);
    if (!fillsWidth(child, wishes))
        return;
    child->setWidth(roomFor(wishes, width()));
}

QQuickLayoutAttached *Stack::wishesOf(QQuickItem *child)
{
    QQuickLayoutAttached *wishes = attachedLayoutObject(child, false);
    if (wishes && !m_watched.contains(child)) {
        m_watched.insert(child);
        for (auto signal : {&QQuickLayoutAttached::preferredWidthChanged, &QQuickLayoutAttached::preferredHeightChanged,
                            &QQuickLayoutAttached::maximumWidthChanged, &QQuickLayoutAttached::fillWidthChanged, &QQuickLayoutAttached::fillHeightChanged,
                            &QQuickLayoutAttached::leftMarginChanged, &QQuickLayoutAttached::topMarginChanged, &QQuickLayoutAttached::rightMarginChanged,
                            &QQuickLayoutAttached::bottomMarginChanged, &QQuickLayoutAttached::marginsChanged, &QQuickLayoutAttached::alignmentChanged})
            connect(wishes, signal, this, &Stack::polish);
    }
    return wishes;
}

void Stack::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() == before.size())
        return;
    if (isComponentComplete())
        settle();
    else
        for (QQuickItem *child : childItems())
            offerWidth(child);
}

void Stack::updatePolish()
{
    settle();
}

void Stack::settle()
{
    struct Part
    {
        QQuickItem *item;
        QMarginsF margins;
        bool fillsHeight;
        Qt::Alignment alignment;
    };
    std::vector<Part> parts;
    qreal widest = 0, total = 0;
    int fillers = 0;
    for (QQuickItem *child : childItems()) {
        // A child that is hidden with its parent is still there; Repeaters and the like never were.
        if (!QQuickItemPrivate::get(child)->explicitVisible || QQuickItemPrivate::get(child)->isTransparentForPositioner())
            continue;
        const QQuickLayoutAttached *wishes = wishesOf(child);
        const QMarginsF margins = wishes ? wishes->qMargins() : QMarginsF();
        const bool fills = fillsWidth(child, wishes);
        const qreal wanted = wishes && wishes->preferredWidth() >= 0 ? wishes->preferredWidth() : fills && wraps(child) ? 0 : child->implicitWidth();
        widest = std::max(widest, wanted + margins.left() + margins.right());
        if (width() > 0) {
            const qreal room = roomFor(wishes, width());
            child->setWidth(fills ? room : std::min(wanted, room));
        }
        const bool fillsHeight = wishes && wishes->isFillHeightSet() && wishes->fillHeight();
        fillers += fillsHeight ? 1 : 0;
        parts.push_back({child, margins, fillsHeight, wishes ? wishes->alignment() : Qt::Alignment()});
    }
    const auto heightOf = [&](const Part &part) {
        const QQuickLayoutAttached *wishes = wishesOf(part.item);
        return wishes && wishes->preferredHeight() >= 0 ? wishes->preferredHeight() : part.item->implicitHeight();
    };
    qreal filling = 0;
    for (const Part &part : parts) {
        total += heightOf(part) + part.margins.top() + part.margins.bottom();
        filling += part.fillsHeight ? heightOf(part) : 0;
    }
    total += parts.empty() ? 0 : m_spacing * qreal(parts.size() - 1);
    setImplicitSize(widest, total);

    const bool isGiven = fillers > 0 && QQuickItemPrivate::get(this)->heightValid();
    const qreal share = isGiven ? std::max(0.0, height() - total + filling) / fillers : 0;
    qreal y = 0;
    for (const Part &part : parts) {
        const qreal left = part.margins.left(), room = width() - left - part.margins.right() - part.item->width();
        const qreal x = part.alignment & Qt::AlignRight ? left + room : part.alignment & Qt::AlignHCenter ? left + room / 2 : left;
        const qreal height = part.fillsHeight && isGiven ? share : heightOf(part);
        part.item->setPosition(QPointF(std::round(x), y + part.margins.top()));
        part.item->setHeight(height);
        y += part.margins.top() + height + part.margins.bottom() + m_spacing;
    }
}
