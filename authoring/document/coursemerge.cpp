#include "coursemerge.h"

#include "address.h"

#include <QSet>

namespace {

using Elements = std::vector<Element>;

bool haveIds(const Elements &elements)
{
    QSet<QString> ids;
    for (const Element &element : elements) {
        if (element.id().isEmpty() || ids.contains(element.id()))
            return false;
        ids.insert(element.id());
    }
    return true;
}

const Element *withId(const Elements &elements, const QString &id)
{
    for (const Element &element : elements) {
        if (element.id() == id)
            return &element;
    }
    return nullptr;
}

int rowOf(const Elements &elements, const QString &id)
{
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (elements[i].id() == id)
            return int(i);
    }
    return -1;
}

/** Ids of @p elements that also stand in both others, in order. */
QStringList order(const Elements &elements, const Elements &a, const Elements &b)
{
    QStringList ids;
    for (const Element &element : elements) {
        if (withId(a, element.id()) && withId(b, element.id()))
            ids.append(element.id());
    }
    return ids;
}

class Merging
{
public:
    explicit Merging(Element mine) : m_now{{}, std::move(mine)} {}

    void merge(const Element &before, const Element &theirs, const QString &path)
    {
        const Element mine = *Address::find(std::as_const(m_now.root), path); // what is only looked at stays shared
        if (mine == theirs || before == theirs)
            return;
        if (before.comments != theirs.comments || before.leadingComments != theirs.leadingComments)
            m_merged.conflicts.append(path);
        for (std::size_t i = 0; i < mine.values.size(); ++i) {
            const QString field = mine.type->fields[i].jsonName;
            const Value &mineValue = mine.values[i];
            const Value &theirValue = theirs.values[i];
            if (theirValue == before.values[i] || theirValue == mineValue)
                continue;
            if (std::holds_alternative<ElementList>(theirValue))
                mergeList(before.elements(field), theirs.elements(field), path, field);
            else if (mineValue == before.values[i])
                apply(SetField{field == u"id" ? Address::byRows(m_now.root, path) : path, field, mineValue, theirValue});
            else
                m_merged.conflicts.append(path + u'.' + field);
        }
    }

    CourseMerge::Merged take() { return std::move(m_merged); }

private:
    const Elements &list(const QString &path, const QString &field) const { return Address::find(m_now.root, path)->elements(field); }

    void mergeList(const Elements &before, const Elements &theirs, const QString &path, const QString &field)
    {
        if (!haveIds(before) || !haveIds(list(path, field)) || !haveIds(theirs)) {
            if (list(path, field) != before) {
                m_merged.conflicts.append(path + u'.' + field);
                return;
            }
            for (int row = int(before.size()) - 1; row >= 0; --row)
                apply(RemoveItem{path, field, row, list(path, field)[std::size_t(row)]});
            for (std::size_t row = 0; row < theirs.size(); ++row)
                apply(InsertItem{path, field, int(row), theirs[row]});
            return;
        }
        removeGone(before, theirs, path, field);
        addNew(before, theirs, path, field);
        reorder(before, theirs, path, field);
        for (const Element &their : theirs) {
            const Element *old = withId(before, their.id());
            if (old && *old == their)
                continue;
            const Element *mine = withId(list(path, field), their.id());
            if (old && mine && old->type == their.type && mine->type == their.type)
                merge(*old, their, Address::of(m_now.root, path, field, rowOf(list(path, field), their.id())));
            else if (old && mine && *mine != their)
                m_merged.conflicts.append(path + u'/' + field + u'/' + their.id());
        }
    }

    void removeGone(const Elements &before, const Elements &theirs, const QString &path, const QString &field)
    {
        for (const Element &old : before) {
            const int row = rowOf(list(path, field), old.id());
            if (withId(theirs, old.id()) || row < 0)
                continue;
            if (list(path, field)[std::size_t(row)] == old)
                apply(RemoveItem{path, field, row, old});
            else
                m_merged.conflicts.append(path + u'/' + field + u'/' + old.id());
        }
    }

    void addNew(const Elements &before, const Elements &theirs, const QString &path, const QString &field)
    {
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            if (withId(before, theirs[i].id()))
                continue;
            if (withId(list(path, field), theirs[i].id())) {
                if (*withId(list(path, field), theirs[i].id()) != theirs[i])
                    m_merged.conflicts.append(path + u'/' + field + u'/' + theirs[i].id());
                continue;
            }
            int row = 0; // after what it follows in theirs
            for (std::size_t j = 0; j < i; ++j)
                row = std::max(row, rowOf(list(path, field), theirs[j].id()) + 1);
            apply(InsertItem{path, field, row, theirs[i]});
        }
    }

    void reorder(const Elements &before, const Elements &theirs, const QString &path, const QString &field)
    {
        const Elements mine = list(path, field);
        const QStringList old = order(before, mine, theirs);
        const QStringList wanted = order(theirs, mine, before);
        const QStringList now = order(mine, before, theirs);
        if (wanted == old || wanted == now)
            return;
        if (now != old) {
            m_merged.conflicts.append(path + u'.' + field);
            return;
        }
        QStringList order; // theirs; what only mine has stays after what it follows
        for (const Element &their : theirs) {
            if (withId(mine, their.id()))
                order.append(their.id());
        }
        for (std::size_t i = 0; i < mine.size(); ++i) {
            if (!order.contains(mine[i].id()))
                order.insert(i == 0 ? 0 : order.indexOf(mine[i - 1].id()) + 1, mine[i].id());
        }
        for (qsizetype row = 0; row < order.size(); ++row) {
            const int from = rowOf(list(path, field), order[row]);
            if (from != row)
                apply(MoveItem{path, field, from, path, field, int(row)});
        }
    }

    void apply(Change change)
    {
        perform(change, m_now);
        m_merged.changes.push_back(std::move(change));
    }

    Course m_now;
    CourseMerge::Merged m_merged;
};

} // namespace

namespace CourseMerge {

Merged merge(const Element &before, const Element &mine, const Element &theirs)
{
    Merging merging(mine);
    merging.merge(before, theirs, {});
    return merging.take();
}

} // namespace CourseMerge
