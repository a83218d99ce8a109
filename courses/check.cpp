#include "check.h"

#include "checks/findings.h"
#include "checks/parts.h"
#include "coursefolder.h"
#include "coursejson.h"
#include "ruleengine.h"
#include "vocabulary.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace {

/** Names that ids live in: each has its own space. */
struct Names
{
    QHash<QString, const Element *> content; ///< units, pages, tests, blocks, banks
    QHash<QString, const Element *> questions;
    QSet<QString> pages, blocks, tests, banks, variants, sources, terms, objectives, requirements;
};

class References
{
    Q_DECLARE_TR_FUNCTIONS(CheckReferences)

public:
    explicit References(const Course &course) : m_course(course) {}

    Problems run()
    {
        collectNames();
        for (const Element &unit : m_course.units())
            check(unit);
        for (const Element &bank : m_course.root.elements(u"banks"))
            check(bank);
        for (const QStringView part : {u"themes", u"requirements", u"webinars", u"completion", u"terms", u"objectives"}) {
            for (const Element &element : m_course.root.elements(part))
                check(element);
        }
        return m_problems;
    }

private:
    void add(const Element &element, const QString &field, const QString &message, int line = 0, QStringView rule = u"references")
    {
        m_problems.append(finding(rule, element, message, line));
        m_problems.back().place = field;
    }

    static QSet<QString> idsOf(const std::vector<Element> &elements)
    {
        QSet<QString> ids;
        for (const Element &element : elements)
            ids.insert(element.id());
        return ids;
    }

    void claim(const Element &element)
    {
        if (element.id().isEmpty())
            return;
        const Element *other = m_names.content.value(element.id());
        if (other)
            add(element, u"id"_qs, tr("The id %1 is used already (%2:%3). Give this one another id.").arg(element.id(), other->file).arg(other->line));
        else
            m_names.content.insert(element.id(), &element);
    }

    void collectNames()
    {
        const Element &root = m_course.root;
        m_names.variants = idsOf(root.elements(u"variants"));
        m_names.sources = idsOf(root.elements(u"sources"));
        m_names.terms = idsOf(root.elements(u"terms"));
        m_names.objectives = idsOf(root.elements(u"objectives"));
        m_names.requirements = idsOf(root.elements(u"requirements"));
        for (const QStringView part : {u"variants", u"sources", u"terms", u"objectives", u"requirements", u"webinars"})
            uniqueWithin(root.elements(part));
        for (const Element &bank : root.elements(u"banks")) {
            claim(bank);
            m_names.banks.insert(bank.id());
            for (const Element &question : bank.elements(u"questions"))
                m_names.questions.insert(question.id(), &question);
        }
        const auto collect = [this](const Element &element) {
            if (Vocabulary::isBlock(element.type)) {
                claim(element);
                m_names.blocks.insert(element.id());
            } else if (element.type == &Vocabulary::unit() || element.type == &Vocabulary::page()) {
                claim(element);
            }
            if (element.type == &Vocabulary::page()) {
                m_names.pages.insert(element.id());
                for (const Element &test : element.elements(u"test")) {
                    claim(test);
                    m_names.tests.insert(test.id());
                }
            }
        };
        for (const Element &bank : root.elements(u"banks"))
            walk(bank, collect);
        for (const Element &unit : m_course.units())
            walk(unit, collect);
    }

    void uniqueWithin(const std::vector<Element> &elements)
    {
        QHash<QString, int> lines;
        for (const Element &element : elements) {
            const QString id = element.id();
            if (id.isEmpty())
                continue;
            if (lines.contains(id))
                add(element, u"id"_qs, tr("The id %1 is used already on line %2. Give this one another id.").arg(id).arg(lines.value(id)));
            lines.insert(id, element.line);
        }
    }

    void needs(const Element &element, const QString &field, const QSet<QString> &names, const QString &name, const char *message, int line = 0)
    {
        if (!name.isEmpty() && !names.contains(name))
            add(element, field, tr(message).arg(name), line);
    }
    /** Each id that @p field holds must be one of @p names. */
    void needs(const Element &element, const QString &field, const QSet<QString> &names, const char *message)
    {
        const Value &value = element.value(field);
        if (const auto *name = std::get_if<QString>(&value))
            needs(element, field, names, *name, message);
        else if (const auto *several = std::get_if<QStringList>(&value))
            for (const QString &name : *several)
                needs(element, field, names, name, message);
    }

    void check(const Element &element)
    {
        static constexpr const char *noVariant = QT_TR_NOOP("There is no variant %1. Use one that the course has.");
        needs(element, u"for"_qs, m_names.variants, noVariant);
        needs(element, u"objectives"_qs, m_names.objectives, QT_TR_NOOP("There is no objective %1 in the course. Add it, or name another."));
        needs(element, u"covers"_qs, m_names.requirements, QT_TR_NOOP("There is no requirement %1 in the course. Add it, or name another."));
        needs(element, u"terms"_qs, m_names.terms, QT_TR_NOOP("There is no term %1 in the glossary. Add it, or name another."));
        needs(element, u"source"_qs, m_names.sources, QT_TR_NOOP("There is no source %1 in the course. Add it, or name another."));
        needs(element, u"bank"_qs, m_names.banks, QT_TR_NOOP("There is no bank %1. Use one that the course has."));
        needs(element, u"video"_qs, m_names.blocks, QT_TR_NOOP("There is no block %1. Name a block of this course."));
        needs(element, u"block"_qs, m_names.blocks, QT_TR_NOOP("There is no block %1. Name a block of this course."));
        if (element.indexOf(u"requires") >= 0)
            needs(element, u"test"_qs, m_names.tests, QT_TR_NOOP("There is no test %1. Name a test of this course."));
        if (element.type == &Vocabulary::practice() && !m_names.questions.contains(element.text(u"question")))
            add(element, u"question"_qs, tr("There is no question %1 in any bank. Name one that exists.").arg(element.text(u"question")));
        checkTest(element);
        for (std::size_t i = 0; i < element.values.size(); ++i)
            checkField(element, element.type->fields[i], element.values[i]);
    }

    void checkTest(const Element &element)
    {
        const std::optional<double> draw = element.number(u"draw");
        if (!draw)
            return;
        for (const Element &bank : m_course.root.elements(u"banks")) {
            const auto questions = bank.elements(u"questions").size();
            if (bank.id() == element.text(u"bank") && *draw > double(questions))
                add(element, u"draw"_qs, tr("The test draws %1 questions but the bank holds %2. Draw fewer, or write more.").arg(*draw).arg(questions));
        }
    }

    void checkField(const Element &element, const Field &field, const Value &value)
    {
        if (const auto *children = std::get_if<ElementList>(&value)) {
            if (field.kind == FieldKind::List)
                uniqueWithin(children->get());
            for (const Element &child : *children)
                check(child);
        } else if (const auto *rich = std::get_if<RichText>(&value)) {
            walkNodes(rich->nodes, [&](const XmlNode &node) { checkNode(element, field.jsonName, node); });
        } else if (field.kind == FieldKind::Asset) {
            checkFile(element, field.jsonName, std::get<QString>(value));
        }
    }

    void checkNode(const Element &element, const QString &field, const XmlNode &node)
    {
        for (const QString &variant : node.attribute(u"for"_qs).split(u' ', Qt::SkipEmptyParts))
            needs(element, field, m_names.variants, variant, QT_TR_NOOP("There is no variant %1. Use one that the course has."), node.line);
        if (node.name == u"cite")
            needs(element, field, m_names.sources, node.attribute(u"source"_qs), QT_TR_NOOP("There is no source %1 in the course. Add it, or name another."), node.line);
        if (node.name == u"term")
            needs(element, field, m_names.terms, node.attribute(u"ref"_qs), QT_TR_NOOP("There is no term %1 in the glossary. Add it, or name another."), node.line);
        if (node.name == u"link") {
            const QString page = node.attribute(u"page"_qs);
            needs(element, field, m_names.pages, page, QT_TR_NOOP("There is no page %1. Link to one that exists."), node.line);
            if (page.isEmpty() == node.attribute(u"href"_qs).isEmpty())
                add(element, field, tr("A link needs either href or page. Add one of them."), node.line);
        }
    }

    void checkFile(const Element &element, const QString &field, const QString &path)
    {
        if (path.isEmpty() || m_course.folder.isEmpty())
            return;
        const std::optional<QString> file = CourseFolder::inside(m_course.folder, path);
        if (!file)
            add(element, field, tr("%1 leads out of the course folder. Move the file into it.").arg(path));
        else if (!QFileInfo(*file).isFile())
            add(element, field, tr("The file %1 is missing. Put it in the course folder, or correct the path.").arg(path), 0, u"missing-file");
    }

    const Course &m_course;
    Names m_names;
    Problems m_problems;
};

/** The part a problem is about, and where it is in the element. */
struct Part
{
    const Element *element = nullptr;
    QString place; ///< lists and rows, then the field
};

/** `b1.fraga` and `steps.options.to`: the item fraga of the item b1, and its field. The element itself when there is no such part. */
Part partOf(const Element &element, const QString &item, const QString &field)
{
    Part part{&element, {}};
    QStringList ids = item.split(u'.', Qt::SkipEmptyParts);
    QStringList places;
    const QStringList names = field.split(u'.', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto &items = part.element->elements(name);
        const auto found = ids.isEmpty() ? items.begin() : std::find_if(items.begin(), items.end(), [&](const Element &one) { return one.id() == ids.first(); });
        if (found == items.end() || (ids.isEmpty() && name == names.last())) { // a field, or the list as a whole
            places.append(name);
            break;
        }
        places += {name, u'#' + QString::number(found - items.begin())};
        part.element = &*found;
        ids = ids.mid(1);
    }
    part.place = places.join(u'/');
    return part;
}

} // namespace

namespace Check {

Problems references(const Course &course)
{
    return References(course).run();
}

Problems blocks(const Course &course, RuleEngine &rules, const QString &language)
{
    Problems problems;
    const QJSValue modules = rules.faces(u"-rules.mjs"_qs);
    const QJSValue words = rules.words(language);
    const auto judge = [&](const Element &element) {
        if (!Vocabulary::isBlock(element.type))
            return;
        const QJSValue judgeBlock = modules.property(element.name()).property(u"problems"_qs);
        if (!judgeBlock.isCallable())
            return;
        const Result<QJSValue> found = rules.call(judgeBlock, {rules.fromJson(CourseJson::toJson(element, course))}, element.file);
        if (!found) {
            problems += found.error();
            return;
        }
        for (const QJsonValue problem : rules.toJson(*found).toArray()) {
            const QString code = problem[u"code"].toString();
            const QString item = problem[u"item"].toString();
            const QJSValue values = rules.fromJson(problem[u"values"].toObject());
            const auto said = [&](const QString &what) { return words.call({element.name() + u'.' + what + u'.' + code, values}).toString(); };
            const QString repair = said(u"repair"_qs);
            const Part part = partOf(element, item, problem[u"field"].toString());
            const QString weight = problem[u"severity"].toString();
            const Severity severity = weight == u"hint" ? Severity::Hint : weight == u"warning" ? Severity::Warning : Severity::Error;
            problems.append({element.file, part.element->line, said(u"problem"_qs) + u' ' + repair, severity, element.name() + u'.' + code, element.id(), said(u"why"_qs), repair, part.place});
        }
    };
    for (const Element &bank : course.root.elements(u"banks"))
        walk(bank, judge);
    for (const Element &unit : course.units())
        walk(unit, judge);
    return problems;
}

QString quotedBy(const Problem &problem)
{
    static const QRegularExpression quoted(u"[“”]([^“”]+)”"_qs);
    return quoted.match(problem.message).captured(1);
}

bool isDismissed(const Course &course, const Problem &problem)
{
    const auto &dismissals = course.root.elements(u"dismissals");
    return problem.severity != Severity::Error && std::any_of(dismissals.begin(), dismissals.end(), [&](const Element &dismissal) {
        return dismissal.text(u"code") == problem.code && (dismissal.text(u"element").isEmpty() || dismissal.text(u"element") == problem.element)
            && (dismissal.text(u"words").isEmpty() || dismissal.text(u"words") == quotedBy(problem));
    });
}

Problems all(const Course &course, RuleEngine &rules, const QDate &today)
{
    const PartFindings everything = part(course, rules, today);
    Problems problems = whole(course, {&everything}) + everything.problems;
    locate(problems, course);
    problems.removeIf([&](const Problem &problem) { return isDismissed(course, problem); });
    return problems;
}

QString coverageReport(const Course &course)
{
    QString report;
    for (const Element &requirement : course.root.elements(u"requirements")) {
        QStringList pages;
        for (const Element &unit : course.units()) {
            for (const Element &page : unit.elements(u"pages")) {
                if (!page.words(u"covers").contains(requirement.id()))
                    continue;
                QStringList questions;
                for (const Element &block : page.elements(u"blocks")) {
                    if (block.type == &Vocabulary::practice())
                        questions.append(block.text(u"question"));
                }
                pages.append(questions.isEmpty() ? page.id() : page.id() + u" ("_qs + questions.join(u", "_qs) + u')');
            }
        }
        report += requirement.id() + u"  "_qs + (pages.isEmpty() ? u"–"_qs : pages.join(u"  "_qs)) + u'\n';
    }
    for (const Element &source : course.root.elements(u"sources")) {
        if (!source.isOn(u"reviewed"))
            report += u"%1  %2  (%3)\n"_qs.arg(source.id(), source.text(u"title"), source.text(u"date"));
    }
    return report;
}

} // namespace Check
