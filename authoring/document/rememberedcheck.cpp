#include "rememberedcheck.h"

#include "blockcatalog.h"
#include "checks/findings.h"
#include "coursecheck.h"
#include "coursefolder.h"
#include "coursexml.h"
#include "ruleengine.h"
#include "vocabulary.h"
#include "xmldocument.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>

namespace {

/** The files that @p part shows, and what tells whether they are as they were. */
QVector<QByteArray> assetsOf(const Element &part, const Course &course)
{
    QVector<QByteArray> stamps;
    walk(part, [&](const Element &element) {
        for (std::size_t i = 0; i < element.values.size(); ++i) {
            const QString name = element.type->fields[i].kind == FieldKind::Asset ? std::get<QString>(element.values[i]) : QString();
            if (name.isEmpty())
                continue;
            const auto text = course.texts.find(name);
            const QFileInfo file(course.folder + u'/' + name);
            stamps.append(text != course.texts.end() ? *text : QByteArray::number(file.lastModified().toMSecsSinceEpoch()) + ' ' + QByteArray::number(file.size()));
        }
    });
    return stamps;
}

/** Elements and empty fields called what authors see them called; XML is nothing they know. */
void sayAsField(Problem &problem)
{
    static const QRegularExpression missing(u"^<([a-z-]+)> (?:saknar attributet|lacks the attribute) ([a-z-]+)\\."_qs);
    const QRegularExpressionMatch match = missing.match(problem.message);
    if (!match.hasMatch()) {
        static const QRegularExpression element(u"<([a-z-]+)>"_qs);
        for (QRegularExpressionMatch named = element.match(problem.message); named.hasMatch(); named = element.match(problem.message))
            problem.message.replace(named.capturedStart(), named.capturedLength(), u'”' + BlockCatalog::name(named.captured(1)) + u'”');
        return;
    }
    QStringList words = match.captured(2).split(u'-');
    for (qsizetype i = 1; i < words.size(); ++i)
        words[i][0] = words[i][0].toUpper();
    problem.message = CourseCheck::tr("%1: ”%2” är inte ifyllt. Fyll i det.").arg(BlockCatalog::name(match.captured(1)), BlockCatalog::fieldLabel(match.captured(1), words.join(QString())));
}

/** What the schema says of a file as it would be written, with the element that stands there. */
Problems problemsOfFile(const Element &file)
{
    const QByteArray bytes = CourseXml::toXml(file);
    const XmlDocument::Salvage read = XmlDocument::salvage(bytes, file.file, &CourseXml::schema());
    Problems problems = read.problems;
    if (problems.isEmpty() || !read.root)
        return problems;
    const Element placed = CourseXml::toElement(*read.root, *file.type, file.file);
    for (Problem &problem : problems) {
        problem.code = u"schema"_qs;
        sayAsField(problem);
        walk(placed, [&](const Element &element) {
            if (element.line <= problem.line && !element.id().isEmpty() && (Vocabulary::isBlock(element.type) || element.type == &Vocabulary::page() || element.type == &Vocabulary::unit()))
                problem.element = element.id();
        });
    }
    return problems;
}

} // namespace

/** A page, or all that is none, as it was judged. */
struct RememberedCheck::Part
{
    QString folder;
    Element root;
    ElementList practised;
    QVector<QByteArray> assets;
    Check::PartFindings findings;
    int words = 0;
};

struct RememberedCheck::File
{
    Element root;
    Problems problems;
};

RememberedCheck::RememberedCheck()
    : m_rules(std::make_unique<RuleEngine>())
{
}

RememberedCheck::~RememberedCheck() = default;

const RememberedCheck::Part &RememberedCheck::judged(const QString &name, const Course &alone, const ElementList &practised)
{
    std::shared_ptr<Part> &part = m_parts[name];
    QVector<QByteArray> assets = assetsOf(alone.root, alone);
    if (part && part->folder == alone.folder && part->assets == assets && part->practised == practised && part->root == alone.root)
        return *part;
    part = std::make_shared<Part>(Part{alone.folder, alone.root, practised, std::move(assets), Check::part(alone, *m_rules, m_today, practised), 0});
    part->findings.problems += Check::spelling(alone);
    for (const PageTexts &page : pagesOf(alone))
        part->words += int(page.prose().count(u' ')) + 1;
    return *part;
}

Problems RememberedCheck::schemaProblems(const Element &file)
{
    Element alone = file;
    if (file.type == &Vocabulary::course()) {
        for (const QStringView list : {u"units", u"banks"}) {
            for (Element &child : *alone.mutableElements(list)) {
                Element reference(*child.type);
                reference.file = child.file;
                child = std::move(reference);
            }
        }
    }
    std::shared_ptr<File> &remembered = m_files[file.file];
    if (!remembered || !(remembered->root == alone)) {
        const Problems problems = problemsOfFile(alone);
        remembered = std::make_shared<File>(File{std::move(alone), problems});
    }
    return remembered->problems;
}

std::optional<RememberedCheck::Findings> RememberedCheck::judge(const Course &course, const std::function<bool()> &isOvertaken)
{
    if (const QDate today = QDate::currentDate(); today != m_today) { // reviews pass at midnight
        m_parts.clear();
        m_today = today;
    }
    Findings findings;
    findings.problems = schemaProblems(course.root);
    for (const QStringView list : {u"banks", u"units"}) {
        for (const Element &file : course.root.elements(list)) {
            if (isOvertaken())
                return {};
            findings.problems += schemaProblems(file);
        }
    }
    if (Course frame = Check::frameOfPages(course); !(frame.root == m_frame.root))
        m_frame = std::move(frame);
    m_frame.folder = course.folder;
    m_frame.texts = course.texts;
    QVector<const Check::PartFindings *> parts;
    QSet<QString> names{QString()};
    const Part &rest = judged({}, Check::withoutPages(course), {});
    parts.append(&rest.findings);
    Problems ofParts = rest.findings.problems;
    QSet<QString> others{course.root.file}; // files of what a page is judged with: their findings are the rest's
    for (const Element &bank : course.root.elements(u"banks"))
        others.insert(bank.file);
    QSet<QString> drawings; // are judged where they first stand
    for (const Element &unit : course.units()) {
        for (const Element &page : unit.elements(u"pages")) {
            if (isOvertaken())
                return {};
            const QString name = unit.file + u'/' + page.id();
            const Part &part = judged(names.contains(name) ? name + QString::number(names.size()) : name, Check::pageAlone(m_frame, unit, page), Check::practisedOn(page, course));
            names.insert(name);
            parts.append(&part.findings);
            findings.words += part.words;
            for (const Problem &problem : part.findings.problems) {
                const bool isDrawing = problem.file.endsWith(u".svg");
                const QString place = problem.file + u':' + QString::number(problem.line) + problem.message;
                if (others.contains(problem.file) || (isDrawing && drawings.contains(place)))
                    continue;
                if (isDrawing)
                    drawings.insert(place);
                ofParts.append(problem);
            }
        }
    }
    if (isOvertaken())
        return {};
    findings.problems += Check::whole(course, parts) + ofParts;
    findings.problems.removeIf([&](const Problem &problem) { return Check::isDismissed(course, problem); });
    m_parts.removeIf([&](auto part) { return !names.contains(part.key()); });
    return findings;
}
