#pragma once

#include <QColor>
#include <QQuickPaintedItem>

#include <memory>

class QSvgRenderer;

/** One of the lucide icons, in one colour. Always decoration: words stand beside it. */
class Icon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)

public:
    explicit Icon(QQuickItem *parent = nullptr);
    ~Icon() override;

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);

    void paint(QPainter *painter) override;

signals:
    void nameChanged();
    void colorChanged();

private:
    void load();

    QString m_name;
    QColor m_color;
    std::unique_ptr<QSvgRenderer> m_renderer;
};
