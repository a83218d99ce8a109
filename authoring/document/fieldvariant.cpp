#include "fieldvariant.h"

#include "coursexml.h"

#include <QJSValue>

namespace {

/** What no XML can hold is taken away; a line break is a space, PowerPoint's too. */
QString plainLine(QString text)
{
    text.replace(u'\v', u' ');
    text.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c.isNonCharacter(); });
    return text.simplified().isEmpty() ? QString() : text.replace(u'\n', u' ').replace(u'\t', u' ').trimmed();
}

/** What has just been written stands on no line of a file. */
void forgetLines(std::vector<XmlNode> &nodes)
{
    for (XmlNode &node : nodes) {
        node.line = 0;
        forgetLines(node.children);
    }
}

} // namespace

namespace FieldVariant {

bool isTyped(const Field &field)
{
    static const QVector<FieldKind> kinds{FieldKind::Plain, FieldKind::PlainContent, FieldKind::Word, FieldKind::Date, FieldKind::Time, FieldKind::Number};
    return field.isRich() || kinds.contains(field.kind);
}

QVariant toVariant(const Value &value, const Field &field)
{
    if (field.kind == FieldKind::Time)
        return CourseXml::toAttribute(value, field);
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *words = std::get_if<QStringList>(&value))
        return *words;
    if (const auto *rich = std::get_if<RichText>(&value))
        return CourseXml::toXml(*rich);
    return QVariant::fromValue(nullptr);
}

std::optional<Value> toValue(const QVariant &given, const Field &field)
{
    const QVariant variant = given.userType() == qMetaTypeId<QJSValue>() ? given.value<QJSValue>().toVariant() : given;
    const bool isNothing = !variant.isValid() || variant.isNull() || variant.userType() == QMetaType::Nullptr;
    switch (field.kind) {
    case FieldKind::Flag:
        return variant.userType() == QMetaType::Bool ? std::optional<Value>(variant.toBool()) : std::nullopt;
    case FieldKind::Number: {
        if (isNothing)
            return Value();
        bool isNumber = false;
        const double number = variant.toDouble(&isNumber);
        return isNumber && qIsFinite(number) ? std::optional<Value>(number) : std::nullopt;
    }
    case FieldKind::Time:
        return isNothing || variant.toString().isEmpty() ? Value() : CourseXml::fromAttribute(variant.toString(), field);
    case FieldKind::References:
        return Value(variant.toStringList());
    case FieldKind::OneOf:
        return field.choices.contains(variant.toString()) ? std::optional<Value>(variant.toString()) : std::nullopt;
    case FieldKind::Inline:
    case FieldKind::Flow:
    case FieldKind::InlineContent:
    case FieldKind::FlowContent: {
        Result<RichText> text = CourseXml::toRichText(variant.toString(), field.kind == FieldKind::InlineContent ? FieldKind::Inline : field.kind == FieldKind::FlowContent ? FieldKind::Flow : field.kind);
        if (text)
            forgetLines(text->nodes);
        return text ? std::optional<Value>(*text) : std::nullopt;
    }
    case FieldKind::Single:
    case FieldKind::List:
    case FieldKind::Blocks:
        return {};
    default:
        return Value(plainLine(variant.toString()));
    }
}

} // namespace FieldVariant
