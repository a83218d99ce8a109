#include "course.h"

#include "vocabulary.h"

#include <QHash>

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
        return std::vector<Element>();
    default:
        return field.fallback.isNull() ? QString(u""_qs) : field.fallback;
    }
}

bool isFor(const QStringList &variants, const QString &variant)
{
    return variants.isEmpty() || variants.contains(variant);
}

/** Text for @p variant only; passages that were only there to carry `for` dissolve. */
std::vector<XmlNode> nodesFor(const std::vector<XmlNode> &nodes, const QString &variant)
{
    std::vector<XmlNode> kept;
    for (const XmlNode &node : nodes) {
        if (node.kind == XmlNode::Kind::Comment || (node.isElement() && !isFor(node.attribute(u"for"_qs).split(u' ', Qt::SkipEmptyParts), variant)))
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

Element elementFor(const Element &element, const QString &variant)
{
    Element kept(*element.type);
    kept.file = element.file;
    kept.line = element.line;
    for (std::size_t i = 0; i < element.values.size(); ++i) {
        const Value &value = element.values[i];
        if (const auto *rich = std::get_if<RichText>(&value)) {
            kept.values[i] = RichText{nodesFor(rich->nodes, variant)};
        } else if (const auto *children = std::get_if<std::vector<Element>>(&value)) {
            std::vector<Element> keptChildren;
            for (const Element &child : *children) {
                if (isFor(child.variants(), variant))
                    keptChildren.push_back(elementFor(child, variant));
            }
            kept.values[i] = std::move(keptChildren);
        } else {
            kept.values[i] = value;
        }
    }
    kept.setValue(u"for", QStringList());
    return kept;
}

using Questions = QHash<QString, const Element *>;

/** Puts a copy of the question where practice names one, under the practice's own id. */
void placePractice(Element &element, const Questions &questions)
{
    for (Value &value : element.values) {
        auto *children = std::get_if<std::vector<Element>>(&value);
        if (!children)
            continue;
        for (Element &child : *children) {
            if (child.type != &Vocabulary::practice()) {
                placePractice(child, questions);
                continue;
            }
            const Element *question = questions.value(child.text(u"question"));
            if (!question)
                continue; // a dangling reference; the check says so
            Element copy = *question;
            copy.setValue(u"id", child.id());
            copy.setValue(u"points", Value(0.0));
            child = std::move(copy);
        }
    }
}

} // namespace

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
    static const std::vector<Element> none;
    const auto *elements = std::get_if<std::vector<Element>>(&value(jsonName));
    return elements ? *elements : none;
}

std::vector<Element> *Element::mutableElements(QStringView jsonName)
{
    const int index = indexOf(jsonName);
    return index < 0 ? nullptr : std::get_if<std::vector<Element>>(&values[std::size_t(index)]);
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
    Course resolved{folder, variant.isEmpty() ? root : elementFor(root, variant), texts};
    if (variant.isEmpty()) // who sees everything is no agency
        std::erase_if(*resolved.root.mutableElements(u"themes"), [](const Element &theme) { return !theme.variants().isEmpty(); });
    Questions questions;
    for (const Element &bank : resolved.root.elements(u"banks")) {
        for (const Element &question : bank.elements(u"questions"))
            questions.insert(question.id(), &question);
    }
    for (Element &unit : *resolved.root.mutableElements(u"units"))
        placePractice(unit, questions);
    return resolved;
}
