#include "templatelist.h"

#include "coursetemplate.h"
#include "coursexml.h"
#include "vocabulary.h"
#include "xmldocument.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TemplateList)
};

/** What the courses that one can begin from call themselves, for those who read English. */
[[maybe_unused]] constexpr const char *templateWords[] = {
    QT_TRANSLATE_NOOP("TemplateList", "Grundkurs med prov"),
    QT_TRANSLATE_NOOP("TemplateList", "Mål, sidor med en tanke var, övning efter varje del, scenario och ett kunskapsprov. För en kurs som alla ska gå."),
    QT_TRANSLATE_NOOP("TemplateList", "Kort påminnelse"),
    QT_TRANSLATE_NOOP("TemplateList", "Fem minuter några veckor efter en kurs: två frågor som hämtar fram det viktigaste."),
    QT_TRANSLATE_NOOP("TemplateList", "Webbinarium med uppföljning"),
    QT_TRANSLATE_NOOP("TemplateList", "Förberedelse, inspelningen med textning, frågor efteråt och en uppgift att ta med till jobbet."),
};

} // namespace

namespace TemplateList {

QVariantList all()
{
    QVariantList list;
    for (const QString &name : CourseTemplate::names()) {
        const Result<XmlNode> course = XmlDocument::read(u":/brygga/courses/templates/%1/course.xml"_qs.arg(name), name);
        QVariantMap entry{{u"name"_qs, name}, {u"title"_qs, name}, {u"summary"_qs, QString()}};
        if (course) {
            const Element root = CourseXml::toElement(*course, Vocabulary::course(), name);
            for (const QString &field : {u"title"_qs, u"summary"_qs})
                entry[field] = root.text(field).isEmpty() ? QString() : Words::tr(root.text(field).toUtf8().constData());
        }
        if (name == u"empty") { // says nothing itself, as all it says would stand in the new course
            entry[u"title"_qs] = Words::tr("Tom kurs");
            entry[u"summary"_qs] = Words::tr("En del med en sida att börja på.");
        }
        list.append(entry);
    }
    return list;
}

} // namespace TemplateList
