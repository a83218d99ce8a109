#pragma once

#include "blocktype.h"
#include "result.h"
#include "xmlnode.h"

#include <QMap>

#include <memory>
#include <variant>

struct Element;

/** Elements in order. Copies share them until one copy changes: a whole course is copied, compared and handed to another thread at once. */
class ElementList
{
public:
    ElementList() = default;
    ElementList(std::vector<Element> elements);

    [[nodiscard]] const std::vector<Element> &get() const;
    /** For changing them. Not to be kept: whoever copies the list later shares what it names. */
    [[nodiscard]] std::vector<Element> &edit();

    [[nodiscard]] auto begin() const { return get().begin(); }
    [[nodiscard]] auto end() const { return get().end(); }
    [[nodiscard]] bool empty() const { return get().empty(); }
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] const Element &front() const { return get().front(); }
    [[nodiscard]] const Element &operator[](std::size_t row) const;
    friend bool operator==(const ElementList &a, const ElementList &b);

private:
    std::shared_ptr<std::vector<Element>> m_elements; ///< null: none
};

/** What one field holds: nothing, text (also dates, times, ids), a flag, a number, ids, rich text, or elements. */
using Value = std::variant<std::monostate, QString, bool, double, QStringList, RichText, ElementList>;

/**
 * A course, unit, page, block or item: its type and a value per field. A value itself: copied and compared; what one copy does no other sees.
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
        if (const auto *children = std::get_if<ElementList>(&value)) {
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
