#include "courselibrary.h"

#include "kursfile.h"
#include "xmldocument.h"

#include <QDir>
#include <QRegularExpression>

namespace {

QString textOf(const XmlNode &parent, const QString &name)
{
    for (const XmlNode &child : parent.children) {
        if (child.isElement() && child.name == name) {
            QString text;
            for (const XmlNode &part : child.children)
                text += part.text;
            return text.simplified();
        }
    }
    return {};
}

} // namespace

int CourseLibrary::minutes(const QString &duration)
{
    static const QRegularExpression pattern(u"^PT(?:(\\d+)H)?(?:(\\d+)M)?$"_qs);
    const QRegularExpressionMatch match = pattern.match(duration);
    return match.captured(1).toInt() * 60 + match.captured(2).toInt();
}

std::optional<CourseSummary> CourseLibrary::summaryOf(const QString &path)
{
    const QString file = u"course.xml"_qs;
    const std::optional<QByteArray> packed = QFileInfo(path).isFile() ? KursFile::courseXml(path) : std::nullopt;
    const Result<XmlNode> root = packed ? XmlDocument::parse(*packed, file) : XmlDocument::read(QDir(path).filePath(file), file);
    if (!root || root->name != u"course")
        return std::nullopt;
    CourseSummary summary{path, root->attribute(u"id"_qs), root->attribute(u"version"_qs), textOf(*root, u"title"_qs), textOf(*root, u"summary"_qs),
                          minutes(root->attribute(u"duration"_qs)), {}};
    for (const XmlNode &child : root->children) {
        if (child.name == u"variant")
            summary.variants.append({child.attribute(u"id"_qs), textOf(child, u"name"_qs)});
    }
    return summary;
}

QVector<CourseSummary> CourseLibrary::courses() const
{
    QVector<CourseSummary> found;
    const auto add = [&](const QString &folder) {
        const std::optional<CourseSummary> summary = summaryOf(folder);
        const bool isKnown = summary && std::any_of(found.cbegin(), found.cend(), [&](const CourseSummary &other) { return other.id == summary->id; });
        if (summary && !isKnown)
            found.append(*summary);
    };
    for (const QString &place : m_folders) {
        const qsizetype before = found.size();
        for (const QFileInfo &folder : QDir(place).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            add(folder.filePath());
        std::sort(found.begin() + before, found.end(), [](const CourseSummary &a, const CourseSummary &b) { return QString::localeAwareCompare(a.title, b.title) < 0; });
    }
    for (const QString &folder : m_opened)
        add(folder);
    return found;
}
