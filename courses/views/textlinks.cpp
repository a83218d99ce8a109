#include "textlinks.h"

#include <QTextBlock>
#include <QTextDocument>

void TextLinks::setDocument(QQuickTextDocument *document)
{
    if (m_document == document)
        return;
    if (m_document)
        disconnect(m_document->textDocument(), nullptr, this, nullptr);
    m_document = document;
    if (m_document)
        connect(m_document->textDocument(), &QTextDocument::contentsChanged, this, &TextLinks::find);
    find();
    emit documentChanged();
}

void TextLinks::find()
{
    QVariantList links;
    const auto take = [&](const QTextFragment &fragment) {
        const QString href = fragment.charFormat().anchorHref();
        if (href.isEmpty())
            return;
        QVariantMap last = links.isEmpty() ? QVariantMap() : links.constLast().toMap();
        // Emphasis inside a link makes several fragments of it.
        if (last.value(u"href"_qs) == href && last.value(u"end"_qs) == fragment.position()) {
            last[u"text"_qs] = last.value(u"text"_qs).toString() + fragment.text();
            last[u"end"_qs] = fragment.position() + fragment.length();
            links.back() = last;
        } else {
            links.append(QVariantMap{{u"href"_qs, href}, {u"text"_qs, fragment.text()},
                                     {u"start"_qs, fragment.position()}, {u"end"_qs, fragment.position() + fragment.length()}});
        }
    };
    if (m_document) {
        const QTextDocument *text = m_document->textDocument();
        for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
            for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment)
                take(fragment.fragment());
        }
    }
    if (links == m_links)
        return;
    m_links = links;
    emit linksChanged();
}
