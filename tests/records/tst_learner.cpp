#include "copyfolder.h"
#include "coursefolder.h"
#include "coursejson.h"
#include "learnerrecords.h"
#include "playersession.h"
#include "recorddatabase.h"
#include "recordexport.h"

#include <QtTest>

/** A learner with the player's own session on real records: what survives an update of the course, and what nobody else ever sees. */
class TestLearner : public QObject
{
    Q_OBJECT

private:
    /** A learner at the version of the course in @p folder; a new one each time the program is started. */
    struct Sitting
    {
        Sitting(const QString &records, const QString &folder, const QString &notes)
            : database(std::move(*RecordDatabase::open(records, RecordDatabase::Access::ReadWrite))), learner(*database, rules, u"anna.a"_qs),
              course(CourseFolder::load(inRepository("tests/records/courses/") + folder)->forVariant({})), privateStore(notes)
        {
            const QJsonObject json = CourseJson::toJson(course, {});
            const CourseIdentity identity{course.id(), json["version"].toString(), json["hash"].toString(), {}, course.title()};
            keeper = learner.keeperFor(identity);
            session = std::move(*PlayerSession::begin(json, course.folder, rules, *keeper, privateStore, {[this] { return now += 1000; }, 1, learner.layoutsOf(course.id())}));
            isKept = learner.keepVersion(identity, session->layout(), session->plan()) && learner.knows(identity);
        }

        QStringList left() const
        {
            QStringList targets;
            for (const QVariant &line : session->standing("sv").value("lines").toList())
                targets.append(line.toMap().value("target").toString());
            return targets;
        }

        qint64 now = 1'790'000'000'000;
        RuleEngine rules;
        std::unique_ptr<RecordDatabase> database;
        LearnerRecords learner;
        Course course;
        PrivateStore privateStore;
        std::unique_ptr<RecordKeeper> keeper;
        std::unique_ptr<PlayerSession> session;
        bool isKept = false;
    };

    QTemporaryDir m_folder;

private slots:
    void shouldAskAgainExactlyForWhatAnUpdateChangedAndRequires()
    {
        const QString records = m_folder.filePath("update.sqlite");
        {
            Sitting before(records, "liten", {});
            QVERIFY(before.isKept);
            QVERIFY(before.session->open("s1"));
            QVERIFY(before.session->answer("val", "b"));
            QVERIFY(before.session->open("s2"));
            QVERIFY(before.session->answer("ordning", QStringList{"ett", "tva", "tre"}));
            QVERIFY(before.session->answer("flera", QStringList{"a", "b"}));
            QCOMPARE(before.left(), (QStringList{"s3", "prov"}));
        }
        Sitting after(records, "liten-uppdaterad", {});
        QVERIFY(after.session->isResumed());
        QCOMPARE(after.session->page(), "s2");
        QCOMPARE(after.session->stateOf("val").value("answer").toString(), "b");
        QCOMPARE(after.session->stateOf("flera").value("answer").toStringList(), (QStringList{"a", "b"}));
        QVERIFY(after.session->stateOf("ordning").value("answer").isNull());
        QCOMPARE(after.left(), (QStringList{"s2b", "s3", "ordning", "prov"}));

        // Back to the older version, which the records still know: nothing is lost on the way
        Sitting again(records, "liten", {});
        QVERIFY(again.session->isResumed());
        QCOMPARE(again.session->stateOf("val").value("answer").toString(), "b");
    }

    void shouldStayCompletedThroughAnUpdate()
    {
        const QString records = m_folder.filePath("completed.sqlite");
        {
            Sitting before(records, "liten", {});
            for (const QString page : {"s1", "s2", "s3"})
                QVERIFY(before.session->open(page));
            QVERIFY(before.session->answer("val", "b"));
            QVERIFY(before.session->answer("ordning", QStringList{"ett", "tva", "tre"}));
            QVERIFY(before.session->answer("f1", "a"));
            QVERIFY(before.session->answer("f2", "b"));
            QVERIFY(before.learner.standingOf("liten").isComplete);
        }
        Sitting after(records, "liten-uppdaterad", {});
        QVERIFY(after.learner.standingOf("liten").isComplete);
        QCOMPARE(after.learner.standingOf("liten").success, "passed");
        QVERIFY(after.session->standing("sv").value("earlier").toBool());
        QCOMPARE(after.left(), (QStringList{"s2b", "ordning"}));
    }

    void shouldNeverTellAnybodyWhatALearnerWritesForThemselvesPrv8()
    {
        const QString canary = "kanariefågel-7f3a";
        const QString records = m_folder.filePath("private.sqlite");
        const QString notes = m_folder.filePath("private.json");
        QByteArray exported;
        {
            Sitting sitting(records, "liten", notes);
            QStringList told;
            connect(sitting.session.get(), &PlayerSession::kept, this, [&told](const QJsonObject &event) { told.append(QJsonDocument(event).toJson()); });
            QVERIFY(sitting.session->open("s1"));
            QVERIFY(sitting.session->write("tanke", canary));
            QVERIFY(sitting.session->answer("tanke", true));
            QVERIFY(!sitting.session->answer("tanke", canary)); // the text is no answer, whoever gives it
            QVERIFY(sitting.session->leave());
            QVERIFY(!told.isEmpty());
            QVERIFY(!told.join(QString()).contains(canary));
            RecordExport exports(*sitting.database, sitting.rules);
            exported = *exports.statements("https://www.example.se") + *exports.summaries();
            QCOMPARE(sitting.session->stateOf("tanke").value("written").toString(), canary);
        }
        QVERIFY(!exported.isEmpty());
        QVERIFY(!exported.contains(canary.toUtf8()));
        for (const QString &name : QDir(m_folder.path()).entryList({"private.sqlite*"})) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(canary.toUtf8()) && !bytes.contains("7f3a"), qPrintable(name));
        }
        QFile file(notes);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("7f3a"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(TestLearner)
#include "tst_learner.moc"
