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

bool isEmpty(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    const auto *rich = std::get_if<RichText>(&value);
    const auto *elements = std::get_if<ElementList>(&value);
    return std::holds_alternative<std::monostate>(value) || (text && text->isEmpty()) || (rich && rich->isEmpty()) || (elements && elements->empty());
}

const Element &elementAt(const Element &file, const QString &place)
{
    const Element *element = &file;
    const QStringList steps = place.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < steps.size(); i += 2)
        element = &element->elements(steps[i])[steps[i + 1].mid(1).toUInt()];
    return *element;
}

/** Elements and empty fields called what authors see them called; XML is nothing they know. */
void sayAsField(Problem &problem, const Element &file)
{
    static const QRegularExpression attribute(u"^<[a-z-]+> (?:saknar attributet|lacks the attribute) ([a-z-]+)\\."_qs);
    static const QRegularExpression early(u"^<[a-z-]+> (?:hör inte hemma här. Här får stå|does not belong here. Here may stand): ([a-z, -]+)\\."_qs);
    static const QRegularExpression ended(u"^(?:Något saknas i slutet av|Something is missing at the end of) <[a-z-]+>\\. (?:Lägg till det som får stå där|Add what may stand there): ([a-z, -]+)\\."_qs);
    const QString follower = early.match(problem.message).captured(1); // what comes next stands where something is missing
    const QString holder = follower.isEmpty() ? problem.place : problem.place.section(u'/', 0, -3);
    const QStringList names = (follower + ended.match(problem.message).captured(1) + attribute.match(problem.message).captured(1)).split(u", "_qs);
    const Element &element = elementAt(file, holder);
    for (auto name = names.rbegin(); name != names.rend(); ++name) { // what may be left out comes before what may not
        const auto field = std::find_if(element.type->fields.begin(), element.type->fields.end(), [&](const Field &one) { return one.xmlName == *name; });
        if (field == element.type->fields.end() || !isEmpty(element.value(field->jsonName)))
            continue;
        problem.place = holder + (holder.isEmpty() ? u""_qs : u"/"_qs) + field->jsonName;
        problem.message = (field->holdsElements() ? CourseCheck::tr("%1: ”%2” saknas. Lägg till.") : CourseCheck::tr("%1: ”%2” är inte ifyllt. Fyll i det.")).arg(BlockCatalog::name(element.name()), BlockCatalog::fieldLabel(element.name(), field->jsonName));
        return;
    }
    static const QRegularExpression tag(u"<([a-z-]+)>"_qs);
    for (QRegularExpressionMatch named = tag.match(problem.message); named.hasMatch(); named = tag.match(problem.message))
        problem.message.replace(named.capturedStart(), named.capturedLength(), u'”' + BlockCatalog::name(named.captured(1)) + u'”');
}

/** The last element that begins at the line or before it, by lists and rows. */
QString placeAt(const Element &element, int line)
{
    QString place;
    for (std::size_t i = 0; i < element.values.size(); ++i) {
        const auto *children = std::get_if<ElementList>(&element.values[i]);
        for (std::size_t row = 0; children && row < children->size(); ++row) {
            const Element &child = (*children)[row];
            if (child.line > line)
                break;
            const QString inside = placeAt(child, line);
            place = element.type->fields[i].jsonName + u"/#"_qs + QString::number(row) + (inside.isEmpty() ? u""_qs : u"/"_qs) + inside;
        }
    }
    return place;
}

/** What the schema says of a file as it would be written, with the element that stands there. */
Problems problemsOfFile(const Element &file)
{
    const QByteArray bytes = CourseXml::toXml(file);
    const XmlDocument::Salvage read = XmlDocument::salvage(bytes, file.file, &CourseXml::schema());
    const QString why = Check::rule(u"schema").why;
    Problems problems = read.problems;
    if (problems.isEmpty() || !read.root)
        return problems;
    const Element placed = CourseXml::toElement(*read.root, *file.type, file.file);
    for (Problem &problem : problems) {
        problem.code = u"schema"_qs;
        problem.why = why;
        walk(placed, [&](const Element &element) {
            if (element.line <= problem.line && !element.id().isEmpty() && (Vocabulary::isBlock(element.type) || element.type == &Vocabulary::page() || element.type == &Vocabulary::unit()))
                problem.element = element.id();
        });
        problem.place = placeAt(placed, problem.line);
        sayAsField(problem, placed);
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

Problems RememberedCheck::schemaProblems(const Element &file, const QString &path)
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
    Problems problems = remembered->problems;
    for (Problem &problem : problems)
        problem.place.prepend(path);
    return problems;
}

std::optional<RememberedCheck::Findings> RememberedCheck::judge(const Course &course, const std::function<bool()> &isOvertaken)
{
    if (const QDate today = QDate::currentDate(); today != m_today) { // reviews pass at midnight
        m_parts.clear();
        m_today = today;
    }
    Findings findings;
    findings.problems = schemaProblems(course.root, {});
    for (const QString &list : {u"banks"_qs, u"units"_qs}) {
        for (const Element &file : course.root.elements(list)) {
            if (isOvertaken())
                return {};
            findings.problems += schemaProblems(file, list + u"/#"_qs + QString::number(&file - course.root.elements(list).data()) + u'/');
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
            QString name = unit.file + u'/' + page.id();
            while (names.contains(name)) // pages that share an id, which is told; each keeps its own part
                name += u'+';
            const Part &part = judged(name, Check::pageAlone(m_frame, unit, page), Check::practisedOn(page, course));
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
    Problems judged = Check::whole(course, parts) + ofParts;
    Check::locate(judged, course);
    findings.problems += judged;
    findings.problems.removeIf([&](const Problem &problem) { return Check::isDismissed(course, problem); });
    m_parts.removeIf([&](auto part) { return !names.contains(part.key()); });
    return findings;
}
