#pragma once

#include "course.h"

/** What a new block starts from. */
namespace BlockExample {

/** The block as its example shows it, with nothing that points outside it: no variants, objectives, files, citations. */
[[nodiscard]] std::optional<Element> read(const QString &type);

} // namespace BlockExample
