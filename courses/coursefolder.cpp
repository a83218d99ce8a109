#include "coursefolder.h"

#include "coursexml.h"
#include "vocabulary.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace {

/** Reads the files that a course names with src, as elements of @p type. */
void readParts(const XmlNode &root, const BlockType &type, const QString &folder, std::vector<Element> &parts, Problems &problems, const QString &courseFile)
{
    QStringList seen;
    std::size_t index = 0;
    for (const XmlNode &child : root.children) {
        if (!child.isElement() || child.name != type.name)
            continue;
        const QString src = child.attribute(u"src"_qs);
        const std::optional<QString> path = CourseFolder::inside(folder, src);
        if (!path || seen.contains(src)) {
            problems.append({courseFile, child.line,
                             path ? CourseFolder::tr("%1 is listed twice. Remove one of them.").arg(src)
                                  : CourseFolder::tr("%1 leads out of the course folder. Move the file into it.").arg(src),
                             Severity::Error, u"files"_qs});
            continue;
        }
        seen.append(src);
        Element read(type);
        const Result<XmlNode> node = XmlDocument::read(*path, src, &CourseXml::schema());
        if (!node)
            problems += node.error();
        else if (node->name != type.name)
            problems.append({src, node->line, CourseFolder::tr("The file holds a %1, not a %2.").arg(node->name, type.name), Severity::Error, u"files"_qs});
        else
            read = CourseXml::toElement(*node, type, src);
        read.file = src;
        if (index < parts.size())
            read.leadingComments = parts[index].leadingComments;
        if (index < parts.size())
            parts[index] = std::move(read);
        ++index;
    }
}

} // namespace

CourseFolder::Reading CourseFolder::read(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    const QString courseFile = u"course.xml"_qs;
    Reading reading;
    const Result<XmlNode> node = XmlDocument::read(QDir(folder).filePath(courseFile), courseFile, &CourseXml::schema());
    if (!node) {
        reading.problems = node.error();
        return reading;
    }
    if (node->name != Vocabulary::course().name) {
        reading.problems = {{courseFile, node->line, tr("The file holds a %1, not a course.").arg(node->name), Severity::Error, u"files"_qs}};
        return reading;
    }
    Course course{folder, CourseXml::toElement(*node, Vocabulary::course(), courseFile)};
    readParts(*node, Vocabulary::bank(), folder, *course.root.mutableElements(u"banks"), reading.problems, courseFile);
    readParts(*node, Vocabulary::unit(), folder, *course.root.mutableElements(u"units"), reading.problems, courseFile);
    reading.course = std::move(course);
    return reading;
}

CourseFolder::Reading CourseFolder::salvage(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    Reading reading;
    const auto readWhat = [&](const QString &name, const BlockType &type) -> std::optional<XmlNode> {
        const std::optional<QString> filePath = inside(folder, name);
        QFile file(filePath.value_or(QString()));
        if (!filePath || !file.open(QIODevice::ReadOnly)) {
            reading.problems.append({name, 0, tr("The file is missing or cannot be read. Put it back, or remove its line from course.xml."), Severity::Error, u"files"_qs});
            return {};
        }
        XmlDocument::Salvage salvage = XmlDocument::salvage(file.read(XmlDocument::maximumSize), name, &CourseXml::schema());
        reading.problems += salvage.problems;
        return salvage.root && salvage.root->name == type.name ? salvage.root : std::nullopt;
    };
    const std::optional<XmlNode> node = readWhat(u"course.xml"_qs, Vocabulary::course());
    if (!node)
        return reading;
    Course course{folder, CourseXml::toElement(*node, Vocabulary::course(), u"course.xml"_qs)};
    for (const BlockType *type : {&Vocabulary::bank(), &Vocabulary::unit()}) {
        std::vector<Element> &parts = *course.root.mutableElements(type == &Vocabulary::bank() ? u"banks" : u"units");
        std::size_t index = 0;
        for (const XmlNode &child : node->children) {
            if (!child.isElement() || child.name != type->name || index >= parts.size())
                continue;
            const QString src = child.attribute(u"src"_qs);
            const std::optional<XmlNode> part = readWhat(src, *type);
            const QStringList comments = parts[index].leadingComments;
            parts[index] = part ? CourseXml::toElement(*part, *type, src) : Element(*type);
            parts[index].file = src;
            parts[index].leadingComments = comments;
            ++index;
        }
    }
    reading.course = std::move(course);
    return reading;
}

Result<Course> CourseFolder::load(const QString &path)
{
    Reading reading = read(path);
    if (hasErrors(reading.problems))
        return failure(reading.problems);
    return std::move(*reading.course);
}

QStringList CourseFolder::fileNames(const Course &course)
{
    QStringList names{u"course.xml"_qs};
    for (const QStringView part : {u"banks", u"units"}) {
        for (const Element &element : course.root.elements(part))
            names.append(element.file);
    }
    return names + course.texts.keys();
}

QMap<QString, QByteArray> CourseFolder::files(const Course &course)
{
    QMap<QString, QByteArray> files{{u"course.xml"_qs, CourseXml::toXml(course.root)}};
    for (const QStringView part : {u"banks", u"units"}) {
        for (Element element : course.root.elements(part)) {
            element.leadingComments.clear(); // they stand in course.xml, before the reference
            files.insert(element.file, CourseXml::toXml(element));
        }
    }
    files.insert(course.texts);
    return files;
}

std::optional<QByteArray> CourseFolder::file(const Course &course, const QString &relative)
{
    if (const auto edited = course.texts.constFind(relative); edited != course.texts.constEnd())
        return *edited;
    const std::optional<QString> path = inside(course.folder, relative);
    QFile file(path.value_or(QString()));
    if (!path || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

Problems CourseFolder::save(const Course &course, const QString &folder)
{
    Problems problems;
    const QMap<QString, QByteArray> all = files(course);
    for (auto it = all.begin(); it != all.end(); ++it) {
        const std::optional<QString> path = inside(folder, it.key());
        if (!path) {
            problems.append({it.key(), 0, tr("%1 leads out of the course folder. Move the file into it.").arg(it.key())});
            continue;
        }
        QFile current(*path);
        if (current.open(QIODevice::ReadOnly) && current.readAll() == it.value())
            continue;
        current.close();
        QSaveFile file(*path); // writes aside, syncs, renames
        if (!QDir().mkpath(QFileInfo(*path).absolutePath()) || !file.open(QIODevice::WriteOnly)
            || file.write(it.value()) != it.value().size() || !file.commit())
            problems.append({it.key(), 0, tr("The file could not be saved: %1. Nothing in it has changed; free space or permissions may help.").arg(file.errorString())});
    }
    return problems;
}

std::optional<QString> CourseFolder::inside(const QString &folder, const QString &relative)
{
    if (relative.isEmpty() || QDir::isAbsolutePath(relative) || relative.contains(u'\\') || relative.contains(QChar::Null))
        return {};
    const QString root = QFileInfo(folder).canonicalFilePath().isEmpty() ? QDir::cleanPath(folder) : QFileInfo(folder).canonicalFilePath();
    const QString path = QDir::cleanPath(root + u'/' + relative);
    if (!path.startsWith(root + u'/'))
        return {};
    const QString real = QFileInfo(path).canonicalFilePath(); // empty while the file does not exist
    if (!real.isEmpty() && !real.startsWith(root + u'/'))
        return {};
    return path;
}
