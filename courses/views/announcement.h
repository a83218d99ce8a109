#pragma once

#include <QAccessible>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

/** Tells assistive technology what it does not notice by itself. */
class Announcement : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /** The name of @p item is news. */
    Q_INVOKABLE void tell(QQuickItem *item) const
    {
        QAccessibleEvent renamed(item, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&renamed);
        QAccessibleEvent alert(item, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }

    /** The keyboard is at @p row now, in a list that keeps it itself. */
    Q_INVOKABLE void stand(QQuickItem *row) const
    {
        QAccessibleEvent focus(row, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
};
