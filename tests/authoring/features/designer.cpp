#include "designer.h"

#include "copyfolder.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QQmlIncubationController>
#include <QtTest>

#include <QtGui/private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

Designer::Designer()
    : m_application(QStringLiteral("sv"))
{
    qputenv("BRYGGA_STATE", m_folder.filePath("state").toLocal8Bit());
    // As with a screen reader: controls then say what they are themselves, and take back what QML said.
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    QAccessible::setActive(true);
    if (!m_application.load())
        qFatal("the program does not start");
    m_window = qobject_cast<QQuickWindow *>(m_application.window());
    m_workspace = m_window->property("workspace").value<QObject *>();
    m_document = m_workspace->property("document").value<CourseDocument *>();
    m_window->requestActivate();
    if (!QTest::qWaitForWindowActive(m_window))
        qWarning("the window is not active");
}

void Designer::looks(QSize window, int textSize)
{
    LookOptions options;
    options.size = window;
    options.textSize = textSize;
    m_application.look(options);
    settles();
}

void Designer::opens(const QString &module)
{
    copyFolder(inRepository("courses/modules/" + module), m_folder.filePath(module));
    opensFolder(m_folder.filePath(module));
}

void Designer::opensFolder(const QString &folder)
{
    if (!m_application.openCourse(folder))
        QTest::qFail(qPrintable("cannot open " + folder), __FILE__, __LINE__);
    settles();
}

void Designer::presses(const QString &keys)
{
    QTest::keySequence(m_window, QKeySequence(keys));
    settles();
}

void Designer::types(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 128)
            QTest::keyClick(m_window, c.toLatin1());
        else // letters that no key of the test's keyboard has
            QTest::sendKeyEvent(QTest::Click, m_window, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    settles();
}

void Designer::clicks(const QString &objectName)
{
    QQuickItem *target = item(objectName);
    if (!target) {
        QTest::qFail(qPrintable("nothing to click: " + objectName), __FILE__, __LINE__);
        return;
    }
    QTest::mouseClick(m_window, Qt::LeftButton, {}, target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
    settles();
}

void Designer::choosesInPalette(const QString &words)
{
    types(words);
    presses("Return");
}

void Designer::selects(const QString &id)
{
    QVariant found;
    QMetaObject::invokeMethod(m_workspace, "goTo", Q_ARG(QString, id));
    settles();
}

void Designer::uses(const QString &name)
{
    QQuickItem *target = named(name);
    if (!target) {
        QTest::qFail(qPrintable("nothing is called " + name), __FILE__, __LINE__);
        return;
    }
    QTest::mouseClick(target->window(), Qt::LeftButton, {}, target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
    settles();
}

void Designer::focuses(const QString &name)
{
    QQuickItem *target = named(name);
    if (!target) {
        QTest::qFail(qPrintable("nothing is called " + name), __FILE__, __LINE__);
        return;
    }
    target->forceActiveFocus(Qt::TabFocusReason);
    settles();
}

void Designer::tabsTo(const QString &name)
{
    for (int steps = 0; steps < 400 && focusName() != name; ++steps)
        presses("Tab");
    if (focusName() != name)
        QTest::qFail(qPrintable("the keyboard does not come to " + name), __FILE__, __LINE__);
}

void Designer::writes(const QString &name, const QString &text)
{
    tabsTo(name);
    presses("Ctrl+A");
    types(text);
}

void Designer::chooses(const QString &name, const QString &text)
{
    tabsTo(name);
    QQuickItem *box = focus();
    const int count = box->property("count").toInt();
    for (int row = 0; row < count; ++row) {
        QString here;
        QMetaObject::invokeMethod(box, "textAt", Q_RETURN_ARG(QString, here), Q_ARG(int, row));
        if (!here.startsWith(text))
            continue;
        for (int steps = 0; steps < 2 * count && box->property("currentIndex").toInt() != row; ++steps)
            presses(box->property("currentIndex").toInt() < row ? "Down" : "Up");
        return;
    }
    QTest::qFail(qPrintable(name + " does not offer " + text), __FILE__, __LINE__);
}

void Designer::settles()
{
    // What a page holds is made between frames: until then, the same words further back would answer for it.
    const QQmlIncubationController *pages = qmlEngine(m_window)->incubationController();
    for (int i = 0; i < 4 || pages->incubatingObjectCount() > 0; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 30);
}

QQuickItem *Designer::item(const QString &objectName) const
{
    for (QQuickItem *found : m_window->contentItem()->findChildren<QQuickItem *>(objectName)) {
        if (found->isVisible())
            return found;
    }
    // What a Repeater or Loader makes has no QObject parent above it: look along the items too.
    QList<QQuickItem *> waiting{m_window->contentItem()};
    while (!waiting.isEmpty()) {
        QQuickItem *next = waiting.takeFirst();
        if (next->objectName() == objectName && next->isVisible())
            return next;
        waiting += next->childItems();
    }
    return nullptr;
}

QQuickItem *Designer::named(const QString &name) const
{
    // A dialog stands in front of what else is called the same.
    const auto isInFront = [](const QQuickItem *item) {
        while (item && !item->inherits("QQuickPopupItem"))
            item = item->parentItem();
        return item != nullptr;
    };
    QQuickItem *behind = nullptr;
    QList<QAccessibleInterface *> waiting{QAccessible::queryAccessibleInterface(m_window)};
    while (!waiting.isEmpty()) {
        QAccessibleInterface *next = waiting.takeFirst();
        if (!next || next->state().invisible)
            continue;
        auto *item = qobject_cast<QQuickItem *>(next->object());
        if (item && item->isEnabled() && next->text(QAccessible::Name) == name && next->role() != QAccessible::StaticText) {
            if (isInFront(item))
                return item;
            behind = behind ? behind : item;
        }
        for (int i = 0; i < next->childCount(); ++i)
            waiting.append(next->child(i));
    }
    return behind;
}

QString Designer::focusDescription() const
{
    QAccessibleInterface *interface = focus() ? QAccessible::queryAccessibleInterface(focus()) : nullptr;
    return interface ? interface->text(QAccessible::Description) : QString();
}

QString Designer::focusName() const
{
    QAccessibleInterface *interface = focus() ? QAccessible::queryAccessibleInterface(focus()) : nullptr;
    return interface ? interface->text(QAccessible::Name) : QString();
}
