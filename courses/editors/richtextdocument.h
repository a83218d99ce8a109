#pragma once

#include "blocktype.h"
#include "xmlnode.h"

#include <QHash>
#include <QTextDocument>
#include <QTextFormat>

/**
 * Rich text ↔ the document of a text field. What surrounds a run of characters (em, link, term ...) is kept as a stack in its character
 * format, so that what is written equals what was read. Citations and comments stand as characters nobody edits.
 */
namespace RichTextDocument {

/** How a run is surrounded: one entry for each element around it, the outermost first, each as name, attributes and a number of its own. */
enum Property { Stack = QTextFormat::UserProperty + 1, Label, Variants, Comments, ListVariants };

/** Puts @p text into @p document; @p labels names the sources of citations. */
void fill(QTextDocument &document, const RichText &text, FieldKind kind, const QHash<QString, QString> &labels);

/** What @p document says, white space folded as a course writes it; where there is room for one line, its lines follow each other there. */
[[nodiscard]] RichText read(const QTextDocument &document, FieldKind kind);

/** An entry of a stack: an element around a run. */
[[nodiscard]] QString entry(const QString &name, const std::vector<std::pair<QString, QString>> &attributes);
[[nodiscard]] QString entryName(const QString &entry);
[[nodiscard]] QString entryAttribute(const QString &entry, const QString &name);

/** The looks of a run with @p stack; @p label is what stands for an element without characters. */
[[nodiscard]] QTextCharFormat format(const QStringList &stack, const QString &label = {});

/** Markup from other programs as our vocabulary: structure only, everything else gone. */
[[nodiscard]] RichText fromForeign(const QString &html, FieldKind kind);

} // namespace RichTextDocument
