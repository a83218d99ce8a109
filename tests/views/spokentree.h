#pragma once

#include <QAccessible>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

/** What assistive technology finds below an item. */
class SpokenTree : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /** All that is shown, in reading order: { role, name, description, focusable, disabled, checked }. */
    Q_INVOKABLE [[nodiscard]] QVariantList entries(QQuickItem *from) const;

    /** What can have the keyboard but says no name or role. */
    Q_INVOKABLE [[nodiscard]] QStringList nameless(QQuickItem *from) const;

    /** Everything that is said, in one text. */
    Q_INVOKABLE [[nodiscard]] QString text(QQuickItem *from) const;

    /** Does the first action of the first thing with this name, as assistive technology would. */
    Q_INVOKABLE bool press(QQuickItem *from, const QString &name) const;
};
