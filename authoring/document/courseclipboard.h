#pragma once

#include "course.h"

/** Parts of a course on their way to another place in it, or to another course: with the files, the sources and the terms that they name. */
namespace CourseClipboard {

void put(const Course &course, const std::vector<Element> &parts);
[[nodiscard]] bool holdsParts();

struct Parts
{
    std::vector<Element> parts;
    std::vector<Element> sources;
    std::vector<Element> terms;
};
/** For @p course: their files are in its folder, as far as they are still where they came from. */
[[nodiscard]] Parts take(const Course &course);

} // namespace CourseClipboard
