#include "checks/findings.h"

#include "check.h"
#include "coursejson.h"
#include "vocabulary.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <climits>

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

/** What a finding can name by an id that no other content has. */
bool isNamed(const Element &element)
{
    return Vocabulary::isBlock(element.type) || element.type == &Vocabulary::page() || element.type == &Vocabulary::unit() || element.type == &Vocabulary::bank() || element.name() == u"test";
}

bool holdsLine(const std::vector<XmlNode> &nodes, int line)
{
    return std::any_of(nodes.begin(), nodes.end(), [&](const XmlNode &node) { return node.line == line || holdsLine(node.children, line); });
}

/** The field with the line, the file or the words that the finding names. */
QString fieldOf(const Problem &problem, const Element &element)
{
    QString spoken; // a plain text with the words that the finding quotes
    static const QRegularExpression quotes(u"[“”]([^“”…]+)"_qs);
    const QString quoted = quotes.match(problem.message).captured(1);
    for (std::size_t i = 0; i < element.values.size(); ++i) {
        const Field &field = element.type->fields[i];
        const auto *rich = std::get_if<RichText>(&element.values[i]);
        const auto *text = std::get_if<QString>(&element.values[i]);
        if (rich && problem.line > 0 && holdsLine(rich->nodes, problem.line))
            return field.jsonName;
        if (text && field.kind == FieldKind::Asset && *text == problem.file)
            return field.jsonName;
        if (spoken.isEmpty() && !quoted.isEmpty() && ((text && text->contains(quoted)) || (rich && CourseJson::toPlain(*rich).contains(quoted))))
            spoken = field.jsonName;
    }
    for (std::size_t i = 0; i < element.values.size() && spoken.isEmpty() && element.type != &Vocabulary::page(); ++i) { // most are one text
        const auto *rich = std::get_if<RichText>(&element.values[i]);
        if (rich && !rich->isEmpty())
            spoken = element.type->fields[i].jsonName;
    }
    return spoken;
}

class Places
{
public:
    explicit Places(Problems &problems)
    {
        for (Problem &problem : problems) {
            m_waiting.insert(problem.element, &problem);
            m_files.insert(problem.file, &problem);
        }
    }

    void look(const Element &element, const QString &owner)
    {
        const QString named = isNamed(element) ? element.id() : owner;
        for (auto it = m_waiting.constFind(element.id()); it != m_waiting.cend() && it.key() == element.id(); ++it)
            offer(**it, element, named);
        for (std::size_t i = 0; i < element.values.size(); ++i) {
            const Field &field = element.type->fields[i];
            if (const auto *children = std::get_if<ElementList>(&element.values[i])) {
                for (std::size_t row = 0; row < children->size(); ++row) {
                    m_steps.append({&field, row});
                    look((*children)[row], named);
                    m_steps.removeLast();
                }
            } else if (field.kind == FieldKind::Asset) { // what is said of a file is said where it stands
                const QString file = std::get<QString>(element.values[i]);
                for (auto it = file.isEmpty() ? m_files.cend() : m_files.constFind(file); it != m_files.cend() && it.key() == file; ++it) {
                    if (!m_found.value(*it).element)
                        m_found.insert(*it, {&element, path(), named, INT_MAX});
                }
            }
        }
    }

    void tell()
    {
        for (auto it = m_found.begin(); it != m_found.end(); ++it) {
            if (!it->element)
                continue;
            Problem &problem = *it.key();
            const QString inside = problem.place.isEmpty() ? fieldOf(problem, *it->element) : problem.place;
            problem.place = it->path + (it->path.isEmpty() || inside.isEmpty() ? u""_qs : u"/"_qs) + inside;
            if (!it->owner.isEmpty())
                problem.element = it->owner;
        }
    }

private:
    struct Found
    {
        const Element *element = nullptr;
        QString path;
        QString owner; ///< id of the unit, page, block or bank that it is in
        int nearness = -1;
    };

    /** The last with this id that stands at the line or before it; what is in no file yet has a line of its own. */
    void offer(Problem &problem, const Element &element, const QString &owner)
    {
        const int nearness = element.line == problem.line ? INT_MAX : element.line > 0 && element.line < problem.line ? element.line : 0;
        Found &found = m_found[&problem];
        if (element.file == problem.file && nearness > found.nearness)
            found = {&element, path(), owner, nearness};
    }

    /** Of the element that is looked at; made only for what somebody asks about. */
    [[nodiscard]] QString path() const
    {
        QStringList steps;
        for (const auto &[field, row] : m_steps)
            steps.append(field->jsonName + u"/#"_qs + QString::number(row));
        return steps.join(u'/');
    }

    QMultiHash<QString, Problem *> m_waiting; ///< by the id they name
    QMultiHash<QString, Problem *> m_files;
    QHash<Problem *, Found> m_found;
    QVector<std::pair<const Field *, std::size_t>> m_steps; ///< from the course to what is looked at
};

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

Problem finding(QStringView code, const Element &element, const QString &message, int line)
{
    const CheckRule rule = Check::rule(code);
    return {element.file, line > 0 ? line : element.line, (message + u' ' + rule.repair).trimmed(), rule.severity, rule.code, element.id(), rule.why, rule.repair, element.indexOf(rule.field) >= 0 ? rule.field : QString()};
}

void Check::locate(Problems &problems, const Course &course)
{
    if (problems.isEmpty())
        return;
    Places places(problems);
    places.look(course.root, {});
    places.tell();
}
