#include "copyfolder.h"
#include "journal.h"
#include "randomediting.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/**
 * As a designer I need that nothing I did is lost, whatever happens to the program or the machine:
 * after a kill at any moment the course opens exactly as I left it (ACC-A7, users-ask Q20).
 */
class RecoveryTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldOfferExactlyTheLastStateAfterAKill_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("moment");
        const int times = qEnvironmentVariableIsSet("BRYGGA_LONG") ? 100 : 15;
        QRandomGenerator random(2026);
        for (int i = 0; i < times; ++i)
            QTest::addRow("kill %d", i) << random.generate() << int(random.bounded(1, 60));
    }
    void shouldOfferExactlyTheLastStateAfterAKill()
    {
        QFETCH(const quint32, seed);
        QFETCH(const int, moment);
        // Given a course, and what it becomes step by step
        QTemporaryDir folder;
        copyFolder(inRepository("courses/modules/handledare-i-asf"), folder.filePath("course"));
        copyFolder(inRepository("courses/modules/handledare-i-asf"), folder.filePath("expected"));
        QList<QByteArray> expected;
        {
            qputenv("BRYGGA_STATE", folder.filePath("expected-state").toLocal8Bit());
            CourseDocument document;
            QVERIFY(document.open(folder.filePath("expected")));
            expected.append(hashOf(document.course()));
            RandomEditing author(document, seed);
            for (int i = 1; i <= moment + 40; ++i) {
                author.step();
                if (i % 17 == 0)
                    document.save();
                expected.append(hashOf(document.course()));
            }
        }
        // When the program that edits it is killed
        qputenv("BRYGGA_STATE", folder.filePath("state").toLocal8Bit());
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(EDITING_PROCESS, {folder.filePath("course"), QString::number(seed)});
        QVERIFY(process.waitForStarted());
        int acknowledged = 0;
        while (acknowledged < moment && process.waitForReadyRead(30000)) {
            while (process.canReadLine()) {
                process.readLine();
                ++acknowledged;
            }
        }
        process.kill(); // SIGKILL, in the middle of whatever it does
        QVERIFY(process.waitForFinished());
        while (process.canReadLine()) {
            if (process.readLine().endsWith('\n'))
                ++acknowledged;
        }
        // Then what opens is what was acknowledged last, or the step that was just done
        CourseDocument document;
        QVERIFY(document.open(folder.filePath("course")));
        QVERIFY(!document.isDamaged());
        const QByteArray now = hashOf(document.course());
        if (acknowledged + 1 >= expected.size())
            QSKIP("the process was faster than expected");
        const QList<QByteArray> allowed = expected.mid(acknowledged, 2);
        QVERIFY2(allowed.contains(now) || isOneStepOn(folder, seed, acknowledged, now), "the course is not as the author left it");
    }

    void shouldKeepTheUndoHistoryAcrossARestart()
    {
        QTemporaryDir folder;
        qputenv("BRYGGA_STATE", folder.filePath("state").toLocal8Bit());
        copyFolder(inRepository("courses/modules/handledare-i-asf"), folder.filePath("course"));
        QByteArray before;
        QByteArray after;
        {
            CourseDocument document;
            QVERIFY(document.open(folder.filePath("course")));
            before = hashOf(document.course());
            RandomEditing author(document, 7);
            for (int i = 0; i < 40; ++i)
                author.step(RandomEditing::Undoing::Never);
            QVERIFY(document.save());
            for (int i = 0; i < 40; ++i)
                author.step(RandomEditing::Undoing::Never);
            after = hashOf(document.course());
        }
        CourseDocument document;
        QVERIFY(document.open(folder.filePath("course")));
        QCOMPARE(hashOf(document.course()), after);
        QVERIFY(document.wasRecovered());
        while (document.canUndo())
            document.undo();
        QCOMPARE(hashOf(document.course()), before);
        while (document.canRedo())
            document.redo();
        QCOMPARE(hashOf(document.course()), after);
    }

    /** The first versions held the files in one JSON object, and told of a save only when it was done. */
    void shouldOpenTheJournalOfAnEarlierVersion_data()
    {
        QTest::addColumn<bool>("isCutOff");
        QTest::newRow("whole") << false;
        QTest::newRow("with a last line that a kill has cut off") << true;
    }
    void shouldOpenTheJournalOfAnEarlierVersion()
    {
        QFETCH(const bool, isCutOff);
        QTemporaryDir folder;
        qputenv("BRYGGA_STATE", folder.filePath("state").toLocal8Bit());
        copyFolder(inRepository("courses/modules/handledare-i-asf"), folder.filePath("course"));
        // Given what an author has done: some of it undone, some of it saved
        QByteArray before, saved, after;
        {
            CourseDocument document;
            QVERIFY(document.open(folder.filePath("course")));
            before = hashOf(document.course());
            RandomEditing author(document, 11);
            for (int i = 0; i < 30; ++i)
                author.step();
            QVERIFY(document.save());
            saved = hashOf(document.course());
            for (int i = 0; i < 30; ++i)
                author.step();
            after = hashOf(document.course());
            QVERIFY(document.canUndo());
        }
        // in a journal as the earlier version wrote it
        const Journal journal(folder.filePath("course"));
        const std::optional<Journal::History> history = journal.read();
        QVERIFY(history && history->base.size() > 1 && history->lines.size() > 60);
        QJsonObject base;
        for (auto file = history->base.begin(); file != history->base.end(); ++file)
            base.insert(file.key(), QString::fromUtf8(file.value()));
        QByteArray lines;
        for (const QJsonObject &line : history->lines)
            lines += line.contains("save") ? QByteArray() : QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        write(QString(journal.path()).replace(".journal", ".base"), QJsonDocument(base).toJson(QJsonDocument::Compact));
        write(journal.path(), lines + (isCutOff ? "{\"change\":{\"path" : ""));
        // Then the course opens as it was left, and each step can be undone: past what was saved, and back to the beginning
        {
            CourseDocument document;
            QVERIFY(document.open(folder.filePath("course")));
            QVERIFY(!document.isDamaged() && document.wasRecovered() && document.isModified());
            QCOMPARE(hashOf(document.course()), after);
            bool wasSaved = false;
            while (document.canUndo()) {
                document.undo();
                if (!document.isModified()) {
                    wasSaved = true;
                    QCOMPARE(hashOf(document.course()), saved);
                }
            }
            QVERIFY(wasSaved);
            QCOMPARE(hashOf(document.course()), before);
            // and what is done next is written after it
            QVERIFY(document.setField({}, "title", "Fortsatt"));
            after = hashOf(document.course());
        }
        CourseDocument document;
        QVERIFY(document.open(folder.filePath("course")));
        QCOMPARE(hashOf(document.course()), after);
    }

    void shouldNotWriteTheSameCourseFromTwoWindows()
    {
        QTemporaryDir folder;
        qputenv("BRYGGA_STATE", folder.filePath("state").toLocal8Bit());
        copyFolder(inRepository("courses/modules/handledare-i-asf"), folder.filePath("course"));
        CourseDocument first;
        CourseDocument second;
        QVERIFY(first.open(folder.filePath("course")));
        QVERIFY(second.open(folder.filePath("course")));
        QVERIFY(!first.isReadOnly());
        QVERIFY(second.isReadOnly());
        QVERIFY(!second.setField({}, "title", "Annan titel"));
        QVERIFY(!second.save());
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /** A step may be several changes that are each a state of its own to the author. */
    static bool isOneStepOn(const QTemporaryDir &folder, quint32 seed, int acknowledged, const QByteArray &now)
    {
        copyFolder(inRepository("courses/modules/handledare-i-asf"), folder.filePath("closer"));
        const QByteArray state = qgetenv("BRYGGA_STATE");
        qputenv("BRYGGA_STATE", folder.filePath("closer-state").toLocal8Bit());
        CourseDocument document;
        bool isFound = false;
        if (document.open(folder.filePath("closer"))) {
            RandomEditing author(document, seed);
            for (int i = 1; i <= acknowledged; ++i) {
                author.step();
                if (i % 17 == 0)
                    document.save();
            }
            QObject::connect(&document, &CourseDocument::changed, [&] { isFound = isFound || hashOf(document.course()) == now; });
            author.step();
        }
        qputenv("BRYGGA_STATE", state);
        return isFound;
    }
};

QTEST_MAIN(RecoveryTest)
#include "tst_recovery.moc"
