#include "address.h"

#include "vocabulary.h"

#include <algorithm>
#include <functional>

namespace {

const QString filePrefix = u"file:"_qs; // no list of a course is called so

bool hasId(const Element &element, QStringView id)
{
    // Asked of hundreds of neighbours at a time; an id is the first field of what has one.
    const bool isFirst = !element.type->fields.empty() && element.type->fields.front().jsonName == u"id";
    const auto *own = std::get_if<QString>(isFirst ? &element.values.front() : &element.value(u"id"));
    return own ? *own == id : id.isEmpty();
}

int rowOf(const std::vector<Element> &elements, QStringView key)
{
    if (key.startsWith(u'#')) {
        bool isNumber = false;
        const int row = key.mid(1).toInt(&isNumber);
        return isNumber && row >= 0 && row < int(elements.size()) ? row : -1;
    }
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (hasId(elements[i], key))
            return int(i);
    }
    return -1;
}

QString keyOf(const std::vector<Element> &elements, int row)
{
    const QString id = elements[std::size_t(row)].id();
    const auto sharing = std::count_if(elements.begin(), elements.end(), [&](const Element &other) { return hasId(other, id); });
    return id.isEmpty() || id.contains(u'/') || id.startsWith(u'#') || sharing > 1 ? u'#' + QString::number(row) : id;
}

/** @p path with each of its elements called as @p name has it; empty when there is none. */
template<typename Name>
QString named(const Element &root, QStringView path, Name &&name)
{
    QString all;
    const Element *element = &root;
    const auto steps = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < steps.size(); i += 2) {
        const std::vector<Element> &elements = element->elements(steps[i]);
        const int row = rowOf(elements, steps[i + 1]);
        if (row < 0)
            return {};
        all += (all.isEmpty() ? u""_qs : u"/"_qs) + steps[i].toString() + u'/' + name(elements, row);
        element = &elements[std::size_t(row)];
    }
    return all;
}

} // namespace

namespace Address {

const Element *find(const Element &root, QStringView path)
{
    const Element *element = &root;
    const auto steps = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < steps.size(); i += 2) {
        const std::vector<Element> &elements = element->elements(steps[i]);
        const int row = rowOf(elements, steps[i + 1]);
        if (row < 0)
            return nullptr;
        element = &elements[std::size_t(row)];
    }
    return element;
}

Element *find(Element &root, QStringView path)
{
    Element *element = &root;
    const auto steps = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < steps.size(); i += 2) {
        const int row = rowOf(element->elements(steps[i]), steps[i + 1]);
        if (row < 0)
            return nullptr;
        element = &(*element->mutableElements(steps[i]))[std::size_t(row)];
    }
    return element;
}

QString of(const Element &root, const QString &parent, const QString &field, int row)
{
    const Element *holder = find(root, parent);
    if (!holder || row < 0 || row >= int(holder->elements(field).size()))
        return {};
    return (parent.isEmpty() ? QString() : parent + u'/') + field + u'/' + keyOf(holder->elements(field), row);
}

QString byRows(const Element &root, QStringView path)
{
    return named(root, path, [](const auto &, int row) { return u'#' + QString::number(row); });
}

QString byIds(const Element &root, QStringView path)
{
    return named(root, path, keyOf);
}

QString ofFile(const QString &file)
{
    return filePrefix + file;
}

QString file(const QString &path)
{
    return path.startsWith(filePrefix) ? path.mid(filePrefix.size()) : QString();
}

QString parent(const QString &path)
{
    return path.section(u'/', 0, -3);
}

QString field(const QString &path)
{
    return path.section(u'/', -2, -2);
}

int row(const Element &root, const QString &path)
{
    const Element *holder = find(root, parent(path));
    return holder ? rowOf(holder->elements(field(path)), path.section(u'/', -1)) : -1;
}

QString ofId(const Element &root, const QString &id)
{
    if (id.isEmpty())
        return {};
    const auto step = [](const QString &list, const std::vector<Element> &elements, std::size_t row) { return list + u'/' + keyOf(elements, int(row)); };
    const std::function<QString(const Element &)> search = [&](const Element &element) -> QString {
        for (const QStringView name : {u"units", u"banks", u"pages", u"blocks", u"questions", u"test", u"pauses"}) {
            const std::vector<Element> &elements = element.elements(name);
            for (std::size_t i = 0; i < elements.size(); ++i) {
                if (elements[i].id() == id && name != u"pauses")
                    return step(name.toString(), elements, i);
                if (const QString found = search(elements[i]); !found.isNull())
                    return step(name.toString(), elements, i) + u'/' + found;
            }
        }
        for (std::size_t f = 0; f < element.values.size(); ++f) { // blocks in blocks
            const Field &field = element.type->fields[f];
            if (field.kind != FieldKind::Blocks || field.jsonName == u"blocks" || field.jsonName == u"questions")
                continue;
            const std::vector<Element> &elements = std::get<ElementList>(element.values[f]).get();
            for (std::size_t i = 0; i < elements.size(); ++i) {
                if (elements[i].id() == id)
                    return step(field.jsonName, elements, i);
            }
        }
        return {};
    };
    return search(root);
}

const BlockType *itemType(const Element &holder, QStringView field)
{
    const int index = holder.indexOf(field);
    return index < 0 ? nullptr : holder.type->fields[std::size_t(index)].item.get();
}

} // namespace Address
