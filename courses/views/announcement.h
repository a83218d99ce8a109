#pragma once

#include <QAccessible>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

/** Tells assistive technology that the name of an item is news. */
class Announcement : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    Q_INVOKABLE void tell(QQuickItem *item) const
    {
        QAccessibleEvent renamed(item, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&renamed);
        QAccessibleEvent alert(item, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
};
