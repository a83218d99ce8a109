#include "coursejson.h"

#include "publishing.h"
#include "vocabulary.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

QString fingerprint(const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

class Converter
{
public:
    /** Sessions compare blocks by their hashes; a face or a check has no use for them. */
    enum class Hashes { Made, LeftOut };

    explicit Converter(const Course &course, Hashes hashes = Hashes::Made) : m_course(course), m_hashes(hashes) {}

    QString html(const std::vector<XmlNode> &nodes) const
    {
        QString out;
        for (const XmlNode &node : nodes)
            append(out, node);
        return out;
    }

    QJsonObject object(const Element &element) const
    {
        QJsonObject json;
        const bool isBlock = Vocabulary::isBlock(element.type);
        if (isBlock)
            json.insert(u"type"_qs, element.name());
        for (std::size_t i = 0; i < element.type->fields.size(); ++i) {
            const Field &field = element.type->fields[i];
            if (field.xmlName != u"for")
                json.insert(field.jsonName, value(element.values[i], field));
        }
        if (isBlock && m_hashes == Hashes::Made)
            json.insert(u"hash"_qs, fingerprint(json).left(8));
        return json;
    }

private:
    void append(QString &out, const XmlNode &node) const
    {
        if (node.kind == XmlNode::Kind::Text) {
            out += node.text.toHtmlEscaped();
        } else if (node.isElement()) {
            if (node.name == u"cite")
                appendCitation(out, node);
            else
                appendElement(out, node);
        }
    }

    void appendElement(QString &out, const XmlNode &node) const
    {
        QString tag = node.name;
        QString attributes;
        if (node.name == u"item") {
            tag = u"li"_qs;
        } else if (node.name == u"heading") {
            tag = u"h4"_qs;
        } else if (node.name == u"list") {
            tag = node.attribute(u"kind"_qs) == u"number" ? u"ol"_qs : u"ul"_qs;
        } else if (node.name == u"lang") {
            tag = u"span"_qs;
            attributes = u" lang=\"%1\""_qs.arg(node.attribute(u"code"_qs).toHtmlEscaped());
        } else if (node.name == u"term") {
            tag = u"a"_qs;
            attributes = u" class=\"term\" href=\"#term-%1\""_qs.arg(node.attribute(u"ref"_qs).toHtmlEscaped());
        } else if (node.name == u"link") {
            tag = u"a"_qs;
            const QString page = node.attribute(u"page"_qs);
            attributes = page.isEmpty() ? u" class=\"external\" href=\"%1\" rel=\"noopener noreferrer\""_qs.arg(node.attribute(u"href"_qs).toHtmlEscaped())
                                        : u" class=\"page\" href=\"#page-%1\""_qs.arg(page.toHtmlEscaped());
        }
        out += u'<' + tag + attributes + u'>' + html(node.children) + u"</"_qs + tag + u'>';
    }

    void appendCitation(QString &out, const XmlNode &node) const
    {
        const QString source = node.attribute(u"source"_qs);
        const QString place = node.attribute(u"place"_qs);
        if (!out.isEmpty() && !out.endsWith(u' '))
            out += u' ';
        out += u"<a class=\"cite\" href=\"#source-%1\""_qs.arg(source.toHtmlEscaped());
        if (!place.isEmpty())
            out += u" data-place=\"%1\""_qs.arg(place.toHtmlEscaped());
        out += u">[%1]</a>"_qs.arg(shortName(source).toHtmlEscaped());
    }

    /** Looked up when the first citation comes: most single blocks have none. */
    QString shortName(const QString &source) const
    {
        if (m_shortNames.isEmpty()) {
            for (const Element &one : m_course.root.elements(u"sources"))
                m_shortNames.insert(one.id(), one.text(u"short"));
        }
        return m_shortNames.value(source, source);
    }

    QJsonValue value(const Value &value, const Field &field) const
    {
        if (const auto *text = std::get_if<QString>(&value))
            return *text;
        if (const auto *flag = std::get_if<bool>(&value))
            return *flag;
        if (const auto *number = std::get_if<double>(&value))
            return *number;
        if (const auto *words = std::get_if<QStringList>(&value))
            return QJsonArray::fromStringList(*words);
        if (const auto *rich = std::get_if<RichText>(&value))
            return html(rich->nodes);
        if (const auto *children = std::get_if<ElementList>(&value)) {
            if (field.kind == FieldKind::Single)
                return children->empty() ? QJsonValue() : QJsonValue(object(children->front()));
            QJsonArray array;
            for (const Element &child : *children)
                array.append(object(child));
            return array;
        }
        return {};
    }

    const Course &m_course;
    const Hashes m_hashes;
    mutable QHash<QString, QString> m_shortNames;
};

/** Sources cited anywhere on a page, in order of first mention. */
QJsonArray citedOn(const Element &page)
{
    QStringList ids;
    walk(page, [&](const Element &element) {
        for (const Value &value : element.values) {
            if (const auto *rich = std::get_if<RichText>(&value)) {
                walkNodes(rich->nodes, [&](const XmlNode &node) {
                    const QString source = node.name == u"cite" ? node.attribute(u"source"_qs) : QString();
                    if (!source.isEmpty() && !ids.contains(source))
                        ids.append(source);
                });
            }
        }
    });
    return QJsonArray::fromStringList(ids);
}

} // namespace

namespace CourseJson {

QString toHtml(const RichText &text, const Course &course)
{
    return Converter(course).html(text.nodes);
}

QString toPlain(const RichText &text)
{
    QString plain;
    walkNodes(text.nodes, [&](const XmlNode &node) {
        if (node.isElement() && (node.name == u"p" || node.name == u"heading" || node.name == u"item" || node.name == u"list") && !plain.isEmpty() && !plain.endsWith(u'\n'))
            plain += u'\n';
        else if (node.kind == XmlNode::Kind::Text)
            plain += node.text;
    });
    return plain;
}

QJsonObject toJson(const Element &element, const Course &course)
{
    return Converter(course, Converter::Hashes::LeftOut).object(element);
}

QJsonObject toJson(const Course &course, const QString &variant)
{
    const Converter converter(course);
    QJsonObject json = converter.object(course.root);
    QHash<QString, QJsonValue> banks;
    for (const QJsonValue bank : json.take(u"banks"_qs).toArray())
        banks.insert(bank[u"id"].toString(), bank[u"questions"]);

    QJsonArray units = json.value(u"units"_qs).toArray();
    for (qsizetype u = 0; u < units.size(); ++u) {
        QJsonObject unit = units.at(u).toObject();
        QJsonArray pages = unit.value(u"pages"_qs).toArray();
        const std::vector<Element> &pageElements = course.units()[std::size_t(u)].elements(u"pages");
        for (qsizetype p = 0; p < pages.size(); ++p) {
            QJsonObject page = pages.at(p).toObject();
            page.insert(u"sources"_qs, citedOn(pageElements[std::size_t(p)]));
            if (QJsonObject test = page.value(u"test"_qs).toObject(); !test.isEmpty()) {
                test.insert(u"questions"_qs, banks.value(test.value(u"bank"_qs).toString(), QJsonArray()));
                page.insert(u"test"_qs, test);
            }
            pages.replace(p, page);
        }
        unit.insert(u"pages"_qs, pages);
        units.replace(u, unit);
    }
    json.insert(u"units"_qs, units);

    QJsonObject completion = json.value(u"completion"_qs).toObject();
    QJsonArray required;
    for (const QJsonValue item : completion.value(u"requires"_qs).toArray())
        required.append(item[u"block"]);
    completion.insert(u"requires"_qs, required);
    json.insert(u"completion"_qs, completion);
    json.remove(u"dismissals"_qs);
    const QJsonArray themes = json.take(u"themes"_qs).toArray();
    QString variantName;
    for (const QJsonValue item : json.take(u"variants"_qs).toArray())
        variantName = item[u"id"].toString() == variant ? item[u"name"].toString() : variantName;
    json.insert(u"format"_qs, 1);
    json.insert(u"variant"_qs, variant);
    json.insert(u"variantName"_qs, variantName);
    json.insert(u"hash"_qs, fingerprint(json));
    if (!themes.isEmpty()) // after the fingerprint: a new look is no new content
        json.insert(u"theme"_qs, themes.first());
    if (const QJsonArray earlier = Publishing::earlierLayouts(course, variant); !earlier.isEmpty())
        json.insert(u"earlier"_qs, earlier);
    return json;
}

} // namespace CourseJson
