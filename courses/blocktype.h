#pragma once

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <memory>
#include <optional>
#include <vector>

/** What a field holds, and with that how it is written in XML and in JSON (courses/FORMAT.md). */
enum class FieldKind {
    // attributes
    Word,       ///< a short text or identifier; JSON string
    Flag,       ///< true or false
    Number,     ///< decimal; JSON number or null
    OneOf,      ///< one of a few words
    Date,       ///< ISO 8601 date, or a part of it; JSON string
    Time,       ///< m:ss or h:mm:ss in XML; JSON seconds or null
    Asset,      ///< path of a file in the course folder
    Reference,  ///< one id
    References, ///< ids separated by spaces; JSON array
    // child elements
    Plain,      ///< characters only
    Inline,     ///< inline rich text
    Flow,       ///< paragraphs, headings and lists
    Single,     ///< one nested element; JSON object or null
    List,       ///< any number of one kind of nested element; JSON array
    Blocks,     ///< any number of blocks of any type; JSON array
    // the element's own content
    PlainContent,
    InlineContent,
    FlowContent,
};

struct BlockType;

/** One field of an element: its name, what it holds, and its default. */
struct Field
{
    FieldKind kind = FieldKind::Word;
    QString xmlName;                    ///< attribute or child element; empty for own content
    QString jsonName;
    QString fallback = {};              ///< default, as it would be written in XML; a null string means "absent"
    QStringList choices = {};           ///< of OneOf
    std::shared_ptr<const BlockType> item = {}; ///< of Single and List: what the nested element is made of

    [[nodiscard]] bool isAttribute() const { return kind <= FieldKind::References; }
    [[nodiscard]] bool isContent() const { return kind >= FieldKind::PlainContent; }
    [[nodiscard]] bool isRich() const
    {
        return kind == FieldKind::Inline || kind == FieldKind::Flow || kind == FieldKind::InlineContent || kind == FieldKind::FlowContent;
    }
    [[nodiscard]] bool holdsElements() const
    {
        return kind == FieldKind::Single || kind == FieldKind::List || kind == FieldKind::Blocks;
    }
};

/** What a type of block (or any other element) is made of. Made by `<type>.cpp` in the block's folder. */
struct BlockType
{
    QString name;                       ///< element name, and name of the folder
    std::vector<Field> fields;
};

[[nodiscard]] Field id();
[[nodiscard]] Field forVariants();
[[nodiscard]] Field word(const char *name, const char *fallback = nullptr);
[[nodiscard]] Field flag(const char *name, bool fallback = false);
[[nodiscard]] Field number(const char *name, std::optional<double> fallback = {});
[[nodiscard]] Field oneOf(const char *name, std::initializer_list<const char *> choices, const char *fallback);
[[nodiscard]] Field date(const char *name);
[[nodiscard]] Field time(const char *name);
[[nodiscard]] Field asset(const char *name);
[[nodiscard]] Field idref(const char *name);
[[nodiscard]] Field idrefs(const char *name);
[[nodiscard]] Field plain(const char *name);
[[nodiscard]] Field inlineText(const char *name);
[[nodiscard]] Field flow(const char *name);
[[nodiscard]] Field plainContent(const char *jsonName);
[[nodiscard]] Field inlineContent(const char *jsonName);
[[nodiscard]] Field flowContent(const char *jsonName);
[[nodiscard]] Field element(const char *name, const std::vector<Field> &fields);
[[nodiscard]] Field list(const char *jsonName, const char *elementName, const std::vector<Field> &fields);
[[nodiscard]] Field forAll(Field items); ///< none of them may be for some variants only: a column, captions
[[nodiscard]] Field blocks(const char *jsonName);
