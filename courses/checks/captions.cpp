#include "check.h"
#include "checks/findings.h"
#include "coursefolder.h"
#include "ruleengine.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace {

struct CaptionsCheck
{
    Q_DECLARE_TR_FUNCTIONS(CaptionsCheck)

public:
    static QString clock(double seconds) { return u"%1:%2"_qs.arg(int(seconds) / 60).arg(int(seconds) % 60, 2, 10, QChar(u'0')); }

    /** What fileProblems() of captions.mjs calls @p code, in words. */
    static QString words(const QString &code)
    {
        static const QHash<QString, const char *> known = {
            {u"none"_qs, QT_TR_NOOP("No captions could be read. The file must begin with WEBVTT and hold timed cues.")},
            {u"empty"_qs, QT_TR_NOOP("The caption at %1 says nothing. Write what is said, or remove it.")},
            {u"backwards"_qs, QT_TR_NOOP("The caption at %1 ends before it begins. Correct its times.")},
            {u"lines"_qs, QT_TR_NOOP("The caption at %1 has %2 lines; %3 is the most (CAP-1). Split it.")},
            {u"characters"_qs, QT_TR_NOOP("The caption at %1 has a line of %2 characters; %3 is the most (CAP-1). Break it.")},
            {u"speed"_qs, QT_TR_NOOP("The caption at %1 runs at %2 characters a second; %3 is the most (CAP-3). Shorten it or show it longer.")},
            {u"slow"_qs, QT_TR_NOOP("The caption at %1 stays for %2 seconds (CAP-2).")},
            {u"overlap"_qs, QT_TR_NOOP("The caption at %1 begins before the last one ends (VTT-4). Move it.")},
        };
        const auto found = known.constFind(code);
        Q_ASSERT_X(found != known.constEnd(), "captions", qPrintable(code));
        return tr(*found);
    }

    static Problem problem(const QString &file, const Element &element, const QJsonValue &found)
    {
        const QString code = found[u"code"].toString();
        QString message = words(code);
        if (code != u"none")
            message = message.arg(clock(found[u"time"].toDouble()));
        for (const QString &value : {u"n"_qs, u"most"_qs}) {
            if (message.contains(u'%'))
                message = message.arg(found[u"values"][value].toInt());
        }
        Problem problem = finding(u"LINT-39", element, message, found[u"line"].toInt());
        problem.file = file;
        problem.severity = found[u"unreadable"].toBool() || code == u"backwards" ? Severity::Error : code == u"slow" ? Severity::Hint : Severity::Warning;
        return problem;
    }
};

} // namespace

Problems Check::captions(const Course &course, RuleEngine &rules)
{
    Problems problems;
    QJSValue problemsOf;
    for (const Element &unit : course.units()) {
        walk(unit, [&](const Element &element) {
            const QString path = element.text(u"src");
            const std::optional<QByteArray> bytes = path.endsWith(u".vtt") ? CourseFolder::file(course, path) : std::nullopt;
            if (!bytes)
                return;
            if (problemsOf.isUndefined())
                problemsOf = rules.module(u"courses/rules/captions.mjs"_qs).property(u"fileProblems"_qs);
            const Result<QJSValue> found = rules.call(problemsOf, {QJSValue(QString::fromUtf8(*bytes))}, path);
            if (!found) {
                problems += found.error();
                return;
            }
            for (const QJsonValue one : rules.toJson(*found).toArray())
                problems.append(CaptionsCheck::problem(path, element, one));
        });
    }
    return problems;
}
