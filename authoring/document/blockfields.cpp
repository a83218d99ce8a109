#include "blockfields.h"

#include "address.h"
#include "blockcatalog.h"
#include "fieldvariant.h"
#include "vocabulary.h"

namespace {

constexpr int itemRole = Qt::UserRole;

/** Units, pages and blocks of pages are the outline's, not fields of a form. */
bool isOutline(const BlockType *holder, const Field &field)
{
    return holder == &Vocabulary::unit() || (holder == &Vocabulary::course() && (field.jsonName == u"units" || field.jsonName == u"banks"))
        || (field.kind == FieldKind::Blocks && (holder == &Vocabulary::page() || holder == &Vocabulary::bank()));
}

} // namespace

FieldValues::FieldValues(QObject *parent)
    : QQmlPropertyMap(this, parent)
{
}

FieldValues::FieldValues(const Element &element, QObject *parent)
    : QQmlPropertyMap(this, parent)
{
    show(element);
}

QVariantList FieldValues::fieldTypes() const
{
    return m_type ? BlockCatalog::fieldTypes(*m_type) : QVariantList();
}

QVariant FieldValues::updateValue(const QString &key, const QVariant &)
{
    return value(key); // faces change a course by their signals, never by assignment
}

void FieldValues::show(const Element &element)
{
    if (m_type && m_type != element.type) {
        const QStringList old = keys();
        for (const QString &key : old)
            clear(key);
        qDeleteAll(m_items);
        m_items.clear();
    }
    m_type = element.type;
    for (const Field &field : m_type->fields)
        showField(element, field.jsonName);
    emit rebuilt();
}

void FieldValues::showField(const Element &element, const QString &name)
{
    const int index = element.indexOf(name);
    if (index < 0)
        return;
    const Field &field = element.type->fields[std::size_t(index)];
    const Value &held = element.values[std::size_t(index)];
    if (const auto *elements = std::get_if<ElementList>(&held)) {
        if (isOutline(element.type, field))
            return;
        ItemsModel *&model = m_items[name];
        if (!model) {
            model = new ItemsModel(field.item.get(), this);
            model->place(m_path, m_listPath + name);
            insert(name, QVariant::fromValue(model));
        }
        model->show(elements->get());
        return;
    }
    const QVariant now = FieldVariant::toVariant(held, field);
    if (!contains(name) || value(name) != now || value(name).userType() != now.userType())
        insert(name, now);
    if (name == u"id")
        emit rebuilt();
}

void FieldValues::place(const QString &path, const QString &listPath)
{
    m_path = path;
    m_listPath = listPath;
    for (auto it = m_items.begin(); it != m_items.end(); ++it)
        it.value()->place(path, listPath + it.key());
    emit moved();
}

ItemsModel *FieldValues::items(const QString &field) const
{
    return m_items.value(field);
}

ItemsModel::ItemsModel(const BlockType *type, QObject *parent)
    : QAbstractListModel(parent)
    , m_type(type)
{
    connect(this, &ItemsModel::countChanged, this, &ItemsModel::rowsChanged);
}

QObject *ItemsModel::get(int row) const
{
    return at(row);
}

QVariantList ItemsModel::rows() const
{
    QVariantList rows;
    for (FieldValues *row : m_rows)
        rows.append(QVariant::fromValue<QObject *>(row));
    return rows;
}

QVariant ItemsModel::data(const QModelIndex &index, int role) const
{
    const FieldValues *row = at(index.row());
    if (!row)
        return {};
    if (role == itemRole)
        return QVariant::fromValue(const_cast<FieldValues *>(row));
    const std::size_t field = std::size_t(role - itemRole - 1);
    return m_type && field < m_type->fields.size() ? row->value(m_type->fields[field].jsonName) : QVariant();
}

QHash<int, QByteArray> ItemsModel::roleNames() const
{
    QHash<int, QByteArray> names{{itemRole, "item"}};
    if (m_type) {
        for (std::size_t i = 0; i < m_type->fields.size(); ++i)
            names.insert(itemRole + 1 + int(i), m_type->fields[i].jsonName.toLatin1());
    }
    return names;
}

void ItemsModel::place(const QString &path, const QString &listPath)
{
    m_path = path;
    m_listPath = listPath;
    placeRows();
    emit moved();
}

void ItemsModel::placeRows()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString step = u"/#"_qs + QString::number(i);
        m_rows[i]->place((m_path.isEmpty() ? QString() : m_path + u'/') + name() + step, m_listPath + step + u'/');
    }
}

void ItemsModel::show(const std::vector<Element> &elements)
{
    const bool isSame = elements.size() == m_rows.size();
    if (!isSame) {
        beginResetModel();
        for (FieldValues *row : m_rows)
            row->deleteLater();
        m_rows.clear();
        for (const Element &element : elements)
            m_rows.push_back(new FieldValues(element, this));
        placeRows();
        endResetModel();
        emit countChanged();
        return;
    }
    for (std::size_t i = 0; i < elements.size(); ++i)
        m_rows[i]->show(elements[i]);
    placeRows();
    if (!elements.empty())
        emit dataChanged(index(0), index(count() - 1));
}

void ItemsModel::insertRow(int row, const Element &element)
{
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, new FieldValues(element, this));
    placeRows();
    endInsertRows();
    emit countChanged();
}

void ItemsModel::takeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows[std::size_t(row)]->deleteLater();
    m_rows.erase(m_rows.begin() + row);
    placeRows();
    endRemoveRows();
    emit countChanged();
}

void ItemsModel::moveRow(int row, int toRow)
{
    beginMoveRows({}, row, row, {}, toRow > row ? toRow + 1 : toRow);
    FieldValues *moving = m_rows[std::size_t(row)];
    m_rows.erase(m_rows.begin() + row);
    m_rows.insert(m_rows.begin() + toRow, moving);
    placeRows();
    endMoveRows();
    emit rowsChanged();
}

void ItemsModel::tell(int row, const QString &)
{
    emit dataChanged(index(row), index(row));
}

BlockFields::BlockFields(QObject *parent)
    : QObject(parent)
{
    connect(&m_values, &FieldValues::rebuilt, this, &BlockFields::rebuilt);
}

void BlockFields::setDocument(CourseDocument *document)
{
    if (!CourseDocument::follow(m_document, document, this))
        return;
    if (m_document) {
        connect(m_document, &CourseDocument::reset, this, &BlockFields::rebuild);
        connect(m_document, &CourseDocument::fieldChanged, this, [this](const QString &path, const QString &field) {
            if (FieldValues *part = partAt(path)) {
                part->showField(*m_document->element(path), field);
                if (auto *list = qobject_cast<ItemsModel *>(part->parent()))
                    list->tell(Address::row(m_document->root(), path), field);
            } else if (!m_isValid || !m_document->element(m_target)) {
                rebuild();
            }
        });
        connect(m_document, &CourseDocument::itemInserted, this, [this](const QString &path, const QString &field, int row) {
            FieldValues *part = partAt(path);
            if (part && part->items(field))
                part->items(field)->insertRow(row, m_document->element(path)->elements(field)[std::size_t(row)]);
            else if (!m_isValid)
                rebuild();
        });
        connect(m_document, &CourseDocument::itemRemoved, this, [this](const QString &path, const QString &field, int row) {
            if (!m_document->element(m_target)) {
                rebuild();
                return;
            }
            FieldValues *part = partAt(path);
            if (part && part->items(field))
                part->items(field)->takeRow(row);
        });
        connect(m_document, &CourseDocument::itemMoved, this, [this](const QString &path, const QString &field, int row, const QString &toPath, const QString &toField, int toRow) {
            if (!m_document->element(m_target)) {
                rebuild();
                return;
            }
            FieldValues *from = partAt(path);
            FieldValues *to = partAt(toPath);
            if (from && from == to && field == toField) {
                if (ItemsModel *list = from->items(field)) // else it is the outline's
                    list->moveRow(row, toRow);
                return;
            }
            if (from && from->items(field))
                from->items(field)->takeRow(row);
            if (to && to->items(toField))
                to->items(toField)->insertRow(toRow, m_document->element(toPath)->elements(toField)[std::size_t(toRow)]);
        });
    }
    rebuild();
    emit documentChanged();
}

void BlockFields::setTarget(const QString &path)
{
    if (m_target == path)
        return;
    m_target = path;
    rebuild();
    emit targetChanged();
}

void BlockFields::rebuild()
{
    const Element *element = m_document ? m_document->element(m_target) : nullptr;
    m_isValid = element != nullptr;
    if (element) {
        m_values.place(m_target, {});
        m_values.show(*element);
        m_values.place(m_target, {});
    }
    emit rebuilt();
}

FieldValues *BlockFields::partAt(const QString &path)
{
    // Hundreds of blocks may move: what stands further out, or beside it, is soon seen to be no part of it.
    const auto further = path.count(u'/') - m_target.count(u'/');
    if (!m_isValid || further < 0)
        return nullptr;
    if (further == 0)
        return m_document->element(path) == m_document->element(m_target) ? &m_values : nullptr;
    const QString mine = Address::byRows(m_document->root(), m_target);
    const QString theirs = Address::byRows(m_document->root(), path);
    const QString prefix = mine.isEmpty() ? QString() : mine + u'/';
    if (!theirs.startsWith(prefix))
        return nullptr;
    FieldValues *part = &m_values;
    const QStringList steps = theirs.mid(prefix.size()).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; part && i + 1 < steps.size(); i += 2) {
        const ItemsModel *list = part->items(steps[i]);
        part = list ? list->at(steps[i + 1].mid(1).toInt()) : nullptr;
    }
    return part;
}
