#include "copyfolder.h"
#include "package.h"
#include "randomediting.h"
#include "statemeter.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

/** While a designer works: how much of SCORM 1.2's room for a saved state the course can need, the same number as the export proves. */
class StateMeterTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = folderWith("courses/modules/handledare-i-asf", "kurs");
        m_document = std::make_unique<CourseDocument>();
        QVERIFY(m_document->open(m_folder->filePath("kurs")));
        m_meter = std::make_unique<StateMeter>();
        QSignalSpy measured(m_meter.get(), &StateMeter::measured);
        m_meter->setDocument(m_document.get());
        QVERIFY(measured.wait(60000));
    }
    void cleanup()
    {
        m_meter.reset();
        m_document.reset();
    }

    void shouldSayWhatTheExportProves()
    {
        Exporter exporter;
        const QStringList variants = QStringList{QString()} + m_document->course().variantIds();
        for (const QString &variant : variants) {
            const Result<Exporter::Report> report = exporter.write(m_document->course(), variant, PackageFormat::Scorm12, m_folder->filePath("ut"));
            QVERIFY2(report, report ? "" : qPrintable(report.error().first().toString()));
            QCOMPARE(m_meter->boundOf(variant), report->stateBound);
            QCOMPARE(m_meter->limit(), report->stateLimit);
            QVERIFY(m_meter->bound() >= report->stateBound);
        }
        QCOMPARE(m_meter->limit(), 4096);
    }

    void shouldFollowTheEditingAndNameWhatCostsMost()
    {
        const int before = m_meter->bound();
        CourseEditing editing;
        editing.setProperty("document", QVariant::fromValue(m_document.get()));
        QSignalSpy measured(m_meter.get(), &StateMeter::measured);
        const QString question = editing.addBlock("choice", "units/#0/pages/#0");
        const QString id = m_document->element(question)->id();
        QVERIFY(m_document->setField(question, "multiple", true));
        for (int i = 0; i < 400; ++i) // each may be chosen or not: a bit
            QVERIFY(editing.insertItem(question, "options", 0));
        QVERIFY(measured.wait(60000));
        QVERIFY2(m_meter->bound() > before + 50, qPrintable(QString("%1 after %2").arg(m_meter->bound()).arg(before)));
        QCOMPARE(m_meter->dearest().first().toMap()["id"].toString(), id);
        while (m_document->canUndo())
            m_document->undo();
        QVERIFY(measured.wait(60000));
        QCOMPARE(m_meter->bound(), before);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CourseDocument> m_document;
    std::unique_ptr<StateMeter> m_meter;
};

QTEST_MAIN(StateMeterTest)
#include "tst_statemeter.moc"
