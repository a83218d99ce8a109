#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickTextDocument>
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

signals:
    void documentChanged();
    void linksChanged();

private:
    void find();

    QPointer<QQuickTextDocument> m_document;
    QVariantList m_links;
};
