#pragma once

#include <QString>

#include <utility>
#include <vector>

/** A piece of XML as a value: an element, a run of text or a comment. Namespace-free: Brygga has one vocabulary. */
struct XmlNode
{
    enum class Kind { Element, Text, Comment };

    Kind kind = Kind::Element;
    QString name;                                        ///< of an element
    QString text;                                        ///< of text and comments
    int line = 0;                                        ///< 1-based, where it was read
    std::vector<std::pair<QString, QString>> attributes; ///< in the order they were read
    std::vector<XmlNode> children;

    [[nodiscard]] bool isElement() const { return kind == Kind::Element; }
    [[nodiscard]] QString attribute(const QString &attributeName) const
    {
        for (const auto &[key, value] : attributes) {
            if (key == attributeName)
                return value;
        }
        return {};
    }

    /** Line numbers say where something was read, not what it is. */
    friend bool operator==(const XmlNode &a, const XmlNode &b)
    {
        return a.kind == b.kind && a.name == b.name && a.text == b.text && a.attributes == b.attributes && a.children == b.children;
    }
};

/** Rich text: a run of inline or flow nodes, with white space folded as the writer would write it. */
struct RichText
{
    std::vector<XmlNode> nodes;

    [[nodiscard]] bool isEmpty() const { return nodes.empty(); }
    friend bool operator==(const RichText &a, const RichText &b) { return a.nodes == b.nodes; }
};
