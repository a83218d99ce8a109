#pragma once

#include "blocktype.h"

#include <QHash>

/** The elements of a course: the fixed ones, and one for each folder in blocks/. */
namespace Vocabulary {

[[nodiscard]] const BlockType &course();
[[nodiscard]] const BlockType &unit();
[[nodiscard]] const BlockType &page();
[[nodiscard]] const BlockType &bank();
[[nodiscard]] const BlockType &practice();

/** All block types, sorted by name; practice is not one of them: it stands for a question of a bank. */
[[nodiscard]] const std::vector<BlockType> &blockTypes();

/** The type of a block by its element name (practice included), or null. */
[[nodiscard]] const BlockType *blockType(const QString &name);

[[nodiscard]] bool isBlock(const BlockType *type);

/** Resource paths of the schema: the course's own and one for each block. */
[[nodiscard]] QStringList schemaFiles();

/** Path of a face of a block type in the program's resources, for example blockFile("text", "-rules.mjs"); empty when the type has none. */
[[nodiscard]] QString blockFile(const QString &type, const QString &face);

} // namespace Vocabulary
