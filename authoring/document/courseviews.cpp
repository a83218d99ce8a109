#include "courseviews.h"

#include "address.h"
#include "coursefolder.h"
#include "coursejson.h"
#include "excerpt.h"
#include "outlinemodel.h"
#include "ruleengine.h"
#include "vocabulary.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <functional>

namespace {

QVariantMap choice(const QString &value, const QString &text)
{
    return {{u"value"_qs, value}, {u"text"_qs, text}};
}

QVariantList choices(const std::vector<Element> &elements, QStringView textField)
{
    QVariantList list;
    for (const Element &element : elements) {
        const QString rich = CourseJson::toPlain(element.rich(textField));
        const QString text = rich.isEmpty() ? element.text(textField) : rich;
        list.append(choice(element.id(), text.isEmpty() ? element.id() : textField == u"text" ? element.id() + u": "_qs + excerpt(text, 70) : text));
    }
    return list;
}

QStringList linesOf(const Element &element)
{
    QStringList lines;
    walk(element, [&](const Element &part) {
        for (std::size_t i = 0; i < part.values.size(); ++i) {
            const Field &field = part.type->fields[i];
            if (const auto *rich = std::get_if<RichText>(&part.values[i]))
                lines += CourseJson::toPlain(*rich).split(u'\n', Qt::SkipEmptyParts);
            else if (field.kind == FieldKind::Plain || field.kind == FieldKind::PlainContent)
                lines += std::get<QString>(part.values[i]);
        }
    });
    lines.removeAll(QString());
    return lines;
}

/** The questions that serve an objective may be in banks or on pages; practice stands for its question. */
bool isQuestion(const Element &element)
{
    return Vocabulary::isBlock(element.type) && (element.indexOf(u"points") >= 0 || element.indexOf(u"endings") >= 0);
}

/** The lists of a block in which choices lead from step to step until an end. */
struct Branching
{
    QString steps;
    QString options; ///< of a step
    QString ends;
};

Branching branchingOf(const Element &block)
{
    const auto has = [](const BlockType &type, QStringView name) {
        return std::any_of(type.fields.begin(), type.fields.end(), [&](const Field &field) { return field.jsonName == name; });
    };
    Branching lists;
    for (const Field &field : block.type->fields) {
        if (field.kind != FieldKind::List)
            continue;
        for (const Field &inner : field.item->fields) {
            if (inner.kind == FieldKind::List && has(*inner.item, u"to")) {
                lists.steps = field.jsonName;
                lists.options = inner.jsonName;
            }
        }
        if (lists.steps != field.jsonName && has(*field.item, u"body") && has(*field.item, u"id"))
            lists.ends = field.jsonName;
    }
    return lists.steps.isEmpty() ? Branching() : lists;
}

/** Splits the first text run that holds @p word outside links and terms, and marks it. */
bool markFirst(std::vector<XmlNode> &nodes, const QRegularExpression &word, const QString &ref)
{
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        XmlNode &node = nodes[i];
        if (node.isElement()) {
            if (node.name != u"term" && node.name != u"link" && node.name != u"code" && node.name != u"heading" && node.name != u"lang" && markFirst(node.children, word, ref))
                return true;
            continue;
        }
        const QRegularExpressionMatch match = node.kind == XmlNode::Kind::Text ? word.match(node.text) : QRegularExpressionMatch();
        if (!match.hasMatch())
            continue;
        const QString text = node.text;
        std::vector<XmlNode> parts;
        if (match.capturedStart() > 0)
            parts.push_back({XmlNode::Kind::Text, {}, text.left(match.capturedStart()), 0, {}, {}});
        parts.push_back({XmlNode::Kind::Element, u"term"_qs, {}, 0, {{u"ref"_qs, ref}}, {{XmlNode::Kind::Text, {}, match.captured(), 0, {}, {}}}});
        if (match.capturedEnd() < text.size())
            parts.push_back({XmlNode::Kind::Text, {}, text.mid(match.capturedEnd()), 0, {}, {}});
        nodes.erase(nodes.begin() + std::ptrdiff_t(i));
        nodes.insert(nodes.begin() + std::ptrdiff_t(i), parts.begin(), parts.end());
        return true;
    }
    return false;
}

bool isMarked(const Element &page, const QString &ref)
{
    bool found = false;
    walk(page, [&](const Element &part) {
        for (const Value &value : part.values) {
            if (const auto *rich = std::get_if<RichText>(&value))
                walkNodes(rich->nodes, [&](const XmlNode &node) { found = found || (node.name == u"term" && node.attribute(u"ref"_qs) == ref); });
        }
    });
    return found;
}

/** The glossary's names: "arbetsintegrerande socialt företag (ASF)" is found by both. */
QVector<QPair<QString, QRegularExpression>> termWords(const Element &root)
{
    QVector<QPair<QString, QRegularExpression>> words;
    for (const Element &term : root.elements(u"terms")) {
        const QString name = term.text(u"name");
        const QString inside = name.section(u'(', 1).section(u')', 0, 0).trimmed();
        for (const QString &word : {name.section(u'(', 0, 0).trimmed(), inside}) {
            if (word.size() > 2)
                words.append({term.id(), QRegularExpression(u"\\b"_qs + QRegularExpression::escape(word) + u"\\b"_qs, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption)});
        }
    }
    return words;
}

} // namespace

CourseViews::CourseViews(QObject *parent)
    : QObject(parent)
{
}

void CourseViews::setDocument(CourseDocument *document)
{
    if (!CourseDocument::follow(m_document, document, this))
        return;
    if (m_document) {
        connect(m_document, &CourseDocument::reset, this, &CourseViews::listsChanged);
        connect(m_document, &CourseDocument::changed, this, [this] {
            ++m_revision;
            emit revisionChanged();
        });
        const auto lists = [this](const QString &path) {
            if (path.isEmpty() || path.startsWith(u"sources/") || path.startsWith(u"variants/"))
                emit listsChanged();
            if (!m_variant.isEmpty() && !m_document->course().variantIds().contains(m_variant))
                setVariant({}); // it is no more, or is called otherwise
            touch(path);
        };
        connect(m_document, &CourseDocument::fieldChanged, this, lists);
        connect(m_document, &CourseDocument::itemInserted, this, lists);
        connect(m_document, &CourseDocument::itemRemoved, this, lists);
        connect(m_document, &CourseDocument::textChanged, this, [this] { emit blockTouched({}); });
    }
    emit documentChanged();
    emit listsChanged();
}

/** Says which block a change at @p path concerns, by the path that the outline knows it by. */
void CourseViews::touch(const QString &path)
{
    const QString known = Address::byIds(m_document->root(), path);
    if (!known.startsWith(u"units/"_qs)) // sources, glossary, banks: any block may show them
        emit blockTouched({});
    else if (known.count(u'/') >= 5)
        emit blockTouched(known.section(u'/', 0, 5));
}

void CourseViews::setVariant(const QString &variant)
{
    if (m_variant == variant)
        return;
    m_variant = variant;
    ++m_revision;
    emit blockTouched({});
    emit variantChanged();
    emit revisionChanged();
}

QVariantMap CourseViews::labels() const
{
    QVariantMap map;
    if (m_document && m_document->isOpen()) {
        for (const Element &source : m_document->root().elements(u"sources"))
            map.insert(source.id(), source.text(u"short"));
    }
    return map;
}

QVariantList CourseViews::variants() const
{
    return m_document && m_document->isOpen() ? choices(m_document->root().elements(u"variants"), u"name") : QVariantList();
}

QVariant CourseViews::block(const QString &path) const
{
    const Element *element = m_document ? m_document->element(path) : nullptr;
    if (!element || !Vocabulary::isBlock(element->type))
        return QVariant::fromValue(nullptr);
    Element shown = *element;
    if (element->type == &Vocabulary::practice()) {
        const Element *question = m_document->element(Address::ofId(m_document->root(), element->text(u"question")));
        if (!question || question == &m_document->root())
            return QVariant::fromValue(nullptr);
        shown = *question;
        shown.setValue(u"id", element->id());
        shown.setValue(u"for", element->variants());
    }
    // One block alone, resolved as the whole course would be.
    Course alone{m_document->folder(), Element(Vocabulary::course())};
    for (const QStringView list : {u"variants", u"sources", u"terms"})
        *alone.root.mutableElements(list) = m_document->root().elements(list);
    Element unit(Vocabulary::unit());
    Element page(Vocabulary::page());
    page.mutableElements(u"blocks")->push_back(std::move(shown));
    unit.mutableElements(u"pages")->push_back(std::move(page));
    alone.root.mutableElements(u"units")->push_back(std::move(unit));
    const Course resolved = alone.forVariant(m_variant);
    const auto &blocks = resolved.units().front().elements(u"pages").front().elements(u"blocks");
    return blocks.empty() ? QVariant::fromValue(nullptr) : QVariant(CourseJson::toJson(blocks.front(), resolved).toVariantMap());
}

QString CourseViews::branchingNear(const QString &path) const
{
    for (QString at = path; m_document && !at.isEmpty(); at = Address::parent(at)) {
        const Element *element = m_document->element(at);
        if (element && Vocabulary::isBlock(element->type) && !branchingOf(*element).steps.isEmpty())
            return at;
        const auto &blocks = element && element->type == &Vocabulary::page() ? element->elements(u"blocks") : std::vector<Element>();
        for (std::size_t row = 0; row < blocks.size(); ++row) {
            if (!branchingOf(blocks[row]).steps.isEmpty())
                return Address::of(m_document->root(), at, u"blocks"_qs, int(row));
        }
    }
    return {};
}

QVariantMap CourseViews::graph(const QString &path) const
{
    const Element *block = m_document ? m_document->element(path) : nullptr;
    const Branching lists = block ? branchingOf(*block) : Branching();
    if (lists.steps.isEmpty())
        return {};
    const auto &steps = block->elements(lists.steps);
    const auto &ends = block->elements(lists.ends);
    const QString options = lists.options;
    const bool endsByItself = Element(*Address::itemType(*block, lists.ends)).indexOf(u"bestFrom") >= 0; // the points choose the ending
    // Depth by the shortest way from the first step: the map reads downwards.
    QHash<QString, int> depth;
    QStringList queue;
    if (!steps.empty()) {
        depth.insert(steps.front().id(), 0);
        queue.append(steps.front().id());
    }
    const auto step = [&](const QString &id) {
        const auto found = std::find_if(steps.begin(), steps.end(), [&](const Element &element) { return element.id() == id; });
        return found == steps.end() ? nullptr : &*found;
    };
    bool isEndReached = false;
    for (qsizetype i = 0; i < queue.size(); ++i) {
        const Element *from = step(queue[i]);
        for (const Element &option : from ? from->elements(options) : std::vector<Element>()) {
            const QString to = option.text(u"to");
            isEndReached = isEndReached || (endsByItself && to.isEmpty());
            if (!to.isEmpty() && !depth.contains(to)) {
                depth.insert(to, depth.value(queue[i]) + 1);
                queue.append(to);
            }
        }
    }
    // From where an ending can be reached: back from what ends, until nothing is added.
    QSet<QString> ending;
    for (const Element &end : endsByItself ? std::vector<Element>() : ends)
        ending.insert(end.id());
    for (qsizetype before = -1; before != ending.size();) {
        before = ending.size();
        for (const Element &from : steps) {
            const auto &choices = from.elements(options);
            if (std::any_of(choices.begin(), choices.end(), [&](const Element &option) { return option.text(u"to").isEmpty() ? endsByItself : ending.contains(option.text(u"to")); }))
                ending.insert(from.id());
        }
    }
    const int deepest = depth.isEmpty() ? 0 : *std::max_element(depth.begin(), depth.end());
    QHash<int, int> columns;
    QVariantList nodes;
    QVariantList edges;
    const auto add = [&](const Element &element, const QString &kind, bool isReached, int row, std::size_t place) {
        const int column = columns[row]++;
        const bool isStep = kind == u"step";
        nodes.append(QVariantMap{{u"id"_qs, element.id()}, {u"kind"_qs, kind}, {u"title"_qs, OutlineModel::titleOf(element)}, {u"row"_qs, row}, {u"column"_qs, column}, {u"place"_qs, int(place)},
                                 {u"reached"_qs, isReached}, {u"deadEnd"_qs, isStep && element.elements(options).empty()},
                                 {u"stuck"_qs, isStep && !ending.contains(element.id())}, {u"repair"_qs, element.isOn(u"repair")}});
    };
    for (std::size_t place = 0; place < steps.size(); ++place) {
        const Element &element = steps[place];
        const bool isReached = depth.contains(element.id());
        add(element, u"step"_qs, isReached, isReached ? depth.value(element.id()) : deepest + 2, place);
        for (const Element &option : element.elements(options)) {
            const QString to = option.text(u"to");
            const bool isKnown = to.isEmpty() || step(to) || std::any_of(ends.begin(), ends.end(), [&](const Element &end) { return end.id() == to; });
            edges.append(QVariantMap{{u"from"_qs, element.id()}, {u"to"_qs, to}, {u"title"_qs, OutlineModel::titleOf(option)}, {u"best"_qs, option.isOn(u"best")}, {u"known"_qs, isKnown}});
        }
    }
    for (std::size_t place = 0; place < ends.size(); ++place)
        add(ends[place], u"ending"_qs, endsByItself ? isEndReached : depth.contains(ends[place].id()), deepest + 1, place);
    return {{u"nodes"_qs, nodes}, {u"edges"_qs, edges}, {u"steps"_qs, lists.steps}, {u"options"_qs, lists.options}, {u"ends"_qs, lists.ends}, {u"endsByItself"_qs, endsByItself}};
}

QVariant CourseViews::term(const QString &id) const
{
    for (const Element &term : m_document->root().elements(u"terms")) {
        if (term.id() == id)
            return QVariantMap{{u"id"_qs, id}, {u"name"_qs, term.text(u"name")}, {u"definition"_qs, CourseJson::toHtml(term.rich(u"definition"), m_document->course())}};
    }
    return QVariant::fromValue(nullptr);
}

QUrl CourseViews::media(const QString &src) const
{
    const std::optional<QString> path = m_document ? CourseFolder::inside(m_document->folder(), src) : std::nullopt;
    return path ? QUrl::fromLocalFile(*path) : QUrl();
}

QVariantList CourseViews::cues(const QString &src) const
{
    const QString text = m_document ? m_document->text(src) : QString();
    if (text.isEmpty())
        return {};
    static RuleEngine rules;
    const QJSValue parse = rules.module(u"courses/rules/webvtt.mjs"_qs).property(u"parseCaptions"_qs);
    if (!parse.isCallable())
        return {};
    const Result<QJSValue> cues = rules.call(parse, {text}, src);
    return cues ? rules.toJson(*cues).toArray().toVariantList() : QVariantList();
}

QVariantList CourseViews::options(const QString &field, const QString &path) const
{
    if (!m_document || !m_document->isOpen())
        return {};
    const Element &root = m_document->root();
    if (field == u"for" || field == u"variants")
        return variants();
    if (field == u"objectives")
        return choices(root.elements(u"objectives"), u"text");
    if (field == u"covers")
        return choices(root.elements(u"requirements"), u"text");
    if (field == u"terms")
        return choices(root.elements(u"terms"), u"name");
    if (field == u"source" || field == u"sources")
        return choices(root.elements(u"sources"), u"short");
    if (field == u"bank") {
        QVariantList list;
        for (const Element &bank : root.elements(u"banks"))
            list.append(choice(bank.id(), bank.id()));
        return list;
    }
    QVariantList list;
    static const QSet<QString> anywhere{u"page"_qs, u"pages"_qs, u"test"_qs, u"question"_qs, u"block"_qs, u"video"_qs};
    if (field == u"to" || field == u"category" || field == u"pair") { // parts of the same block
        QString at = path;
        while (!at.isEmpty() && !(m_document->element(at) && Vocabulary::isBlock(m_document->element(at)->type)))
            at = Address::parent(at);
        const Element *block = m_document->element(at);
        if (field == u"pair") {
            walk(root, [&](const Element &element) {
                if (block && element.type == block->type && element.id() != block->id())
                    list.append(choice(element.id(), OutlineModel::titleOf(element)));
            });
            return list;
        }
        const Branching lists = block ? branchingOf(*block) : Branching();
        for (const QString &name : field == u"category" ? QStringList{u"categories"_qs} : QStringList{lists.steps, lists.ends}) {
            for (const Element &part : block ? block->elements(name) : std::vector<Element>())
                list.append(choice(part.id(), part.id() + u": "_qs + excerpt(OutlineModel::titleOf(part), 50)));
        }
        return list;
    }
    if (!anywhere.contains(field)) // facts and the like are only typed
        return list;
    walk(root, [&](const Element &element) {
        const bool isPage = element.type == &Vocabulary::page();
        if ((field == u"pages" || field == u"page") && isPage)
            list.append(choice(element.id(), OutlineModel::titleOf(element)));
        else if (field == u"test" && element.name() == u"test")
            list.append(choice(element.id(), element.id()));
        else if (field == u"question" && isQuestion(element))
            list.append(choice(element.id(), OutlineModel::titleOf(element)));
        else if ((field == u"block" && Vocabulary::isBlock(element.type)) || (field == u"video" && element.name() == u"video"))
            list.append(choice(element.id(), element.id() + u": "_qs + excerpt(OutlineModel::titleOf(element), 50)));
    });
    return list;
}

QStringList CourseViews::namesOf(const QStringList &places) const
{
    QStringList names;
    for (const QString &place : places) {
        const bool isFile = place.startsWith(u"media/");
        const QString name = isFile || !m_document ? place : OutlineModel::whereIs(m_document->root(), place.section(u'.', 0, 0));
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

QVariantList CourseViews::compare(const QString &pagePath, const QString &first, const QString &second) const
{
    const Element *page = m_document ? m_document->element(pagePath) : nullptr;
    if (!page)
        return {};
    const auto lines = [&](const QString &variant) {
        Course alone{m_document->folder(), Element(Vocabulary::course())};
        Element unit(Vocabulary::unit());
        unit.mutableElements(u"pages")->push_back(*page);
        alone.root.mutableElements(u"units")->push_back(std::move(unit));
        const Course resolved = alone.forVariant(variant);
        const auto &pages = resolved.units().front().elements(u"pages");
        return pages.empty() ? QStringList() : linesOf(pages.front());
    };
    const QStringList left = lines(first);
    const QStringList right = lines(second);
    // Longest common run of lines: pages are short, so the plain table will do.
    std::vector<std::vector<int>> same(std::size_t(left.size() + 1), std::vector<int>(std::size_t(right.size() + 1), 0));
    for (qsizetype i = left.size() - 1; i >= 0; --i) {
        for (qsizetype j = right.size() - 1; j >= 0; --j)
            same[std::size_t(i)][std::size_t(j)] = left[i] == right[j] ? same[std::size_t(i + 1)][std::size_t(j + 1)] + 1 : std::max(same[std::size_t(i + 1)][std::size_t(j)], same[std::size_t(i)][std::size_t(j + 1)]);
    }
    QVariantList rows;
    qsizetype i = 0;
    qsizetype j = 0;
    const auto add = [&](const QString &a, const QString &b, bool isSame) { rows.append(QVariantMap{{u"first"_qs, a}, {u"second"_qs, b}, {u"same"_qs, isSame}}); };
    while (i < left.size() || j < right.size()) {
        if (i < left.size() && j < right.size() && left[i] == right[j])
            add(left[i], right[j], true), ++i, ++j;
        else if (j >= right.size() || (i < left.size() && same[std::size_t(i + 1)][std::size_t(j)] >= same[std::size_t(i)][std::size_t(j + 1)]))
            add(left[i], QString(), false), ++i;
        else
            add(QString(), right[j], false), ++j;
    }
    return rows;
}

QVariantList CourseViews::objectives() const
{
    QVariantList rows;
    if (!m_document || !m_document->isOpen())
        return rows;
    const Element &root = m_document->root();
    for (const Element &objective : root.elements(u"objectives")) {
        QVariantList pages;
        QVariantList questions;
        walk(root, [&](const Element &element) {
            if (!element.words(u"objectives").contains(objective.id()))
                return;
            const QVariantMap entry{{u"id"_qs, element.id()}, {u"title"_qs, excerpt(OutlineModel::titleOf(element), 60)}};
            if (element.type == &Vocabulary::page())
                pages.append(entry);
            else if (isQuestion(element) || element.name() == u"task")
                questions.append(entry);
        });
        rows.append(QVariantMap{{u"id"_qs, objective.id()}, {u"text"_qs, CourseJson::toPlain(objective.rich(u"text"))}, {u"pages"_qs, pages}, {u"questions"_qs, questions}});
    }
    return rows;
}

int CourseViews::markTerms(const QString &pagePath)
{
    const Element *page = m_document ? m_document->element(pagePath) : nullptr;
    if (!page || m_document->isReadOnly())
        return 0;
    int marked = 0;
    const CourseDocument::Compound compound(*m_document, tr("märk begrepp"));
    const auto words = termWords(m_document->root());
    for (const auto &[ref, word] : words) {
        if (isMarked(*m_document->element(pagePath), ref))
            continue;
        const std::function<bool(const QString &)> mark = [&, &ref = ref, &word = word](const QString &path) {
            const Element &element = *m_document->element(path);
            for (std::size_t i = 0; i < element.values.size(); ++i) {
                const QString field = element.type->fields[i].jsonName;
                if (const auto *rich = std::get_if<RichText>(&element.values[i])) {
                    RichText changed = *rich;
                    if (markFirst(changed.nodes, word, ref)) {
                        m_document->seal();
                        return m_document->setValue(path, field, changed);
                    }
                } else if (const auto *children = std::get_if<ElementList>(&element.values[i])) {
                    for (std::size_t row = 0; row < children->size(); ++row) {
                        if (mark(Address::of(m_document->root(), path, field, int(row))))
                            return true;
                    }
                }
            }
            return false;
        };
        marked += mark(pagePath) ? 1 : 0;
    }
    return marked;
}
