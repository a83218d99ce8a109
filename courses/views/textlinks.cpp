#include "textlinks.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

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
            block.layout()->setCacheEnabled(true); // else each asking for boxes shapes the text again
            for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment)
                take(fragment.fragment());
        }
    }
    if (links == m_links)
        return;
    m_links = links;
    emit linksChanged();
}

QVariantList TextLinks::boxes(int start, int end) const
{
    const QTextDocument *text = m_document ? m_document->textDocument() : nullptr;
    const QTextBlock block = text ? text->findBlock(start) : QTextBlock();
    if (!block.isValid())
        return {};
    const QPointF corner = block.layout()->position();
    const int first = start - block.position();
    const int last = std::min(end - block.position(), block.length() - 1);
    QVariantList boxes;
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int from = std::max(first, line.textStart());
        const int to = std::min(last, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal x = line.cursorToX(from);
        boxes.append(QRectF(corner.x() + x, corner.y() + line.y(), line.cursorToX(to) - x, line.height()));
    }
    return boxes;
}
