#include "icon.h"

#include <QFile>
#include <QPainter>
#include <QQmlInfo>
#include <QSvgRenderer>

Icon::Icon(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setImplicitSize(24, 24);
}

Icon::~Icon() = default;

void Icon::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    load();
    emit nameChanged();
}

void Icon::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    load();
    emit colorChanged();
}

void Icon::load()
{
    m_renderer.reset();
    update();
    if (m_name.isEmpty() || !m_color.isValid())
        return;
    QFile file(u":/brygga/icons/%1.svg"_qs.arg(m_name));
    if (!file.open(QIODevice::ReadOnly)) {
        qmlWarning(this) << "There is no icon \"" << m_name << "\"; list it in courses/views/icons.txt";
        return;
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", m_color.name().toLatin1());
    m_renderer = std::make_unique<QSvgRenderer>(svg);
}

void Icon::paint(QPainter *painter)
{
    if (m_renderer)
        m_renderer->render(painter, boundingRect());
}
