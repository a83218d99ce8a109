#include "checks/findings.h"

#include "coursejson.h"
#include "vocabulary.h"

namespace {

bool isShownToLearners(const Element &element, const Field &field)
{
    return !(element.type == &Vocabulary::page() && field.jsonName == u"facilitator") && field.item.get() != &Vocabulary::page();
}

void collect(const Element &element, QVector<Passage> &passages)
{
    for (std::size_t i = 0; i < element.values.size(); ++i) {
        const Field &field = element.type->fields[i];
        const Value &value = element.values[i];
        if (!isShownToLearners(element, field))
            continue;
        if (const auto *children = std::get_if<ElementList>(&value)) {
            for (const Element &child : *children)
                collect(child, passages);
        } else if (const auto *rich = std::get_if<RichText>(&value); rich && !rich->isEmpty()) {
            const int line = rich->nodes.front().line;
            const bool isCell = element.name() == u"cell" || element.name() == u"column";
            passages.append({&element, field.jsonName, line > 0 ? line : element.line, CourseJson::toPlain(*rich), !isCell});
        } else if (const auto *text = std::get_if<QString>(&value); text && !text->isEmpty() && !field.isAttribute()) {
            passages.append({&element, field.jsonName, element.line, *text, false});
        }
    }
}

} // namespace

QString PageTexts::prose() const
{
    QString text;
    for (const Passage &passage : passages) {
        if (passage.isProse)
            text += passage.text + u'\n';
    }
    return text;
}

QVector<Passage> passagesOf(const Element &element)
{
    QVector<Passage> passages;
    collect(element, passages);
    return passages;
}

QVector<PageTexts> pagesOf(const Course &course)
{
    QVector<PageTexts> pages;
    for (const Element &unit : course.units()) {
        for (const Element &page : unit.elements(u"pages"))
            pages.append({&unit, &page, passagesOf(page)});
    }
    return pages;
}

QVector<Passage> allPassages(const Course &course)
{
    QVector<Passage> passages = passagesOf(course.root);
    for (const PageTexts &page : pagesOf(course))
        passages += page.passages;
    return passages;
}

Problem finding(const CheckRule &rule, const Element &element, const QString &message, int line)
{
    return {element.file, line > 0 ? line : element.line, message + u' ' + rule.repair, rule.severity, rule.code, element.id(), rule.why, rule.repair};
}
