#include "pageblocks.h"

#include "address.h"
#include "vocabulary.h"

#include <QSet>

PageBlocks::PageBlocks(QObject *parent)
    : QAbstractListModel(parent)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &PageBlocks::follow);
}

void PageBlocks::setDocument(CourseDocument *document)
{
    if (!CourseDocument::follow(m_document, document, this))
        return;
    if (m_document) {
        const auto fallBehind = [this] { m_isBehind = true; };
        connect(m_document, &CourseDocument::reset, this, &PageBlocks::begin);
        connect(m_document, &CourseDocument::itemInserted, this, fallBehind);
        connect(m_document, &CourseDocument::itemRemoved, this, fallBehind);
        connect(m_document, &CourseDocument::itemMoved, this, fallBehind);
        connect(m_document, &CourseDocument::fieldChanged, this, [this](const QString &path, const QString &field) {
            m_isBehind = m_isBehind || field == u"id";
            const QString known = Address::byIds(m_document->root(), path);
            const int row = int(m_paths.indexOf(known.section(u'/', 0, m_page.count(u'/') + 2))); // an option's text may be its block's title
            if (row >= 0)
                emit dataChanged(index(row), index(row));
        });
        connect(m_document, &CourseDocument::changed, this, [this] {
            if (m_isBehind)
                follow();
        });
    }
    begin();
    emit documentChanged();
}

void PageBlocks::setPage(const QString &path)
{
    if (m_page == path)
        return;
    m_page = path;
    begin();
    emit pageChanged();
}

QStringList PageBlocks::pathsNow() const
{
    QStringList paths;
    const QString known = m_document && m_document->isOpen() ? Address::byIds(m_document->root(), m_page) : QString();
    const Element *page = known.isEmpty() ? nullptr : m_document->element(known);
    const QString list = page && page->type == &Vocabulary::bank() ? u"questions"_qs : u"blocks"_qs;
    const int count = page ? int(page->elements(list).size()) : 0;
    for (int row = 0; row < count; ++row)
        paths.append(Address::of(m_document->root(), known, list, row));
    return paths;
}

void PageBlocks::begin()
{
    beginResetModel();
    m_paths.clear();
    endResetModel();
    follow();
}

void PageBlocks::follow()
{
    m_isBehind = false;
    const QStringList wanted = pathsNow();
    dropGone(wanted);
    order(wanted);
    addNew(wanted);
}

void PageBlocks::dropGone(const QStringList &wanted)
{
    const QSet<QString> kept(wanted.begin(), wanted.end());
    for (qsizetype last = m_paths.size() - 1; last >= 0; --last) {
        qsizetype first = last + 1;
        while (first > 0 && !kept.contains(m_paths.at(first - 1)))
            --first;
        if (first > last)
            continue;
        beginRemoveRows({}, int(first), int(last));
        m_paths.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void PageBlocks::order(const QStringList &wanted)
{
    const QSet<QString> known(m_paths.begin(), m_paths.end());
    QStringList now = wanted;
    now.removeIf([&](const QString &path) { return !known.contains(path); });
    for (qsizetype row = 0; row < now.size(); ++row) {
        while (m_paths.at(row) != now.at(row)) {
            // Where the next one is right, this one has gone down; else the right one has come up.
            const bool isGoingDown = m_paths.at(row + 1) == now.at(row);
            const qsizetype from = isGoingDown ? row : m_paths.indexOf(now.at(row));
            const qsizetype to = isGoingDown ? now.indexOf(m_paths.at(row)) : row;
            beginMoveRows({}, int(from), int(from), {}, int(to > from ? to + 1 : to));
            m_paths.move(from, to);
            endMoveRows();
        }
    }
}

void PageBlocks::addNew(const QStringList &wanted)
{
    int room = atOnce;
    for (qsizetype row = 0; room > 0 && row < wanted.size(); ++row) {
        const QString next = m_paths.value(row);
        qsizetype end = row;
        while (end < wanted.size() && end - row < room && wanted.at(end) != next)
            ++end;
        if (end == row)
            continue;
        beginInsertRows({}, int(row), int(end - 1));
        m_paths = m_paths.mid(0, row) + wanted.mid(row, end - row) + m_paths.mid(row);
        endInsertRows();
        room -= int(end - row);
        row = end;
    }
    if (m_paths.size() < wanted.size())
        m_rest.start(0);
}

QVariant PageBlocks::data(const QModelIndex &index, int role) const
{
    const QString path = m_paths.value(index.row());
    if (role == OutlineModel::Path)
        return path;
    const Element *element = m_document && !path.isEmpty() ? m_document->element(path) : nullptr;
    return element ? OutlineModel::show(m_document->root(), *element, role) : QVariant();
}
