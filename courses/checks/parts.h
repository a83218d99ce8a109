#pragma once

#include "check.h"

#include <QSet>

/**
 * The checks in two steps, so that a course that is being edited need not be judged anew as a whole: what a part says by itself, and what
 * only the whole can say. A part is a small course: the whole without its pages, or one page with what it needs of the rest.
 */
namespace Check {

/** An abbreviation where a text first uses it; only the whole course knows whether it was explained earlier. */
struct Abbreviation
{
    QString word;
    bool isExplained = false;
    Problem problem; ///< if it has to be said
};

/** What a part teaches and asks, and how long it takes. */
struct Teaching
{
    QSet<QString> asked; ///< objectives that a question serves
    double readingMinutes = 0, testMinutes = 0, filmMinutes = 0;
    bool hasTask = false, followsUp = false;

    void add(const Teaching &other);
};

struct PartFindings
{
    Problems problems;
    QVector<Abbreviation> abbreviations;
    Teaching teaching;
};

[[nodiscard]] Course withoutPages(const Course &course);
/** What pages are judged with: no units, no banks, and of the head only what says how a page is to be read. */
[[nodiscard]] Course frameOfPages(const Course &course);
[[nodiscard]] Course pageAlone(const Course &frame, const Element &unit, const Element &page);
/** The banks of @p course with nothing but the questions that @p page practises. */
[[nodiscard]] ElementList practisedOn(const Element &page, const Course &course);

/** @p practised: banks whose questions @p course shows as practice without holding them itself. */
[[nodiscard]] PartFindings part(const Course &course, RuleEngine &rules, const QDate &today, const ElementList &practised = {});
[[nodiscard]] Problems whole(const Course &course, const QVector<const PartFindings *> &parts);

/** LINT-35 and the other steps of parts that stand in files of their own. */
[[nodiscard]] QVector<Abbreviation> abbreviationsIn(const Course &course);
[[nodiscard]] Problems abbreviations(const Course &course, const QVector<const PartFindings *> &parts);
[[nodiscard]] Problems pedagogyOf(const Course &course, RuleEngine &rules, Teaching &teaching);
[[nodiscard]] Problems pedagogyOfWhole(const Course &course, const Teaching &teaching);

} // namespace Check
