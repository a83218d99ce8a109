#include "viewengine.h"

#include <QCoreApplication>
#include <QQmlComponent>
#include <QQuickWindow>

ViewEngine::ViewEngine(QObject *parent)
    : QQmlEngine(parent)
{
    addImportPath(u"qrc:/qt/qml"_qs);
    connect(this, &QQmlEngine::quit, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

ViewEngine::~ViewEngine() = default;

QQuickWindow *ViewEngine::load(const QString &view, const QVariantMap &properties)
{
    QQmlComponent component(this, QUrl(u"qrc:/qt/qml/Brygga/"_qs + view));
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
