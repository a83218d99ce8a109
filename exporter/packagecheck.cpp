#include "packagecheck.h"

#include "manifest.h"
#include "xmldocument.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace {

class Checker
{
    Q_DECLARE_TR_FUNCTIONS(PackageCheck)

public:
    Checker(const Files &files, const QString &name) : m_files(files), m_name(name) {}

    PackageCheck::Finding run()
    {
        checkNames();
        checkManifest();
        checkReferences();
        readCourse();
        return m_finding;
    }

private:
    void add(const QString &rule, const QString &message)
    {
        m_finding.problems.append({m_name, 0, message, Severity::Error, rule});
    }

    /** Rules 2 and 6, LMS-R2, R3, R16. */
    void checkNames()
    {
        static const QRegularExpression allowed(u"^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\\.[A-Za-z0-9]+$"_qs);
        static const QSet<QString> serverSide{u"php"_qs, u"asp"_qs, u"aspx"_qs, u"jsp"_qs, u"py"_qs, u"sh"_qs, u"cgi"_qs, u"pl"_qs,
                                              u"exe"_qs, u"dat"_qs, u"br"_qs, u"zip"_qs, u"htaccess"_qs, u"swf"_qs};
        for (auto it = m_files.begin(); it != m_files.end(); ++it) {
            if (!allowed.match(it.key()).hasMatch() || it.key().size() > 120)
                add(u"rule 6"_qs, tr("The file name %1 is not safe on all platforms. Use a–z, 0–9, dot, hyphen and underscore, at most 120 characters.").arg(it.key()));
            if (serverSide.contains(it.key().section(u'.', -1).toLower()))
                add(u"LMS-R2"_qs, tr("Files like %1 are refused by learning platforms. Remove it.").arg(it.key()));
        }
        for (const QString &needed : {u"index.html"_qs, u"course.js"_qs, u"lesson.js"_qs, u"player.css"_qs, u"text.html"_qs, u"accessibility.json"_qs, u"licence.txt"_qs, u"changelog.txt"_qs}) {
            if (!m_files.contains(needed))
                add(u"LMS-R17"_qs, tr("The file %1 is missing. Export the package again.").arg(needed));
        }
    }

    void checkManifest()
    {
        static const QString manifestName = u"imsmanifest.xml"_qs;
        if (!m_files.contains(manifestName)) {
            for (auto it = m_files.begin(); it != m_files.end(); ++it) {
                if (it.key().endsWith(manifestName, Qt::CaseInsensitive))
                    add(u"rule 1"_qs, tr("%1 must be named imsmanifest.xml and lie at the root.").arg(it.key()));
            }
            return;
        }
        const QByteArray &bytes = m_files[manifestName];
        const bool is2004 = bytes.contains("2004 4th Edition");
        m_finding.format = is2004 ? PackageFormat::Scorm2004 : PackageFormat::Scorm12;
        const auto edition = is2004 ? Manifest::Edition::Scorm2004 : Manifest::Edition::Scorm12;
        if (bytes.startsWith("\xEF\xBB\xBF") || !bytes.startsWith("<?xml"))
            add(u"rule 3"_qs, tr("The manifest must begin with an XML declaration and no byte order mark."));
        if (bytes.contains("&#"))
            add(u"rule 4"_qs, tr("The manifest must not hold numeric character references."));
        const Result<XmlNode> manifest = XmlDocument::parse(bytes, manifestName, &Manifest::schema(edition));
        if (!manifest) {
            m_finding.problems += manifest.error();
            return;
        }
        const Files &schemas = Manifest::schemaFiles(edition);
        for (auto it = schemas.begin(); it != schemas.end(); ++it) {
            if (m_files.value(it.key()) != it.value())
                add(u"rule 12"_qs, tr("The schema file %1 is missing or changed.").arg(it.key()));
        }
        checkListing(*manifest, schemas, is2004);
    }

    static QString textOf(const XmlNode &node, const QString &child)
    {
        for (const XmlNode &candidate : node.children) {
            if (candidate.name == child && !candidate.children.empty())
                return candidate.children.front().text;
        }
        return {};
    }

    /** Rules 10, 11 and 15–19. */
    void checkListing(const XmlNode &manifest, const Files &schemas, bool is2004)
    {
        QSet<QString> listed, organizations, resources;
        QStringList launches, launched;
        QString defaultOrganization;
        const auto visit = [&](const XmlNode &node) {
            if (node.name == u"schemaversion" && (node.children.empty() || node.children.front().text != (is2004 ? u"2004 4th Edition" : u"1.2")))
                add(u"rule 15"_qs, tr("The manifest must say exactly 1.2 or 2004 4th Edition."));
            if (node.name == u"organizations")
                defaultOrganization = node.attribute(u"default"_qs);
            if (node.name == u"organization" || node.name == u"item") {
                const QString title = textOf(node, u"title"_qs);
                if (title.isEmpty() || title.size() > 200 || title.contains(u'\\') || title.contains(u'\n'))
                    add(u"rule 17"_qs, tr("Each item needs a title: one line, at most 200 characters."));
            }
            if (node.name == u"organization")
                organizations.insert(node.attribute(u"identifier"_qs));
            if (node.name == u"item")
                launched.append(node.attribute(u"identifierref"_qs));
            if (node.name == u"resource")
                resources.insert(node.attribute(u"identifier"_qs));
            if (node.name == u"file") {
                const QString href = node.attribute(u"href"_qs);
                if (listed.contains(href))
                    add(u"rule 11"_qs, tr("The manifest lists %1 twice.").arg(href));
                if (!m_files.contains(href))
                    add(u"rule 11"_qs, tr("The manifest lists %1, which is not in the package.").arg(href));
                listed.insert(href);
            } else if (node.name == u"resource") {
                launches.append(node.attribute(u"href"_qs));
                if (node.attribute(is2004 ? u"adlcp:scormType"_qs : u"adlcp:scormtype"_qs) != u"sco")
                    add(u"rule 19"_qs, tr("The resource must say that it is a sco."));
            }
        };
        walkManifest(manifest, visit);
        if (!organizations.contains(defaultOrganization))
            add(u"rule 16"_qs, tr("The manifest must name one of its organizations as the default."));
        if (launched.isEmpty() || !resources.contains(launched.first()))
            add(u"rule 18"_qs, tr("The item must name a resource that the manifest holds."));
        for (const QString &launch : launches) {
            if (!listed.contains(launch))
                add(u"rule 10"_qs, tr("The launch file %1 is not listed in the manifest.").arg(launch));
        }
        for (auto it = m_files.begin(); it != m_files.end(); ++it) {
            if (it.key() != u"imsmanifest.xml" && !schemas.contains(it.key()) && !listed.contains(it.key()))
                add(u"rule 11"_qs, tr("%1 is in the package but not in the manifest.").arg(it.key()));
        }
    }

    template<typename Visit>
    static void walkManifest(const XmlNode &node, Visit &&visit)
    {
        visit(node);
        for (const XmlNode &child : node.children)
            walkManifest(child, visit);
    }

    /** Rule 20, LMS-R13: what the package loads must be in it. Links that a learner follows may lead out. */
    void checkReferences()
    {
        static const QRegularExpression loads(u"<(?!a\\b)[a-z]+\\b[^>]*?\\s(?:src|href|poster|data|srcset)=\"([^\"]*)\""_qs);
        static const QRegularExpression links(u"<a\\b[^>]*?\\shref=\"([^\"]*)\""_qs);
        static const QRegularExpression styles(u"url\\(\\s*['\"]?([^)'\"]+)|@import\\s+['\"]([^'\"]+)"_qs);
        static const QRegularExpression inlineScript(u"<script(?![^>]*\\ssrc=)|\\son[a-z]+=\"|javascript:"_qs);
        for (auto it = m_files.begin(); it != m_files.end(); ++it) {
            const QString extension = it.key().section(u'.', -1);
            if (extension != u"html" && extension != u"css" && extension != u"svg")
                continue;
            const QString text = QString::fromUtf8(it.value());
            if (extension != u"css") {
                eachMatch(loads, text, [&](const QString &address) { needsInside(it.key(), address); });
                eachMatch(links, text, [&](const QString &address) {
                    if (!QUrl(address).scheme().isEmpty() && !address.startsWith(u"https:") && !address.startsWith(u"http:") && !address.startsWith(u"mailto:"))
                        add(u"rule 20"_qs, tr("%1 links to %2, which is not a web address.").arg(it.key(), address.left(80)));
                    else if (QUrl(address).scheme().isEmpty())
                        needsInside(it.key(), address);
                });
                if (inlineScript.match(withoutAllowedScripts(text)).hasMatch())
                    add(u"rule 20"_qs, tr("%1 holds a script of its own. Remove it.").arg(it.key()));
            }
            static const QRegularExpression ownStyle(u"<style>([^<]*)</style>"_qs);
            if (extension == u"html")
                eachMatch(ownStyle, text, [&](const QString &style) { eachMatch(styles, style, [&](const QString &address) { needsInside(it.key(), address); }); });
            else
                eachMatch(styles, text, [&](const QString &address) { needsInside(it.key(), address); });
        }
    }

    /** The page's policy lets in the script it carries itself, by its hash, and no other. */
    static QString withoutAllowedScripts(const QString &html)
    {
        static const QRegularExpression script(u"<script>(.*?)</script>"_qs, QRegularExpression::DotMatchesEverythingOption);
        QString rest = html;
        for (auto matches = script.globalMatch(html); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QByteArray hash = QCryptographicHash::hash(match.captured(1).toUtf8(), QCryptographicHash::Sha256).toBase64();
            if (html.contains(u"'sha256-"_qs + QString::fromLatin1(hash) + u'\''))
                rest.remove(match.captured());
        }
        return rest;
    }

    template<typename Visit>
    static void eachMatch(const QRegularExpression &expression, const QString &text, Visit &&visit)
    {
        for (auto matches = expression.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            visit(match.captured(match.lastCapturedIndex()).trimmed());
        }
    }

    void needsInside(const QString &from, const QString &address)
    {
        if (address.isEmpty() || address.startsWith(u'#') || address.startsWith(u"data:"))
            return;
        const QUrl url(address);
        if (!url.scheme().isEmpty() || address.startsWith(u"//")) {
            add(u"rule 20"_qs, tr("%1 loads %2 from outside the package. Put the file in the course folder.").arg(from, address.left(80)));
            return;
        }
        const QString base = from.contains(u'/') ? from.section(u'/', 0, -2) + u'/' : QString();
        const QString path = QUrl(u"package:/"_qs + base).resolved(QUrl(url.path())).path().mid(1);
        if (!m_files.contains(path))
            add(u"rule 11"_qs, tr("%1 refers to %2, which is not in the package.").arg(from, address.left(80)));
    }

    void readCourse()
    {
        const QByteArray script = m_files.value(u"course.js"_qs).trimmed();
        const qsizetype begin = script.indexOf('(') + 1;
        const qsizetype end = script.lastIndexOf(')');
        const QJsonObject data = QJsonDocument::fromJson(script.mid(begin, end - begin)).object();
        m_finding.course = data.value(u"course"_qs).toObject();
        if (!script.startsWith("openCourse(") || m_finding.course.value(u"format"_qs).toInt() != 1)
            add(u"course"_qs, tr("course.js does not hold a course of Brygga. Only packages made by Brygga can be verified."));
    }

    const Files &m_files;
    const QString m_name;
    PackageCheck::Finding m_finding;
};

} // namespace

namespace PackageCheck {

Finding check(const Files &files, const QString &name)
{
    return Checker(files, name).run();
}

} // namespace PackageCheck
