#include "renaming.h"

#include "address.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Renaming)
};

/** How a course names the elements of one list. */
struct Names
{
    QString list;
    QStringList fields;    ///< that hold such ids
    QString node;          ///< of rich text that does; empty: any
    QString attribute;     ///< of that node
};

const QVector<Names> &allNames()
{
    static const QVector<Names> names{{u"variants"_qs, {u"for"_qs}, {}, u"for"_qs},
                                      {u"objectives"_qs, {u"objectives"_qs}, {}, {}},
                                      {u"requirements"_qs, {u"covers"_qs}, {}, {}},
                                      {u"sources"_qs, {u"source"_qs}, u"cite"_qs, u"source"_qs},
                                      {u"terms"_qs, {u"terms"_qs}, u"term"_qs, u"ref"_qs}};
    return names;
}

const Names *namesOf(const QString &list)
{
    const auto &all = allNames();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Names &names) { return names.list == list; });
    return found == all.end() ? nullptr : &*found;
}

QString renamed(const QString &words, const QString &before, const QString &after)
{
    QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    std::replace(list.begin(), list.end(), before, after);
    return list.join(u' ');
}

void rename(std::vector<XmlNode> &nodes, const Names &names, const QString &before, const QString &after)
{
    for (XmlNode &node : nodes) {
        for (auto &[name, value] : node.attributes) {
            if (name == names.attribute && (names.node.isEmpty() || node.name == names.node) && value.split(u' ').contains(before))
                value = renamed(value, before, after);
        }
        rename(node.children, names, before, after);
    }
}

void collect(const Element &root, const QString &path, const Names &names, const QString &before, const QString &after, std::vector<Change> &changes)
{
    const Element &element = *Address::find(root, path);
    for (std::size_t i = 0; i < element.values.size(); ++i) {
        const Field &field = element.type->fields[i];
        const Value &held = element.values[i];
        Value value = held;
        const bool isName = names.fields.contains(field.jsonName) && (field.kind == FieldKind::Reference || field.kind == FieldKind::References);
        if (auto *words = std::get_if<QStringList>(&value); words && isName)
            std::replace(words->begin(), words->end(), before, after);
        else if (auto *word = std::get_if<QString>(&value); word && isName && *word == before)
            *word = after;
        else if (auto *rich = std::get_if<RichText>(&value); rich && !names.attribute.isEmpty())
            rename(rich->nodes, names, before, after);
        if (const auto *children = std::get_if<ElementList>(&held)) {
            for (std::size_t row = 0; row < children->size(); ++row)
                collect(root, Address::of(root, path, field.jsonName, int(row)), names, before, after, changes);
        } else if (value != held) {
            changes.push_back(SetField{path, field.jsonName, held, value});
        }
    }
}

} // namespace

namespace Renaming {

bool isRenamed(const QString &list)
{
    return namesOf(list);
}

QString problem(const Element &root, const QString &path, const QString &id)
{
    static const QRegularExpression good(u"^[a-z][a-z0-9-]{0,63}$"_qs);
    const Element *element = Address::find(root, path);
    if (id.isEmpty())
        return Words::tr("Skriv en kort beteckning, till exempel af.");
    if (!good.match(id).hasMatch())
        return Words::tr("Använd små bokstäver a–z, siffror och bindestreck, och börja med en bokstav: till exempel af eller lm1-2.");
    for (const Element &other : root.elements(Address::field(path))) {
        if (&other != element && other.id() == id)
            return Words::tr("%1 används redan. Välj en annan beteckning.").arg(id);
    }
    return {};
}

std::vector<Change> changes(const Element &root, const QString &path, const QString &id)
{
    std::vector<Change> all;
    const Element *element = Address::find(root, path);
    const Names *names = namesOf(Address::field(path));
    if (!element || !names || element->id() == id)
        return all;
    const QString before = element->id();
    const bool isLone = Address::ofId(root, before).isEmpty(); // content may bear the same id: a dismissal then speaks of that
    if (!before.isEmpty())
        collect(root, {}, *names, before, id, all);
    const auto &dismissals = root.elements(u"dismissals");
    for (std::size_t row = 0; row < dismissals.size() && isLone; ++row) {
        if (!before.isEmpty() && dismissals[row].text(u"element") == before)
            all.push_back(SetField{Address::of(root, {}, u"dismissals"_qs, int(row)), u"element"_qs, dismissals[row].value(u"element"), id});
    }
    all.push_back(SetField{Address::byRows(root, path), u"id"_qs, element->value(u"id"), id}); // last: it is a part of addresses
    return all;
}

} // namespace Renaming
