#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickTextDocument>
#include <QRectF>
#include <QVariantList>

/** The links of a rich text, in order: { href, text, start, end } with positions in the document. */
class TextLinks : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(QVariantList links READ links NOTIFY linksChanged)

public:
    using QObject::QObject;

    [[nodiscard]] QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    [[nodiscard]] QVariantList links() const { return m_links; }

    /** The rectangles that a stretch of the text takes as it is laid out now, one for each line. */
    Q_INVOKABLE [[nodiscard]] QVariantList boxes(int start, int end) const;

signals:
    void documentChanged();
    void linksChanged();

private:
    void find();

    QPointer<QQuickTextDocument> m_document;
    QVariantList m_links;
};
