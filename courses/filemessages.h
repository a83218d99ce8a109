#pragma once

#include <QFileDevice>

/** Why a file could not be read or written, in words for people; the system says it in its own language. */
namespace FileMessages {

/** The reason as a phrase to end a sentence with, without a full stop; the system's own words when it is none of the common ones. */
[[nodiscard]] QString explain(const QFileDevice &file);

} // namespace FileMessages
