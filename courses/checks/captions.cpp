#include "check.h"
#include "checks/findings.h"
#include "coursefolder.h"
#include "ruleengine.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

namespace {

struct CaptionsCheck
{
    Q_DECLARE_TR_FUNCTIONS(CaptionsCheck)

public:
    static constexpr int mostLines = 2, mostCharacters = 42;           ///< CAP-1
    static constexpr double warnSpeed = 17, mostSpeed = 20, mostTime = 7; ///< characters a second and seconds, CAP-2 and CAP-3

    static QString clock(double seconds) { return u"%1:%2"_qs.arg(int(seconds) / 60).arg(int(seconds) % 60, 2, 10, QChar(u'0')); }

    void check(const Element &captions, const QString &path, const QByteArray &bytes, const QJsonArray &cues)
    {
        const auto add = [&](Severity severity, int line, const QString &message) {
            problems.append({path, line, message, severity, u"LINT-39"_qs, captions.id(), tr("Captions must be readable in the time they are shown (CAP).")});
        };
        if (cues.isEmpty()) {
            add(Severity::Error, 1, tr("No captions could be read. The file must begin with WEBVTT and hold timed cues."));
            return;
        }
        static const QRegularExpression markup(u"<[^>]*>"_qs);
        const QList<QByteArray> lines = bytes.split('\n');
        int number = 0;
        double end = 0;
        for (const QJsonValue cue : cues) {
            while (number < lines.size() && !lines.at(number).contains("-->"))
                ++number;
            const int line = ++number;
            const double from = cue[u"from"].toDouble(), to = cue[u"to"].toDouble();
            QStringList shown;
            for (int i = line; i < lines.size() && !lines.at(i).trimmed().isEmpty(); ++i)
                shown.append(QString::fromUtf8(lines.at(i)).remove(markup).trimmed());
            qsizetype characters = 0, longest = 0;
            for (const QString &row : shown) {
                characters += row.size();
                longest = std::max(longest, row.size());
            }
            if (shown.size() > mostLines)
                add(Severity::Warning, line, tr("The caption at %1 has %2 lines; two is the most (CAP-1). Split it.").arg(clock(from)).arg(shown.size()));
            if (longest > mostCharacters)
                add(Severity::Warning, line, tr("The caption at %1 has a line of %2 characters; 42 is the most (CAP-1). Break it.").arg(clock(from)).arg(longest));
            const double speed = double(characters) / std::max(0.1, to - from);
            if (speed > warnSpeed)
                add(speed > mostSpeed ? Severity::Error : Severity::Warning, line, tr("The caption at %1 runs at %2 characters a second; 17 is the most (CAP-3). Shorten it or show it longer.").arg(clock(from)).arg(speed, 0, 'f', 1));
            if (to - from > mostTime + 0.5)
                add(Severity::Hint, line, tr("The caption at %1 stays for %2 seconds (CAP-2).").arg(clock(from)).arg(to - from, 0, 'f', 1));
            if (from < end - 0.001)
                add(Severity::Warning, line, tr("The caption at %1 begins before the last one ends (VTT-4). Move it.").arg(clock(from)));
            end = to;
        }
        if (captions.text(u"status") == u"auto")
            problems.append({captions.file, captions.line, tr("The captions are made by a machine and not reviewed (WEB-8). Read them through and set the status to reviewed."), Severity::Error, u"WEB-8"_qs, captions.id()});
    }

    Problems problems;
};

} // namespace

Problems Check::captions(const Course &course, RuleEngine &rules)
{
    CaptionsCheck check;
    QJSValue parse;
    for (const Element &unit : course.units()) {
        walk(unit, [&](const Element &element) {
            const QString path = element.text(u"src");
            const std::optional<QString> inside = path.endsWith(u".vtt") ? CourseFolder::inside(course.folder, path) : std::nullopt;
            QFile file(inside.value_or(QString()));
            if (!inside || !file.open(QIODevice::ReadOnly))
                return;
            if (parse.isUndefined())
                parse = rules.module(u"courses/rules/webvtt.mjs"_qs).property(u"parseCaptions"_qs);
            const QByteArray bytes = file.readAll();
            const Result<QJSValue> cues = rules.call(parse, {QString::fromUtf8(bytes)}, path);
            if (cues)
                check.check(element, path, bytes, rules.toJson(*cues).toArray());
            else
                check.problems += cues.error();
        });
    }
    return check.problems;
}
