#include "check.h"
#include "checks/findings.h"
#include "checks/parts.h"
#include "checks/readability.h"
#include "coursejson.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace {

const QRegularExpression &capitals()
{
    static const QRegularExpression pattern(u"\\b[A-ZÅÄÖ]{2,6}\\b"_qs, QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

struct LanguageCheck
{
    Q_DECLARE_TR_FUNCTIONS(LanguageCheck)

public:
    static constexpr int wordsForLix = 100;     ///< SWE-4: fewer say nothing
    static constexpr int longestSentence = 25;  ///< LINT-34
    static constexpr int longestPage = 350;     ///< LINT-25

    static QString shortened(const QString &text) { return text.size() > 60 ? text.left(57).trimmed() + u'…' : text; }

    static QStringList longestWords(const QString &text)
    {
        QStringList words = Readability::words(text);
        std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
        words.removeDuplicates();
        return words.mid(0, 5);
    }

    /** What variants share is read once. */
    bool isNew(const QString &text)
    {
        const qsizetype before = m_read.size();
        m_read.insert(text);
        return m_read.size() > before;
    }

    void lix(const PageTexts &page, const QString &prose)
    {
        const Readability::Measure measure = Readability::measure(prose);
        if (measure.words < wordsForLix || measure.lix() <= 45)
            return;
        const QString message = tr("LIX is %1 (%2 words a sentence; longest words: %3).").arg(measure.lix(), 0, 'f', 0).arg(double(measure.words) / measure.sentences, 0, 'f', 1).arg(longestWords(prose).join(u", "_qs));
        Problem problem = finding(u"LINT-33", *page.page, message);
        problem.severity = measure.lix() > 50 ? Severity::Warning : Severity::Hint;
        add(problem);
    }

    /** Running text: what stands open on the page, not what lists hold (panels, steps, answers) or a picture's long description. */
    static int runningWords(const Element &page)
    {
        int words = 0;
        for (const Element &block : page.elements(u"blocks")) {
            for (std::size_t i = 0; i < block.values.size(); ++i) {
                const Field &field = block.type->fields[i];
                const auto *rich = std::get_if<RichText>(&block.values[i]);
                if (rich && (field.kind == FieldKind::Flow || field.kind == FieldKind::FlowContent) && field.jsonName != u"description")
                    words += Readability::countWords(CourseJson::toPlain(*rich));
            }
        }
        return words;
    }

    void length(const PageTexts &page)
    {
        if (const int words = runningWords(*page.page); words > longestPage) {
            add(u"LINT-25", *page.page,
                tr("The page has %1 words of running text; aim for 250.").arg(words));
        }
    }

    void sentences(const Passage &passage)
    {
        if (!passage.isProse)
            return;
        for (const QString &sentence : Readability::sentences(passage.text)) {
            const int count = Readability::countWords(sentence);
            if (count > longestSentence) {
                add(u"LINT-34", *passage.element,
                    tr("A sentence has %1 words: “%2”.").arg(count).arg(shortened(sentence)), passage.line);
            }
        }
    }

    void address(const PageTexts &page, const QString &prose)
    {
        static const QRegularExpression you(u"\\b(du|dig|din|ditt|dina|ni|er|era|you|your)\\b"_qs, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (Readability::countWords(prose) >= wordsForLix && !prose.contains(you)) {
            add(u"LINT-09", *page.page,
                tr("Nothing on the page speaks to the reader."));
        }
    }

    void links(const Element &root)
    {
        static const QSet<QString> empty{u"läs mer"_qs, u"klicka här"_qs, u"här"_qs, u"länk"_qs, u"mer"_qs, u"read more"_qs, u"click here"_qs, u"here"_qs, u"link"_qs};
        walk(root, [&](const Element &element) {
            for (const Value &value : element.values) {
                const auto *rich = std::get_if<RichText>(&value);
                if (!rich)
                    continue;
                walkNodes(rich->nodes, [&](const XmlNode &node) {
                    if (node.name != u"link")
                        return;
                    QString text;
                    walkNodes(node.children, [&](const XmlNode &part) { text += part.text; });
                    if (empty.contains(text.trimmed().toLower()) || text.trimmed().isEmpty()) {
                        add(u"LINT-37", element,
                            tr("The link text “%1” says nothing by itself.").arg(text.trimmed()), node.line);
                    }
                });
            }
        });
    }

    void directions(const Passage &passage)
    {
        static const QRegularExpression pattern(u"\\b(till höger|till vänster|här nedanför till|(den|det) (röda|gröna|blå|gula) (knappen|rutan|texten|fältet)|the (red|green|blue) (button|box|text)|on the (right|left))\\b"_qs,
                                                QRegularExpression::CaseInsensitiveOption);
        if (const auto match = pattern.match(passage.text); match.hasMatch()) {
            add(u"LINT-44", *passage.element,
                tr("“%1” points by place or colour.").arg(match.captured()), passage.line);
        }
    }

    void add(QStringView rule, const Element &element, const QString &message, int line = 0)
    {
        add(finding(rule, element, message, line));
    }
    /** A finding that several variants share is one finding. */
    void add(const Problem &problem)
    {
        const QString place = problem.code + problem.file + QString::number(problem.line);
        if (!m_found.contains(place))
            problems.append(problem);
        m_found.insert(place);
    }

    Problems problems;

private:
    QSet<QString> m_found;
    QSet<QString> m_read;
};

} // namespace

Problems Check::language(const Course &course)
{
    LanguageCheck check;
    const QStringList variants = course.variantIds().isEmpty() ? QStringList{QString()} : course.variantIds();
    QHash<QString, QVector<Element>> versions; // of each page: what variants share is read once
    for (const QString &variant : variants) { // each learner reads one variant, never all of them together
        const Course resolved = course.forVariant(variant);
        QVector<Passage> passages = passagesOf(resolved.root);
        for (const Element &unit : resolved.units()) {
            for (const Element &page : unit.elements(u"pages")) {
                QVector<Element> &known = versions[page.file + u':' + QString::number(page.line) + page.id()];
                if (known.contains(page))
                    continue;
                known.append(page);
                const PageTexts texts{&unit, &page, passagesOf(page)};
                passages += texts.passages;
                const QString prose = texts.prose();
                if (!check.isNew(page.id() + prose))
                    continue;
                check.lix(texts, prose);
                check.length(texts);
                check.address(texts, prose);
            }
        }
        for (const Passage &passage : std::as_const(passages)) {
            if (!check.isNew(passage.element->file + QString::number(passage.line) + passage.text))
                continue;
            check.sentences(passage);
            check.directions(passage);
        }
    }
    check.links(course.root);
    return check.problems;
}

/** LINT-35: an abbreviation is known when its long form stands beside it, or the glossary has it. */
QVector<Check::Abbreviation> Check::abbreviationsIn(const Course &course)
{
    QVector<Abbreviation> found;
    QSet<QString> known;
    for (const PageTexts &page : pagesOf(course)) {
        for (const Passage &passage : page.passages) {
            for (auto it = capitals().globalMatch(passage.text); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                const QString word = match.captured();
                if (known.contains(word))
                    continue;
                known.insert(word); // its first use is where it must be explained
                const bool isExplained = passage.text.contains(u'(' + word + u')') || passage.text.mid(match.capturedEnd(), 2) == u" (";
                found.append({word, isExplained,
                              finding(u"LINT-35", *passage.element,
                                      LanguageCheck::tr("The abbreviation %1 is not explained.").arg(word), passage.line)});
            }
        }
    }
    return found;
}

Problems Check::abbreviations(const Course &course, const QVector<const PartFindings *> &parts)
{
    static const QSet<QString> everyday{u"EU"_qs, u"IT"_qs, u"PDF"_qs, u"SMS"_qs, u"TV"_qs, u"USA"_qs, u"OK"_qs, u"SVG"_qs, u"ID"_qs, u"LO"_qs, u"TCO"_qs, u"II"_qs, u"III"_qs, u"IV"_qs};
    QSet<QString> known = everyday;
    QString reference = course.root.text(u"title") + u' ';
    for (const Element &term : course.root.elements(u"terms"))
        reference += term.text(u"name") + u' ' + term.id().toUpper() + u' ';
    for (const Element &source : course.root.elements(u"sources"))
        reference += source.text(u"short") + u' ' + source.text(u"publisher") + u' ' + source.text(u"title") + u' ';
    for (auto it = capitals().globalMatch(reference); it.hasNext();)
        known.insert(it.next().captured());
    Problems problems;
    QSet<QString> places;
    for (const PartFindings *part : parts) {
        for (const Abbreviation &abbreviation : part->abbreviations) {
            const QString place = abbreviation.problem.file + u':' + QString::number(abbreviation.problem.line);
            if (!known.contains(abbreviation.word) && !abbreviation.isExplained && !places.contains(place)) {
                problems.append(abbreviation.problem);
                places.insert(place);
            }
            known.insert(abbreviation.word);
        }
    }
    return problems;
}
