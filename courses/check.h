#pragma once

#include "course.h"

#include <QDate>

class RuleEngine;

/** Everything Brygga can say about a course. Each check is a function over the course; all run, none stops the others. */
namespace Check {

/** Ids, references, variants, files, practice and banks: what must hold before anything else can. */
[[nodiscard]] Problems references(const Course &course);

/** What each block type's own rules say (problems() of `<type>-rules.mjs`), in the words of `<type>-words.json`. */
[[nodiscard]] Problems blocks(const Course &course, RuleEngine &rules, const QString &language);

/** LINT-09, 25, 33, 34, 37, 44: plain language. */
[[nodiscard]] Problems language(const Course &course);

/** LINT-36, 38 and what drawings may hold. */
[[nodiscard]] Problems accessibility(const Course &course);

/** LINT-39: captions against the rules for Swedish (CAP). */
[[nodiscard]] Problems captions(const Course &course, RuleEngine &rules);

/** Themes: colours against the promises of the design tokens, the limits of logos and fonts, one theme a variant. */
[[nodiscard]] Problems themes(const Course &course, RuleEngine &rules);

/** LINT-40–42: dated words, laws without number, review dates that have passed by @p today. */
[[nodiscard]] Problems freshness(const Course &course, const QDate &today);

/** LINT-43: what looks like a real person's data. */
[[nodiscard]] Problems privacy(const Course &course);

/** Words that no dictionary has, each passage in its own language. Not a part of all(): what is right depends on the dictionaries installed. */
[[nodiscard]] Problems spelling(const Course &course);

/** Says of each finding in which unit, page, block or bank it is, and in which field. */
void locate(Problems &problems, const Course &course);

/** The words of the course that a finding quotes, or nothing. */
[[nodiscard]] QString quotedBy(const Problem &problem);

/** The author has dismissed it, with a reason that the course keeps: what is said of the words named there, else all of this kind. Errors cannot be. */
[[nodiscard]] bool isDismissed(const Course &course, const Problem &problem);

/** Every check there is, in the course's own language; findings the author has dismissed with a reason are left out. */
[[nodiscard]] Problems all(const Course &course, RuleEngine &rules, const QDate &today = QDate::currentDate());

/** What is covered where (requirement → pages → questions), and which outside facts an expert must review before publication. */
[[nodiscard]] QString coverageReport(const Course &course);

} // namespace Check
