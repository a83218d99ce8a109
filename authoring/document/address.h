#pragma once

#include "course.h"

/**
 * Where an element stands in a course: `units/m1-e1/pages/m1-p1/blocks/k01/options/a`. A list's name, then the element's id,
 * or `#row` where it has none or shares it. The course itself: empty.
 */
namespace Address {

/** The first is for changing it: what other courses share of @p root becomes its own on the way there. */
[[nodiscard]] Element *find(Element &root, QStringView path);
[[nodiscard]] const Element *find(const Element &root, QStringView path);

/** The path of the element at @p row of list @p field in the element at @p parent. */
[[nodiscard]] QString of(const Element &root, const QString &parent, const QString &field, int row);

/** The same by rows alone: holds also while ids change. */
[[nodiscard]] QString byRows(const Element &root, QStringView path);

/** The path of a text file of the course (captions), and the file that a path names; null when it names an element. */
[[nodiscard]] QString ofFile(const QString &file);
[[nodiscard]] QString file(const QString &path);

/** The same by ids wherever there are any, as lists of a course name what stands in them. */
[[nodiscard]] QString byIds(const Element &root, QStringView path);

[[nodiscard]] QString parent(const QString &path);      ///< of the element that holds it
[[nodiscard]] QString field(const QString &path);       ///< the list it stands in
[[nodiscard]] int row(const Element &root, const QString &path); ///< -1 when there is none

/** The path of the unit, page, test, block or bank with @p id, or a null string. */
[[nodiscard]] QString ofId(const Element &root, const QString &id);

/** What the elements of list @p field are made of; null for lists of blocks, whose elements say it themselves. */
[[nodiscard]] const BlockType *itemType(const Element &holder, QStringView field);

} // namespace Address
