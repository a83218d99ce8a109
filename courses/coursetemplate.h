#pragma once

#include "result.h"

#include <QStringList>

/** Courses to start from: `courses/templates/<name>/`, shipped with the program, accessible and labelled so (EN 301 549 11.8.5). */
namespace CourseTemplate {

/** The templates' names, the plainest first. */
[[nodiscard]] QStringList names();

/**
 * Makes @p folder from template @p name. The folder's name becomes the course's id; @p title replaces the template's when it is not empty.
 * Problems, and nothing made, when the folder exists, its name is no id, or it cannot be written.
 */
[[nodiscard]] Problems create(const QString &folder, const QString &name, const QString &title);

} // namespace CourseTemplate
