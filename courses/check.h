#pragma once

#include "course.h"

class RuleEngine;

/** Everything Brygga can say about a course. Each check is a function over the course; all run, none stops the others. */
namespace Check {

/** Ids, references, variants, files, practice and banks: what must hold before anything else can. */
[[nodiscard]] Problems references(const Course &course);

/** What each block type's own rules say (problems() of `<type>-rules.mjs`), in the words of `<type>-words.json`. */
[[nodiscard]] Problems blocks(const Course &course, RuleEngine &rules, const QString &language);

/** Every check there is, in the course's own language; findings the author has dismissed with a reason are left out. */
[[nodiscard]] Problems all(const Course &course, RuleEngine &rules);

/** What is covered where (requirement → pages → questions), and which outside facts an expert must review before publication. */
[[nodiscard]] QString coverageReport(const Course &course);

} // namespace Check
