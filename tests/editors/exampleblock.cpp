#include "exampleblock.h"

#include "coursexml.h"
#include "vocabulary.h"
#include "xmldocument.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {

const QString place = u"units/#0/pages/#0/blocks/#0"_qs;

Element exampleOf(const QString &type)
{
    QFile file(Vocabulary::blockFile(type, u"-example.xml"_qs));
    const Result<XmlNode> node = file.open(QIODevice::ReadOnly) ? XmlDocument::parse(file.readAll(), type, &CourseXml::schema()) : Result<XmlNode>(tl::unexpected(Problems()));
    if (!node)
        qFatal("no example of %s", qPrintable(type));
    return CourseXml::toElement(*node, *Vocabulary::blockType(type), type);
}

} // namespace

ExampleBlock::ExampleBlock(QObject *parent)
    : QObject(parent)
{
    qputenv("BRYGGA_STATE", m_folder.filePath(u"state"_qs).toLocal8Bit());
    m_editing.setProperty("document", QVariant::fromValue(&m_document));
    m_fields.setDocument(&m_document);
    const QString course = m_folder.filePath(u"course"_qs);
    if (!m_editing.createCourse(course, u"empty"_qs, u"Exempel"_qs).isEmpty() || !m_document.open(course))
        qFatal("there is no course for the examples");
}

void ExampleBlock::giveFile(const QString &src, const QString &text)
{
    m_document.setText(src, text); // edited before: then it is that which counts
    QFile file(m_document.folder() + u'/' + src);
    if (!QDir().mkpath(QFileInfo(file).absolutePath()) || !file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s cannot be written", qPrintable(src));
}

QString ExampleBlock::saved(const QString &src) const
{
    QFile file(m_document.folder() + u'/' + src);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void ExampleBlock::setType(const QString &type)
{
    m_type = type;
    m_fields.setTarget({});
    while (!m_document.element(u"units/#0/pages/#0"_qs)->elements(u"blocks").empty())
        m_document.remove(u"units/#0/pages/#0"_qs, u"blocks"_qs, 0);
    m_document.insert(u"units/#0/pages/#0"_qs, u"blocks"_qs, 0, exampleOf(type));
    m_fields.setTarget(place);
    emit typeChanged();
}

QString ExampleBlock::xml() const
{
    return QString::fromUtf8(CourseXml::toXml(*m_document.element(place)));
}

QString ExampleBlock::faults() const
{
    const Result<XmlNode> node = XmlDocument::parse(xml().toUtf8(), m_type, &CourseXml::schema());
    QStringList faults;
    if (!node) {
        for (const Problem &problem : node.error())
            faults.append(problem.toString());
    }
    return faults.join(u'\n');
}

QStringList Examples::types() const
{
    QStringList types;
    for (const BlockType &type : Vocabulary::blockTypes())
        types.append(type.name);
    return types;
}

QString Examples::editorOf(const QString &type) const
{
    QString name;
    for (const QString &part : type.split(u'-'))
        name += part.left(1).toUpper() + part.mid(1);
    return u"qrc:/qt/qml/Brygga/Editors/%1Editor.qml"_qs.arg(name);
}
