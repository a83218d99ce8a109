#pragma once

#include "blocktype.h"
#include "result.h"
#include "xmlnode.h"

#include <QMap>

#include <variant>

struct Element;

/** What one field holds: nothing, text (also dates, times, ids), a flag, a number, ids, rich text, or elements. */
using Value = std::variant<std::monostate, QString, bool, double, QStringList, RichText, std::vector<Element>>;

/**
 * A course, unit, page, block or item: its type and a value per field. A value itself: copied, compared, never shared.
 * All reading, writing, JSON, undo and checks are generic over this.
 */
struct Element
{
    const BlockType *type = nullptr;     ///< never null in a course; lives as long as the program
    std::vector<Value> values;           ///< one for each of type->fields, in that order
    QMap<int, QStringList> comments;     ///< that stand before the field with this index; at type->fields.size(): at the end
    QStringList leadingComments;         ///< that stand before the element itself
    QString file;                        ///< where it was read, relative to the course folder
    int line = 0;

    Element() = default;
    explicit Element(const BlockType &elementType); ///< with the defaults of its fields

    [[nodiscard]] QString name() const { return type->name; }
    [[nodiscard]] int indexOf(QStringView jsonName) const; ///< -1 when the type has no such field
    [[nodiscard]] const Value &value(QStringView jsonName) const; ///< monostate when there is no such field
    void setValue(QStringView jsonName, Value value);

    [[nodiscard]] QString id() const { return text(u"id"); }
    [[nodiscard]] QStringList variants() const { return words(u"for"); } ///< empty: all
    [[nodiscard]] QString text(QStringView jsonName) const;
    [[nodiscard]] QStringList words(QStringView jsonName) const;
    [[nodiscard]] bool isOn(QStringView jsonName) const;
    [[nodiscard]] std::optional<double> number(QStringView jsonName) const;
    [[nodiscard]] const RichText &rich(QStringView jsonName) const;
    [[nodiscard]] const std::vector<Element> &elements(QStringView jsonName) const;
    [[nodiscard]] std::vector<Element> *mutableElements(QStringView jsonName); ///< null when the field holds none

    /** Where it was read does not matter. */
    friend bool operator==(const Element &a, const Element &b);
};

/** A course with all its units and banks in place. */
struct Course
{
    QString folder; ///< on disk; empty for a course that has not been saved
    Element root;   ///< of type course(); its units and banks hold their own elements
    QMap<QString, QByteArray> texts = {}; ///< caption files that have been edited, by path in the folder; they go before what is on disk

    [[nodiscard]] QString id() const { return root.id(); }
    [[nodiscard]] QString title() const { return root.text(u"title"); }
    [[nodiscard]] QString language() const { return root.text(u"language"); }
    [[nodiscard]] QStringList variantIds() const;
    [[nodiscard]] const std::vector<Element> &units() const { return root.elements(u"units"); }

    /** The course as one variant sees it: elements and passages for others gone, practice questions in place. An empty id keeps everything. */
    [[nodiscard]] Course forVariant(const QString &variant) const;
};

/** Calls @p visit for @p element and all elements inside it, parents first. */
template<typename Visit>
void walk(const Element &element, Visit &&visit)
{
    visit(element);
    for (const Value &value : element.values) {
        if (const auto *children = std::get_if<std::vector<Element>>(&value)) {
            for (const Element &child : *children)
                walk(child, visit);
        }
    }
}

/** Calls @p visit for each rich text node below @p nodes, parents first. */
template<typename Visit>
void walkNodes(const std::vector<XmlNode> &nodes, Visit &&visit)
{
    for (const XmlNode &node : nodes) {
        visit(node);
        walkNodes(node.children, visit);
    }
}
