#pragma once

#include "checks/checkrules.h"
#include "course.h"

/** What the pedagogy, language, accessibility and freshness checks share: where text stands and how a finding is made. */

/** A text that learners read, and where it stands. */
struct Passage
{
    const Element *element = nullptr;
    QString field;  ///< JSON name
    int line = 0;
    QString text;
    bool isProse = false; ///< running text: counts for readability; titles, labels and alternative text do not
};

/** A page with all its texts, nested blocks included, facilitator's notes not. */
struct PageTexts
{
    const Element *unit = nullptr;
    const Element *page = nullptr;
    QVector<Passage> passages;

    [[nodiscard]] QString prose() const;
};

[[nodiscard]] QVector<Passage> passagesOf(const Element &element);
[[nodiscard]] QVector<PageTexts> pagesOf(const Course &course);
/** All texts of a course: pages, banks and course.xml. */
[[nodiscard]] QVector<Passage> allPassages(const Course &course);

[[nodiscard]] Problem finding(QStringView rule, const Element &element, const QString &message, int line = 0);
