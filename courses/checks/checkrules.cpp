#include "checks/checkrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

class CheckRules
{
    Q_DECLARE_TR_FUNCTIONS(CheckRules)

public:
    struct Row
    {
        const char *code;
        Severity severity;
        const char *why;
        const char *repair;
        const char *field;
    };

    static const std::vector<Row> &all()
    {
        static constexpr const char *explaining = QT_TR_NOOP("Feedback that explains works far better than right or wrong (PED-12: 0.49 against 0.05).");
        static constexpr const char *distinct = QT_TR_NOOP("What cannot be told from its background cannot be read (ACC-W18, ACC-W21).");
        static const std::vector<Row> rows{
            {"schema", Severity::Error, QT_TR_NOOP("A course that is not complete can be neither shown nor exported."), "", ""},
            {"references", Severity::Error, QT_TR_NOOP("What is referred to must be there, under a name of its own, or the learner meets a gap."), "", ""},
            {"missing-file", Severity::Error, QT_TR_NOOP("The learner would see an empty place."), "", ""},
            {"media", Severity::Error, QT_TR_NOOP("Pictures may not act or fetch (LMS-R13, PRV-16)."), QT_TR_NOOP("Draw it without."), ""},
            {"spelling", Severity::Hint, QT_TR_NOOP("Misspelt words draw attention from what is said."), QT_TR_NOOP("Correct it, mark its language, or add it to the glossary."), ""},
            {"theme.variants", Severity::Error, QT_TR_NOOP("A learner can be shown one theme only."), "", "for"},
            {"theme.contrast-light", Severity::Error, distinct, "", "accent"},
            {"theme.contrast-dark", Severity::Error, distinct, "", "darkAccent"},
            {"theme.logo", Severity::Error, QT_TR_NOOP("It stands on every page of every learner."), "", "logo"},
            {"theme.logo-text", Severity::Error, QT_TR_NOOP("Who does not see it must know whose course it is (ACC-W1)."), "", "alt"},
            {"theme.font", Severity::Error, QT_TR_NOOP("The course carries its fonts with it; every browser must be able to show them."), "", "regular"},
            {"ACC-W1", Severity::Warning, QT_TR_NOOP("Who does not see the drawing hears its title (ACC-W1)."), QT_TR_NOOP("Add a <title> that says what it is."), ""},
            {"LINT-02", Severity::Hint, QT_TR_NOOP("Headings and lists show what matters (PED-2, d 0.41)."), QT_TR_NOOP("Add a heading or a list."), ""},
            {"LINT-05", Severity::Hint, QT_TR_NOOP("Small pieces at the learner's own pace teach more (PED-5, d 0.70)."), QT_TR_NOOP("Split the page: one thought each."), ""},
            {"LINT-09", Severity::Hint, QT_TR_NOOP("Readers learn more when the text speaks to them (PED-9, d 0.79)."), QT_TR_NOOP("Say “du” where it fits."), ""},
            {"LINT-10", Severity::Warning, QT_TR_NOOP("Retrieving teaches more than reading (PED-10)."), QT_TR_NOOP("Write a question, exercise or scenario for it."), "text"},
            {"LINT-12", Severity::Hint, QT_TR_NOOP("Coming back after weeks makes it last (PED-11, g 0.74)."), QT_TR_NOOP("Add a follow-up."), ""},
            {"LINT-13", Severity::Error, explaining, QT_TR_NOOP("Say why it is right or wrong."), "feedback"},
            {"LINT-14", Severity::Hint, explaining, QT_TR_NOOP("Say why, with a reason or a source."), "feedback"},
            {"LINT-19", Severity::Hint, QT_TR_NOOP("Three options are enough (PED-16)."), QT_TR_NOOP("Remove those that nobody would choose."), "options"},
            {"LINT-20", Severity::Hint, QT_TR_NOOP("The longest option is often the right one, and learners know (PED-16)."), QT_TR_NOOP("Even out the lengths."), "options"},
            {"LINT-21", Severity::Warning, QT_TR_NOOP("Such options test reading, not knowledge (PED-16)."), QT_TR_NOOP("Write an option that stands by itself."), "text"},
            {"LINT-22", Severity::Warning, QT_TR_NOOP("A test that does not serve an objective measures something else (PED-17)."), QT_TR_NOOP("Tie it to an objective."), "objectives"},
            {"LINT-23", Severity::Warning, QT_TR_NOOP("What cannot be seen cannot be tested (PED-17)."), QT_TR_NOOP("Use a verb for something the learner does."), "text"},
            {"LINT-24", Severity::Hint, QT_TR_NOOP("People plan by the time they are told (PED-18)."), QT_TR_NOOP("Change the duration, or the course."), "duration"},
            {"LINT-25", Severity::Warning, QT_TR_NOOP("Long pages are left half-read (PED-20)."), QT_TR_NOOP("Split the page, or cut."), ""},
            {"LINT-26", Severity::Hint, QT_TR_NOOP("What is tried at work stays (PED-21)."), QT_TR_NOOP("Add a task to do at the workplace."), ""},
            {"LINT-33", Severity::Warning, QT_TR_NOOP("Public information must be plain and comprehensible (language act 2009:600, section 11; SWE-4)."), QT_TR_NOOP("Shorten sentences and replace long words."), ""},
            {"LINT-34", Severity::Warning, QT_TR_NOOP("Long sentences are hard to follow."), QT_TR_NOOP("Make it two."), ""},
            {"LINT-35", Severity::Warning, QT_TR_NOOP("Abbreviations shut out those who do not know them (SWE-1)."), QT_TR_NOOP("Write it out the first time, or add it to the glossary."), ""},
            {"LINT-36", Severity::Error, QT_TR_NOOP("An empty heading leads nowhere (ACC-W12)."), QT_TR_NOOP("Write it, or remove it."), ""},
            {"LINT-37", Severity::Warning, QT_TR_NOOP("Screen readers list links without the words around them (ACC-W32)."), QT_TR_NOOP("Let the link say where it leads."), ""},
            {"LINT-38", Severity::Error, QT_TR_NOOP("A generic text is worse than none (ACC-B10)."), QT_TR_NOOP("Say what the picture shows."), "alt"},
            {"LINT-39", Severity::Warning, QT_TR_NOOP("Captions must be readable in the time they are shown (CAP)."), "", "src"},
            {"LINT-40", Severity::Warning, QT_TR_NOOP("Sources from 2007–2022 use words and rules that have changed (DAT)."), QT_TR_NOOP("Say what holds today, or mark the passage as dated."), ""},
            {"LINT-41", Severity::Warning, QT_TR_NOOP("Laws change; a reader must be able to look them up."), QT_TR_NOOP("Give the SFS number and the date it was checked."), ""},
            {"LINT-42", Severity::Warning, QT_TR_NOOP("What is not reviewed goes stale (DAT-R1)."), QT_TR_NOOP("Review it and set a new date."), "reviewBy"},
            {"LINT-43", Severity::Warning, QT_TR_NOOP("Examples must be fictitious (PRV-26)."), QT_TR_NOOP("Remove it."), ""},
            {"LINT-44", Severity::Warning, QT_TR_NOOP("Place and colour mean nothing to who cannot see them (ACC-W13)."), QT_TR_NOOP("Name the thing instead."), ""},
        };
        return rows;
    }

    static QString said(const char *text) { return *text ? tr(text) : QString(); }
};

} // namespace

CheckRule Check::rule(QStringView code)
{
    const auto &rules = CheckRules::all();
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const CheckRules::Row &rule) { return code == QLatin1String(rule.code); });
    if (found == rules.end())
        qFatal("no rule is called %s", qPrintable(code.toString()));
    return {code.toString(), found->severity, CheckRules::said(found->why), CheckRules::said(found->repair), QLatin1String(found->field)};
}

QStringList Check::ruleCodes()
{
    QStringList codes;
    for (const CheckRules::Row &rule : CheckRules::all())
        codes.append(QLatin1String(rule.code));
    return codes;
}
