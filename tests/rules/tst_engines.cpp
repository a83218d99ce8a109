#include "coursefolder.h"
#include "coursejson.h"
#include "ruleengine.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QString repository = qEnvironmentVariable("BRYGGA_SOURCE");
const int sequencesEach = qEnvironmentVariableIsSet("BRYGGA_LONG") ? 4000 : 400;

} // namespace

/**
 * The rules mean the same in both engines that run them: generated learners of BAS leave the same events, points, completion,
 * explanation and saved state, byte for byte, in the engine of the native programs and in that of the browsers.
 */
class EnginesTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldGiveWhatTheGoldenCasesSay_data()
    {
        QTest::addColumn<QString>("module");
        for (const QString &file : QDir(repository + "/courses/rules").entryList({"*-cases.json"}))
            QTest::newRow(qPrintable(file)) << QString(file).remove("-cases.json");
    }
    void shouldGiveWhatTheGoldenCasesSay()
    {
        QFETCH(const QString, module);
        QFile file(repository + "/courses/rules/" + module + "-cases.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        RuleEngine rules;
        const QJSValue functions = rules.module("courses/rules/" + module + ".mjs");
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object().value("cases").toArray();
        QVERIFY(!cases.isEmpty());
        for (const QJsonValue item : cases) {
            const QString name = item["name"].toString();
            QJSValueList arguments;
            for (const QJsonValue argument : item["arguments"].toArray())
                arguments.append(rules.fromJson(QJsonArray{argument}).property(0));
            const Result<QJSValue> given = rules.call(functions.property(item["call"].toString()), arguments, name);
            QVERIFY2(given, given ? "" : qPrintable(given.error().first().toString()));
            QJSValue list = rules.engine().newArray(1);
            list.setProperty(0, *given);
            QVERIFY2(rules.toJson(list) == QJsonArray{item["expect"]}, qPrintable(name + ": " + given->toString()));
        }
    }

    void shouldAgreeOnEverySequence_data()
    {
        QTest::addColumn<QString>("variant");
        QTest::addColumn<int>("first");
        const Result<Course> course = CourseFolder::load(repository + "/courses/modules/bas");
        QVERIFY(course);
        m_course = *course;
        int first = 1;
        for (const QString &variant : m_course.variantIds()) {
            QTest::newRow(qPrintable(variant)) << variant << first;
            first += sequencesEach;
        }
    }
    void shouldAgreeOnEverySequence()
    {
        QFETCH(const QString, variant);
        QFETCH(const int, first);
        const QJsonObject course = CourseJson::toJson(m_course.forVariant(variant), variant);
        QTemporaryDir folder;
        QFile file(folder.filePath("course.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(course).toJson());
        file.close();

        QProcess node;
        node.setStandardOutputFile(folder.filePath("v8.txt"));
        node.start("node", {repository + "/tests/rules/play-sequences.mjs", file.fileName(), QString::number(first), QString::number(sequencesEach)});
        QVERIFY2(node.waitForStarted(), qPrintable(node.errorString()));

        RuleEngine rules;
        const Result<QJSValue> play = rules.call(rules.module("tests/rules/sequence.mjs").property("makePlay"), {rules.fromJson(course), rules.registry(), rules.words("sv")}, "makePlay");
        QVERIFY2(play, play ? "" : qPrintable(play.error().first().toString()));
        QVector<QByteArray> own;
        for (int seed = first; seed < first + sequencesEach; ++seed) {
            const Result<QJSValue> lines = rules.call(*play, {seed}, QString::number(seed));
            QVERIFY2(lines, lines ? "" : qPrintable(lines.error().first().toString()));
            own.append(lines->toString().toUtf8() + "\nend " + QByteArray::number(seed) + '\n');
        }

        QVERIFY(node.waitForFinished(-1));
        QVERIFY2(node.exitCode() == 0, node.readAllStandardError());
        QFile output(folder.filePath("v8.txt"));
        QVERIFY(output.open(QIODevice::ReadOnly));
        for (const QByteArray &lines : std::as_const(own)) {
            const QByteArray theirs = output.read(lines.size());
            if (theirs != lines)
                QFAIL(firstDifference(lines, theirs + output.readLine()));
            for (const char *kind : {"\"type\":\"passed\"", "\"type\":\"failed\"", "\"type\":\"completed\"", "\"resumed\":true", "\"type\":\"watched\"", "\"code\":\"test-failed\"", "\"code\":\"block-begun\""})
                m_met[kind] += lines.count(kind);
        }
        QVERIFY2(output.atEnd(), "V8 has more to say: " + output.readLine());
    }

    /** Sequences in which nothing happens would agree too. */
    void shouldMeetEveryOutcome()
    {
        QCOMPARE(m_met.size(), 7);
        for (auto it = m_met.cbegin(); it != m_met.cend(); ++it)
            QVERIFY2(it.value() >= 20, "only " + QByteArray::number(it.value()) + " of " + it.key());
    }

private:
    static QByteArray firstDifference(const QByteArray &own, const QByteArray &theirs)
    {
        const QList<QByteArray> left = own.split('\n'), right = theirs.split('\n');
        qsizetype line = 0;
        while (line < left.size() && line < right.size() && left[line] == right[line])
            ++line;
        return "the sequence that ends with \"" + left[left.size() - 2] + "\" differs in line " + QByteArray::number(line + 1)
            + "\n  QJSEngine: " + left.value(line) + "\n  V8:        " + right.value(line);
    }

    Course m_course;
    QMap<QByteArray, qsizetype> m_met;
};

QTEST_GUILESS_MAIN(EnginesTest)
#include "tst_engines.moc"
