#include "citations.h"

#include "address.h"
#include "vocabulary.h"

#include <algorithm>

namespace {

constexpr int wordsBefore = 60; ///< characters of the text that say where a citation stands

/** The page at @p path or around it; null when there is none. */
QString pagePath(const Element &root, const QString &path)
{
    for (QString at = path; !at.isEmpty(); at = Address::parent(at)) {
        const Element *element = Address::find(root, at);
        if (element && element->type == &Vocabulary::page())
            return at;
    }
    return {};
}

/** Calls @p visit with each citation and the text before it, in the order of the text; true from it: enough. */
template<typename Nodes, typename Visit>
bool eachCitation(Nodes &nodes, QString &before, Visit &&visit)
{
    for (auto &node : nodes) {
        if (node.kind == XmlNode::Kind::Text)
            before += node.text;
        else if (node.name == u"cite" && visit(node, before))
            return true;
        else if (eachCitation(node.children, before, visit))
            return true;
        if (node.name == u"p" || node.name == u"item" || node.name == u"heading")
            before += u' ';
    }
    return false;
}

void setAttribute(XmlNode &node, const QString &name, const QString &value)
{
    static const QStringList order{u"source"_qs, u"place"_qs, u"fact"_qs}; // as the courses write it
    std::erase_if(node.attributes, [&](const auto &attribute) { return attribute.first == name; });
    if (value.isEmpty())
        return;
    const auto later = std::find_if(node.attributes.begin(), node.attributes.end(), [&](const auto &attribute) { return order.indexOf(attribute.first) > order.indexOf(name); });
    node.attributes.insert(later, {name, value});
}

void dropMarked(std::vector<XmlNode> &nodes)
{
    std::erase_if(nodes, [](const XmlNode &node) { return node.name == u"cite" && node.attribute(u"source"_qs).isEmpty(); });
    for (XmlNode &node : nodes)
        dropMarked(node.children);
}

} // namespace

Citations::Citations(QObject *parent)
    : QAbstractListModel(parent)
{
}

void Citations::setDocument(CourseDocument *document)
{
    if (!CourseDocument::follow(m_document, document, this))
        return;
    if (m_document)
        connect(m_document, &CourseDocument::changed, this, &Citations::read);
    read();
    emit documentChanged();
}

void Citations::setTarget(const QString &path)
{
    if (m_target == path)
        return;
    m_target = path;
    read();
    emit targetChanged();
}

/** Where an element stands is asked for only when it cites something: among hundreds of blocks that takes its time. */
void Citations::collect(const Element &element, const std::function<QString()> &path, QVector<Row> &rows) const
{
    for (std::size_t i = 0; i < element.values.size(); ++i) {
        const QString field = element.type->fields[i].jsonName;
        if (const auto *rich = std::get_if<RichText>(&element.values[i])) {
            QString before;
            int number = 0;
            eachCitation(rich->nodes, before, [&](const XmlNode &cite, const QString &text) {
                rows.append({path(), field, number++, cite.attribute(u"source"_qs), cite.attribute(u"place"_qs), cite.attribute(u"fact"_qs), text.simplified().right(wordsBefore)});
                return false;
            });
        } else if (const auto *children = std::get_if<ElementList>(&element.values[i])) {
            for (std::size_t row = 0; row < children->size(); ++row)
                collect((*children)[row], [&] { return Address::of(m_document->root(), path(), field, int(row)); }, rows);
        }
    }
}

/** Rows that stand where they stood stay: a field that is being written in keeps the keyboard. */
void Citations::read()
{
    QVector<Row> rows;
    const bool hasPage = m_document && m_document->isOpen() && !m_target.isEmpty() && page();
    if (const Element *target = hasPage ? m_document->element(m_target) : nullptr)
        collect(*target, [this] { return m_target; }, rows);
    const auto isSame = [](const Row &a, const Row &b) { return a.isAt(b); };
    const qsizetype kept = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), isSame).first - m_rows.begin();
    if (kept < m_rows.size()) {
        beginRemoveRows({}, int(kept), count() - 1);
        m_rows.resize(kept);
        endRemoveRows();
    }
    if (kept < rows.size()) {
        beginInsertRows({}, int(kept), int(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    }
    m_rows = rows;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(count() - 1));
    emit changed();
}

const Element *Citations::page() const
{
    const QString path = m_document && m_document->isOpen() ? pagePath(m_document->root(), m_target) : QString();
    return path.isEmpty() ? nullptr : m_document->element(path);
}

bool Citations::pageHasReview() const
{
    const Element *here = page();
    return here && !here->text(u"reviewBy").isEmpty();
}

QString Citations::reviewBy() const
{
    const Element *here = page();
    return !here ? QString() : pageHasReview() ? here->text(u"reviewBy") : m_document->root().text(u"reviewBy");
}

bool Citations::isOverdue() const
{
    const QDate date = QDate::fromString(reviewBy(), Qt::ISODate);
    return date.isValid() && date < QDate::currentDate();
}

bool Citations::review()
{
    const Element *here = page();
    if (!here)
        return false;
    m_document->seal();
    return m_document->setField(pagePath(m_document->root(), m_target), u"reviewBy"_qs, QDate::currentDate().addYears(1).toString(Qt::ISODate));
}

bool Citations::change(int row, const QString &name, const QString &value)
{
    if (row < 0 || row >= count())
        return false;
    const Row wanted = m_rows[row];
    const Element *element = m_document->element(wanted.path);
    if (!element || element->indexOf(wanted.field) < 0)
        return false;
    RichText text = element->rich(wanted.field);
    QString before;
    int number = 0;
    eachCitation(text.nodes, before, [&](XmlNode &cite, const QString &) {
        const bool isWanted = number++ == wanted.number;
        if (isWanted)
            setAttribute(cite, name, value);
        return isWanted;
    });
    dropMarked(text.nodes);
    return m_document->setValue(wanted.path, wanted.field, std::move(text));
}

bool Citations::changeSource(int row, const QString &field, const QVariant &value)
{
    const Element *source = row < 0 || row >= count() ? nullptr : sourceOf(m_rows[row]);
    return source && m_document->setField(u"sources/"_qs + source->id(), field, value);
}

const Element *Citations::sourceOf(const Row &row) const
{
    const auto &sources = m_document->root().elements(u"sources");
    const auto found = std::find_if(sources.begin(), sources.end(), [&](const Element &source) { return source.id() == row.source; });
    return found == sources.end() ? nullptr : &*found;
}

QVariant Citations::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= count())
        return {};
    const Row &row = m_rows[index.row()];
    const Element *source = sourceOf(row);
    const auto said = [&](QStringView field) { return source ? source->text(field) : QString(); };
    switch (role) {
    case Path: return row.path;
    case FieldName: return row.field;
    case Number: return row.number;
    case Source: return row.source;
    case Short: return source ? said(u"short") : row.source;
    case Title: return said(u"title");
    case Place: return row.place;
    case Fact: return row.fact;
    case Before: return row.before;
    case Date: return said(u"date");
    case Checked: return said(u"checked");
    case Reviewed: return source && source->isOn(u"reviewed");
    default: return {};
    }
}

QHash<int, QByteArray> Citations::roleNames() const
{
    return {{Path, "path"}, {FieldName, "fieldName"}, {Number, "number"}, {Source, "source"}, {Short, "shortName"}, {Title, "sourceTitle"}, {Place, "place"}, {Fact, "fact"}, {Before, "before"}, {Date, "date"}, {Checked, "checked"}, {Reviewed, "reviewed"}};
}
