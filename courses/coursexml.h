#pragma once

#include "course.h"
#include "xmldocument.h"

#include <functional>

class QIODevice;

/** XML ↔ elements, by their field lists alone. Nothing is dropped; what is written twice is the same twice. */
namespace CourseXml {

/** The schema of courses with all block types; made once. */
[[nodiscard]] const XmlSchema &schema();

/** The element that @p node writes, of @p type. The node has passed the schema; what the schema leaves open (own names) is taken as it is. */
[[nodiscard]] Element toElement(XmlNode node, const BlockType &type, const QString &file);

/** Rich text from its XML, as a user or a clipboard gives it: `<p>…</p>` or inline text. Problems when it is not of the vocabulary. */
[[nodiscard]] Result<RichText> toRichText(const QString &xml, FieldKind kind);
[[nodiscard]] QString toXml(const RichText &text);

/** @p text with white space folded as the reader does it: what would be read back after writing. */
[[nodiscard]] RichText folded(const RichText &text, FieldKind kind);

/** @p root as the bytes of a file. Units and banks inside a course are written as references to their own files. */
[[nodiscard]] QByteArray toXml(const Element &root);

/** A single value as it would stand in an attribute; empty for the default. */
[[nodiscard]] QString toAttribute(const Value &value, const Field &field);
[[nodiscard]] Value fromAttribute(const QString &text, const Field &field);

} // namespace CourseXml
