#include "accessibleitem.h"

#include <QtQuick/private/qquickitem_p.h>

namespace {

bool isCell(QAccessible::Role role)
{
    return role == QAccessible::Cell || role == QAccessible::RowHeader || role == QAccessible::ColumnHeader;
}

bool isRead(QAccessible::Role role)
{
    return role == QAccessible::StaticText || role == QAccessible::Paragraph || role == QAccessible::Heading || isCell(role);
}

int number(const QAccessibleInterface *item, const char *name)
{
    return item->object()->property(name).toInt();
}

void collect(const QAccessibleInterface *from, QList<QAccessibleInterface *> &cells)
{
    for (int i = 0; i < from->childCount(); ++i) {
        QAccessibleInterface *child = from->child(i);
        if (child && isCell(child->role()))
            cells.append(child);
        else if (child && child->role() != QAccessible::Table)
            collect(child, cells);
    }
}

QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (className != u"QQuickItem"_qs)
        return nullptr;
    auto *item = qobject_cast<QQuickItem *>(object);
    return item && QQuickItemPrivate::get(item)->isAccessible ? new AccessibleItem(item) : nullptr;
}

} // namespace

void AccessibleItem::install()
{
    QAccessible::installFactory(make);
}

QAccessible::Role AccessibleItem::role() const
{
    const QVariant own = item() ? item()->property("role") : QVariant();
    return own.metaType() == QMetaType::fromType<int>() ? QAccessible::Role(own.toInt()) : QAccessibleQuickItem::role();
}

QAccessible::State AccessibleItem::state() const
{
    QAccessible::State state = QAccessibleQuickItem::state();
    // Text that is only read is no stop for the keyboard, whatever Qt Quick thinks.
    if (role() == QAccessible::StaticText && !item()->activeFocusOnTab())
        state.focusable = false;
    state.disabled = !item()->isEnabled() || item()->property("unavailable").toBool();
    if (const QVariant expanded = item()->property("expanded"); expanded.metaType() == QMetaType::fromType<bool>()) {
        state.expandable = true;
        state.expanded = expanded.toBool();
        state.collapsed = !expanded.toBool();
    }
    if (const QVariant chosen = item()->property("chosen"); chosen.metaType() == QMetaType::fromType<bool>()) {
        const bool isTab = role() == QAccessible::PageTab;
        state.selectable = isTab;
        state.selected = isTab && chosen.toBool();
        state.checkable = !isTab;
        state.checked = !isTab && chosen.toBool();
    }
    return state;
}

QString AccessibleItem::text(QAccessible::Text kind) const
{
    const QVariant own = kind == QAccessible::Description ? item()->property("description") : QVariant();
    return own.metaType() == QMetaType::fromType<QString>() ? own.toString() : QAccessibleQuickItem::text(kind);
}

void *AccessibleItem::interface_cast(QAccessible::InterfaceType type)
{
    const QAccessible::Role ownRole = role();
    if (type == QAccessible::TextInterface && isRead(ownRole))
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::ValueInterface && ownRole == QAccessible::ProgressBar)
        return static_cast<QAccessibleValueInterface *>(this);
    if (type == QAccessible::TableInterface && ownRole == QAccessible::Table)
        return static_cast<QAccessibleTableInterface *>(this);
    if (type == QAccessible::TableCellInterface && isCell(ownRole))
        return static_cast<QAccessibleTableCellInterface *>(this);
    return QAccessibleQuickItem::interface_cast(type);
}

QString AccessibleItem::text(int startOffset, int endOffset) const
{
    return isRead(role()) ? text(QAccessible::Name).mid(startOffset, endOffset - startOffset) : QAccessibleQuickItem::text(startOffset, endOffset);
}

int AccessibleItem::characterCount() const
{
    return isRead(role()) ? int(text(QAccessible::Name).size()) : QAccessibleQuickItem::characterCount();
}

QList<QAccessibleInterface *> AccessibleItem::cells() const
{
    QList<QAccessibleInterface *> found;
    collect(this, found);
    return found;
}

QAccessibleInterface *AccessibleItem::cellAt(int row, int column) const
{
    const QList<QAccessibleInterface *> all = cells();
    for (QAccessibleInterface *cell : all) {
        if (number(cell, "row") == row && number(cell, "column") == column)
            return cell;
    }
    return nullptr;
}

QString AccessibleItem::columnDescription(int column) const
{
    const QAccessibleInterface *cell = cellAt(0, column);
    return cell && cell->role() == QAccessible::ColumnHeader ? cell->text(QAccessible::Name) : QString();
}

QString AccessibleItem::rowDescription(int row) const
{
    const QAccessibleInterface *cell = cellAt(row, 0);
    return cell && cell->role() == QAccessible::RowHeader ? cell->text(QAccessible::Name) : QString();
}

int AccessibleItem::columnCount() const
{
    return number(this, "columns");
}

int AccessibleItem::rowCount() const
{
    return number(this, "rows");
}

int AccessibleItem::columnIndex() const
{
    return number(this, "column");
}

int AccessibleItem::rowIndex() const
{
    return number(this, "row");
}

QAccessibleInterface *AccessibleItem::table() const
{
    QAccessibleInterface *ancestor = parent();
    while (ancestor && ancestor->role() != QAccessible::Table)
        ancestor = ancestor->parent();
    return ancestor;
}

QList<QAccessibleInterface *> AccessibleItem::headers(QAccessible::Role wanted) const
{
    QAccessibleInterface *whole = table();
    if (!whole || !whole->tableInterface())
        return {};
    QAccessibleInterface *header = wanted == QAccessible::ColumnHeader ? whole->tableInterface()->cellAt(0, columnIndex())
                                                                       : whole->tableInterface()->cellAt(rowIndex(), 0);
    return header && header->role() == wanted && header->object() != object() ? QList{header} : QList<QAccessibleInterface *>{};
}

QList<QAccessibleInterface *> AccessibleItem::columnHeaderCells() const
{
    return headers(QAccessible::ColumnHeader);
}

QList<QAccessibleInterface *> AccessibleItem::rowHeaderCells() const
{
    return headers(QAccessible::RowHeader);
}
