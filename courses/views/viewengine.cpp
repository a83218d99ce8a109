#include "viewengine.h"

#include "accessibleitem.h"

#include <QCoreApplication>
#include <QQmlComponent>
#include <QQuickWindow>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

constexpr int keptMemory = 64 * 1024 * 1024; ///< bytes; several pages and a large course

/** What a page or a course leaves behind serves the next: to give it back and ask for it again costs a fault for each 4 KiB of it. */
void keepMemory()
{
#ifdef __GLIBC__
    mallopt(M_TRIM_THRESHOLD, keptMemory);
    mallopt(M_MMAP_THRESHOLD, keptMemory / 2);
#endif
}

} // namespace

ViewEngine::ViewEngine(QObject *parent)
    : QQmlEngine(parent)
{
    keepMemory();
    addImportPath(u"qrc:/qt/qml"_qs);
    connect(this, &QQmlEngine::quit, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

ViewEngine::~ViewEngine() = default;

QQuickWindow *ViewEngine::load(const QString &view, const QVariantMap &properties)
{
    QQmlComponent component(this, QUrl(u"qrc:/qt/qml/Brygga/"_qs + view));
    AccessibleItem::install(); // Qt Quick has its own by now; before the first item, whose interface is made once
    m_window.reset(component.beginCreate(rootContext()));
    if (window()) {
        setIncubationController(window()->incubationController()); // what may come later is made between frames
        component.setInitialProperties(m_window.get(), properties);
        component.completeCreate();
    }
    for (const QQmlError &error : component.errors())
        qWarning().noquote() << error.toString();
    return window();
}

QQuickWindow *ViewEngine::window() const
{
    return qobject_cast<QQuickWindow *>(m_window.get());
}
