#include "coursexml.h"

#include "vocabulary.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>
#include <functional>

namespace {

constexpr QStringView courseNamespace = u"urn:brygga:course:1";

bool isXmlSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r'; // not the no-break space: authors mean it
}

/** Runs of white space become one space. Most text is so already and stays shared. */
QString folded(QString text)
{
    const auto isFolded = [](QStringView view) {
        for (qsizetype i = 0; i < view.size(); ++i) {
            if (isXmlSpace(view[i]) && (view[i] != u' ' || (i > 0 && view[i - 1] == u' ')))
                return false;
        }
        return true;
    };
    if (isFolded(text))
        return text;
    QChar *begin = text.data();
    QChar *end = begin;
    for (const QChar c : std::as_const(text)) {
        const bool isSpace = isXmlSpace(c);
        if (!isSpace || end == begin || end[-1] != u' ')
            *end++ = isSpace ? QChar(u' ') : c;
    }
    text.truncate(end - begin);
    return text;
}

QString trimmed(const QString &text)
{
    QStringView view(text);
    while (!view.isEmpty() && isXmlSpace(view.front()))
        view = view.mid(1);
    while (!view.isEmpty() && isXmlSpace(view.back()))
        view.chop(1);
    return view.size() == text.size() ? text : view.toString();
}

bool isText(const XmlNode &node) { return node.kind == XmlNode::Kind::Text; }

/** Elements whose children are elements: white space between them means nothing. */
bool isStructure(QStringView name) { return name == u"list"; }
/** Elements that begin and end a line of text. */
bool isLine(QStringView name) { return name == u"p" || name == u"heading" || name == u"item"; }

void trimEnds(std::vector<XmlNode> &nodes)
{
    const auto trimFront = [](XmlNode &node) {
        while (node.text.startsWith(u' '))
            node.text.remove(0, 1);
    };
    if (!nodes.empty() && isText(nodes.front()))
        trimFront(nodes.front());
    for (std::size_t i = 0; i < nodes.size(); ++i) { // a list inside an item begins a line of its own
        if (nodes[i].isElement() && isStructure(nodes[i].name)) {
            if (i > 0 && isText(nodes[i - 1]) && nodes[i - 1].text.endsWith(u' '))
                nodes[i - 1].text.chop(1);
            if (i + 1 < nodes.size() && isText(nodes[i + 1]))
                trimFront(nodes[i + 1]);
        }
    }
    if (!nodes.empty() && isText(nodes.back()) && nodes.back().text.endsWith(u' '))
        nodes.back().text.chop(1);
    std::erase_if(nodes, [](const XmlNode &node) { return isText(node) && node.text.isEmpty(); });
}

std::vector<XmlNode> canonical(std::vector<XmlNode> nodes, bool structure)
{
    std::vector<XmlNode> result;
    result.reserve(structure ? std::size_t(std::count_if(nodes.begin(), nodes.end(), std::not_fn(isText))) : nodes.size());
    for (XmlNode &node : nodes) {
        if (isText(node)) {
            if (structure)
                continue;
            if (!result.empty() && isText(result.back())) {
                result.back().text = folded(result.back().text + node.text);
                continue;
            }
            node.text = folded(std::move(node.text));
        } else {
            node.children = canonical(std::move(node.children), isStructure(node.name));
            if (isLine(node.name))
                trimEnds(node.children);
            std::erase_if(node.attributes, [&](const auto &a) { return a.first == u"kind" && a.second == u"bullet"; });
        }
        result.push_back(std::move(node));
    }
    return result;
}

RichText richText(std::vector<XmlNode> nodes, FieldKind kind)
{
    const bool flow = kind == FieldKind::Flow || kind == FieldKind::FlowContent;
    RichText rich{canonical(std::move(nodes), flow)};
    if (!flow)
        trimEnds(rich.nodes);
    return rich;
}

QString characters(const XmlNode &node)
{
    QString text;
    for (const XmlNode &child : node.children) {
        if (isText(child))
            text += child.text;
    }
    return trimmed(folded(text));
}

double seconds(const QString &text)
{
    double total = 0;
    const QStringList parts = text.split(u':');
    for (const QString &part : parts)
        total = total * 60 + part.toDouble();
    return total;
}

QString timeText(double total)
{
    const int whole = int(total);
    const int thousandths = int(std::lround((total - whole) * 1000));
    QString text = whole >= 3600 ? u"%1:%2:%3"_qs.arg(whole / 3600).arg(whole / 60 % 60, 2, 10, QChar(u'0')).arg(whole % 60, 2, 10, QChar(u'0'))
                                 : u"%1:%2"_qs.arg(whole / 60).arg(whole % 60, 2, 10, QChar(u'0'));
    if (thousandths > 0)
        text += u".%1"_qs.arg(thousandths, 3, 10, QChar(u'0'));
    return text;
}

class Reader
{
public:
    Reader(const QString &file) : m_file(file) {}

    Element read(XmlNode &&node, const BlockType &type) const
    {
        Element element(type);
        element.file = m_file;
        element.line = node.line;
        QStringList comments;
        for (std::size_t i = 0; i < type.fields.size(); ++i)
            readOwn(node, type.fields[i], element.values[i]);
        const bool hasContent = std::any_of(type.fields.begin(), type.fields.end(), [](const Field &f) { return f.isContent(); });
        if (hasContent)
            return element;
        for (XmlNode &child : node.children) {
            if (child.kind == XmlNode::Kind::Comment)
                comments.append(child.text);
            if (!child.isElement())
                continue;
            const int index = fieldFor(child, type);
            if (index < 0)
                continue; // only in a course that did not pass the schema
            readChild(std::move(child), type.fields[std::size_t(index)], element, index, comments);
            comments.clear();
        }
        if (!comments.isEmpty())
            element.comments[int(type.fields.size())] = comments;
        return element;
    }

private:
    static int fieldFor(const XmlNode &child, const BlockType &type)
    {
        for (std::size_t i = 0; i < type.fields.size(); ++i) {
            const Field &field = type.fields[i];
            if (!field.isAttribute() && field.kind != FieldKind::Blocks && field.xmlName == child.name)
                return int(i);
        }
        for (std::size_t i = 0; i < type.fields.size(); ++i) {
            if (type.fields[i].kind == FieldKind::Blocks && Vocabulary::blockType(child.name))
                return int(i);
        }
        return -1;
    }

    void readOwn(XmlNode &node, const Field &field, Value &value) const
    {
        if (field.isAttribute()) {
            const QString text = node.attribute(field.xmlName);
            if (!text.isNull())
                value = CourseXml::fromAttribute(trimmed(folded(text)), field);
        } else if (field.kind == FieldKind::PlainContent) {
            value = characters(node);
        } else if (field.isContent()) {
            value = richText(std::move(node.children), field.kind);
        }
    }

    void readChild(XmlNode &&child, const Field &field, Element &element, int index, const QStringList &comments) const
    {
        Value &value = element.values[std::size_t(index)];
        if (field.holdsElements()) {
            const BlockType *type = field.kind == FieldKind::Blocks ? Vocabulary::blockType(child.name) : field.item.get();
            Element item = read(std::move(child), *type);
            item.leadingComments = comments;
            std::get<ElementList>(value).edit().push_back(std::move(item));
            return;
        }
        if (field.kind == FieldKind::Plain)
            value = characters(child);
        else
            value = richText(std::move(child.children), field.kind);
        if (!comments.isEmpty())
            element.comments[index] = comments;
    }

    QString m_file;
};

class Writer
{
public:
    QByteArray write(const Element &root)
    {
        m_xml.writeStartDocument();
        m_xml.writeCharacters(u"\n"_qs);
        for (const QString &comment : root.leadingComments) {
            m_xml.writeComment(comment);
            m_xml.writeCharacters(u"\n"_qs);
        }
        writeElement(root, 0, true);
        m_xml.writeCharacters(u"\n"_qs);
        return m_bytes;
    }

    QString write(const RichText &text)
    {
        writeInline(text.nodes);
        m_xml.writeCharacters(QString()); // closes what ends it: an empty element is open until something follows
        return QString::fromUtf8(m_bytes);
    }

private:
    void newLine(int depth) { m_xml.writeCharacters(u'\n' + QString(depth * 2, u' ')); }

    void writeComments(const QStringList &comments, int depth)
    {
        for (const QString &comment : comments) {
            newLine(depth);
            m_xml.writeComment(comment);
        }
    }

    void writeInline(const std::vector<XmlNode> &nodes)
    {
        for (const XmlNode &node : nodes) {
            if (isText(node))
                m_xml.writeCharacters(node.text);
            else if (node.kind == XmlNode::Kind::Comment)
                m_xml.writeComment(node.text);
            else
                writeNode(node, [&] { writeInline(node.children); });
        }
    }

    template<typename Children>
    void writeNode(const XmlNode &node, Children &&children)
    {
        node.children.empty() ? m_xml.writeEmptyElement(node.name) : m_xml.writeStartElement(node.name);
        for (const auto &[name, value] : node.attributes)
            m_xml.writeAttribute(name, value);
        if (node.children.empty())
            return;
        children();
        m_xml.writeEndElement();
    }

    /** Each paragraph, heading and item on a line of its own. */
    void writeFlow(const std::vector<XmlNode> &nodes, int depth)
    {
        for (const XmlNode &node : nodes) {
            newLine(depth);
            if (node.kind == XmlNode::Kind::Comment)
                m_xml.writeComment(node.text);
            else if (isStructure(node.name))
                writeNode(node, [&] { writeFlow(node.children, depth + 1); newLine(depth); });
            else
                writeNode(node, [&] { writeInline(node.children); });
        }
    }

    void writeRich(const RichText &rich, FieldKind kind, int depth)
    {
        if (kind == FieldKind::Flow || kind == FieldKind::FlowContent) {
            writeFlow(rich.nodes, depth + 1);
            newLine(depth);
        } else {
            writeInline(rich.nodes);
        }
    }

    static bool isEmptyValue(const Value &value)
    {
        if (const auto *text = std::get_if<QString>(&value))
            return text->isEmpty();
        if (const auto *rich = std::get_if<RichText>(&value))
            return rich->isEmpty();
        if (const auto *elements = std::get_if<ElementList>(&value))
            return elements->empty();
        return false;
    }

    void writeElement(const Element &element, int depth, bool isRoot = false)
    {
        const BlockType &type = *element.type;
        if (!isRoot && (element.type == &Vocabulary::unit() || element.type == &Vocabulary::bank())) {
            m_xml.writeEmptyElement(type.name);
            m_xml.writeAttribute(u"src"_qs, element.file);
            return;
        }
        bool hasChildren = !element.comments.isEmpty();
        for (std::size_t i = 0; i < type.fields.size(); ++i)
            hasChildren = hasChildren || (!type.fields[i].isAttribute() && !isEmptyValue(element.values[i]));
        hasChildren ? m_xml.writeStartElement(type.name) : m_xml.writeEmptyElement(type.name);
        if (isRoot)
            m_xml.writeAttribute(u"xmlns"_qs, courseNamespace.toString());
        for (std::size_t i = 0; i < type.fields.size(); ++i) {
            if (type.fields[i].isAttribute()) {
                const QString text = CourseXml::toAttribute(element.values[i], type.fields[i]);
                if (!text.isEmpty())
                    m_xml.writeAttribute(type.fields[i].xmlName, text);
            }
        }
        if (!hasChildren)
            return;
        bool onOneLine = false;
        for (std::size_t i = 0; i < type.fields.size(); ++i) {
            const Field &field = type.fields[i];
            writeComments(element.comments.value(int(i)), depth + 1);
            if (field.isAttribute() || isEmptyValue(element.values[i]))
                continue;
            if (field.kind == FieldKind::PlainContent) {
                m_xml.writeCharacters(std::get<QString>(element.values[i]));
                onOneLine = true;
            } else if (field.isContent()) {
                writeRich(std::get<RichText>(element.values[i]), field.kind, depth);
                onOneLine = true;
            } else {
                writeField(field, element.values[i], depth + 1);
            }
        }
        writeComments(element.comments.value(int(type.fields.size())), depth + 1);
        if (!onOneLine)
            newLine(depth);
        m_xml.writeEndElement();
    }

    void writeField(const Field &field, const Value &value, int depth)
    {
        if (const auto *elements = std::get_if<ElementList>(&value)) {
            for (const Element &child : *elements) {
                writeComments(child.leadingComments, depth);
                newLine(depth);
                writeElement(child, depth);
            }
            return;
        }
        newLine(depth);
        m_xml.writeStartElement(field.xmlName);
        if (const auto *text = std::get_if<QString>(&value))
            m_xml.writeCharacters(*text);
        else
            writeRich(std::get<RichText>(value), field.kind, depth);
        m_xml.writeEndElement();
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace

namespace CourseXml {

const XmlSchema &schema()
{
    static const XmlSchema courseSchema(Vocabulary::schemaFiles());
    return courseSchema;
}

Element toElement(XmlNode node, const BlockType &type, const QString &file)
{
    return Reader(file).read(std::move(node), type);
}

QByteArray toXml(const Element &root)
{
    return Writer().write(root);
}

QString toXml(const RichText &text)
{
    return Writer().write(text);
}

RichText folded(const RichText &text, FieldKind kind)
{
    return richText(text.nodes, kind);
}

Result<RichText> toRichText(const QString &xml, FieldKind kind)
{
    const bool flow = kind == FieldKind::Flow || kind == FieldKind::FlowContent;
    // The schema judges text inside an element of its own; a page is the smallest frame there is.
    const QString frame = flow ? u"<unit xmlns='%1' id='u'><title/><page id='p'><title/><facilitator>%2</facilitator></page></unit>"_qs
                               : u"<unit xmlns='%1' id='u'><title/><page id='p'><title/><lead>%2</lead></page></unit>"_qs;
    const Result<XmlNode> parsed = XmlDocument::parse(frame.arg(courseNamespace.toString(), xml).toUtf8(), u"text"_qs, &schema());
    if (!parsed)
        return failure(parsed.error());
    const Element unit = toElement(*parsed, Vocabulary::unit(), {});
    const Element &page = unit.elements(u"pages").front();
    return page.rich(flow ? u"facilitator" : u"lead");
}

QString toAttribute(const Value &value, const Field &field)
{
    QString text;
    if (const auto *string = std::get_if<QString>(&value))
        text = *string;
    else if (const auto *flag = std::get_if<bool>(&value))
        text = *flag ? u"true"_qs : u"false"_qs;
    else if (const auto *number = std::get_if<double>(&value))
        text = field.kind == FieldKind::Time ? timeText(*number) : QString::number(*number, 'g', 12);
    else if (const auto *words = std::get_if<QStringList>(&value))
        text = words->join(u' ');
    return text == field.fallback ? QString() : text;
}

Value fromAttribute(const QString &text, const Field &field)
{
    switch (field.kind) {
    case FieldKind::Flag:
        return text == u"true" || text == u"1";
    case FieldKind::Number:
        return text.toDouble();
    case FieldKind::Time:
        return seconds(text);
    case FieldKind::References:
        return text.split(u' ', Qt::SkipEmptyParts);
    default:
        return text;
    }
}

} // namespace CourseXml
