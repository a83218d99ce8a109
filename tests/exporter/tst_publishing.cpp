#include "copyfolder.h"
#include "coursefolder.h"
#include "package.h"
#include "publishing.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/**
 * As a course owner
 * I want to mend a course that people are taking
 * so that nobody loses what they have done, and only what changed is asked for again.
 */
class PublishingTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    RuleEngine m_rules;

    Course load() const { return *CourseFolder::load(m_folder.path()); }

    void rewrite(const QString &file, const QByteArray &from, const QByteArray &to)
    {
        QFile device(m_folder.filePath(file));
        QVERIFY(device.open(QIODevice::ReadWrite));
        QByteArray bytes = device.readAll();
        QVERIFY(bytes.contains(from));
        bytes.replace(bytes.indexOf(from), from.size(), to);
        device.resize(0);
        device.seek(0);
        device.write(bytes);
    }

private slots:
    void initTestCase() { copyFolder(inRepository("courses/modules/bas"), m_folder.path()); }

    void aPublishedVersionIsRecordedOnceForEachVariant()
    {
        QVERIFY(Publishing::publish(load(), m_rules).isEmpty());
        QVERIFY(Publishing::publish(load(), m_rules).isEmpty()); // the same again is no change
        QFile file(m_folder.filePath("published/1.0.0.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object().keys().size(), 5);
        QVERIFY(Publishing::earlierLayouts(load(), "af").isEmpty()); // it is the present one
    }

    void aChangedCourseNeedsANewVersion()
    {
        rewrite("banks/knowledge.xml", "<prompt>", "<prompt>Läs noga. ");
        const Problems problems = Publishing::publish(load(), m_rules);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().file, "published/1.0.0.json");
        rewrite("course.xml", "version=\"1.0.0\"", "version=\"1.1.0\"");
        QVERIFY(Publishing::publish(load(), m_rules).isEmpty());
        QCOMPARE(Publishing::earlierLayouts(load(), "af").size(), 1);
    }

    void thePackageKnowsTheEarlierVersionsAndIsStillProved()
    {
        Exporter exporter;
        const Result<Files> files = exporter.files(load(), "af", PackageFormat::Scorm12);
        QVERIFY(files);
        QVERIFY((*files)["course.js"].contains("\"earlier\":["));
        Exporter::Report report;
        const Problems problems = exporter.verify(*files, "paket", report);
        QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().toString()));
    }
};

QTEST_GUILESS_MAIN(PublishingTest)
#include "tst_publishing.moc"
