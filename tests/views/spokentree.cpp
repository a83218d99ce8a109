#include "spokentree.h"

#include <QMetaEnum>

#include <functional>

namespace {

void visit(QAccessibleInterface *from, const std::function<void(QAccessibleInterface &)> &what)
{
    if (!from || from->state().invisible)
        return;
    what(*from);
    for (int i = 0; i < from->childCount(); ++i)
        visit(from->child(i), what);
}

/** An item that says nothing itself is entered by its nearest children that do. */
void visitBelow(QQuickItem *item, const std::function<void(QAccessibleInterface &)> &what)
{
    if (!item->isVisible())
        return;
    if (QAccessibleInterface *found = QAccessible::queryAccessibleInterface(item)) {
        visit(found, what);
        return;
    }
    for (QQuickItem *child : item->childItems())
        visitBelow(child, what);
}

QString roleName(const QAccessibleInterface &item)
{
    const int role = item.role();
    switch (role) {
    case QAccessible::Button: return "button";
    case QAccessible::CheckBox: return "checkbox";
    case QAccessible::RadioButton: return "radio";
    case QAccessible::ComboBox: return "combobox";
    case QAccessible::EditableText: return "textbox";
    case QAccessible::Heading: return "heading";
    case QAccessible::Link: return "link";
    case QAccessible::List: return "list";
    case QAccessible::ListItem: return "listitem";
    case QAccessible::Grouping: return "group";
    case QAccessible::Paragraph: return "paragraph";
    case QAccessible::StaticText: return "text";
    case QAccessible::Table: return "table";
    default: return QString::number(role, 16);
    }
}

} // namespace

QVariantList SpokenTree::entries(QQuickItem *from) const
{
    QVariantList found;
    visitBelow(from, [&](QAccessibleInterface &item) {
        const QAccessible::State state = item.state();
        found.append(QVariantMap{{"role", roleName(item)}, {"name", item.text(QAccessible::Name)}, {"description", item.text(QAccessible::Description)},
                                 {"focusable", bool(state.focusable)}, {"disabled", bool(state.disabled)}, {"checked", bool(state.checked)}});
    });
    return found;
}

QStringList SpokenTree::nameless(QQuickItem *from) const
{
    QStringList found;
    visitBelow(from, [&](QAccessibleInterface &item) {
        if (item.state().focusable && (item.role() == QAccessible::NoRole || item.text(QAccessible::Name).isEmpty()))
            found.append(QString("%1 %2").arg(item.object()->metaObject()->className(), roleName(item)));
    });
    return found;
}

QString SpokenTree::text(QQuickItem *from) const
{
    QStringList names;
    visitBelow(from, [&](QAccessibleInterface &item) { names.append(item.text(QAccessible::Name)); });
    names.removeAll(QString());
    return names.join('\n');
}

bool SpokenTree::press(QQuickItem *from, const QString &name) const
{
    bool isDone = false;
    visitBelow(from, [&](QAccessibleInterface &item) {
        QAccessibleActionInterface *actions = item.actionInterface();
        if (isDone || item.text(QAccessible::Name) != name || !actions || actions->actionNames().isEmpty())
            return;
        isDone = true;
        actions->doAction(actions->actionNames().first());
    });
    return isDone;
}
