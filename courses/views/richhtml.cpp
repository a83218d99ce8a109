#include "richhtml.h"

#include "excerpt.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace {

/** Reads up to the end of the element that @p reader is in. */
QVariantList readPieces(QXmlStreamReader &reader);

bool isParagraph(QStringView name)
{
    return name == u"p" || name == u"h4";
}

bool isList(QStringView name)
{
    return name == u"ul" || name == u"ol";
}

/** Copies the current element with all it holds. */
void copyElement(QXmlStreamReader &reader, QXmlStreamWriter &writer)
{
    writer.writeStartElement(reader.name().toString());
    writer.writeAttributes(reader.attributes());
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::EndElement) {
        if (reader.isStartElement())
            copyElement(reader, writer);
        else if (reader.isCharacters())
            writer.writeCharacters(reader.text().toString());
    }
    writer.writeEndElement();
}

QString readInline(QXmlStreamReader &reader)
{
    QString html;
    QXmlStreamWriter writer(&html);
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::EndElement) {
        if (reader.isStartElement())
            copyElement(reader, writer);
        else if (reader.isCharacters())
            writer.writeCharacters(reader.text().toString());
    }
    return html;
}

QVariantMap readList(QXmlStreamReader &reader)
{
    const QString kind = reader.name().toString();
    QVariantList items;
    while (reader.readNextStartElement())
        items.append(QVariant(readPieces(reader)));
    return {{u"kind"_qs, kind}, {u"items"_qs, items}};
}

QVariantMap paragraph(const QString &kind, const QString &html)
{
    return {{u"kind"_qs, kind}, {u"html"_qs, html}};
}

QVariantList readPieces(QXmlStreamReader &reader)
{
    QVariantList pieces;
    QString loose;
    QXmlStreamWriter writer(&loose);
    const auto close = [&] {
        if (!loose.trimmed().isEmpty())
            pieces.append(paragraph(u"p"_qs, loose.trimmed()));
        loose.clear();
    };
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::EndElement) {
        if (reader.isCharacters()) {
            writer.writeCharacters(reader.text().toString());
        } else if (reader.isStartElement() && isParagraph(reader.name())) {
            close();
            const QString kind = reader.name().toString();
            pieces.append(paragraph(kind, readInline(reader)));
        } else if (reader.isStartElement() && isList(reader.name())) {
            close();
            pieces.append(readList(reader));
        } else if (reader.isStartElement()) {
            copyElement(reader, writer);
        }
    }
    close();
    return pieces;
}

} // namespace

QVariantList RichHtml::pieces(const QString &html) const
{
    QXmlStreamReader reader(u"<x>%1</x>"_qs.arg(html));
    reader.readNextStartElement();
    return readPieces(reader);
}

QString RichHtml::plain(const QString &html) const
{
    QXmlStreamReader reader(u"<x>%1</x>"_qs.arg(html));
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            text += reader.text();
        else if (reader.isEndElement() && (isParagraph(reader.name()) || reader.name() == u"li"))
            text += u' ';
    }
    return text.simplified();
}

QString RichHtml::excerpt(const QString &html, int longest) const
{
    return ::excerpt(plain(html), longest);
}
