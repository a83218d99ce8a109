#include "publishing.h"

#include "coursejson.h"
#include "filemessages.h"
#include "ruleengine.h"
#include "wholefile.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QString fileFor(const Course &course, const QString &version)
{
    return QDir(course.folder).filePath(u"published/%1.json"_qs.arg(version));
}

QJsonObject read(const QString &path)
{
    constexpr qint64 most = 4 * 1024 * 1024; // it comes with the course, and courses come from anywhere
    QFile file(path);
    return file.size() <= most && file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

Problems Publishing::publish(const Course &course, RuleEngine &rules)
{
    const QString version = course.root.text(u"version");
    const QString name = u"published/%1.json"_qs.arg(version);
    const QJSValue makeOutline = rules.module(u"courses/rules/outline.mjs"_qs).property(u"makeOutline"_qs);
    QJsonObject layouts;
    const QStringList variants = course.variantIds().isEmpty() ? QStringList{QString()} : course.variantIds();
    for (const QString &variant : variants) {
        const QJSValue json = rules.fromJson(CourseJson::toJson(course.forVariant(variant), variant));
        const Result<QJSValue> outline = rules.call(makeOutline, {json, rules.registry()}, name);
        if (!outline)
            return outline.error();
        layouts.insert(variant, rules.toJson(outline->property(u"layout"_qs)));
    }
    const QString path = fileFor(course, version);
    if (const QJsonObject before = read(path); !before.isEmpty() && before != layouts)
        return {{name, 0, tr("Version %1 is published already and the course has changed since. Give it a new version number.").arg(version)}};
    WholeFile file(path);
    const QByteArray bytes = QJsonDocument(layouts).toJson();
    if (!QDir(course.folder).mkpath(u"published"_qs) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return {{name, 0, tr("The file could not be written: %1.").arg(FileMessages::explain(file))}};
    return {};
}

QJsonArray Publishing::earlierLayouts(const Course &course, const QString &variant)
{
    QStringList names = QDir(QDir(course.folder).filePath(u"published"_qs)).entryList({u"*.json"_qs}, QDir::Files);
    QCollator byNumber;
    byNumber.setNumericMode(true);
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) { return byNumber.compare(a, b) > 0; });
    QJsonArray layouts;
    for (const QString &name : names) {
        const QString version = name.chopped(5);
        const QJsonObject layout = version == course.root.text(u"version") ? QJsonObject() : read(fileFor(course, version)).value(variant).toObject();
        if (!layout.isEmpty())
            layouts.append(layout);
    }
    return layouts;
}
