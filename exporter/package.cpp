#include "package.h"

#include "about.h"
#include "check.h"
#include "coursefolder.h"
#include "coursejson.h"
#include "filemessages.h"
#include "manifest.h"
#include "packagecheck.h"
#include "theme.h"
#include "wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace {

/** What prove.mjs calls its runs. */
[[maybe_unused]] constexpr const char *runNames[]{QT_TRANSLATE_NOOP("Exporter", "passes"), QT_TRANSLATE_NOOP("Exporter", "visits twice"), QT_TRANSLATE_NOOP("Exporter", "looks back"),
                                                  QT_TRANSLATE_NOOP("Exporter", "quits and resumes"), QT_TRANSLATE_NOOP("Exporter", "loses the connection"), QT_TRANSLATE_NOOP("Exporter", "fails and retries")};

QByteArray resource(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "resource", qPrintable(path));
    return opened ? file.readAll() : QByteArray();
}

/** What the web player calls the platform it speaks to. */
QString lmsOf(PackageFormat format)
{
    return format == PackageFormat::Web ? u"none"_qs : toWord(format);
}

QString baseName(const Course &course, const QString &variant, PackageFormat format)
{
    return course.id() + (variant.isEmpty() ? QString() : u'-' + variant) + u'-' + toWord(format);
}

/** Files that a course's elements name, in the variant they belong to. */
QStringList assetsOf(const Element &root)
{
    QStringList assets;
    walk(root, [&](const Element &element) {
        for (std::size_t i = 0; i < element.values.size(); ++i) {
            const QString path = element.type->fields[i].kind == FieldKind::Asset ? std::get<QString>(element.values[i]) : QString();
            if (!path.isEmpty() && !assets.contains(path))
                assets.append(path);
        }
    });
    return assets;
}

} // namespace

Exporter::Exporter()
    : m_pages(m_rules.module(u"web/pages.mjs"_qs))
{
}

const QJsonObject &Exporter::json(const Course &course, const QString &variant)
{
    const QString key = course.folder + u'\n' + variant;
    auto found = m_json.find(key);
    if (found == m_json.end())
        found = m_json.insert(key, CourseJson::toJson(course.forVariant(variant), variant));
    return *found;
}

QStringList Exporter::accessibilityIssues(const Course &course)
{
    const auto found = m_issues.constFind(course.folder);
    if (found != m_issues.constEnd())
        return *found;
    QStringList issues;
    for (const Problem &problem : Check::accessibility(course) + Check::captions(course, m_rules)) {
        if (problem.severity != Severity::Hint)
            issues.append(problem.element + u": "_qs + problem.message);
    }
    return *m_issues.insert(course.folder, issues);
}

Files Exporter::media(const Course &course, const QString &variant, Problems &problems)
{
    Files files;
    const QJsonObject theme = json(course, variant).value(u"theme"_qs).toObject();
    for (const QString &path : assetsOf(course.forVariant(variant).root)) {
        std::optional<QByteArray> content = CourseFolder::file(course, path);
        if (!content) {
            problems.append({path, 0, tr("The file is missing or cannot be read. Put it in the course folder.")});
            continue;
        }
        if (path.endsWith(u".svg") && path != theme.value(u"logo"_qs).toString()) { // a logo keeps its own colours
            const QString look = theme.value(u"accent"_qs).toString() + theme.value(u"darkAccent"_qs).toString();
            QByteArray &recoloured = m_recoloured[course.folder + u'/' + path + u'\n' + look];
            if (recoloured.isEmpty())
                recoloured = m_pages.property(u"recolour"_qs).call({QString::fromUtf8(*content), m_rules.fromJson(theme)}).toString().toUtf8();
            content = recoloured;
        }
        files.insert(path, *content);
    }
    return files;
}

QJsonValue Exporter::themeStyle(const QJsonObject &course, const Files &files, const QJsonObject &embedded)
{
    const QJsonObject theme = course.value(u"theme"_qs).toObject();
    if (theme.isEmpty())
        return {};
    const QString css = m_pages.property(u"styleOf"_qs).call({m_rules.fromJson(theme), m_rules.fromJson(embedded)}).toString();
    const QByteArray hash = QCryptographicHash::hash(css.toUtf8(), QCryptographicHash::Sha256).toBase64();
    QJsonObject style{{u"css"_qs, css}, {u"hash"_qs, u"sha256-"_qs + QString::fromLatin1(hash)}};
    const QString logo = theme.value(u"logo"_qs).toString();
    if (const auto size = Theme::logoSize(files.value(logo), logo)) {
        const QSizeF shown = size->scaled(1000, 100, Qt::KeepAspectRatio); // only the proportion is used
        style.insert(u"logo"_qs, QJsonObject{{u"width"_qs, qRound(shown.width())}, {u"height"_qs, qRound(shown.height())}});
    }
    return style;
}

Result<Files> Exporter::files(const Course &course, const QString &variant, PackageFormat format)
{
    Problems problems;
    Files files = media(course, variant, problems);
    if (!problems.isEmpty())
        return failure(problems);
    const QJsonObject &courseJson = json(course, variant);
    QJsonObject captions;
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (it.key().endsWith(u".vtt"))
            captions.insert(it.key(), QString::fromUtf8(it.value()));
    }
    const QJSValue options = m_rules.fromJson(QJsonObject{{u"lms"_qs, lmsOf(format)}, {u"captions"_qs, captions}, {u"theme"_qs, themeStyle(courseJson, files)}});
    const Result<QJSValue> pages = m_rules.call(m_pages.property(u"files"_qs), {m_rules.fromJson(courseJson), options}, course.id());
    if (!pages)
        return failure(pages.error());
    const QVariantMap texts = pages->toVariant().toMap();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        files.insert(it.key(), it.value().toString().toUtf8());
    for (const QString &name : {u"lesson.js"_qs, u"player.css"_qs})
        files.insert(name, resource(u":/brygga/web/"_qs + name));
    const Files about = aboutFiles(courseJson, accessibilityIssues(course));
    files.insert(about);
    if (format == PackageFormat::Scorm12 || format == PackageFormat::Scorm2004) {
        const auto edition = format == PackageFormat::Scorm12 ? Manifest::Edition::Scorm12 : Manifest::Edition::Scorm2004;
        const QByteArray manifest = Manifest::make(courseJson, files, edition);
        files.insert(Manifest::schemaFiles(edition));
        files.insert(u"imsmanifest.xml"_qs, manifest);
    }
    return files;
}

Problems Exporter::prove(const QJsonObject &course, PackageFormat format, const QString &name, Report &report)
{
    const QJSValue prove = m_rules.module(u"exporter/verify/prove.mjs"_qs).property(u"prove"_qs);
    QJSValue input = m_rules.engine().newObject();
    input.setProperty(u"course"_qs, m_rules.fromJson(course));
    input.setProperty(u"registry"_qs, m_rules.registry());
    input.setProperty(u"format"_qs, toWord(format));
    input.setProperty(u"words"_qs, m_rules.words(course.value(u"language"_qs).toString()));
    const Result<QJSValue> proof = m_rules.call(prove, {input}, name);
    if (!proof)
        return proof.error();
    const QJsonObject result = m_rules.toJson(*proof).toObject();
    report.stateBound = result.value(u"bound"_qs).toInt();
    report.stateLimit = result.value(u"most"_qs).toInt();
    for (const QJsonValue run : result.value(u"runs"_qs).toArray())
        report.runs.append(tr("%1: %2 commits").arg(tr(run[u"name"].toString().toUtf8())).arg(run[u"commits"].toInt()));
    Problems problems;
    for (const QJsonValue problem : result.value(u"problems"_qs).toArray())
        problems.append({name, 0, problem[u"message"].toString(), Severity::Error, u"rule "_qs + problem[u"rule"].toVariant().toString()});
    return problems;
}

Problems Exporter::verify(const Files &files, const QString &name, Report &report)
{
    const PackageCheck::Finding finding = PackageCheck::check(files, name);
    if (!finding.problems.isEmpty())
        return finding.problems;
    return prove(finding.course, finding.format, name, report);
}

Result<QByteArray> Exporter::textFile(const Course &course, const QString &variant, TextReader reader)
{
    Problems problems;
    const Files mediaFiles = media(course, variant, problems);
    if (!problems.isEmpty())
        return failure(problems);
    QJsonObject embedded, captions;
    for (auto it = mediaFiles.begin(); it != mediaFiles.end(); ++it) {
        static const QHash<QString, QString> types{{u"svg"_qs, u"image/svg+xml"_qs}, {u"png"_qs, u"image/png"_qs}, {u"woff2"_qs, u"font/woff2"_qs}, {u"ttf"_qs, u"font/ttf"_qs}};
        if (const QString type = types.value(it.key().section(u'.', -1)); !type.isEmpty())
            embedded.insert(it.key(), u"data:%1;base64,"_qs.arg(type) + QString::fromLatin1(it.value().toBase64()));
        else if (it.key().endsWith(u".vtt"))
            captions.insert(it.key(), QString::fromUtf8(it.value()));
    }
    const QJSValue options = m_rules.fromJson(QJsonObject{{u"media"_qs, embedded}, {u"captions"_qs, captions}, {u"notes"_qs, reader == TextReader::Facilitator},
                                                   {u"theme"_qs, themeStyle(json(course, variant), mediaFiles, embedded)}});
    const Result<QJSValue> html = m_rules.call(m_pages.property(u"textFile"_qs), {m_rules.fromJson(json(course, variant)), options}, course.id());
    if (!html)
        return failure(html.error());
    return html->toString().toUtf8();
}

Result<Exporter::Report> Exporter::write(const Course &course, const QString &variant, PackageFormat format, const QString &folder, TextReader reader)
{
    const QString base = baseName(course, variant, format);
    Report report;
    if (format == PackageFormat::Text) {
        const Result<QByteArray> html = textFile(course, variant, reader);
        if (!html)
            return failure(html.error());
        report.file = QDir(folder).filePath(base + (reader == TextReader::Facilitator ? u"-facilitator.html"_qs : u".html"_qs));
        WholeFile file(report.file);
        if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(*html) != html->size() || !file.commit())
            return failure(report.file, 0, tr("The file could not be written: %1.").arg(FileMessages::explain(file)));
    } else {
        report.file = QDir(folder).filePath(base + u".zip"_qs);
        const Result<Files> packageFiles = files(course, variant, format);
        if (!packageFiles)
            return failure(packageFiles.error());
        Problems problems = verify(*packageFiles, base, report);
        if (problems.isEmpty())
            problems = ZipFile::write(report.file, *packageFiles, m_compressor);
        if (!problems.isEmpty())
            return failure(problems);
    }
    QFile written(report.file);
    if (!written.open(QIODevice::ReadOnly))
        return failure(report.file, 0, tr("The file could not be written: %1.").arg(FileMessages::explain(written)));
    const QByteArray bytes = written.readAll();
    report.size = bytes.size();
    report.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return report;
}
