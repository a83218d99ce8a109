#include "coursefolder.h"

#include "coursexml.h"
#include "filemessages.h"
#include "parallel.h"
#include "vocabulary.h"
#include "wholefile.h"

#include <QDir>
#include <QFileInfo>


namespace {

/** A file that a course names with src. */
struct Part
{
    const BlockType *type = nullptr;
    QString file;
    QString path;
    std::size_t row = 0; ///< among those of its type
    QByteArray bytes = {};
    std::optional<Element> element = {}; ///< nothing when it could not be read
    Problems problems = {};
};

/** The units or banks that @p root lists; those that cannot be are problems. */
void listParts(const XmlNode &root, const BlockType &type, const QString &folder, std::vector<Part> &parts, Problems &problems, const QString &courseFile)
{
    QStringList seen;
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
        parts.push_back({&type, src, *path, std::size_t(seen.size())});
        seen.append(src);
    }
}

void readPart(Part &part)
{
    Result<QByteArray> bytes = XmlDocument::bytes(part.path, part.file);
    Result<XmlNode> node = bytes ? XmlDocument::parse(*bytes, part.file, &CourseXml::schema()) : failure(bytes.error());
    if (!node)
        part.problems = node.error();
    else if (node->name != part.type->name)
        part.problems = {{part.file, node->line, CourseFolder::tr("The file holds a %1, not a %2.").arg(node->name, part.type->name), Severity::Error, u"files"_qs}};
    else
        part.element = CourseXml::toElement(std::move(*node), *part.type, part.file);
    if (bytes)
        part.bytes = std::move(*bytes);
}

} // namespace

CourseFolder::Reading CourseFolder::read(const QString &path, const std::function<bool()> &isUnwanted, const Progress &progress)
{
    const QFileInfo info(path);
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    const QString courseFile = u"course.xml"_qs;
    Reading reading;
    const Result<QByteArray> bytes = XmlDocument::bytes(QDir(folder).filePath(courseFile), courseFile);
    Result<XmlNode> node = bytes ? XmlDocument::parse(*bytes, courseFile, &CourseXml::schema()) : failure(bytes.error());
    if (!node) {
        reading.problems = node.error();
        return reading;
    }
    if (node->name != Vocabulary::course().name) {
        reading.problems = {{courseFile, node->line, tr("The file holds a %1, not a course.").arg(node->name), Severity::Error, u"files"_qs}};
        return reading;
    }
    std::vector<Part> parts;
    listParts(*node, Vocabulary::bank(), folder, parts, reading.problems, courseFile);
    listParts(*node, Vocabulary::unit(), folder, parts, reading.problems, courseFile);
    Course course{folder, CourseXml::toElement(std::move(*node), Vocabulary::course(), courseFile)};
    std::atomic<int> done = 0;
    inParallel(parts.size(), 8, [&](std::size_t i) {
        if (isUnwanted && isUnwanted())
            return;
        readPart(parts[i]);
        if (progress)
            progress(++done, int(parts.size()));
    });
    if (isUnwanted && isUnwanted())
        return {};
    reading.files.insert(courseFile, *bytes);
    for (Part &part : parts) {
        std::vector<Element> &places = *course.root.mutableElements(part.type == &Vocabulary::bank() ? u"banks" : u"units");
        reading.problems += part.problems;
        if (!part.bytes.isNull())
            reading.files.insert(part.file, std::move(part.bytes));
        if (part.row >= places.size())
            continue;
        Element element = part.element ? std::move(*part.element) : Element(*part.type);
        element.file = part.file;
        element.leadingComments = places[part.row].leadingComments;
        places[part.row] = std::move(element);
    }
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
        const QByteArray bytes = file.read(XmlDocument::maximumSize + 1);
        XmlDocument::Salvage salvage = XmlDocument::salvage(bytes, name, &CourseXml::schema());
        reading.files.insert(name, bytes);
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
            std::optional<XmlNode> part = readWhat(src, *type);
            const QStringList comments = parts[index].leadingComments;
            parts[index] = part ? CourseXml::toElement(std::move(*part), *type, src) : Element(*type);
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
    return changedFiles(course, {{}, Element(Vocabulary::course())}, {u"course.xml"_qs});
}

QMap<QString, QByteArray> CourseFolder::changedFiles(const Course &course, const Course &saved, const QSet<QString> &anyway)
{
    QMap<QString, QByteArray> files;
    const QByteArray root = CourseXml::toXml(course.root);
    if (anyway.contains(u"course.xml"_qs) || root != CourseXml::toXml(saved.root))
        files.insert(u"course.xml"_qs, root);
    for (const QStringView part : {u"banks", u"units"}) {
        QHash<QString, const Element *> before;
        for (const Element &element : saved.root.elements(part))
            before.insert(element.file, &element);
        for (Element element : course.root.elements(part)) {
            const Element *same = before.value(element.file);
            if (same && *same == element && !anyway.contains(element.file))
                continue;
            element.leadingComments.clear(); // they stand in course.xml, before the reference
            files.insert(element.file, CourseXml::toXml(element));
        }
    }
    for (auto it = course.texts.begin(); it != course.texts.end(); ++it) {
        if (anyway.contains(it.key()) || !saved.texts.contains(it.key()) || saved.texts.value(it.key()) != it.value())
            files.insert(it.key(), it.value());
    }
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
    return write(files(course), folder);
}

Problems CourseFolder::write(const QMap<QString, QByteArray> &files, const QString &folder)
{
    Problems problems;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const std::optional<QString> path = inside(folder, it.key());
        if (!path) {
            problems.append({it.key(), 0, tr("%1 leads out of the course folder. Move the file into it.").arg(it.key())});
            continue;
        }
        QFile current(*path);
        if (current.open(QIODevice::ReadOnly) && current.readAll() == it.value())
            continue;
        current.close();
        WholeFile file(*path); // writes aside, syncs, renames
        if (!QDir().mkpath(QFileInfo(*path).absolutePath()) || !file.open(QIODevice::WriteOnly)
            || file.write(it.value()) != it.value().size() || !file.commit())
            problems.append({it.key(), 0, tr("The file could not be saved: %1. Nothing in it has changed; free space or permissions may help.").arg(FileMessages::explain(file))});
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
