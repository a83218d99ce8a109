#include "copyfolder.h"
#include "recorddatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

/**
 * A player may be killed at any moment: by the power, by the system, by somebody who has had enough. What it had acknowledged is there, once,
 * and the learner is back where they were.
 */
class TestCrash : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSet<QString> m_acknowledged;

    QString path() const { return m_folder.filePath("records.sqlite"); }

    /** Starts a player, lets it answer until @p many answers have been acknowledged, and kills it in the middle of what it is doing. */
    void killAfter(int many, quint32 seed)
    {
        QProcess player;
        player.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        player.start(QCoreApplication::applicationDirPath() + "/answering",
                     {path(), inRepository("tests/records/courses/liten"), m_folder.filePath("private.json"), QString::number(seed)});
        int seen = 0;
        while (seen < many) {
            QVERIFY2(player.canReadLine() || player.waitForReadyRead(), "the player stopped by itself");
            while (player.canReadLine())
                seen += take(player.readLine()) ? 1 : 0;
        }
        player.kill(); // SIGKILL
        QVERIFY(player.waitForFinished());
        QCOMPARE(player.exitStatus(), QProcess::CrashExit);
        // What it had said before it died was acknowledged too; the last line may be cut off
        while (player.canReadLine())
            (void)take(player.readLine());
    }

    bool take(const QByteArray &line)
    {
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.constFirst() == "ack")
            m_acknowledged.insert(QString::fromLatin1(words.at(1)));
        else if (words.constFirst() == "page")
            m_resumedPage = QString::fromUtf8(words.value(1));
        else if (words.constFirst() == "answers")
            m_resumedAnswers = QJsonDocument::fromJson(words.at(1)).object();
        else if (words.constFirst() == "lost")
            QTest::qFail(line.constData(), __FILE__, __LINE__);
        return words.constFirst() == "ack";
    }

    QString m_resumedPage;
    QJsonObject m_resumedAnswers;

private slots:
    void shouldLoseNothingWhenThePlayerIsKilled()
    {
        const int kills = qEnvironmentVariable("BRYGGA_LONG") == "1" ? 300 : 30;
        QRandomGenerator random(20261121);
        QString expectedPage;
        QJsonObject expectedAnswers;
        for (int kill = 0; kill < kills; ++kill) {
            killAfter(1 + int(random.bounded(12)), quint32(kill));
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(m_resumedPage, expectedPage);
            QCOMPARE(m_resumedAnswers, expectedAnswers);

            const auto database = RecordDatabase::open(path(), RecordDatabase::Access::ReadWrite);
            QVERIFY2(database, database ? "" : qPrintable(database.error().constFirst().toString()));
            auto check = (*database)->run("PRAGMA integrity_check");
            QVERIFY(check && check->next());
            QCOMPARE(check->value(0).toString(), "ok");
            QSet<QString> kept;
            QSet<qlonglong> numbers;
            expectedPage.clear();
            expectedAnswers = {};
            auto events = (*database)->run("SELECT id, seq, type, page, block, answer FROM events ORDER BY seq");
            QVERIFY(events);
            while (events->next()) {
                kept.insert(events->value(0).toString());
                QVERIFY2(!numbers.contains(events->value(1).toLongLong()), "two events have the same number");
                numbers.insert(events->value(1).toLongLong());
                const QString type = events->value(2).toString();
                const QString block = events->value(4).toString();
                if (type == "opened")
                    expectedPage = events->value(3).toString();
                else if (type == "cleared")
                    expectedAnswers.remove(block);
                else if (type == "answered")
                    expectedAnswers.insert(block, QJsonDocument::fromJson('[' + events->value(5).toByteArray() + ']').array().at(0));
            }
            QVERIFY2((m_acknowledged - kept).isEmpty(), qPrintable(QStringList((m_acknowledged - kept).values()).join(", ")));
            QCOMPARE(qlonglong(numbers.size()), *std::max_element(numbers.cbegin(), numbers.cend()));
        }
        QVERIFY(m_acknowledged.size() > kills);
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
