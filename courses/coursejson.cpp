#include "coursejson.h"

#include "parallel.h"
#include "publishing.h"
#include "vocabulary.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

namespace {

QString fingerprint(const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()), reinterpret_cast<const unsigned char *>(json.constData()), quint64(json.size())); // half of Qt's time
    return QString::fromLatin1(hash.toHex());
}

/** Most text has nothing to escape; Qt would put it together again character by character. */
QString escaped(const QString &text)
{
    const auto isMarkup = [](QChar c) { return c == u'<' || c == u'>' || c == u'&' || c == u'"'; };
    return std::any_of(text.cbegin(), text.cend(), isMarkup) ? text.toHtmlEscaped() : text;
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

    /** Without the parts that @p left names, for whom they are made otherwise. */
    QJsonObject object(const Element &element, QStringView left = {}) const
    {
        QJsonObject json;
        const bool isBlock = Vocabulary::isBlock(element.type);
        if (isBlock)
            json.insert(u"type"_qs, element.name());
        for (std::size_t i = 0; i < element.type->fields.size(); ++i) {
            const Field &field = element.type->fields[i];
            if (field.xmlName != u"for" && (left.isNull() || field.jsonName != left))
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
            out += escaped(node.text);
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

using Banks = QHash<QString, QJsonValue>; ///< the questions by the bank's id

QJsonObject pageJson(const Converter &converter, const Element &page, const Banks &banks)
{
    QJsonObject json = converter.object(page);
    json.insert(u"sources"_qs, citedOn(page));
    if (QJsonObject test = json.value(u"test"_qs).toObject(); !test.isEmpty()) {
        test.insert(u"questions"_qs, banks.value(test.value(u"bank"_qs).toString(), QJsonArray()));
        json.insert(u"test"_qs, test);
    }
    return json;
}

QJsonArray unitsJson(const Course &course, const Banks &banks)
{
    const std::vector<Element> &units = course.units();
    std::vector<QJsonObject> made(units.size());
    inParallel(units.size(), 4, [&](std::size_t i) {
        const Converter converter(course);
        QJsonArray pages;
        for (const Element &page : units[i].elements(u"pages"))
            pages.append(pageJson(converter, page, banks));
        made[i] = converter.object(units[i], u"pages");
        made[i].insert(u"pages"_qs, pages);
    });
    QJsonArray json;
    for (const QJsonObject &unit : made)
        json.append(unit);
    return json;
}

/** What has a fingerprint of its own stands for itself by it: a course is not written and hashed a second time for its own. */
QJsonValue abridged(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue item : value.toArray())
            array.append(abridged(item));
        return array;
    }
    if (!value.isObject())
        return value;
    if (const QJsonValue hash = value[u"hash"]; hash.isString())
        return hash;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = abridged(member.value());
    return object;
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
    QJsonObject json = Converter(course).object(course.root, u"units");
    Banks banks;
    for (const QJsonValue bank : json.take(u"banks"_qs).toArray())
        banks.insert(bank[u"id"].toString(), bank[u"questions"]);
    json.insert(u"units"_qs, unitsJson(course, banks));

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
    json.insert(u"hash"_qs, fingerprint(abridged(json).toObject()));
    if (!themes.isEmpty()) // after the fingerprint: a new look is no new content
        json.insert(u"theme"_qs, themes.first());
    if (const QJsonArray earlier = Publishing::earlierLayouts(course, variant); !earlier.isEmpty())
        json.insert(u"earlier"_qs, earlier);
    return json;
}

} // namespace CourseJson
