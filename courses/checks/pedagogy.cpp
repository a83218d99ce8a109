#include "check.h"
#include "checks/findings.h"
#include "checks/parts.h"
#include "checks/readability.h"
#include "ruleengine.h"
#include "vocabulary.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace {

class PedagogyCheck
{
    Q_DECLARE_TR_FUNCTIONS(PedagogyCheck)

public:
    explicit PedagogyCheck(const Course &course) : m_course(course) {}

    Problems parts(RuleEngine &rules)
    {
        m_rules = rules.faces(u"-rules.mjs"_qs);
        for (const Element &unit : m_course.units())
            walk(unit, [this](const Element &element) { visit(element); });
        for (const Element &bank : m_course.root.elements(u"banks")) {
            walk(bank, [this](const Element &element) { visit(element); });
            for (const Element &question : bank.elements(u"questions"))
                checkQuestion(question);
        }
        for (const PageTexts &page : pagesOf(m_course))
            checkPage(page);
        return m_problems;
    }
    Problems whole()
    {
        checkObjectives();
        checkCourse();
        return m_problems;
    }

    Check::Teaching teaching;

private:
    /** PED-19: Swedish adults on screen, and time to think about a question. */
    static constexpr double wordsPerMinute = 200, minutesPerQuestion = 0.5;

    void add(QStringView rule, const Element &element, const QString &message, int line = 0)
    {
        m_problems.append(finding(rule, element, message, line));
    }

    bool isGraded(const Element &block) const
    {
        return m_rules.property(block.name()).property(u"score"_qs).isCallable();
    }

    void visit(const Element &element)
    {
        if (Vocabulary::isBlock(element.type)) {
            if (isGraded(element))
                teaching.asked.unite(toSet(element.words(u"objectives")));
            teaching.hasTask = teaching.hasTask || element.number(u"dueDays");
            teaching.followsUp = teaching.followsUp || element.number(u"dueDays") || element.text(u"moment") == u"later";
            teaching.filmMinutes += lengthOf(element) / 60;
        }
        checkFeedback(element);
        checkOptions(element);
    }

    static QSet<QString> toSet(const QStringList &words) { return {words.begin(), words.end()}; }

    static double lengthOf(const Element &element)
    {
        return element.number(u"length").value_or(0);
    }

    void checkFeedback(const Element &element)
    {
        if (element.indexOf(u"feedback") < 0)
            return;
        const auto passages = passagesOf(element);
        const auto feedback = std::find_if(passages.begin(), passages.end(), [&](const Passage &p) { return p.element == &element && p.field == u"feedback"; });
        if (feedback == passages.end()) {
            add(u"LINT-13", element, tr("The answer has no feedback."));
        } else if (Readability::countWords(feedback->text) < 8) {
            add(u"LINT-14", element, tr("The feedback is short: “%1”.").arg(feedback->text), feedback->line);
        }
    }

    void checkOptions(const Element &element)
    {
        const std::vector<Element> &options = element.elements(u"options");
        if (options.empty() || options.front().indexOf(u"correct") < 0)
            return;
        if (options.size() > 5)
            add(u"LINT-19", element, tr("The question has %1 options.").arg(options.size()));
        static const QRegularExpression all(u"\\b(alla|inget|ingen) av (ovanstående|alternativen)|alla ovanstående|all of the above|none of the above"_qs, QRegularExpression::CaseInsensitiveOption);
        qsizetype longest = 0, longestRight = 0;
        for (const Element &option : options) {
            qsizetype length = 0;
            for (const Passage &passage : passagesOf(option)) {
                if (passage.field == u"text")
                    length = passage.text.size();
                if (passage.text.contains(all))
                    add(u"LINT-21", option, tr("The option points at the others."), passage.line);
            }
            (option.isOn(u"correct") ? longestRight : longest) = std::max(option.isOn(u"correct") ? longestRight : longest, length);
        }
        if (!element.isOn(u"multiple") && longestRight > longest * 1.2)
            add(u"LINT-20", element, tr("The right option is clearly the longest."));
    }

    void checkQuestion(const Element &question)
    {
        if (question.words(u"objectives").isEmpty())
            add(u"LINT-22", question, tr("The question serves no objective."));
    }

    void checkPage(const PageTexts &page)
    {
        const auto words = Readability::countWords(page.prose());
        int questions = 0;
        walk(*page.page, [&](const Element &element) { questions += Vocabulary::isBlock(element.type) && (isGraded(element) || element.type == &Vocabulary::practice()); });
        const double minutes = words / wordsPerMinute + questions * minutesPerQuestion;
        teaching.readingMinutes += minutes;
        for (const Element &test : page.page->elements(u"test"))
            teaching.testMinutes += test.number(u"draw").value_or(10) * minutesPerQuestion * 2;
        if (minutes > 5)
            add(u"LINT-05", *page.page, tr("The page takes about %1 minutes.").arg(minutes, 0, 'f', 0));
        walk(*page.page, [&](const Element &element) {
            for (std::size_t i = 0; i < element.values.size(); ++i) {
                const auto *rich = std::get_if<RichText>(&element.values[i]);
                const FieldKind kind = element.type->fields[i].kind;
                if (!rich || (kind != FieldKind::Flow && kind != FieldKind::FlowContent) || element.type->fields[i].jsonName == u"facilitator")
                    continue;
                QString text;
                bool structured = false;
                walkNodes(rich->nodes, [&](const XmlNode &node) {
                    text += node.text + u' ';
                    structured = structured || node.name == u"heading" || node.name == u"list";
                });
                if (!structured && Readability::countWords(text) > 200)
                    add(u"LINT-02", element, tr("More than 200 words without a heading or a list."));
            }
        });
    }

    void checkObjectives()
    {
        static const QRegularExpression vague(u"^(förstå|känna till|veta|vara medveten|lära|understand|know|be aware)\\b"_qs, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (const Element &objective : m_course.root.elements(u"objectives")) {
            const auto passages = passagesOf(objective);
            if (!passages.isEmpty() && passages.first().text.contains(vague))
                add(u"LINT-23", objective, tr("The objective begins with “%1”.").arg(passages.first().text.section(u' ', 0, 0)));
            if (!teaching.asked.contains(objective.id()))
                add(u"LINT-10", objective, tr("No question serves objective %1.").arg(objective.id()));
        }
    }

    void checkCourse()
    {
        const Element &root = m_course.root;
        if (root.isOn(u"template"))
            return;
        if (!teaching.hasTask)
            add(u"LINT-26", root, tr("The course has no workplace task."));
        if (!teaching.followsUp)
            add(u"LINT-12", root, tr("Nothing in the course comes back later."));
        static const QRegularExpression minutes(u"^PT(?:(\\d+)H)?(?:(\\d+)M)?"_qs);
        const auto declared = minutes.match(root.text(u"duration"));
        const double said = declared.captured(1).toDouble() * 60 + declared.captured(2).toDouble();
        const double estimate = teaching.readingMinutes + teaching.testMinutes + teaching.filmMinutes;
        if (said > 0 && (estimate > said * 1.25 || estimate < said * 0.75))
            add(u"LINT-24", root,
                tr("The course says %1 minutes; reading, films and questions take about %2.").arg(said).arg(estimate, 0, 'f', 0));
    }

    const Course &m_course;
    QJSValue m_rules;
    Problems m_problems;
};

} // namespace

Problems Check::pedagogyOf(const Course &course, RuleEngine &rules, Teaching &teaching)
{
    PedagogyCheck check(course);
    const Problems problems = check.parts(rules);
    teaching = check.teaching;
    return problems;
}

Problems Check::pedagogyOfWhole(const Course &course, const Teaching &teaching)
{
    PedagogyCheck check(course);
    check.teaching = teaching;
    return check.whole();
}
