#pragma once

#include "change.h"

/** New ids for what a course names by id in its head: variants, objectives, requirements, sources, terms. Content keeps its ids: answers are stored by them. */
namespace Renaming {

/** Elements of list @p list of the course can be given another id. */
[[nodiscard]] bool isRenamed(const QString &list);

/** Why the element at @p path cannot be called @p id, in words; empty when it can. */
[[nodiscard]] QString problem(const Element &root, const QString &path, const QString &id);

/** The new id, and with it everything in the course that names the old one. */
[[nodiscard]] std::vector<Change> changes(const Element &root, const QString &path, const QString &id);

} // namespace Renaming
