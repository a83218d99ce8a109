#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QUrl>
#include <QVariantMap>

#include <memory>

class QSvgRenderer;

/**
 * A picture of a course: a diagram (SVG, in the colours of the scheme in use) or a photo. Files come from outside: nothing they
 * point at is loaded, and what cannot be shown leaves isMissing, so that the text alternative can take its place.
 */
class Picture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(QString scheme READ scheme WRITE setScheme NOTIFY schemeChanged)
    Q_PROPERTY(QVariantMap colors READ colors WRITE setColors NOTIFY colorsChanged)
    Q_PROPERTY(bool missing READ isMissing NOTIFY loaded)
    Q_PROPERTY(qreal ratio READ ratio NOTIFY loaded)
    Q_PROPERTY(qreal naturalWidth READ naturalWidth NOTIFY loaded)

public:
    explicit Picture(QQuickItem *parent = nullptr);
    ~Picture() override;

    [[nodiscard]] QUrl source() const { return m_source; }
    void setSource(const QUrl &source);
    [[nodiscard]] QString scheme() const { return m_scheme; }
    void setScheme(const QString &scheme); ///< "light", "dark" or "contrast"
    [[nodiscard]] QVariantMap colors() const { return m_colors; }
    void setColors(const QVariantMap &colors); ///< light colour → { scheme: colour }; none for a scheme: as it is
    [[nodiscard]] bool isMissing() const { return m_isMissing; }
    [[nodiscard]] qreal ratio() const; ///< height / width
    [[nodiscard]] qreal naturalWidth() const { return m_size.width(); }

    void paint(QPainter *painter) override;

    /** The picture in @p file as it is, no larger than @p room; null when it cannot be shown. For documents. */
    [[nodiscard]] static QImage drawn(const QString &file, const QSize &room);

signals:
    void sourceChanged();
    void schemeChanged();
    void colorsChanged();
    void loaded();

protected:
    void componentComplete() override;

private:
    void load();
    void loadDiagram(const QByteArray &svg);
    [[nodiscard]] QByteArray recoloured(QByteArray svg) const;

    QUrl m_source;
    QString m_scheme;
    QVariantMap m_colors;
    QSizeF m_size;
    bool m_isMissing = false;
    QImage m_image;
    std::unique_ptr<QSvgRenderer> m_diagram;
};
