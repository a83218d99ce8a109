#include "course.h"

#include "vocabulary.h"

#include <QHash>

#include <atomic>

namespace {

Value fallbackOf(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Flag:
        return field.fallback == u"true";
    case FieldKind::Number:
        return field.fallback.isNull() ? Value() : Value(field.fallback.toDouble());
    case FieldKind::Time:
        return {};
    case FieldKind::References:
        return QStringList();
    case FieldKind::Inline:
    case FieldKind::Flow:
    case FieldKind::InlineContent:
    case FieldKind::FlowContent:
        return RichText();
    case FieldKind::Single:
    case FieldKind::List:
    case FieldKind::Blocks:
        return ElementList();
    default:
        return field.fallback.isNull() ? QString(u""_qs) : field.fallback;
    }
}

bool isFor(const QStringList &variants, const QString &variant)
{
    return variants.isEmpty() || variants.contains(variant);
}

bool isFor(const XmlNode &node, const QString &variant)
{
    return isFor(node.attribute(u"for"_qs).split(u' ', Qt::SkipEmptyParts), variant);
}

/** Every variant reads @p nodes alike. */
bool isForAll(const std::vector<XmlNode> &nodes)
{
    return std::none_of(nodes.begin(), nodes.end(), [](const XmlNode &node) {
        return node.kind == XmlNode::Kind::Comment || !node.attribute(u"for"_qs).isNull() || (node.name == u"span" && node.attributes.empty())
            || (node.name == u"list" && node.children.empty()) || !isForAll(node.children);
    });
}

/** Text for @p variant only; passages that were only there to carry `for` dissolve. */
std::vector<XmlNode> nodesFor(const std::vector<XmlNode> &nodes, const QString &variant)
{
    std::vector<XmlNode> kept;
    for (const XmlNode &node : nodes) {
        if (node.kind == XmlNode::Kind::Comment || (node.isElement() && !isFor(node, variant)))
            continue;
        XmlNode copy = node;
        copy.children = nodesFor(node.children, variant);
        std::erase_if(copy.attributes, [](const auto &attribute) { return attribute.first == u"for"; });
        if (copy.isElement() && copy.name == u"span" && copy.attributes.empty())
            kept.insert(kept.end(), copy.children.begin(), copy.children.end());
        else if (copy.name != u"list" || !copy.children.empty())
            kept.push_back(std::move(copy));
    }
    return kept;
}

/** Makes @p element what @p variant gets. What every variant gets alike stays shared; false: that was all of it. */
bool resolve(Element &element, const QString &variant);

bool resolve(ElementList &list, const QString &variant)
{
    std::vector<Element> kept;
    bool isChanged = false;
    for (const Element &child : list) {
        const bool isKept = isFor(child.variants(), variant);
        if (isKept) {
            kept.push_back(child);
            isChanged = resolve(kept.back(), variant) || isChanged;
        }
        isChanged = isChanged || !isKept;
    }
    if (isChanged)
        list = ElementList(std::move(kept));
    return isChanged;
}

bool resolve(Element &element, const QString &variant)
{
    bool isChanged = !element.comments.isEmpty() || !element.leadingComments.isEmpty() || !element.variants().isEmpty();
    element.comments.clear();
    element.leadingComments.clear();
    element.setValue(u"for", QStringList());
    for (Value &value : element.values) {
        if (auto *rich = std::get_if<RichText>(&value); rich && !isForAll(rich->nodes)) {
            rich->nodes = nodesFor(rich->nodes, variant);
            isChanged = true;
        } else if (auto *children = std::get_if<ElementList>(&value)) {
            isChanged = resolve(*children, variant) || isChanged;
        }
    }
    return isChanged;
}

using Questions = QHash<QString, const Element *>;

/** Puts a copy of the question where practice names one, under the practice's own id. False: there was no practice. */
bool placePractice(ElementList &list, const Questions &questions)
{
    const ElementList before = list;
    bool isChanged = false;
    for (std::size_t row = 0; row < before.size(); ++row) {
        const Element &child = before[row];
        if (child.type == &Vocabulary::practice()) {
            const Element *question = questions.value(child.text(u"question"));
            if (!question)
                continue; // a dangling reference; the check says so
            Element copy = *question;
            copy.setValue(u"id", child.id());
            copy.setValue(u"points", Value(0.0));
            list.edit()[row] = std::move(copy);
            isChanged = true;
            continue;
        }
        for (std::size_t i = 0; i < child.values.size(); ++i) {
            const auto *children = std::get_if<ElementList>(&child.values[i]);
            ElementList placed = children ? *children : ElementList();
            if (children && placePractice(placed, questions)) {
                list.edit()[row].values[i] = std::move(placed);
                isChanged = true;
            }
        }
    }
    return isChanged;
}

} // namespace

ElementList::ElementList(std::vector<Element> elements)
    : m_elements(elements.empty() ? nullptr : std::make_shared<std::vector<Element>>(std::move(elements)))
{
}

const std::vector<Element> &ElementList::get() const
{
    static const std::vector<Element> none;
    return m_elements ? *m_elements : none;
}

std::vector<Element> &ElementList::edit()
{
    if (!m_elements)
        m_elements = std::make_shared<std::vector<Element>>();
    else if (m_elements.use_count() > 1)
        m_elements = std::make_shared<std::vector<Element>>(*m_elements);
    std::atomic_thread_fence(std::memory_order_acquire); // another thread may just have let go of it
    return *m_elements;
}

std::size_t ElementList::size() const { return get().size(); }
const Element &ElementList::operator[](std::size_t row) const { return get()[row]; }

bool operator==(const ElementList &a, const ElementList &b)
{
    return a.m_elements == b.m_elements || a.get() == b.get();
}

Element::Element(const BlockType &elementType)
    : type(&elementType)
{
    values.reserve(elementType.fields.size());
    for (const Field &field : elementType.fields)
        values.push_back(fallbackOf(field));
}

int Element::indexOf(QStringView jsonName) const
{
    for (std::size_t i = 0; i < type->fields.size(); ++i) {
        if (type->fields[i].jsonName == jsonName)
            return int(i);
    }
    return -1;
}

const Value &Element::value(QStringView jsonName) const
{
    static const Value nothing;
    const int index = indexOf(jsonName);
    return index < 0 ? nothing : values[std::size_t(index)];
}

void Element::setValue(QStringView jsonName, Value value)
{
    if (const int index = indexOf(jsonName); index >= 0)
        values[std::size_t(index)] = std::move(value);
}

QString Element::text(QStringView jsonName) const
{
    const auto *text = std::get_if<QString>(&value(jsonName));
    return text ? *text : QString();
}

QStringList Element::words(QStringView jsonName) const
{
    const auto *words = std::get_if<QStringList>(&value(jsonName));
    return words ? *words : QStringList();
}

bool Element::isOn(QStringView jsonName) const
{
    const auto *flag = std::get_if<bool>(&value(jsonName));
    return flag && *flag;
}

std::optional<double> Element::number(QStringView jsonName) const
{
    const auto *number = std::get_if<double>(&value(jsonName));
    return number ? std::optional(*number) : std::nullopt;
}

const RichText &Element::rich(QStringView jsonName) const
{
    static const RichText nothing;
    const auto *rich = std::get_if<RichText>(&value(jsonName));
    return rich ? *rich : nothing;
}

const std::vector<Element> &Element::elements(QStringView jsonName) const
{
    static const ElementList none;
    const auto *elements = std::get_if<ElementList>(&value(jsonName));
    return (elements ? *elements : none).get();
}

std::vector<Element> *Element::mutableElements(QStringView jsonName)
{
    const int index = indexOf(jsonName);
    auto *elements = index < 0 ? nullptr : std::get_if<ElementList>(&values[std::size_t(index)]);
    return elements ? &elements->edit() : nullptr;
}

bool operator==(const Element &a, const Element &b)
{
    return a.type == b.type && a.values == b.values && a.comments == b.comments && a.leadingComments == b.leadingComments;
}

QStringList Course::variantIds() const
{
    QStringList ids;
    for (const Element &variant : root.elements(u"variants"))
        ids.append(variant.id());
    return ids;
}

Course Course::forVariant(const QString &variant) const
{
    Course resolved = *this;
    if (!variant.isEmpty())
        resolve(resolved.root, variant);
    if (variant.isEmpty()) // who sees everything is no agency
        std::erase_if(*resolved.root.mutableElements(u"themes"), [](const Element &theme) { return !theme.variants().isEmpty(); });
    Questions questions;
    for (const Element &bank : resolved.root.elements(u"banks")) {
        for (const Element &question : bank.elements(u"questions"))
            questions.insert(question.id(), &question);
    }
    ElementList units = std::get<ElementList>(resolved.root.value(u"units"));
    if (placePractice(units, questions))
        resolved.root.setValue(u"units", std::move(units));
    return resolved;
}
