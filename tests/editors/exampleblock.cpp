#include "exampleblock.h"

#include "coursejson.h"
#include "coursexml.h"
#include "vocabulary.h"

#include <QFile>

namespace {

QString kindName(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Word: case FieldKind::Plain: case FieldKind::PlainContent: return u"text"_qs;
    case FieldKind::Flag: return u"flag"_qs;
    case FieldKind::Number: return u"number"_qs;
    case FieldKind::OneOf: return u"choice"_qs;
    case FieldKind::Date: return u"date"_qs;
    case FieldKind::Time: return u"time"_qs;
    case FieldKind::Asset: return u"file"_qs;
    case FieldKind::Reference: return u"reference"_qs;
    case FieldKind::References: return u"references"_qs;
    case FieldKind::Inline: case FieldKind::InlineContent: return u"inline"_qs;
    case FieldKind::Flow: case FieldKind::FlowContent: return u"flow"_qs;
    case FieldKind::Single: return u"single"_qs;
    case FieldKind::List: return u"list"_qs;
    case FieldKind::Blocks: return u"blocks"_qs;
    }
    return {};
}

QVariantList fieldTypes(const BlockType &type)
{
    QVariantList types;
    for (const Field &field : type.fields) {
        QVariantList choices;
        for (const QString &choice : field.choices)
            choices.append(QVariantMap{{u"value"_qs, choice}, {u"text"_qs, choice}});
        QVariantMap entry{{u"name"_qs, field.jsonName}, {u"kind"_qs, kindName(field.kind)}, {u"label"_qs, field.jsonName}, {u"choices"_qs, choices}};
        if (field.item)
            entry.insert(u"item"_qs, QVariantMap{{u"label"_qs, field.xmlName}, {u"fieldTypes"_qs, fieldTypes(*field.item)}});
        types.append(entry);
    }
    return types;
}

QVariant toVariant(const Value &value, const Field &field)
{
    if (field.isRich())
        return std::holds_alternative<RichText>(value) ? CourseXml::toXml(std::get<RichText>(value)) : QString();
    if (field.kind == FieldKind::Flag)
        return std::holds_alternative<bool>(value) && std::get<bool>(value);
    if (field.kind == FieldKind::Time) {
        const double *seconds = std::get_if<double>(&value);
        return seconds ? u"%1:%2"_qs.arg(int(*seconds) / 60).arg(int(*seconds) % 60, 2, 10, QChar(u'0')) : QString();
    }
    if (field.kind == FieldKind::Number)
        return std::holds_alternative<double>(value) ? QVariant(std::get<double>(value)) : QVariant::fromValue(nullptr);
    if (field.kind == FieldKind::References)
        return std::holds_alternative<QStringList>(value) ? std::get<QStringList>(value) : QStringList();
    return std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString();
}

Value toValue(const QVariant &given, const Field &field)
{
    if (field.isRich()) {
        const Result<RichText> text = CourseXml::toRichText(given.toString(), field.kind);
        return text ? Value(*text) : Value();
    }
    if (field.kind == FieldKind::Flag)
        return given.toBool();
    if (field.kind == FieldKind::Number)
        return given.isNull() || given.metaType().id() == QMetaType::Nullptr ? Value() : Value(given.toDouble());
    if (field.kind == FieldKind::References)
        return given.toStringList();
    if (field.kind == FieldKind::Time)
        return CourseXml::fromAttribute(given.toString(), field);
    return given.toString();
}

Element toElement(const QQmlPropertyMap &fields)
{
    const auto *type = static_cast<const BlockType *>(fields.property("type").value<void *>());
    Element element(*type);
    for (const Field &field : type->fields) {
        if (field.holdsElements())
            element.setValue(field.jsonName, fields.value(field.jsonName).value<ExampleRows *>()->elements());
        else if (const Value value = toValue(fields.value(field.jsonName), field); !std::holds_alternative<std::monostate>(value))
            element.setValue(field.jsonName, value);
    }
    return element;
}

Element exampleOf(const QString &type)
{
    QFile file(Vocabulary::blockFile(type, u"-example.xml"_qs));
    const Result<XmlNode> node = file.open(QIODevice::ReadOnly) ? XmlDocument::parse(file.readAll(), type, &CourseXml::schema()) : Result<XmlNode>(tl::unexpected(Problems()));
    if (!node)
        qFatal("no example of %s", qPrintable(type));
    return CourseXml::toElement(*node, *Vocabulary::blockType(type), type);
}

} // namespace

ExampleRows::ExampleRows(ExampleBlock &block, const Field &field, const QString &path, const std::vector<Element> &elements)
    : QAbstractListModel(&block), m_block(block), m_field(field), m_path(path)
{
    for (const Element &element : elements)
        insert(count(), element);
}

QVariantList ExampleRows::rows() const
{
    QVariantList rows;
    for (QQmlPropertyMap *row : m_rows)
        rows.append(QVariant::fromValue<QObject *>(row));
    return rows;
}

int ExampleRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ExampleRows::data(const QModelIndex &index, int role) const
{
    return role == Qt::UserRole && checkIndex(index) ? QVariant::fromValue<QObject *>(m_rows.at(index.row())) : QVariant();
}

void ExampleRows::insert(int row, const Element &element)
{
    beginInsertRows({}, row, row);
    m_rows.insert(row, m_block.toFields(element, m_path + u'/' + m_block.nextId()));
    endInsertRows();
    emit rowsChanged();
}

void ExampleRows::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.takeAt(row)->deleteLater();
    endRemoveRows();
    emit rowsChanged();
}

void ExampleRows::move(int from, int to)
{
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_rows.move(from, to);
    endMoveRows();
    emit rowsChanged();
}

std::vector<Element> ExampleRows::elements() const
{
    std::vector<Element> elements;
    for (const QQmlPropertyMap *row : m_rows)
        elements.push_back(toElement(*row));
    return elements;
}

void ExampleBlock::setType(const QString &type)
{
    m_type = type;
    m_fields = toFields(exampleOf(type), u"block"_qs);
    emit typeChanged();
}

QQmlPropertyMap *ExampleBlock::toFields(const Element &element, const QString &path)
{
    auto *fields = new QQmlPropertyMap(this);
    m_parts.insert(path, fields);
    fields->setProperty("type", QVariant::fromValue(static_cast<void *>(const_cast<BlockType *>(element.type))));
    fields->insert(u"path"_qs, path);
    fields->insert(u"typeName"_qs, element.name());
    fields->insert(u"elementId"_qs, element.id());
    fields->insert(u"fieldTypes"_qs, fieldTypes(*element.type));
    for (const Field &field : element.type->fields) {
        if (!field.holdsElements()) {
            fields->insert(field.jsonName, toVariant(element.value(field.jsonName), field));
            continue;
        }
        auto *rows = new ExampleRows(*this, field, path + u'/' + field.jsonName, element.elements(field.jsonName));
        enlist(path + u'/' + field.jsonName, rows);
        fields->insert(field.jsonName, QVariant::fromValue(rows));
    }
    return fields;
}

void ExampleBlock::change(const QString &path, const QString &field, const QVariant &value)
{
    m_parts.value(path)->insert(field, value);
}

void ExampleBlock::changeItem(const QString &list, int row, const QString &field, const QVariant &value)
{
    m_lists.value(list)->at(row)->insert(field, value);
}

void ExampleBlock::insertItem(const QString &list, int row)
{
    ExampleRows *rows = m_lists.value(list);
    Element element(*rows->field().item);
    if (element.indexOf(u"id") >= 0)
        element.setValue(u"id", nextId());
    if (element.indexOf(u"cells") >= 0) { // a new row is as wide as the others
        const BlockType &cell = *element.type->fields[std::size_t(element.indexOf(u"cells"))].item;
        const ExampleRows *like = rows->count() > 0 ? rows->at(0)->value(u"cells"_qs).value<ExampleRows *>() : m_fields->value(u"columns"_qs).value<ExampleRows *>();
        element.setValue(u"cells", std::vector<Element>(std::size_t(like->count()), Element(cell)));
    }
    rows->insert(row, element);
}

void ExampleBlock::insertBlock(const QString &list, int row)
{
    m_lists.value(list)->insert(row, exampleOf(u"choice"_qs));
}

void ExampleBlock::removeItem(const QString &list, int row)
{
    m_lists.value(list)->remove(row);
}

void ExampleBlock::moveItem(const QString &list, int from, int to)
{
    m_lists.value(list)->move(from, to);
}

QString ExampleBlock::xml() const
{
    return QString::fromUtf8(CourseXml::toXml(toElement(*m_fields)));
}

QString ExampleBlock::faults() const
{
    const Result<XmlNode> node = XmlDocument::parse(xml().toUtf8(), m_type, &CourseXml::schema());
    QStringList faults;
    if (!node) {
        for (const Problem &problem : node.error())
            faults.append(problem.toString());
    }
    return faults.join(u'\n');
}

QStringList Examples::types() const
{
    QStringList types;
    for (const BlockType &type : Vocabulary::blockTypes())
        types.append(type.name);
    return types;
}

QString Examples::editorOf(const QString &type) const
{
    QString name;
    for (const QString &part : type.split(u'-'))
        name += part.left(1).toUpper() + part.mid(1);
    return u"qrc:/qt/qml/Brygga/Editors/%1Editor.qml"_qs.arg(name);
}
