#include "blocktype.h"

namespace {

/** review-by → reviewBy: attribute names are kebab-case in XML and camelCase in JSON. */
QString camelCase(const QString &name)
{
    QString camel;
    bool upper = false;
    for (const QChar c : name) {
        if (c == u'-') {
            upper = true;
        } else {
            camel += upper ? c.toUpper() : c;
            upper = false;
        }
    }
    return camel;
}

Field named(FieldKind kind, const char *name, const char *fallback = nullptr)
{
    const QString xmlName = QString::fromLatin1(name);
    return {kind, xmlName, camelCase(xmlName), fallback ? QString::fromUtf8(fallback) : QString()};
}

Field content(FieldKind kind, const char *jsonName)
{
    return {kind, QString(), QString::fromLatin1(jsonName)};
}

/** Any list item or nested element may be meant for some variants only. */
std::vector<Field> withVariants(std::vector<Field> fields)
{
    const auto afterId = !fields.empty() && fields.front().xmlName == u"id" ? fields.begin() + 1 : fields.begin();
    fields.insert(afterId, forVariants());
    return fields;
}

} // namespace

Field id() { return named(FieldKind::Word, "id"); }
Field forVariants() { return named(FieldKind::References, "for"); }
Field word(const char *name, const char *fallback) { return named(FieldKind::Word, name, fallback); }
Field flag(const char *name, bool fallback) { return named(FieldKind::Flag, name, fallback ? "true" : "false"); }
Field date(const char *name) { return named(FieldKind::Date, name); }
Field time(const char *name) { return named(FieldKind::Time, name); }
Field asset(const char *name) { return named(FieldKind::Asset, name); }
Field idref(const char *name) { return named(FieldKind::Reference, name); }
Field idrefs(const char *name) { return named(FieldKind::References, name); }
Field plain(const char *name) { return named(FieldKind::Plain, name); }
Field inlineText(const char *name) { return named(FieldKind::Inline, name); }
Field flow(const char *name) { return named(FieldKind::Flow, name); }
Field plainContent(const char *jsonName) { return content(FieldKind::PlainContent, jsonName); }
Field inlineContent(const char *jsonName) { return content(FieldKind::InlineContent, jsonName); }
Field flowContent(const char *jsonName) { return content(FieldKind::FlowContent, jsonName); }

Field number(const char *name, std::optional<double> fallback)
{
    Field field = named(FieldKind::Number, name);
    if (fallback)
        field.fallback = QString::number(*fallback);
    return field;
}

Field oneOf(const char *name, std::initializer_list<const char *> choices, const char *fallback)
{
    Field field = named(FieldKind::OneOf, name, fallback);
    for (const char *choice : choices)
        field.choices.append(QString::fromLatin1(choice));
    return field;
}

Field element(const char *name, const std::vector<Field> &fields)
{
    Field field = named(FieldKind::Single, name);
    field.item = std::make_shared<BlockType>(BlockType{field.xmlName, withVariants(fields)});
    return field;
}

Field list(const char *jsonName, const char *elementName, const std::vector<Field> &fields)
{
    Field field = named(FieldKind::List, elementName);
    field.jsonName = QString::fromLatin1(jsonName);
    field.item = std::make_shared<BlockType>(BlockType{field.xmlName, withVariants(fields)});
    return field;
}

Field forAll(Field items)
{
    BlockType item = *items.item;
    std::erase_if(item.fields, [](const Field &field) { return field.jsonName == u"for"; });
    items.item = std::make_shared<BlockType>(std::move(item));
    return items;
}

Field blocks(const char *jsonName)
{
    return content(FieldKind::Blocks, jsonName);
}
