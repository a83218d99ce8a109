#pragma once

#include "course.h"

#include <QVariant>

/** Values as editing faces get and give them: rich text as XML of the vocabulary, times as text, references as lists (courses/blocks/README.md). */
namespace FieldVariant {

[[nodiscard]] QVariant toVariant(const Value &value, const Field &field);
/** Nothing when @p variant cannot be a value of @p field; text that no course may hold is refused here. */
[[nodiscard]] std::optional<Value> toValue(const QVariant &variant, const Field &field);
[[nodiscard]] bool isTyped(const Field &field); ///< character by character: what joins into one step to undo

} // namespace FieldVariant
