#include "courseclipboard.h"

#include "coursefolder.h"
#include "coursexml.h"
#include "incomingfile.h"
#include "vocabulary.h"
#include "xmldocument.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSet>

namespace {

const QString partsType = u"application/x-brygga-course+xml"_qs;
const QString folderType = u"application/x-brygga-course-folder"_qs; ///< that their files stand in

struct Named
{
    QSet<QString> sources;
    QSet<QString> terms;
};

void collect(const std::vector<XmlNode> &nodes, Named &named)
{
    for (const XmlNode &node : nodes) {
        if (node.name == u"cite")
            named.sources.insert(node.attribute(u"source"_qs));
        else if (node.name == u"term")
            named.terms.insert(node.attribute(u"ref"_qs));
        collect(node.children, named);
    }
}

void collect(const Element &part, Named &named)
{
    walk(part, [&](const Element &element) {
        for (std::size_t i = 0; i < element.values.size(); ++i) {
            const Field &field = element.type->fields[i];
            const Value &value = element.values[i];
            if (const auto *rich = std::get_if<RichText>(&value))
                collect(rich->nodes, named);
            else if (field.kind == FieldKind::Reference && field.jsonName == u"source")
                named.sources.insert(element.text(u"source"));
            else if (field.kind == FieldKind::References && field.jsonName == u"terms")
                named.terms.unite({element.words(u"terms").begin(), element.words(u"terms").end()});
        }
    });
}

const BlockType *typeOf(const QString &name)
{
    if (name == u"unit")
        return &Vocabulary::unit();
    if (name == u"page")
        return &Vocabulary::page();
    return name == u"bank" ? &Vocabulary::bank() : Vocabulary::blockType(name);
}

const BlockType *itemOf(QStringView list)
{
    const BlockType &course = Vocabulary::course();
    return course.fields[std::size_t(Element(course).indexOf(list))].item.get();
}

/** Copies of the files it names, in another folder; what stands there already under the name stays what it is. */
void bringFiles(Element &part, const QString &from, const QString &to)
{
    for (std::size_t i = 0; i < part.values.size(); ++i) {
        if (auto *children = std::get_if<ElementList>(&part.values[i])) {
            for (Element &child : children->edit())
                bringFiles(child, from, to);
        } else if (part.type->fields[i].kind == FieldKind::Asset) {
            auto &src = std::get<QString>(part.values[i]);
            const std::optional<QString> path = src.isEmpty() ? std::nullopt : CourseFolder::inside(from, src);
            const QString copy = path ? IncomingFile(to).copy(*path).src : QString();
            if (!copy.isEmpty())
                src = copy;
        }
    }
}

} // namespace

void CourseClipboard::put(const Course &course, const std::vector<Element> &parts)
{
    Named named;
    for (const Element &part : parts)
        collect(part, named);
    std::vector<Element> all = parts;
    for (const QStringView list : {u"terms", u"sources"}) { // terms have sources of their own
        for (const Element &element : course.root.elements(list)) {
            if ((list == u"terms" ? named.terms : named.sources).contains(element.id())) {
                collect(element, named);
                all.push_back(element);
            }
        }
    }
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clipboard xmlns=\"urn:brygga:course:1\">\n";
    for (const Element &element : all) {
        const QByteArray bytes = CourseXml::toXml(element);
        xml += bytes.mid(bytes.indexOf("?>") + 2).trimmed() + '\n';
    }
    xml += "</clipboard>\n";
    auto *data = new QMimeData; // the clipboard owns it
    data->setData(partsType, xml);
    data->setData(folderType, course.folder.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

bool CourseClipboard::holdsParts()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasFormat(partsType);
}

CourseClipboard::Parts CourseClipboard::take(const Course &course)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const Result<XmlNode> root = XmlDocument::parse(data ? data->data(partsType) : QByteArray(), u"clipboard"_qs);
    if (!root)
        return {};
    const QString from = QString::fromUtf8(data->data(folderType));
    Parts taken;
    for (const XmlNode &node : root->children) {
        if (!node.isElement())
            continue;
        if (node.name == u"source") {
            taken.sources.push_back(CourseXml::toElement(node, *itemOf(u"sources"), {}));
        } else if (node.name == u"term") {
            taken.terms.push_back(CourseXml::toElement(node, *itemOf(u"terms"), {}));
        } else if (const BlockType *type = typeOf(node.name)) {
            Element part = CourseXml::toElement(node, *type, {});
            if (!from.isEmpty() && from != course.folder)
                bringFiles(part, from, course.folder);
            taken.parts.push_back(std::move(part));
        }
    }
    return taken;
}
