#include "check.h"
#include "checks/findings.h"
#include "coursefolder.h"
#include "coursejson.h"
#include "theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>

namespace {

class ThemesCheck
{
    Q_DECLARE_TR_FUNCTIONS(ThemesCheck)

public:
    ThemesCheck(const Course &course, RuleEngine &rules) : m_course(course), m_rules(rules) {}

    Problems run()
    {
        for (const Element &theme : m_course.root.elements(u"themes")) {
            checkVariants(theme);
            checkColours(theme);
            checkFiles(theme);
        }
        return m_problems;
    }

private:
    void add(QStringView rule, const Element &theme, const QString &message, const QString &field = {}, const QString &repair = {})
    {
        Problem problem = finding(rule, theme, message);
        problem.repair = repair;
        if (!field.isEmpty())
            problem.place = field;
        m_problems.append(problem);
    }

    void checkVariants(const Element &theme)
    {
        const QStringList variants = theme.variants().isEmpty() ? m_course.variantIds() + QStringList{QString()} : theme.variants();
        for (const QString &variant : variants) {
            if (const Element *other = m_themed.value(variant)) {
                add(u"theme.variants", theme, tr("This variant has a theme already on line %1. Say with for which theme is whose.").arg(other->line));
                return;
            }
            m_themed.insert(variant, &theme);
        }
    }

    /** What each promise of theme.mjs is about. */
    static QString subject(const QString &code)
    {
        static const QHash<QString, const char *> subjects{
            {u"link"_qs, QT_TR_NOOP("a link on the page")}, {u"link-surface"_qs, QT_TR_NOOP("a link on a grey area")}, {u"button"_qs, QT_TR_NOOP("the text of a button")},
            {u"text-soft"_qs, QT_TR_NOOP("text on a tinted area")}, {u"link-soft"_qs, QT_TR_NOOP("a link on a tinted area")}, {u"focus"_qs, QT_TR_NOOP("the focus ring")}};
        const char *const words = subjects.value(code);
        Q_ASSERT_X(words, "theme", qPrintable(code));
        return tr(words);
    }

    void checkColours(const Element &theme)
    {
        for (const QJsonValue problem : Theme::ask(u"problems"_qs, CourseJson::toJson(theme, m_course), m_rules).toArray()) {
            const auto text = [&](const char *key) { return problem[QLatin1String(key)].toString(); };
            const auto figure = [&](const char *key) { return QString::number(problem[QLatin1String(key)].toDouble()).replace(u'.', tr(".", "between whole numbers and decimals")); };
            const QString message = text("scheme") == u"light"
                ? tr("The colour %1 is too weak on light: %2 gets %3:1, and %4:1 is the least.") : tr("The colour %1 is too weak on dark: %2 gets %3:1, and %4:1 is the least.");
            const QString repair = tr("Use %1, the nearest that holds.").arg(text("repair"));
            add(QString(u"theme.contrast-"_qs + text("scheme")), theme, message.arg(text("colour"), subject(text("code")), figure("ratio"), figure("least")) + u' ' + repair, {}, repair);
        }
    }

    void checkFiles(const Element &theme)
    {
        const QString logo = theme.text(u"logo");
        if (const std::optional<QByteArray> bytes = read(logo)) {
            if (const auto size = Theme::logoSize(*bytes, logo); !size)
                add(u"theme.logo", theme, size.error());
        }
        if (!logo.isEmpty() && theme.text(u"alt").trimmed().isEmpty())
            add(u"theme.logo-text", theme, tr("The logo has no text. Add an alt that says what it says: the agency's name."));
        for (const QString &field : {u"regular"_qs, u"bold"_qs}) {
            const QString font = theme.text(field);
            const std::optional<QByteArray> bytes = read(font);
            if (const QString fault = bytes ? Theme::fontFault(*bytes, font) : QString(); !fault.isEmpty())
                add(u"theme.font", theme, fault, field);
        }
        if (theme.text(u"regular").isEmpty() && !theme.text(u"bold").isEmpty())
            add(u"theme.font", theme, tr("The bold font has no regular one beside it. Add regular, or remove bold."));
    }

    /** Never more than is needed to see that it is too large. Files that are missing are told of with the references. */
    [[nodiscard]] std::optional<QByteArray> read(const QString &path) const
    {
        const std::optional<QString> inside = CourseFolder::inside(m_course.folder, path);
        QFile file(inside.value_or(QString()));
        if (!inside || !file.open(QIODevice::ReadOnly))
            return {};
        return file.read(std::max({Theme::largestDrawing, Theme::largestPicture, Theme::largestFont}) + 1024);
    }

    const Course &m_course;
    RuleEngine &m_rules;
    Problems m_problems;
    QHash<QString, const Element *> m_themed;
};

} // namespace

Problems Check::themes(const Course &course, RuleEngine &rules)
{
    return ThemesCheck(course, rules).run();
}
