#include "repairs.h"

#include "address.h"
#include "blockexample.h"
#include "coursefolder.h"
#include "vocabulary.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Repairs)
};

using Changes = std::vector<Change>;

/** Visits an element and all inside it with their paths. */
void visit(const Element &root, const QString &path, const std::function<void(const QString &, const Element &)> &what)
{
    const Element *element = Address::find(root, path);
    if (!element)
        return;
    what(path, *element);
    for (std::size_t i = 0; i < element->values.size(); ++i) {
        if (const auto *children = std::get_if<ElementList>(&element->values[i])) {
            for (std::size_t row = 0; row < children->size(); ++row)
                visit(root, Address::of(root, path, element->type->fields[i].jsonName, int(row)), what);
        }
    }
}

QSet<QString> idsOf(const std::vector<Element> &elements)
{
    QSet<QString> ids;
    for (const Element &element : elements)
        ids.insert(element.id());
    return ids;
}

std::vector<XmlNode> kept(const std::vector<XmlNode> &nodes, const std::function<bool(const XmlNode &)> &isGood)
{
    std::vector<XmlNode> good;
    for (const XmlNode &node : nodes) {
        XmlNode copy = node;
        copy.children = kept(node.children, isGood);
        if (!node.isElement() || isGood(node))
            good.push_back(std::move(copy));
        else
            good.insert(good.end(), copy.children.begin(), copy.children.end()); // the words stay
    }
    return good;
}

std::vector<XmlNode> withoutUnknownVariants(std::vector<XmlNode> nodes, const QSet<QString> &variants)
{
    for (XmlNode &node : nodes) {
        for (auto &[name, value] : node.attributes) {
            QStringList words = value.split(u' ', Qt::SkipEmptyParts);
            if (name == u"for" && words.removeIf([&](const QString &id) { return !variants.contains(id); }) > 0)
                value = words.join(u' ');
        }
        std::erase_if(node.attributes, [](const auto &attribute) { return attribute.first == u"for" && attribute.second.isEmpty(); });
        node.children = withoutUnknownVariants(std::move(node.children), variants);
    }
    return nodes;
}

/** References that lead nowhere are taken away, in the element and in its texts. */
Changes withoutDangling(const Course &course, const QString &at)
{
    const Element &root = course.root;
    QHash<QString, QSet<QString>> known{
        {u"for"_qs, idsOf(root.elements(u"variants"))}, {u"objectives"_qs, idsOf(root.elements(u"objectives"))}, {u"covers"_qs, idsOf(root.elements(u"requirements"))},
        {u"terms"_qs, idsOf(root.elements(u"terms"))}, {u"source"_qs, idsOf(root.elements(u"sources"))}};
    QSet<QString> pages, tests;
    for (const Element &unit : course.units()) {
        pages += idsOf(unit.elements(u"pages"));
        for (const Element &page : unit.elements(u"pages"))
            tests += idsOf(page.elements(u"test"));
    }
    known.insert(u"test"_qs, tests);
    const auto isGood = [&](const XmlNode &node) {
        if (node.name == u"cite")
            return known[u"source"_qs].contains(node.attribute(u"source"_qs));
        if (node.name == u"span")
            return !node.attribute(u"for"_qs).isEmpty();
        if (node.name == u"term")
            return known[u"terms"_qs].contains(node.attribute(u"ref"_qs));
        return node.name != u"link" || node.attribute(u"page"_qs).isEmpty() || pages.contains(node.attribute(u"page"_qs));
    };
    Changes changes;
    visit(root, at, [&](const QString &path, const Element &element) {
        for (std::size_t i = 0; i < element.values.size(); ++i) {
            const Field &field = element.type->fields[i];
            const Value &value = element.values[i];
            Value good = value;
            if (auto *words = std::get_if<QStringList>(&good); words && known.contains(field.jsonName))
                words->removeIf([&](const QString &id) { return !known[field.jsonName].contains(id); });
            else if (auto *rich = std::get_if<RichText>(&good))
                rich->nodes = kept(withoutUnknownVariants(rich->nodes, known[u"for"_qs]), isGood);
            else if (auto *text = std::get_if<QString>(&good); text && field.kind == FieldKind::Reference && known.contains(field.jsonName) && !known[field.jsonName].contains(*text))
                text->clear();
            else if (field.kind == FieldKind::Asset && text && !text->isEmpty()) {
                const std::optional<QString> file = CourseFolder::inside(course.folder, *text);
                if (!file || !QFileInfo(*file).isFile())
                    *text = QString(u""_qs);
            }
            if (good != value)
                changes.push_back(SetField{path, field.jsonName, value, good});
        }
    });
    return changes;
}

Changes set(const Element &root, const QString &path, const QString &field, const Value &value)
{
    const Element *element = Address::find(root, path);
    if (!element || element->indexOf(field) < 0 || element->value(field) == value)
        return {};
    return {SetField{path, field, element->value(field), value}};
}

Changes removeFirst(const Element &root, const QString &at, const QString &list, const std::function<bool(const Element &)> &isBad)
{
    const auto &elements = Address::find(root, at)->elements(list);
    for (std::size_t row = 0; row < elements.size(); ++row) {
        if (isBad(elements[row]))
            return {RemoveItem{at, list, int(row), elements[row]}};
    }
    return {};
}

/** Steps that nothing leads to. */
Changes removeUnreachable(const Element &root, const QString &at)
{
    const Element &block = *Address::find(root, at);
    QSet<QString> reached;
    walk(block, [&](const Element &part) { reached.insert(part.text(u"to")); });
    for (const Field &field : block.type->fields) {
        const auto &parts = block.elements(field.jsonName);
        if (field.kind != FieldKind::List || parts.empty() || parts.front().indexOf(u"id") < 0)
            continue;
        const bool isStart = parts.front().indexOf(u"body") < 0; // the first step needs nobody who leads to it
        const QString first = isStart ? parts.front().id() : QString();
        if (const Changes changes = removeFirst(root, at, field.jsonName, [&](const Element &step) { return step.id() != first && !reached.contains(step.id()); }); !changes.empty())
            return changes;
    }
    return {};
}

/** Choices that lead to nothing there is. */
Changes closeUnknown(const Element &root, const QString &at)
{
    QSet<QString> ids;
    walk(*Address::find(root, at), [&](const Element &part) { ids.insert(part.id()); });
    Changes changes;
    visit(root, at, [&](const QString &path, const Element &part) {
        if (!part.text(u"to").isEmpty() && !ids.contains(part.text(u"to")))
            changes.push_back(SetField{path, u"to"_qs, part.value(u"to"), QString(u""_qs)});
    });
    return changes;
}

Changes withoutEmptyHeadings(const Element &root, const QString &at)
{
    Changes changes;
    visit(root, at, [&](const QString &path, const Element &element) {
        for (std::size_t i = 0; i < element.values.size(); ++i) {
            const auto *rich = std::get_if<RichText>(&element.values[i]);
            if (!rich)
                continue;
            RichText good = *rich;
            std::erase_if(good.nodes, [](const XmlNode &node) { return node.name == u"heading" && node.children.empty(); });
            if (good != *rich)
                changes.push_back(SetField{path, element.type->fields[i].jsonName, *rich, good});
        }
    });
    return changes;
}

Changes newId(const Element &root, const QString &id)
{
    QSet<QString> taken;
    QString second;
    bool isFirst = true;
    walk(root, [&](const Element &element) { taken.insert(element.id()); });
    visit(root, {}, [&](const QString &path, const Element &element) {
        const bool counts = Vocabulary::isBlock(element.type) || element.type == &Vocabulary::page() || element.type == &Vocabulary::unit() || element.name() == u"test";
        if (counts && element.id() == id) {
            if (!isFirst && second.isEmpty())
                second = path;
            isFirst = false;
        }
    });
    QString fresh;
    for (int n = 2; fresh.isEmpty() || taken.contains(fresh); ++n)
        fresh = u"%1-%2"_qs.arg(id).arg(n);
    return second.isEmpty() ? Changes() : Changes{SetField{Address::byRows(root, second), u"id"_qs, QString(id), fresh}};
}

/** A question, a test or a rule that is nothing without what it names, which is gone. */
Changes withoutNameless(const Element &root, const QString &path)
{
    const Element *element = Address::find(root, path);
    const bool isNothing = element && !path.isEmpty() && (element->type == &Vocabulary::practice() || element->name() == u"test" || element->name() == u"requires");
    return isNothing ? Changes{RemoveItem{Address::parent(path), Address::field(path), Address::row(root, path), *element}} : Changes();
}

qsizetype narrowed(const std::vector<XmlNode> &nodes)
{
    qsizetype count = 0;
    for (const XmlNode &node : nodes)
        count += (node.attribute(u"for"_qs).isEmpty() ? 0 : 1) + narrowed(node.children);
    return count;
}

/** What only some variants had becomes everybody's. */
bool isWidening(const Change &change)
{
    const auto *set = std::get_if<SetField>(&change);
    if (const auto *text = set ? std::get_if<RichText>(&set->after) : nullptr)
        return narrowed(text->nodes) < narrowed(std::get<RichText>(set->before).nodes);
    const auto *words = set && set->field == u"for" ? std::get_if<QStringList>(&set->after) : nullptr;
    return words && words->isEmpty();
}

Changes fewerDrawn(const Element &root, const QString &at)
{
    Changes changes;
    visit(root, at, [&](const QString &path, const Element &element) {
        for (const Element &bank : root.elements(u"banks")) {
            const double size = double(bank.elements(u"questions").size());
            if (bank.id() == element.text(u"bank") && element.number(u"draw").value_or(0) > size)
                changes.push_back(SetField{path, u"draw"_qs, element.value(u"draw"), Value(size)});
        }
    });
    return changes;
}

/** A task with a date of its own, as its example shows it, last in the course. */
Changes workplaceTask(const Element &root)
{
    QSet<QString> taken;
    walk(root, [&](const Element &element) { taken.insert(element.id()); });
    const auto &units = root.elements(u"units");
    for (const BlockType &type : Vocabulary::blockTypes()) {
        std::optional<Element> task = BlockExample::read(type.name);
        if (!task || !task->number(u"dueDays") || units.empty() || units.back().elements(u"pages").empty())
            continue;
        int n = 1;
        while (taken.contains(type.name + u'-' + QString::number(n)))
            ++n;
        task->setValue(u"id", QString(type.name + u'-' + QString::number(n)));
        const QString unit = Address::of(root, {}, u"units"_qs, int(units.size()) - 1);
        const auto &pages = units.back().elements(u"pages");
        const QString page = Address::of(root, unit, u"pages"_qs, int(pages.size()) - 1);
        return {InsertItem{page, u"blocks"_qs, int(pages.back().elements(u"blocks").size()), *std::move(task)}};
    }
    return {};
}

/** The colours that the problem and its repair name: the one that does not hold, and the nearest that does. */
Changes nearestColour(const Element &root, const Problem &problem)
{
    static const QRegularExpression colour(u"#[0-9a-f]{6}\\b"_qs);
    const QString bad = colour.match(problem.message).captured();
    const QString good = colour.match(problem.repair).captured();
    const QString field = problem.code.endsWith(u"dark") ? u"darkAccent"_qs : u"accent"_qs;
    const auto &themes = root.elements(u"themes");
    const auto found = std::find_if(themes.cbegin(), themes.cend(), [&](const Element &theme) { return theme.text(field) == bad; });
    return found == themes.cend() || good.isEmpty() ? Changes() : set(root, Address::of(root, {}, u"themes"_qs, int(found - themes.cbegin())), field, good);
}

} // namespace

namespace Repairs {

std::optional<Repair> find(const Problem &problem, const Course &course)
{
    const Element &root = course.root;
    const QString at = Address::ofId(root, problem.element);
    const auto offer = [](const QString &label, Changes changes) { return changes.empty() ? std::nullopt : std::optional<Repair>({label, std::move(changes)}); };
    // Where in it: the item, when it is about one.
    const QString part = problem.place.isEmpty() ? at : problem.place.count(u'/') % 2 == 0 ? problem.place.section(u'/', 0, -2) : problem.place;
    const QString rule = problem.code.section(u'.', -1);
    if (problem.code == u"references" || problem.code == u"missing-file") {
        if (auto repair = offer(Words::tr("Dra så många som finns"), fewerDrawn(root, at)))
            return repair;
        const QString field = problem.place.section(u'/', -1);
        if (field == u"question" || field == u"bank" || field == u"block") {
            const QString label = field == u"question" ? Words::tr("Ta bort frågan") : field == u"bank" ? Words::tr("Ta bort provet") : Words::tr("Kräv det inte längre");
            if (auto repair = offer(label, withoutNameless(root, part)))
                return repair;
        }
        const Changes changes = withoutDangling(course, problem.element.isEmpty() ? part : at);
        const bool isWider = std::any_of(changes.begin(), changes.end(), isWidening);
        if (auto repair = offer(isWider ? Words::tr("Visa för alla varianter") : Words::tr("Ta bort hänvisningen"), changes))
            return repair;
        return problem.element.isEmpty() ? std::nullopt : offer(Words::tr("Ge den andra ett nytt id"), newId(root, problem.element));
    }
    if (problem.code.startsWith(u"theme.contrast"))
        return offer(Words::tr("Använd närmaste färg som håller"), nearestColour(root, problem));
    if (problem.code == u"LINT-42") {
        const QString next = QDate::currentDate().addYears(1).toString(Qt::ISODate);
        return offer(Words::tr("Granskad i dag: nytt datum om ett år"), set(root, part, u"reviewBy"_qs, next));
    }
    if (problem.code == u"LINT-41" && problem.place.endsWith(u"checked"))
        return offer(Words::tr("Kontrollerad i dag"), set(root, part, u"checked"_qs, QDate::currentDate().toString(Qt::ISODate)));
    if (problem.code == u"LINT-24") {
        static const QRegularExpression minutes(u"\\b(\\d+)\\b[^\\d]*$"_qs);
        const QString estimate = minutes.match(problem.message).captured(1);
        return offer(Words::tr("Ange %1 minuter").arg(estimate), set(root, {}, u"duration"_qs, u"PT%1M"_qs.arg(estimate)));
    }
    if (problem.code == u"LINT-26" || problem.code == u"LINT-12")
        return offer(Words::tr("Lägg till en uppgift att göra på arbetsplatsen"), workplaceTask(root));
    if (problem.element.isEmpty() || at.isNull())
        return {};
    if (problem.code == u"LINT-38")
        return offer(Words::tr("Ta bort texten, så att bilden kan beskrivas"), set(root, part, u"alt"_qs, QString(u""_qs)));
    if (problem.code == u"LINT-36")
        return offer(Words::tr("Ta bort den tomma rubriken"), withoutEmptyHeadings(root, at));
    if (problem.code == u"LINT-22") {
        const QString page = Address::parent(at);
        const Element *holder = Address::find(root, page);
        const QStringList objectives = holder ? holder->words(u"objectives") : QStringList();
        return objectives.isEmpty() ? std::nullopt : offer(Words::tr("Knyt den till sidans mål"), set(root, at, u"objectives"_qs, objectives));
    }
    if (problem.code == u"LINT-40") {
        QString page = at;
        while (!page.isEmpty() && Address::find(root, page)->type != &Vocabulary::page())
            page = Address::parent(page);
        static const QRegularExpression year(u"\\b(20[0-2][0-9])\\b"_qs);
        const QString said = year.match(problem.message).captured(1);
        return page.isEmpty() || said.isEmpty() ? std::nullopt : offer(Words::tr("Märk sidan som daterad"), set(root, page, u"speaksFor"_qs, said));
    }
    if (rule == u"one-right")
        return offer(Words::tr("Låt flera svar väljas"), set(root, at, u"multiple"_qs, true));
    if (rule == u"alt-and-decorative")
        return offer(Words::tr("Behåll beskrivningen"), set(root, at, u"decorative"_qs, false));
    if (rule == u"alt-missing" && Address::find(root, at)->indexOf(u"decorative") >= 0)
        return offer(Words::tr("Bilden är bara dekorativ"), set(root, at, u"decorative"_qs, true));
    if (rule == u"unreachable")
        return offer(Words::tr("Ta bort det som inget leder till"), removeUnreachable(root, at));
    if (rule == u"unknown-step" || rule == u"unknown-to")
        return offer(Words::tr("Låt valet avsluta"), closeUnknown(root, at));
    if (rule == u"captions-unreviewed") {
        Changes changes;
        visit(root, at, [&](const QString &path, const Element &part) {
            if (part.name() == u"captions" && part.text(u"status") != u"reviewed")
                changes.push_back(SetField{path, u"status"_qs, part.value(u"status"), QString(u"reviewed"_qs)});
        });
        return offer(Words::tr("Jag har läst igenom textningen"), std::move(changes));
    }
    return {};
}

} // namespace Repairs
