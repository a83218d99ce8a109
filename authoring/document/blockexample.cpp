#include "blockexample.h"

#include "coursexml.h"
#include "vocabulary.h"
#include "xmldocument.h"

#include <QFile>

namespace {

/** Nodes without citations, terms and page links that lead nowhere in this course. */
std::vector<XmlNode> withoutReferences(const std::vector<XmlNode> &nodes)
{
    std::vector<XmlNode> kept;
    for (const XmlNode &node : nodes) {
        XmlNode copy = node;
        copy.children = withoutReferences(node.children);
        if (node.name == u"cite")
            continue;
        std::erase_if(copy.attributes, [](const auto &attribute) { return attribute.first == u"for"; });
        if (node.name == u"term" || node.name == u"span" || (node.name == u"link" && !node.attribute(u"page"_qs).isEmpty()))
            kept.insert(kept.end(), copy.children.begin(), copy.children.end());
        else
            kept.push_back(std::move(copy));
    }
    return kept;
}

void loosen(Element &element)
{
    for (std::size_t i = 0; i < element.values.size(); ++i) {
        const Field &field = element.type->fields[i];
        Value &value = element.values[i];
        if (field.jsonName == u"for" || field.jsonName == u"objectives" || field.jsonName == u"facts" || field.jsonName == u"terms" || field.jsonName == u"covers")
            value = QStringList();
        else if (field.kind == FieldKind::Asset || (Vocabulary::isBlock(element.type) && field.kind == FieldKind::Reference))
            value = QString(u""_qs);
        else if (auto *rich = std::get_if<RichText>(&value))
            rich->nodes = withoutReferences(rich->nodes);
        else if (auto *children = std::get_if<ElementList>(&value)) {
            for (Element &child : children->edit())
                loosen(child);
        }
    }
    element.comments.clear();
    element.leadingComments.clear();
}

} // namespace

namespace BlockExample {

std::optional<Element> read(const QString &type)
{
    const BlockType *blockType = Vocabulary::blockType(type);
    QFile file(Vocabulary::blockFile(type, u"-example.xml"_qs));
    if (!blockType || !file.open(QIODevice::ReadOnly))
        return {};
    const Result<XmlNode> node = XmlDocument::parse(file.readAll(), type);
    if (!node)
        return {};
    Element element = CourseXml::toElement(*node, *blockType, {});
    loosen(element);
    element.setValue(u"id", QString());
    return element;
}

} // namespace BlockExample
