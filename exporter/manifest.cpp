#include "manifest.h"

#include "xmldocument.h"

#include <QDir>
#include <QJsonArray>
#include <QXmlStreamWriter>

namespace {

/** The title as platforms can show it: one line, no tags or backslashes, at most 200 characters (rules 4 and 17). */
QString plainTitle(const QJsonObject &course)
{
    QString title = course.value(u"title"_qs).toString().simplified();
    title.remove(u'\\').remove(u'<').remove(u'>');
    return title.left(200);
}

QString identifier(const QJsonObject &course)
{
    const QString variant = course.value(u"variant"_qs).toString();
    return u"brygga-"_qs + course.value(u"id"_qs).toString() + (variant.isEmpty() ? QString() : u'-' + variant);
}

/** Percent that passes the test the completion rule names; nothing when the course has none. */
std::optional<double> passMark(const QJsonObject &course)
{
    const QString wanted = course.value(u"completion"_qs)[u"test"].toString();
    for (const QJsonValue unit : course.value(u"units"_qs).toArray()) {
        for (const QJsonValue page : unit[u"pages"].toArray()) {
            if (!wanted.isEmpty() && page[u"test"][u"id"].toString() == wanted)
                return page[u"test"][u"pass"].toDouble();
        }
    }
    return {};
}

/** Platforms let the mastery score override the status: that is right only where nothing but the test decides (LMS-R6). */
bool isTestAlone(const QJsonObject &course)
{
    const QJsonValue completion = course.value(u"completion"_qs);
    return completion[u"pages"].toString() == u"none" && completion[u"requires"].toArray().isEmpty();
}

class Writer
{
public:
    Writer(const QJsonObject &course, const Files &files, Manifest::Edition edition)
        : m_course(course), m_files(files), m_is2004(edition == Manifest::Edition::Scorm2004)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    QByteArray write()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"manifest"_qs);
        writeNamespaces();
        m_xml.writeAttribute(u"identifier"_qs, identifier(m_course));
        m_xml.writeAttribute(u"version"_qs, m_course.value(u"version"_qs).toString().left(20));
        m_xml.writeStartElement(u"metadata"_qs);
        m_xml.writeTextElement(u"schema"_qs, u"ADL SCORM"_qs);
        m_xml.writeTextElement(u"schemaversion"_qs, m_is2004 ? u"2004 4th Edition"_qs : u"1.2"_qs);
        m_xml.writeEndElement();
        writeOrganizations();
        writeResources();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    /** Prefixes are written out as they are: platforms match them as text (rule 5). */
    void writeNamespaces()
    {
        struct Space { const char *prefix, *uri, *file; };
        static constexpr Space spaces12[] = {{"", "http://www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd"},
                                             {":adlcp", "http://www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp_rootv1p2.xsd"}};
        static constexpr Space spaces2004[] = {{"", "http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"},
                                               {":adlcp", "http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd"},
                                               {":imsss", "http://www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd"}};
        QStringList locations;
        const auto write = [&](const Space &space) {
            m_xml.writeAttribute(u"xmlns"_qs + QLatin1String(space.prefix), QLatin1String(space.uri));
            locations << QLatin1String(space.uri) << QLatin1String(space.file);
        };
        if (m_is2004)
            std::for_each(std::begin(spaces2004), std::end(spaces2004), write);
        else
            std::for_each(std::begin(spaces12), std::end(spaces12), write);
        m_xml.writeAttribute(u"xmlns:xsi"_qs, u"http://www.w3.org/2001/XMLSchema-instance"_qs);
        m_xml.writeAttribute(u"xsi:schemaLocation"_qs, locations.join(u' '));
    }

    void writeOrganizations()
    {
        m_xml.writeStartElement(u"organizations"_qs);
        m_xml.writeAttribute(u"default"_qs, u"organization"_qs);
        m_xml.writeStartElement(u"organization"_qs);
        m_xml.writeAttribute(u"identifier"_qs, u"organization"_qs);
        m_xml.writeTextElement(u"title"_qs, plainTitle(m_course));
        m_xml.writeStartElement(u"item"_qs);
        m_xml.writeAttribute(u"identifier"_qs, u"item"_qs);
        m_xml.writeAttribute(u"identifierref"_qs, u"course"_qs);
        m_xml.writeTextElement(u"title"_qs, plainTitle(m_course));
        const std::optional<double> pass = passMark(m_course);
        if (m_is2004)
            writeSequencing(pass);
        else if (pass && isTestAlone(m_course))
            m_xml.writeTextElement(u"adlcp:masteryscore"_qs, QString::number(qRound(*pass)));
        m_xml.writeEndElement();
        if (m_is2004) {
            m_xml.writeStartElement(u"imsss:sequencing"_qs);
            m_xml.writeEmptyElement(u"imsss:controlMode"_qs);
            m_xml.writeAttribute(u"choice"_qs, u"true"_qs);
            m_xml.writeAttribute(u"flow"_qs, u"true"_qs);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /** The content says itself what it is worth; the platform must not guess (rules 23 and 25). */
    void writeSequencing(const std::optional<double> &pass)
    {
        m_xml.writeStartElement(u"imsss:sequencing"_qs);
        if (pass) {
            m_xml.writeStartElement(u"imsss:objectives"_qs);
            m_xml.writeStartElement(u"imsss:primaryObjective"_qs);
            m_xml.writeAttribute(u"objectiveID"_qs, u"primary"_qs);
            m_xml.writeAttribute(u"satisfiedByMeasure"_qs, u"true"_qs);
            m_xml.writeTextElement(u"imsss:minNormalizedMeasure"_qs, QString::number(*pass / 100, 'g', 4));
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        m_xml.writeEmptyElement(u"imsss:deliveryControls"_qs);
        m_xml.writeAttribute(u"tracked"_qs, u"true"_qs);
        m_xml.writeAttribute(u"completionSetByContent"_qs, u"true"_qs);
        m_xml.writeAttribute(u"objectiveSetByContent"_qs, u"true"_qs);
        m_xml.writeEndElement();
    }

    void writeResources()
    {
        m_xml.writeStartElement(u"resources"_qs);
        m_xml.writeStartElement(u"resource"_qs);
        m_xml.writeAttribute(u"identifier"_qs, u"course"_qs);
        m_xml.writeAttribute(u"type"_qs, u"webcontent"_qs);
        m_xml.writeAttribute(m_is2004 ? u"adlcp:scormType"_qs : u"adlcp:scormtype"_qs, u"sco"_qs);
        m_xml.writeAttribute(u"href"_qs, u"index.html"_qs);
        for (auto it = m_files.begin(); it != m_files.end(); ++it) {
            m_xml.writeEmptyElement(u"file"_qs);
            m_xml.writeAttribute(u"href"_qs, it.key());
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const QJsonObject &m_course;
    const Files &m_files;
    const bool m_is2004;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

Files filesIn(const QString &folder)
{
    Files files;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

/** A schema that imports each namespace a manifest uses. */
QByteArray importing(const QList<std::pair<QByteArray, QByteArray>> &spaces)
{
    QByteArray schema = R"(<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">)";
    for (const auto &[uri, file] : spaces)
        schema += "<xs:import namespace=\"" + uri + "\" schemaLocation=\"" + file + "\"/>";
    return schema + "</xs:schema>";
}

} // namespace

namespace Manifest {

QByteArray make(const QJsonObject &course, const Files &files, Edition edition)
{
    return Writer(course, files, edition).write();
}

const Files &schemaFiles(Edition edition)
{
    static const Files scorm12 = filesIn(u":/brygga/schemas/scorm12edition"_qs);
    static const Files scorm2004 = filesIn(u":/brygga/schemas/scorm20044thedition"_qs);
    return edition == Edition::Scorm12 ? scorm12 : scorm2004;
}

const XmlSchema &schema(Edition edition)
{
    static const XmlSchema scorm12(importing({{"http://www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd"},
                                              {"http://www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp_rootv1p2.xsd"}}),
                                   schemaFiles(Edition::Scorm12));
    static const XmlSchema scorm2004(importing({{"http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"},
                                                {"http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd"},
                                                {"http://www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd"}}),
                                     schemaFiles(Edition::Scorm2004));
    return edition == Edition::Scorm12 ? scorm12 : scorm2004;
}

} // namespace Manifest
