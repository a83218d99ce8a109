#pragma once

#include <QVariantList>

/** What a new course can begin from. */
namespace TemplateList {

/** { name, title, summary } of each, in the language of the program. */
[[nodiscard]] QVariantList all();

} // namespace TemplateList
