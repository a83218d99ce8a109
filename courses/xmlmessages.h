#pragma once

#include <QString>

/** What the XML parser and the schema say, in words for people who write courses. */
namespace XmlMessages {

/** @p message of libxml2 as a sentence with the way out; its own words when it is none of the common ones. */
[[nodiscard]] QString explain(const QString &message);

} // namespace XmlMessages
