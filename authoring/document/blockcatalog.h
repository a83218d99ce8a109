#pragma once

#include "blocktype.h"

#include <QHash>
#include <QJsonObject>
#include <QVariant>

/** What blocks and their fields are called and look like to an author, in the program's language. Block types say it themselves in their words. */
namespace BlockCatalog {

[[nodiscard]] QString language(); ///< "sv" or "en"
void setLanguage(const QString &language);

[[nodiscard]] QString name(const QString &type);
[[nodiscard]] QString about(const QString &type);
[[nodiscard]] QString icon(const QString &type);

/** [{ name, kind, label, about, choices: [{ value, text }], item: { label, fieldTypes } }] */
[[nodiscard]] QVariantList fieldTypes(const BlockType &type);
[[nodiscard]] QString fieldLabel(const QString &type, const QString &field);

/** [{ type, name, about, icon }] for the palette, ordered by name. */
[[nodiscard]] QVariantList all();

} // namespace BlockCatalog
