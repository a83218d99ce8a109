#include "change.h"

#include "address.h"
#include "vocabulary.h"

#include <QJsonArray>

#include <atomic>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

template<typename... Cases>
struct Match : Cases...
{
    using Cases::operator()...;
};
template<typename... Cases>
Match(Cases...) -> Match<Cases...>;

/** What is in no file yet has lines below zero: findings name their place by file and line. */
void number(Element &element, const QString &file)
{
    static std::atomic_int last = 0;
    if (element.line == 0)
        element.line = --last;
    if (element.file.isEmpty())
        element.file = file;
    for (Value &value : element.values) {
        if (auto *children = std::get_if<ElementList>(&value)) {
            for (Element &child : children->edit())
                number(child, element.file);
        }
    }
}

QJsonArray nodesToJson(const std::vector<XmlNode> &nodes)
{
    QJsonArray array;
    for (const XmlNode &node : nodes) {
        if (node.kind == XmlNode::Kind::Text) {
            array.append(node.text);
            continue;
        }
        QJsonObject object;
        if (node.kind == XmlNode::Kind::Comment) {
            object.insert(u"comment"_qs, node.text);
        } else {
            QJsonArray attributes;
            for (const auto &[name, value] : node.attributes)
                attributes.append(QJsonArray{name, value});
            object = {{u"name"_qs, node.name}, {u"attributes"_qs, attributes}, {u"children"_qs, nodesToJson(node.children)}};
        }
        array.append(object);
    }
    return array;
}

std::vector<XmlNode> toNodes(const QJsonArray &array)
{
    std::vector<XmlNode> nodes;
    for (const QJsonValue item : array) {
        XmlNode node;
        if (item.isString()) {
            node.kind = XmlNode::Kind::Text;
            node.text = item.toString();
        } else if (item[u"comment"].isString()) {
            node.kind = XmlNode::Kind::Comment;
            node.text = item[u"comment"].toString();
        } else {
            node.name = item[u"name"].toString();
            const QJsonArray attributes = item[u"attributes"].toArray();
            for (const QJsonValue attribute : attributes)
                node.attributes.emplace_back(attribute.toArray().at(0).toString(), attribute.toArray().at(1).toString());
            node.children = toNodes(item[u"children"].toArray());
        }
        nodes.push_back(std::move(node));
    }
    return nodes;
}

const BlockType *typeOf(const QJsonObject &json, const Field &field)
{
    return field.kind == FieldKind::Blocks ? Vocabulary::blockType(json.value(u"is"_qs).toString()) : field.item.get();
}

const Field *fieldOf(const Element &root, const QString &path, const QString &name)
{
    const Element *element = Address::find(root, path);
    const int index = element ? element->indexOf(name) : -1;
    return index < 0 ? nullptr : &element->type->fields[std::size_t(index)];
}

} // namespace

SetField changeOfText(const QString &file, const QByteArray &before, const QByteArray &after)
{
    return {Address::ofFile(file), u"text"_qs, QString::fromUtf8(before), QString::fromUtf8(after)};
}

Change inverse(const Change &change)
{
    return std::visit(Match{
        [](const SetField &c) -> Change { return SetField{c.path, c.field, c.after, c.before}; },
        [](const InsertItem &c) -> Change { return RemoveItem{c.path, c.field, c.row, c.item}; },
        [](const RemoveItem &c) -> Change { return InsertItem{c.path, c.field, c.row, c.item}; },
        [](const MoveItem &c) -> Change { return MoveItem{c.toPath, c.toField, c.toRow, c.path, c.field, c.row}; },
    }, change);
}

void forgetLines(Element &element)
{
    element.line = 0;
    for (Value &value : element.values) {
        if (auto *children = std::get_if<ElementList>(&value)) {
            for (Element &child : children->edit())
                forgetLines(child);
        }
    }
}

void perform(const Change &change, Course &course)
{
    const auto list = [&](const QString &path, const QString &field) { return Address::find(course.root, path)->mutableElements(field); };
    std::visit(Match{
        [&](const SetField &c) {
            if (const QString file = Address::file(c.path); !file.isNull())
                course.texts.insert(file, std::get<QString>(c.after).toUtf8());
            else
                Address::find(course.root, c.path)->setValue(c.field, c.after);
        },
        [&](const InsertItem &c) {
            Element *holder = Address::find(course.root, c.path);
            auto *items = holder->mutableElements(c.field);
            number(*items->insert(items->begin() + c.row, c.item), holder->file);
        },
        [&](const RemoveItem &c) {
            auto *items = list(c.path, c.field);
            items->erase(items->begin() + c.row);
        },
        [&](const MoveItem &c) {
            auto *from = list(c.path, c.field);
            auto *to = list(c.toPath, c.toField); // both while the addresses hold
            Element item = std::move((*from)[std::size_t(c.row)]);
            from->erase(from->begin() + c.row);
            to->insert(to->begin() + c.toRow, std::move(item));
        },
    }, change);
}

QString describe(const Change &change)
{
    return std::visit(Match{
        [](const SetField &) { return Words::tr("ändra text"); },
        [](const InsertItem &) { return Words::tr("lägg till"); },
        [](const RemoveItem &) { return Words::tr("ta bort"); },
        [](const MoveItem &) { return Words::tr("flytta"); },
    }, change);
}

QJsonObject toJson(const Change &change)
{
    return std::visit(Match{
        [](const SetField &c) { return QJsonObject{{u"do"_qs, u"set"_qs}, {u"path"_qs, c.path}, {u"field"_qs, c.field}, {u"before"_qs, ExactJson::toJson(c.before)}, {u"after"_qs, ExactJson::toJson(c.after)}}; },
        [](const InsertItem &c) { return QJsonObject{{u"do"_qs, u"insert"_qs}, {u"path"_qs, c.path}, {u"field"_qs, c.field}, {u"row"_qs, c.row}, {u"item"_qs, ExactJson::toJson(c.item)}}; },
        [](const RemoveItem &c) { return QJsonObject{{u"do"_qs, u"remove"_qs}, {u"path"_qs, c.path}, {u"field"_qs, c.field}, {u"row"_qs, c.row}}; },
        [](const MoveItem &c) { return QJsonObject{{u"do"_qs, u"move"_qs}, {u"path"_qs, c.path}, {u"field"_qs, c.field}, {u"row"_qs, c.row}, {u"toPath"_qs, c.toPath}, {u"toField"_qs, c.toField}, {u"toRow"_qs, c.toRow}}; },
    }, change);
}

std::optional<Change> changeFromJson(const QJsonObject &json, const Element &root)
{
    const QString what = json.value(u"do"_qs).toString();
    const QString path = json.value(u"path"_qs).toString();
    const QString name = json.value(u"field"_qs).toString();
    const int row = json.value(u"row"_qs).toInt(-1);
    if (const QString file = Address::file(path); !file.isNull()) {
        const QJsonValue before = json.value(u"before"_qs);
        const QJsonValue after = json.value(u"after"_qs);
        const bool isWhole = what == u"set" && file.endsWith(u".vtt") && before.isString() && after.isString();
        return isWhole ? std::optional<Change>(SetField{path, name, before.toString(), after.toString()}) : std::nullopt;
    }
    const Field *field = fieldOf(root, path, name);
    if (!field)
        return {};
    if (what == u"set") {
        const std::optional<Value> before = ExactJson::toValue(json.value(u"before"_qs), *field);
        const std::optional<Value> after = ExactJson::toValue(json.value(u"after"_qs), *field);
        return before && after ? std::optional<Change>(SetField{path, name, *before, *after}) : std::nullopt;
    }
    if (!field->holdsElements())
        return {};
    const int count = int(Address::find(root, path)->elements(name).size());
    if (what == u"insert") {
        const QJsonObject item = json.value(u"item"_qs).toObject();
        const BlockType *type = typeOf(item, *field);
        std::optional<Element> element = type ? ExactJson::toElement(item, *type) : std::nullopt;
        return element && row >= 0 && row <= count ? std::optional<Change>(InsertItem{path, name, row, std::move(*element)}) : std::nullopt;
    }
    if (row < 0 || row >= count)
        return {};
    if (what == u"remove")
        return RemoveItem{path, name, row, Address::find(root, path)->elements(name)[std::size_t(row)]};
    if (what == u"move") {
        const MoveItem move{path, name, row, json.value(u"toPath"_qs).toString(), json.value(u"toField"_qs).toString(), json.value(u"toRow"_qs).toInt(-1)};
        const Field *to = fieldOf(root, move.toPath, move.toField);
        return to && to->holdsElements() && move.toRow >= 0 ? std::optional<Change>(move) : std::nullopt;
    }
    return {};
}

namespace ExactJson {

QJsonObject toJson(const Element &element)
{
    QJsonObject values;
    const Element fresh(*element.type);
    for (std::size_t i = 0; i < element.values.size(); ++i) {
        if (element.values[i] != fresh.values[i])
            values.insert(element.type->fields[i].jsonName, toJson(element.values[i]));
    }
    QJsonObject json{{u"is"_qs, element.name()}, {u"values"_qs, values}};
    if (!element.file.isEmpty())
        json.insert(u"file"_qs, element.file);
    if (!element.leadingComments.isEmpty())
        json.insert(u"leadingComments"_qs, QJsonArray::fromStringList(element.leadingComments));
    QJsonObject comments;
    for (auto it = element.comments.begin(); it != element.comments.end(); ++it)
        comments.insert(QString::number(it.key()), QJsonArray::fromStringList(it.value()));
    if (!comments.isEmpty())
        json.insert(u"comments"_qs, comments);
    return json;
}

std::optional<Element> toElement(const QJsonObject &json, const BlockType &type)
{
    const auto strings = [](const QJsonValue &array) {
        QStringList list;
        for (const QJsonValue item : array.toArray())
            list.append(item.toString());
        return list;
    };
    if (json.value(u"is"_qs).toString() != type.name)
        return {};
    Element element(type);
    element.file = json.value(u"file"_qs).toString();
    element.leadingComments = strings(json.value(u"leadingComments"_qs));
    const QJsonObject comments = json.value(u"comments"_qs).toObject();
    for (auto it = comments.begin(); it != comments.end(); ++it)
        element.comments.insert(it.key().toInt(), strings(it.value()));
    const QJsonObject values = json.value(u"values"_qs).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const int index = element.indexOf(it.key());
        std::optional<Value> value = index < 0 ? std::nullopt : toValue(it.value(), type.fields[std::size_t(index)]);
        if (!value)
            return {};
        element.values[std::size_t(index)] = std::move(*value);
    }
    return element;
}

QJsonValue toJson(const Value &value)
{
    return std::visit(Match{
        [](std::monostate) { return QJsonValue(); },
        [](const QString &text) { return QJsonValue(text); },
        [](bool flag) { return QJsonValue(flag); },
        [](double number) { return QJsonValue(number); },
        [](const QStringList &words) { return QJsonValue(QJsonArray::fromStringList(words)); },
        [](const RichText &text) { return QJsonValue(nodesToJson(text.nodes)); },
        [](const ElementList &elements) {
            QJsonArray array;
            for (const Element &element : elements)
                array.append(toJson(element));
            return QJsonValue(array);
        },
    }, value);
}

std::optional<Value> toValue(const QJsonValue &json, const Field &field)
{
    switch (field.kind) {
    case FieldKind::Flag:
        return json.isBool() ? std::optional<Value>(json.toBool()) : std::nullopt;
    case FieldKind::Number:
    case FieldKind::Time:
        return json.isNull() ? std::optional<Value>(Value()) : json.isDouble() ? std::optional<Value>(json.toDouble()) : std::nullopt;
    case FieldKind::References: {
        QStringList words;
        for (const QJsonValue word : json.toArray())
            words.append(word.toString());
        return Value(words);
    }
    case FieldKind::Inline:
    case FieldKind::Flow:
    case FieldKind::InlineContent:
    case FieldKind::FlowContent:
        return Value(RichText{toNodes(json.toArray())});
    case FieldKind::Single:
    case FieldKind::List:
    case FieldKind::Blocks: {
        std::vector<Element> elements;
        for (const QJsonValue item : json.toArray()) {
            const BlockType *type = typeOf(item.toObject(), field);
            std::optional<Element> element = type ? toElement(item.toObject(), *type) : std::nullopt;
            if (!element)
                return {};
            elements.push_back(std::move(*element));
        }
        return Value(std::move(elements));
    }
    default:
        return json.isString() ? std::optional<Value>(json.toString()) : std::nullopt;
    }
}

} // namespace ExactJson
