#include "designer.h"

#include <QAccessible>
#include <QDirIterator>
#include <QtTest>

Designer::Designer()
    : m_application(QStringLiteral("sv"))
{
    qputenv("BRYGGA_STATE", m_folder.filePath("state").toLocal8Bit());
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

void Designer::opens(const QString &module)
{
    const QString from = qEnvironmentVariable("BRYGGA_SOURCE") + "/courses/modules/" + module;
    for (QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString source = it.next();
        const QString target = m_folder.filePath(module) + source.mid(from.size());
        QDir().mkpath(QFileInfo(target).absolutePath());
        QFile::copy(source, target);
    }
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

void Designer::settles()
{
    for (int i = 0; i < 4; ++i)
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

QString Designer::focusName() const
{
    QAccessibleInterface *interface = focus() ? QAccessible::queryAccessibleInterface(focus()) : nullptr;
    return interface ? interface->text(QAccessible::Name) : QString();
}
