#include "picture.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QQmlFile>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace {

constexpr qint64 largestFile = 32 * 1024 * 1024;
constexpr int largestSide = 4096;

/** An SVG may name other files, which would be read; only what is inside it may stay. */
QByteArray withoutReferences(const QByteArray &svg)
{
    static const QRegularExpression outward(QStringLiteral("\\s(?:xlink:)?href\\s*=\\s*(?:\"(?!#|data:)[^\"]*\"|'(?!#|data:)[^']*')"),
                                            QRegularExpression::CaseInsensitiveOption);
    return QString::fromUtf8(svg).remove(outward).toUtf8();
}

} // namespace

Picture::Picture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

Picture::~Picture() = default;

void Picture::setSource(const QUrl &source)
{
    if (m_source == source)
        return;
    m_source = source;
    emit sourceChanged();
    load();
}

void Picture::setScheme(const QString &scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    emit schemeChanged();
    load();
}

void Picture::setColors(const QVariantMap &colors)
{
    if (m_colors == colors)
        return;
    m_colors = colors;
    emit colorsChanged();
    load();
}

qreal Picture::ratio() const
{
    return m_size.width() > 0 ? m_size.height() / m_size.width() : 0;
}

void Picture::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    load();
}

void Picture::load()
{
    if (!isComponentComplete())
        return;
    m_diagram.reset();
    m_image = {};
    m_size = {};
    QFile file(QQmlFile::urlToLocalFileOrQrc(m_source));
    if (!file.fileName().isEmpty() && file.size() <= largestFile && file.open(QIODevice::ReadOnly)) {
        if (file.fileName().endsWith(u".svg"_qs, Qt::CaseInsensitive)) {
            loadDiagram(file.readAll());
        } else {
            QImageReader reader(&file);
            reader.setAutoTransform(true);
            const QSize size = reader.size();
            if (size.width() > largestSide || size.height() > largestSide)
                reader.setScaledSize(size.scaled(largestSide, largestSide, Qt::KeepAspectRatio));
            m_image = reader.read();
            m_size = m_image.size();
        }
    }
    m_isMissing = m_size.isEmpty();
    setImplicitSize(m_size.width(), m_size.height());
    emit loaded();
    update();
}

void Picture::loadDiagram(const QByteArray &svg)
{
    auto diagram = std::make_unique<QSvgRenderer>(recoloured(withoutReferences(svg)));
    if (!diagram->isValid())
        return;
    m_size = diagram->viewBoxF().size();
    m_diagram = std::move(diagram);
}

QByteArray Picture::recoloured(QByteArray svg) const
{
    if (m_scheme.isEmpty())
        return svg;
    // One pass: a colour that has been exchanged must not be exchanged again.
    static const QRegularExpression hex(u"#[0-9a-f]{6}\\b"_qs, QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(svg);
    QString out;
    qsizetype last = 0;
    for (auto match = hex.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString other = m_colors.value(found.captured().toLower()).toMap().value(m_scheme).toString();
        out += text.mid(last, found.capturedStart() - last) + (other.isEmpty() ? found.captured() : other);
        last = found.capturedEnd();
    }
    return (out + text.mid(last)).toUtf8();
}

QImage Picture::drawn(const QString &file, const QSize &room)
{
    QFile bytes(file);
    if (bytes.size() > largestFile || !bytes.open(QIODevice::ReadOnly))
        return {};
    if (!file.endsWith(u".svg"_qs, Qt::CaseInsensitive)) {
        QImageReader reader(&bytes);
        reader.setScaledSize(reader.size().scaled(room, Qt::KeepAspectRatio));
        return reader.read();
    }
    QSvgRenderer diagram(withoutReferences(bytes.readAll()));
    const QSize size = diagram.viewBoxF().size().scaled(room, Qt::KeepAspectRatio).toSize();
    if (!diagram.isValid() || size.isEmpty())
        return {};
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    diagram.render(&painter);
    return image;
}

void Picture::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    QRectF place(QPointF(), m_size.scaled(boundingRect().size(), Qt::KeepAspectRatio));
    place.moveCenter(boundingRect().center());
    if (m_diagram)
        m_diagram->render(painter, place);
    else if (!m_image.isNull())
        painter->drawImage(place, m_image);
}
