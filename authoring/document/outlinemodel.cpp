#include "outlinemodel.h"

#include "address.h"
#include "blockcatalog.h"
#include "coursejson.h"
#include "excerpt.h"
#include "vocabulary.h"

/** Mirrors an element that the outline shows; its children stand in the same order as the element's. */
struct OutlineModel::Node
{
    Node *parent = nullptr;
    QString field; ///< the list it stands in
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    /** Views ask for the rows of thousands of nodes at each move: a node knows its own. */
    void number(int from)
    {
        for (std::size_t i = std::size_t(from); i < children.size(); ++i)
            children[i]->row = int(i);
    }
    static std::unique_ptr<Node> make(const Element &element, Node *parent, const QString &field)
    {
        auto node = std::make_unique<Node>();
        node->parent = parent;
        node->field = field;
        for (const QString &list : lists(element)) {
            node->children.reserve(node->children.size() + element.elements(list).size());
            for (const Element &child : element.elements(list))
                node->children.push_back(make(child, node.get(), list));
        }
        node->number(0);
        return node;
    }
    static const QStringList &lists(const Element &element)
    {
        static const QHash<const BlockType *, QStringList> shown{{&Vocabulary::course(), {u"units"_qs, u"banks"_qs}}, {&Vocabulary::unit(), {u"pages"_qs}},
                                                                 {&Vocabulary::page(), {u"blocks"_qs}}, {&Vocabulary::bank(), {u"questions"_qs}}};
        static const QStringList none;
        const auto found = shown.constFind(element.type);
        return found == shown.constEnd() ? none : *found;
    }
};

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setDocument(CourseDocument *document)
{
    if (!CourseDocument::follow(m_document, document, this))
        return;
    if (m_document) {
        connect(m_document, &CourseDocument::reset, this, &OutlineModel::rebuild);
        connect(m_document, &CourseDocument::fieldChanged, this, [this](const QString &path, const QString &) {
            for (QString at = path; !at.isEmpty(); at = Address::parent(at)) { // an option's text may be its block's title
                if (Node *node = nodeAt(at)) {
                    emit dataChanged(indexFor(node), indexFor(node));
                    return;
                }
            }
        });
        // The rows are announced while the document still is as the mirror says it is.
        connect(m_document, &CourseDocument::itemAboutToBeInserted, this, [this](const QString &path, const QString &field, int row) {
            m_to = shownAt(path, field);
            if (!m_to)
                return;
            m_toRow = offset(m_to, field) + row;
            beginInsertRows(indexFor(m_to), m_toRow, m_toRow);
        });
        connect(m_document, &CourseDocument::itemInserted, this, [this](const QString &path, const QString &field, int row) {
            if (!m_to)
                return;
            m_to->children.insert(m_to->children.begin() + m_toRow, Node::make(m_document->element(path)->elements(field)[std::size_t(row)], m_to, field));
            m_to->number(m_toRow);
            endInsertRows();
        });
        connect(m_document, &CourseDocument::itemAboutToBeRemoved, this, [this](const QString &path, const QString &field, int row) {
            m_from = shownAt(path, field);
            if (!m_from)
                return;
            m_fromRow = offset(m_from, field) + row;
            beginRemoveRows(indexFor(m_from), m_fromRow, m_fromRow);
        });
        connect(m_document, &CourseDocument::itemRemoved, this, [this] {
            if (!m_from)
                return;
            m_from->children.erase(m_from->children.begin() + m_fromRow);
            m_from->number(m_fromRow);
            endRemoveRows();
        });
        connect(m_document, &CourseDocument::itemAboutToBeMoved, this, [this](const QString &path, const QString &field, int row, const QString &toPath, const QString &toField, int toRow) {
            m_from = shownAt(path, field);
            m_to = shownAt(toPath, toField);
            if (!m_from || !m_to)
                return;
            m_fromRow = offset(m_from, field) + row;
            m_toRow = offset(m_to, toField) + toRow;
            if (!beginMoveRows(indexFor(m_from), m_fromRow, m_fromRow, indexFor(m_to), m_from == m_to && m_toRow > m_fromRow ? m_toRow + 1 : m_toRow))
                m_from = nullptr;
        });
        connect(m_document, &CourseDocument::itemMoved, this, [this](const QString &, const QString &, int, const QString &, const QString &toField, int) {
            if (!m_from || !m_to) {
                if (m_from || m_to)
                    rebuild();
                return;
            }
            std::unique_ptr<Node> node = std::move(m_from->children[std::size_t(m_fromRow)]);
            m_from->children.erase(m_from->children.begin() + m_fromRow);
            node->parent = m_to;
            node->field = toField;
            m_to->children.insert(m_to->children.begin() + m_toRow, std::move(node));
            m_from->number(m_from == m_to ? std::min(m_fromRow, m_toRow) : m_fromRow);
            m_to->number(m_toRow);
            endMoveRows();
        });
    }
    rebuild();
    emit documentChanged();
}

void OutlineModel::rebuild()
{
    beginResetModel();
    m_root = m_document && m_document->isOpen() ? Node::make(m_document->root(), nullptr, {}) : nullptr;
    endResetModel();
}

OutlineModel::Node *OutlineModel::shownAt(const QString &path, const QString &field) const
{
    Node *node = nodeAt(path);
    const Element *element = node ? elementOf(node) : nullptr;
    return element && Node::lists(*element).contains(field) ? node : nullptr;
}

int OutlineModel::offset(const Node *node, const QString &field) const
{
    return node == m_root.get() && field == u"banks" ? int(std::count_if(node->children.begin(), node->children.end(), [](const auto &child) { return child->field == u"units"; })) : 0;
}

OutlineModel::Node *OutlineModel::nodeAt(const QString &path) const
{
    if (!m_root)
        return nullptr;
    Node *node = m_root.get();
    const QStringList steps = Address::byRows(m_document->root(), path).split(u'/', Qt::SkipEmptyParts);
    if (steps.isEmpty() && !path.isEmpty())
        return nullptr;
    for (qsizetype i = 0; i + 1 < steps.size(); i += 2) {
        const int row = steps[i + 1].mid(1).toInt();
        const auto first = std::find_if(node->children.begin(), node->children.end(), [&](const auto &child) { return child->field == steps[i]; });
        if (first == node->children.end() || row >= int(node->children.end() - first) || (*(first + row))->field != steps[i])
            return nullptr;
        node = (first + row)->get();
    }
    return node;
}

const Element *OutlineModel::elementOf(const Node *node) const
{
    if (node == m_root.get())
        return m_document->isOpen() ? &m_document->root() : nullptr; // others may hear of its closing first
    const Element *holder = elementOf(node->parent);
    if (!holder)
        return nullptr;
    const auto &list = holder->elements(node->field);
    const int row = node->row - offset(node->parent, node->field);
    return row >= 0 && row < int(list.size()) ? &list[std::size_t(row)] : nullptr;
}

QModelIndex OutlineModel::indexFor(const Node *node) const
{
    return !node || node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, const_cast<Node *>(node));
}

QModelIndex OutlineModel::indexOf(const QString &path) const
{
    return path.isEmpty() ? QModelIndex() : indexFor(nodeAt(path));
}

QString OutlineModel::pathOf(const QModelIndex &index) const
{
    const auto *node = static_cast<const Node *>(index.internalPointer());
    if (!node)
        return {};
    return Address::of(m_document->root(), pathOf(indexFor(node->parent)), node->field, node->row - offset(node->parent, node->field));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = parent.isValid() ? static_cast<const Node *>(parent.internalPointer()) : m_root.get();
    if (!node || column != 0 || row < 0 || row >= int(node->children.size()))
        return {};
    return createIndex(row, 0, node->children[std::size_t(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexFor(static_cast<const Node *>(index.internalPointer())->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    const Node *node = parent.isValid() ? static_cast<const Node *>(parent.internalPointer()) : m_root.get();
    return node && elementOf(node) ? int(node->children.size()) : 0;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const auto *node = static_cast<const Node *>(index.internalPointer());
    const Element *element = node ? elementOf(node) : nullptr;
    if (!element)
        return {};
    return role == Path ? QVariant(pathOf(index)) : show(m_document->root(), *element, role);
}

QVariant OutlineModel::show(const Element &root, const Element &element, int role)
{
    switch (role) {
    case Title:
        if (element.type == &Vocabulary::practice()) { // says what the question says
            for (const Element &bank : root.elements(u"banks")) {
                for (const Element &question : bank.elements(u"questions")) {
                    if (question.id() == element.text(u"question"))
                        return titleOf(question);
                }
            }
        }
        return titleOf(element);
    case Kind:
        return Vocabulary::isBlock(element.type) ? u"block"_qs : element.name();
    case TypeName:
        return BlockCatalog::name(element.name());
    case IconName:
        return element.type == &Vocabulary::unit() ? u"folder-open"_qs : element.type == &Vocabulary::page() ? u"file-text"_qs
            : element.type == &Vocabulary::bank() ? u"library"_qs : BlockCatalog::icon(element.name());
    case ElementId:
        return element.id();
    case Variants:
        return element.variants();
    case IsOptional:
        return element.isOn(u"optional");
    default:
        return {};
    }
}

QHash<int, QByteArray> OutlineModel::roles()
{
    return {{Title, "title"}, {Kind, "kind"}, {TypeName, "typeName"}, {IconName, "iconName"}, {Path, "path"}, {ElementId, "elementId"}, {Variants, "variants"}, {IsOptional, "isOptional"}};
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : Qt::ItemIsDropEnabled;
}

QString OutlineModel::titleOf(const Element &element)
{
    if (element.type == &Vocabulary::bank())
        return element.id();
    for (std::size_t i = 0; i < element.values.size(); ++i) {
        const Field &field = element.type->fields[i];
        QString text;
        if (field.kind == FieldKind::Plain || field.kind == FieldKind::PlainContent)
            text = std::get<QString>(element.values[i]);
        else if (field.isRich())
            text = CourseJson::toPlain(std::get<RichText>(element.values[i])).section(u'\n', 0, 0);
        if (!text.isEmpty())
            return excerpt(text, 80);
    }
    for (std::size_t i = 0; i < element.values.size(); ++i) { // accordion, cards: what their first part says
        if (const auto *list = std::get_if<ElementList>(&element.values[i]); list && !list->empty() && Vocabulary::isBlock(element.type))
            return titleOf(list->front());
    }
    return element.type == &Vocabulary::practice() ? element.text(u"question") : BlockCatalog::name(element.name());
}

QString OutlineModel::whereIs(const Element &root, const QString &path)
{
    for (QString at = path; !at.isEmpty(); at = Address::parent(at)) {
        const Element *element = Address::find(root, at);
        if (element && (Vocabulary::isBlock(element->type) || element->type == &Vocabulary::page() || element->type == &Vocabulary::unit() || element->type == &Vocabulary::bank()))
            return titleOf(*element);
    }
    const QString part = path.isEmpty() ? tr("Kursen") : BlockCatalog::fieldLabel(root.name(), path.section(u'/', 0, 0));
    const Element *item = path.isEmpty() ? nullptr : Address::find(root, path.section(u'/', 0, 1));
    if (!item)
        return part;
    QStringList names; // a theme is known by whose it is
    for (const Element &variant : root.elements(u"variants")) {
        if (item->variants().contains(variant.id()))
            names.append(variant.text(u"name"));
    }
    return part + u": "_qs + (names.isEmpty() ? titleOf(*item) : names.join(u", "_qs));
}
