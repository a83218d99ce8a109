#include "checks/parts.h"

#include "vocabulary.h"

namespace Check {

void Teaching::add(const Teaching &other)
{
    asked.unite(other.asked);
    readingMinutes += other.readingMinutes;
    testMinutes += other.testMinutes;
    filmMinutes += other.filmMinutes;
    hasTask = hasTask || other.hasTask;
    followsUp = followsUp || other.followsUp;
}

Course withoutPages(const Course &course)
{
    Course rest = course;
    for (Element &unit : *rest.root.mutableElements(u"units"))
        unit.setValue(u"pages", ElementList());
    return rest;
}

Course frameOfPages(const Course &course)
{
    Course frame{course.folder, Element(Vocabulary::course()), course.texts};
    frame.root.file = course.root.file;
    for (const QStringView field : {u"id", u"language", u"variants", u"sources"})
        frame.root.setValue(field, course.root.value(field));
    std::vector<Element> terms;
    for (const Element &term : course.root.elements(u"terms")) { // their names are known words; what they say is not a page's
        terms.emplace_back(*term.type);
        terms.back().file = term.file;
        terms.back().setValue(u"id", term.value(u"id"));
        terms.back().setValue(u"name", term.value(u"name"));
    }
    frame.root.setValue(u"terms", ElementList(std::move(terms)));
    return frame;
}

Course pageAlone(const Course &frame, const Element &unit, const Element &page)
{
    Course alone = frame;
    Element holder(Vocabulary::unit());
    holder.file = unit.file;
    holder.setValue(u"id", unit.value(u"id"));
    holder.setValue(u"for", unit.value(u"for"));
    holder.setValue(u"pages", ElementList({page}));
    alone.root.setValue(u"units", ElementList({std::move(holder)}));
    return alone;
}

ElementList practisedOn(const Element &page, const Course &course)
{
    QSet<QString> wanted;
    walk(page, [&](const Element &element) {
        if (element.type == &Vocabulary::practice())
            wanted.insert(element.text(u"question"));
    });
    std::vector<Element> banks;
    if (wanted.isEmpty())
        return {};
    for (const Element &bank : course.root.elements(u"banks")) {
        std::vector<Element> questions;
        for (const Element &question : bank.elements(u"questions")) {
            if (wanted.contains(question.id()))
                questions.push_back(question);
        }
        banks.push_back(bank);
        banks.back().setValue(u"questions", ElementList(std::move(questions)));
    }
    return banks;
}

PartFindings part(const Course &course, RuleEngine &rules, const QDate &today, const ElementList &practised)
{
    PartFindings findings;
    Course read = course;
    if (!practised.empty())
        read.root.setValue(u"banks", practised);
    findings.problems = blocks(course, rules, course.language()) + language(read);
    findings.abbreviations = abbreviationsIn(course);
    findings.problems += pedagogyOf(course, rules, findings.teaching) + accessibility(course) + captions(course, rules) + themes(course, rules) + freshness(course, today) + privacy(course);
    return findings;
}

Problems whole(const Course &course, const QVector<const PartFindings *> &parts)
{
    Teaching teaching;
    for (const PartFindings *part : parts)
        teaching.add(part->teaching);
    return references(course) + abbreviations(course, parts) + pedagogyOfWhole(course, teaching);
}

} // namespace Check
