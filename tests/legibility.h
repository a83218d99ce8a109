#pragma once

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>

/** Whether what a window shows can be read and hit, in any of the programs. */
namespace Legibility {

/** Waits until what is made, laid out and moved has come to rest. */
void rest(QQuickWindow &window);

/** Everything that is shown, in reading order. */
[[nodiscard]] QList<QAccessibleInterface *> everythingIn(QQuickWindow &window);

[[nodiscard]] QList<QQuickItem *> textsIn(const QQuickItem &from);

/** Every text below @p from that cannot be read as a whole, and why. What stands in items of the types @p shortened may end in dots: all of it is told elsewhere. */
[[nodiscard]] QStringList cutOff(const QQuickItem &from, const QList<QByteArray> &shortened = {});

/** Controls below @p from that are too small to be hit; links stand in their text (WCAG 2.5.8). */
[[nodiscard]] QStringList tooSmall(const QQuickItem &from);

/** Whether @p item stands in one of these types of QML. */
[[nodiscard]] bool isInside(const QQuickItem *item, const QList<QByteArray> &types);

}
