#include "check.h"
#include "coursefolder.h"
#include "coursejson.h"
#include "coursexml.h"
#include "ruleengine.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = app.arguments().mid(1);
    if (arguments.value(0) == u"schema") {
        out << CourseXml::schema().text();
        return 0;
    }
    CourseFolder::Reading reading = CourseFolder::read(arguments.value(1));
    Problems problems = reading.problems;
    if (reading.course) {
        problems += Check::references(*reading.course);
        if (arguments.value(0) == u"json") {
            const QString variant = arguments.value(2);
            out << QJsonDocument(CourseJson::toJson(reading.course->forVariant(variant), variant)).toJson();
            return 0;
        }
        if (arguments.value(0) == u"format")
            problems += CourseFolder::save(*reading.course, reading.course->folder);
        RuleEngine rules;
        problems += Check::blocks(*reading.course, rules, u"sv"_qs);
    }
    for (const Problem &problem : problems)
        out << problem.toString() << '\n';
    return problems.isEmpty() ? 0 : 1;
}
