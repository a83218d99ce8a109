#include "about.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamWriter>

namespace {

/** The package speaks the course's language, whatever the author's desktop does: these few texts are data, in both languages. */
struct AboutWords
{
    QString title, service, compliance, compliant, partly, assessed, method, methodText, known, none, contact, fillIn, burden, outside, notify, notifyText, changes, version, licence;
};

AboutWords wordsFor(const QString &language)
{
    if (language.startsWith(u"sv")) {
        return {u"Tillgänglighetsredogörelse"_qs, u"Tjänst"_qs, u"Hur väl kursen följer kraven"_qs,
                u"Kursen är byggd för att följa EN 301 549 V3.2.1 (WCAG 2.1 nivå AA) och prövas mot WCAG 2.2 nivå AA."_qs, u"Kursen är delvis förenlig med EN 301 549 V3.2.1 (WCAG 2.1 nivå AA). Bristerna står nedan."_qs,
                u"Innehållet granskat"_qs, u"Metod"_qs,
                u"Paketet prövas av Brygga före export: schema, språk, bildtexter, textning, kontraster och tangentbord. Varje sida prövas dessutom med axe-core i webbläsare."_qs,
                u"Innehåll som inte är tillgängligt"_qs, u"Inget känt."_qs, u"Meddela brister"_qs, u"Fylls i av beställaren"_qs,
                u"Oskäligt betungande anpassning (12 §)"_qs, u"Innehåll som inte omfattas av lagen (9 §)"_qs, u"Anmälan till tillsynsmyndigheten"_qs,
                u"Du kan anmäla brister till den myndighet som har tillsyn över lagen om tillgänglighet till digital offentlig service."_qs,
                u"Ändringslogg"_qs, u"Version"_qs, u"Licens"_qs};
    }
    return {u"Accessibility statement"_qs, u"Service"_qs, u"Compliance"_qs,
            u"The course is built to meet EN 301 549 V3.2.1 (WCAG 2.1 level AA) and is tested against WCAG 2.2 level AA."_qs, u"The course conforms partly to EN 301 549 V3.2.1 (WCAG 2.1 level AA). The issues are listed below."_qs,
            u"Content reviewed"_qs, u"Method"_qs,
            u"Brygga tests the package before export: schema, language, text alternatives, captions, contrast and keyboard. Every page is also tested with axe-core in a browser."_qs,
            u"Content that is not accessible"_qs, u"None known."_qs, u"Report problems"_qs, u"To be filled in by the agency"_qs,
            u"Disproportionate burden"_qs, u"Content outside the law"_qs, u"Report to the supervisory authority"_qs,
            u"You can report problems to the authority that supervises the accessibility of public digital services."_qs,
            u"Changelog"_qs, u"Version"_qs, u"Licence"_qs};
}

QString compliance(const AboutWords &words, const QStringList &knownIssues)
{
    return knownIssues.isEmpty() ? words.compliant : words.partly;
}

/** When the course last changed: a package has no date of its own, or the same source would give different bytes. */
QString lastChange(const QJsonObject &course)
{
    QString date;
    for (const QJsonValue change : course.value(u"changes"_qs).toArray())
        date = std::max(date, change[u"date"].toString());
    return date;
}

bool holds(const QJsonObject &course, const char *key)
{
    return QJsonDocument(course).toJson(QJsonDocument::Compact).contains(key);
}

QByteArray accessibilityJson(const QJsonObject &course, const QStringList &knownIssues)
{
    QJsonArray features{u"alternativeText"_qs, u"longDescription"_qs, u"structuralNavigation"_qs, u"readingOrder"_qs, u"tableOfContents"_qs,
                        u"displayTransformability"_qs, u"highContrastDisplay"_qs};
    const bool hasFilm = holds(course, "\"captions\":[{");
    if (hasFilm) {
        features.append(u"captions"_qs);
        features.append(u"transcript"_qs);
    }
    const QJsonObject json{
        {u"@context"_qs, u"https://schema.org"_qs},
        {u"@type"_qs, u"LearningResource"_qs},
        {u"identifier"_qs, course.value(u"id"_qs)},
        {u"name"_qs, course.value(u"title"_qs)},
        {u"inLanguage"_qs, course.value(u"language"_qs)},
        {u"version"_qs, course.value(u"version"_qs)},
        {u"publisher"_qs, course.value(u"publisher"_qs)},
        {u"license"_qs, course.value(u"licence"_qs)},
        {u"timeRequired"_qs, course.value(u"duration"_qs)},
        {u"dateModified"_qs, lastChange(course)},
        {u"reviewBy"_qs, course.value(u"reviewBy"_qs)},
        {u"conformsTo"_qs, QJsonArray{u"EN 301 549 V3.2.1"_qs, u"WCAG 2.1 AA"_qs}},
        {u"evaluation"_qs, QJsonObject{{u"date"_qs, lastChange(course)}, {u"method"_qs, wordsFor(u"en"_qs).methodText}, {u"tool"_qs, u"Brygga " BRYGGA_VERSION ", axe-core"_qs}, {u"knownIssues"_qs, QJsonArray::fromStringList(knownIssues)}}},
        {u"accessMode"_qs, hasFilm ? QJsonArray{u"textual"_qs, u"visual"_qs, u"auditory"_qs} : QJsonArray{u"textual"_qs, u"visual"_qs}},
        {u"accessModeSufficient"_qs, QJsonArray{u"textual"_qs}},
        {u"accessibilityFeature"_qs, features},
        {u"accessibilityHazard"_qs, u"none"_qs},
        {u"accessibilityControl"_qs, QJsonArray{u"fullKeyboardControl"_qs, u"fullMouseControl"_qs, u"fullTouchControl"_qs}},
        {u"accessibilitySummary"_qs, compliance(wordsFor(course.value(u"language"_qs).toString()), knownIssues)},
        {u"sources"_qs, course.value(u"sources"_qs)},
    };
    return QJsonDocument(json).toJson();
}

QByteArray statementHtml(const QJsonObject &course, const QStringList &knownIssues)
{
    const QString language = course.value(u"language"_qs).toString();
    const AboutWords words = wordsFor(language);
    QByteArray html = "<!doctype html>\n";
    QXmlStreamWriter out(&html);
    out.setAutoFormatting(true);
    out.writeStartElement(u"html"_qs);
    out.writeAttribute(u"lang"_qs, language);
    out.writeStartElement(u"head"_qs);
    out.writeEmptyElement(u"meta"_qs);
    out.writeAttribute(u"charset"_qs, u"utf-8"_qs);
    out.writeTextElement(u"title"_qs, words.title + u" – "_qs + course.value(u"title"_qs).toString());
    out.writeEmptyElement(u"link"_qs);
    out.writeAttribute(u"rel"_qs, u"stylesheet"_qs);
    out.writeAttribute(u"href"_qs, u"player.css"_qs);
    out.writeEndElement();
    out.writeStartElement(u"body"_qs);
    out.writeStartElement(u"main"_qs);
    out.writeAttribute(u"class"_qs, u"document"_qs);
    out.writeTextElement(u"h1"_qs, words.title);
    const QList<std::pair<QString, QString>> parts{
        {words.service, course.value(u"title"_qs).toString() + u", "_qs + words.version.toLower() + u' ' + course.value(u"version"_qs).toString()},
        {words.compliance, compliance(words, knownIssues)},
        {words.known, knownIssues.isEmpty() ? words.none : knownIssues.join(u' ')},
        {words.assessed, lastChange(course)},
        {words.method, words.methodText},
        {words.contact, course.value(u"contact"_qs).toString().isEmpty() ? words.fillIn : course.value(u"contact"_qs).toString()},
        {words.burden, words.fillIn},
        {words.outside, words.fillIn},
        {words.notify, words.notifyText},
    };
    for (const auto &[heading, text] : parts) {
        out.writeTextElement(u"h2"_qs, heading);
        out.writeTextElement(u"p"_qs, text);
    }
    out.writeEndElement();
    out.writeEndElement();
    out.writeEndElement();
    return html + '\n';
}

QByteArray changelog(const QJsonObject &course)
{
    const AboutWords words = wordsFor(course.value(u"language"_qs).toString());
    QString text = words.changes + u"\n\n"_qs;
    for (const QJsonValue change : course.value(u"changes"_qs).toArray())
        text += u"%1  %2\n    %3\n"_qs.arg(change[u"version"].toString(), change[u"date"].toString(), change[u"text"].toString());
    return text.toUtf8();
}

QByteArray licence(const QJsonObject &course)
{
    const AboutWords words = wordsFor(course.value(u"language"_qs).toString());
    return u"%1\n%2 %3\n%4: %5\n\nlucide icons: ISC License, (c) Lucide Contributors\nSCORM schemas: IMS Global Learning Consortium, ADL, W3C; unchanged\n"_qs
        .arg(course.value(u"title"_qs).toString(), words.version, course.value(u"version"_qs).toString(), words.licence, course.value(u"licence"_qs).toString())
        .toUtf8();
}

} // namespace

Files aboutFiles(const QJsonObject &course, const QStringList &knownIssues)
{
    return {{u"accessibility.json"_qs, accessibilityJson(course, knownIssues)},
            {u"accessibility.html"_qs, statementHtml(course, knownIssues)},
            {u"changelog.txt"_qs, changelog(course)},
            {u"licence.txt"_qs, licence(course)}};
}
