#pragma once

#include <QQuickItem>
#include <QSet>

class QQuickLayoutAttached;

/**
 * Puts its visible children below each other, as ColumnLayout does and with the same attached properties (fillWidth, maximumWidth,
 * preferredWidth and -Height, fillHeight, margins, horizontal alignment). Unlike a ColumnLayout of Qt 6.4 it may be nested to any depth
 * around text that wraps: heights settle from the inside out, instead of being given up after two rounds.
 */
class Stack : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal spacing READ spacing WRITE setSpacing NOTIFY spacingChanged)

public:
    explicit Stack(QQuickItem *parent = nullptr);

    [[nodiscard]] qreal spacing() const { return m_spacing; }
    void setSpacing(qreal spacing);

signals:
    void spacingChanged();

protected:
    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;

private:
    void settle();
    void watch(QQuickItem *child);
    void offerWidth(QQuickItem *child); ///< while it is being made, so that its texts are laid out once
    [[nodiscard]] QQuickLayoutAttached *wishesOf(QQuickItem *child);

    qreal m_spacing = 5;
    QSet<QObject *> m_watched;
};
