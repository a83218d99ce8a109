#include "coursediff.h"

#include "coursexml.h"
#include "vocabulary.h"

namespace {

struct Place
{
    const Element *element;
    QString parent;
    int index;
};

/** A theme has no id: it is known by whose it is. */
bool isTheme(const Element &element)
{
    return element.indexOf(u"darkAccent") >= 0;
}

QString addressOf(const Element &element)
{
    return isTheme(element) ? (element.name() + u' ' + element.variants().join(u' ')).trimmed() : element.id();
}

QString nameOf(const Element &element)
{
    return isTheme(element) ? addressOf(element) : element.name() + u' ' + element.id();
}

bool isAddressed(const Element &element)
{
    return Vocabulary::isBlock(element.type) || element.type == &Vocabulary::unit() || element.type == &Vocabulary::page()
        || element.type == &Vocabulary::bank() || element.type == &Vocabulary::course() || isTheme(element);
}

void collect(const Element &element, const QString &parent, int index, QHash<QString, Place> &places, QStringList &order)
{
    if (isAddressed(element)) {
        places.insert(addressOf(element), {&element, parent, index});
        order.append(addressOf(element));
    }
    for (const Value &value : element.values) {
        if (const auto *children = std::get_if<ElementList>(&value)) {
            for (std::size_t i = 0; i < children->size(); ++i)
                collect((*children)[i], element.id(), int(i), places, order);
        }
    }
}

/** A field as a reader would want to see it: rich text and items as their XML. */
QString shown(const Value &value, const Field &field)
{
    if (const auto *rich = std::get_if<RichText>(&value))
        return CourseXml::toXml(*rich);
    if (const auto *children = std::get_if<ElementList>(&value)) {
        QStringList parts;
        for (const Element &child : *children)
            parts.append(QString::fromUtf8(CourseXml::toXml(child)).section(u'\n', 1).trimmed());
        return parts.join(u'\n');
    }
    return CourseXml::toAttribute(value, field);
}

/** Whether a field holds elements that the difference names one by one. */
bool holdsAddressed(const Value &before, const Value &after)
{
    const auto first = [](const Value &value) {
        const auto *children = std::get_if<ElementList>(&value);
        return children && !children->empty() ? &children->front() : nullptr;
    };
    const Element *sample = first(before) ? first(before) : first(after);
    return sample && isAddressed(*sample);
}

} // namespace

QVector<CourseDifference> differences(const Course &older, const Course &newer)
{
    QHash<QString, Place> before, after;
    QStringList orderBefore, orderAfter;
    collect(older.root, {}, 0, before, orderBefore);
    collect(newer.root, {}, 0, after, orderAfter);
    QVector<CourseDifference> found;
    using Kind = CourseDifference::Kind;
    for (const QString &id : orderAfter) {
        const Place now = after.value(id);
        const QString name = nameOf(*now.element);
        const auto old = before.constFind(id);
        if (old == before.constEnd() || old->element->type != now.element->type) {
            found.append({Kind::Added, name, {}, {}, {}});
            continue;
        }
        if (old->parent != now.parent)
            found.append({Kind::Moved, name, {}, old->parent, now.parent});
        for (std::size_t i = 0; i < now.element->values.size(); ++i) {
            const Value &was = old->element->values[i];
            const Value &is = now.element->values[i];
            const Field &field = now.element->type->fields[i];
            if (!holdsAddressed(was, is) && !(was == is))
                found.append({Kind::Changed, name, field.jsonName, shown(was, field), shown(is, field)});
        }
    }
    for (const QString &id : orderBefore) {
        const auto now = after.constFind(id);
        if (now == after.constEnd() || now->element->type != before.value(id).element->type)
            found.append({Kind::Removed, nameOf(*before.value(id).element), {}, {}, {}});
    }
    return found;
}
