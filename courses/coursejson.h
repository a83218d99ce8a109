#pragma once

#include "course.h"

#include <QJsonObject>

/** The JSON that views, rules and packages read (courses/blocks/README.md, courses/rules/README.md). */
namespace CourseJson {

/** A resolved course (Course::forVariant) as JSON; @p variant only names it. */
[[nodiscard]] QJsonObject toJson(const Course &course, const QString &variant);

/** One element by itself, as a face gets it. Citations show the short names of @p course's sources. */
[[nodiscard]] QJsonObject toJson(const Element &element, const Course &course);

/** Rich text as the closed set of safe HTML. */
[[nodiscard]] QString toHtml(const RichText &text, const Course &course);

/** Rich text as characters, for titles, search, checks and reading time. */
[[nodiscard]] QString toPlain(const RichText &text);

} // namespace CourseJson
