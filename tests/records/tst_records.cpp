#include "learnerrecords.h"
#include "people.h"
#include "recorddatabase.h"
#include "recordstore.h"
#include "schema.h"

#include <QSqlRecord>
#include <QtTest>

#include <csignal>
#include <functional>
#include <linux/capability.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

namespace {

/** Nothing is write-protected for root, unless it gives up that right for a while. */
class WithoutRootsRights
{
public:
    WithoutRootsRights()
    {
        syscall(SYS_capget, &m_header, m_before);
        __user_cap_data_struct fewer[] = {m_before[0], m_before[1]};
        fewer[0].effective &= ~(1U << CAP_DAC_OVERRIDE | 1U << CAP_DAC_READ_SEARCH);
        syscall(SYS_capset, &m_header, fewer);
    }
    ~WithoutRootsRights() { syscall(SYS_capset, &m_header, m_before); }

private:
    __user_cap_header_struct m_header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct m_before[2]{};
};

const CourseIdentity course{u"bas"_qs, u"1.0.0"_qs, u"c0ffee"_qs, u"af"_qs, u"BAS"_qs};

QJsonObject event(int seq, const QString &type = u"answered"_qs, QJsonObject more = {})
{
    more.insert("id", u"id-%1"_qs.arg(seq));
    more.insert("seq", seq);
    if (!more.contains("time"))
        more.insert("time", QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + seq * 1000, Qt::UTC).toString(Qt::ISODateWithMs));
    more.insert("type", type);
    return more;
}

RecordKeeper::Save saving(int seq, const QString &type = u"answered"_qs, const QJsonObject &more = {})
{
    return {{event(seq, type, more)}, u"state-%1"_qs.arg(seq), u"p1"_qs};
}

QVariant one(RecordDatabase &database, const QString &sql)
{
    std::optional<QSqlQuery> query = database.run(sql);
    return query && query->next() ? query->value(0) : QVariant();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(from);
    file.write(bytes);
}

using Trouble = std::function<void(RecordDatabase &)>;
struct Hardship
{
    Trouble begin;
    Trouble end;
};

} // namespace

Q_DECLARE_METATYPE(Hardship)

class TestRecords : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    RuleEngine m_rules;
    int m_files = 0;

    QString newPath() { return m_folder.filePath(u"records-%1.sqlite"_qs.arg(++m_files)); }

    std::unique_ptr<RecordDatabase> open(const QString &path, RecordDatabase::Access access = RecordDatabase::Access::ReadWrite)
    {
        Result<std::unique_ptr<RecordDatabase>> opened = RecordDatabase::open(path, access);
        if (!opened)
            qWarning("%s", qPrintable(opened.error().constFirst().toString()));
        return opened ? std::move(*opened) : nullptr;
    }

    /** A database in which a learner has answered @p count questions, closed again. */
    QString filled(int count)
    {
        const QString path = newPath();
        const auto database = open(path);
        RecordStore store(*database, m_rules, u"p"_qs, course);
        bool isKept = store.start().has_value();
        for (int seq = 1; seq <= count; ++seq)
            isKept = store.save(saving(seq)) && isKept;
        return isKept ? path : QString();
    }

private slots:
    void shouldBeOnDiskWhenSaveHasReturned()
    {
        const QString path = newPath();
        const auto database = open(path);
        RecordStore store(*database, m_rules, u"p"_qs, course);
        QVERIFY(!store.start()->resumed);
        QVERIFY(!store.load());
        QVERIFY(store.save(saving(1, u"answered"_qs, {{"page", "p1"}, {"block", "b1"}, {"answer", QJsonArray{"a", "c"}}, {"score", 0.5}, {"done", true}})));

        const auto other = open(path, RecordDatabase::Access::ReadOnly);
        QCOMPARE(one(*other, "SELECT answer FROM events").toString(), "[\"a\",\"c\"]");
        QCOMPARE(one(*other, "SELECT details FROM events").toString(), "{\"done\":true}");
        QCOMPARE(one(*other, "SELECT hash FROM events").toString(), "c0ffee");
        QCOMPARE(one(*other, "SELECT state FROM states").toString(), "state-1");
        QCOMPARE(one(*other, "SELECT status FROM summaries").toString(), "started");
        QCOMPARE(one(*database, "PRAGMA synchronous").toInt(), 2);
        QCOMPARE(one(*database, "PRAGMA journal_mode").toString(), "wal");
    }

    void shouldComeBackToWhereTheLearnerWas()
    {
        const QString path = filled(3);
        const auto database = open(path);
        RecordStore store(*database, m_rules, u"p"_qs, course);
        QVERIFY(store.start()->resumed);
        QCOMPARE(*store.load(), "state-3");
    }

    void shouldKeepAnEventOnceHoweverOftenItIsGiven()
    {
        const QString path = newPath();
        const auto database = open(path);
        RecordStore store(*database, m_rules, u"p"_qs, course);
        QVERIFY(store.start());
        for (int i = 0; i < 3; ++i)
            QVERIFY(store.save(saving(1, u"left"_qs, {{"seconds", 60}})));
        QCOMPARE(one(*database, "SELECT count(*) FROM events").toInt(), 1);
        QVERIFY(one(*database, "SELECT summary FROM summaries").toString().contains("\"seconds\":60"));
    }

    void shouldKeepTheReasonOfEachVerdict()
    {
        const auto database = open(newPath());
        RecordStore store(*database, m_rules, u"p"_qs, course);
        QVERIFY(store.start());
        QVERIFY(store.save(saving(1, u"failed"_qs, {{"score", 60}})));
        QVERIFY(store.report({60, false, u"failed"_qs, 0.75, {QJsonObject{{"code", "test-failed"}}}}));
        QVERIFY(store.save(saving(2, u"passed"_qs, {{"score", 90}})));
        QVERIFY(store.report({90, true, u"passed"_qs, 1, {}}));
        QCOMPARE(one(*database, "SELECT reasons FROM reasons WHERE event = 'id-1'").toString(), "[{\"code\":\"test-failed\"}]");
        QCOMPARE(one(*database, "SELECT completion FROM reasons WHERE event = 'id-2'").toString(), "completed");
        QCOMPARE(one(*database, "SELECT progress FROM states").toDouble(), 1.0);
    }

    void shouldSayWhatIsWrongKeepNothingByHalfAndGoOnAfterwards_data()
    {
        QTest::addColumn<Hardship>("hardship");
        QTest::newRow("full disk") << Hardship{
            [](RecordDatabase &database) { QVERIFY(database.run(u"PRAGMA max_page_count = %1"_qs.arg(one(database, "PRAGMA page_count").toInt()))); },
            [](RecordDatabase &database) { QVERIFY(database.run("PRAGMA max_page_count = 1000000")); }};
        QTest::newRow("a disk that takes no more writes") << Hardship{
            [](RecordDatabase &database) {
                std::signal(SIGXFSZ, SIG_IGN);
                const rlimit limit{rlim_t(QFileInfo(database.path() + "-wal").size()), RLIM_INFINITY};
                QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
            },
            [](RecordDatabase &) {
                const rlimit limit{RLIM_INFINITY, RLIM_INFINITY};
                QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
            }};
        static std::unique_ptr<RecordDatabase> other;
        QTest::newRow("a database that is locked") << Hardship{
            [](RecordDatabase &database) {
                QVERIFY(database.run("PRAGMA busy_timeout = 20"));
                other = std::move(*RecordDatabase::open(database.path(), RecordDatabase::Access::ReadWrite));
                QVERIFY(other->run("BEGIN EXCLUSIVE"));
            },
            [](RecordDatabase &) { other.reset(); }};
    }

    void shouldSayWhatIsWrongKeepNothingByHalfAndGoOnAfterwards()
    {
        QFETCH(Hardship, hardship);
        const auto database = open(newPath());
        RecordStore store(*database, m_rules, u"p"_qs, course);
        QVERIFY(store.start());
        QVERIFY(store.save(saving(1)));

        hardship.begin(*database);
        // Larger than what may be left in the page that is written already
        const RecordKeeper::Save large = saving(2, u"answered"_qs, {{"answer", QString(20000, 'x')}});
        const bool isSaved = store.save(large);
        const QString problem = store.problem();
        hardship.end(*database);

        QVERIFY(!isSaved);
        QVERIFY2(problem.contains("igen"), qPrintable(problem)); // the way out
        QCOMPARE(one(*database, "SELECT count(*) FROM events").toInt(), 1);
        QCOMPARE(*store.load(), "state-1");

        QVERIFY2(store.save(large), qPrintable(store.problem()));
        QVERIFY(store.problem().isEmpty());
        QCOMPARE(one(*database, "SELECT count(*) FROM events").toInt(), 2);
        QCOMPARE(one(*database, "PRAGMA integrity_check").toString(), "ok");
    }

    void shouldTellTheFirstWindowWhenAModuleIsOpenedInASecond()
    {
        const QString path = newPath();
        const auto database = open(path);
        const auto other = open(path);
        RecordStore first(*database, m_rules, u"p"_qs, course);
        RecordStore second(*other, m_rules, u"p"_qs, course);
        QVERIFY(first.start());
        QVERIFY(first.save(saving(1)));
        QVERIFY(second.start()->resumed);
        QVERIFY(second.save(saving(2)));

        QVERIFY(!first.save(saving(3)));
        QVERIFY(first.problem().contains("annat fönster"));
        QVERIFY2(!first.report({{}, false, u"unknown"_qs, 0.5, {}, {}}), "nothing is told of what could not be saved");
        QVERIFY2(first.problem().contains("annat fönster"), "the reason stays to be read");
        QCOMPARE(one(*database, "SELECT progress FROM states").toDouble(), 0.0);
        QCOMPARE(*second.load(), "state-2");
        QCOMPARE(one(*database, "SELECT count(*) FROM events").toInt(), 2);
    }

    void shouldLetTwoPlayersWriteAtTheSameTime()
    {
        const QString path = newPath();
        QVERIFY(open(path));
        constexpr int answers = 60;
        std::array<int, 2> kept{};
        const auto learn = [&path, &kept](int number) {
            RuleEngine rules;
            const auto database = std::move(*RecordDatabase::open(path, RecordDatabase::Access::ReadWrite));
            RecordStore store(*database, rules, u"p%1"_qs.arg(number), course);
            if (!store.start())
                return;
            for (int seq = 1; seq <= answers; ++seq) {
                RecordKeeper::Save what = saving(seq);
                QJsonObject own = what.events.at(0).toObject();
                own.insert("id", u"%1-%2"_qs.arg(number).arg(seq));
                what.events = {own};
                kept[size_t(number)] += store.save(what) ? 1 : 0;
            }
        };
        std::thread one_(learn, 0);
        std::thread two(learn, 1);
        one_.join();
        two.join();
        QCOMPARE(kept, (std::array{answers, answers}));
        QCOMPARE(one(*open(path), "SELECT count(*) FROM events").toInt(), 2 * answers);
    }

    void shouldGoByTheNumberWhenTheClockWasSetBack()
    {
        const auto database = open(newPath());
        RecordStore store(*database, m_rules, u"p"_qs, course);
        QVERIFY(store.start());
        QVERIFY(store.save(saving(1, u"opened"_qs, {{"time", "2026-11-21T10:00:00.000Z"}})));
        QVERIFY(store.save(saving(2, u"completed"_qs, {{"time", "2026-11-20T09:00:00.000Z"}})));
        QVERIFY(Summaries(*database, m_rules).rebuild());
        QCOMPARE(one(*database, "SELECT started FROM summaries").toString(), "2026-11-21T10:00:00.000Z");
        QVERIFY(one(*database, "SELECT summary FROM summaries").toString().contains("\"latest\":\"2026-11-20T09:00:00.000Z\""));
    }

    void shouldWorkOutTheSameSummariesAgainFromTheEvents()
    {
        const auto database = open(newPath());
        RecordStore store(*database, m_rules, u"p"_qs, course);
        QVERIFY(store.start());
        const QList<RecordKeeper::Save> saves{saving(1, u"opened"_qs), saving(2, u"attempt"_qs, {{"score", 60}}), saving(3, u"failed"_qs, {{"score", 60}}),
                                              saving(4, u"attempt"_qs, {{"score", 90}}), saving(5, u"passed"_qs, {{"score", 90}}),
                                              saving(6, u"completed"_qs, {{"score", 90}}), saving(7, u"left"_qs, {{"seconds", 1234.5}})};
        for (const RecordKeeper::Save &save : saves)
            QVERIFY(store.save(save));
        const QString before = one(*database, "SELECT summary FROM summaries").toString();
        QCOMPARE(Summaries(*database, m_rules).rebuild()->changed, 0);

        QVERIFY(database->run("UPDATE summaries SET status = 'started', summary = '{}'"));
        QVERIFY(database->run("INSERT INTO summaries (person, course, status, success, summary) VALUES ('ghost', 'bas', 'completed', 'passed', '{}')"));
        QCOMPARE(Summaries(*database, m_rules).rebuild()->changed, 2);
        QCOMPARE(one(*database, "SELECT summary FROM summaries").toString(), before);
        QCOMPARE(one(*database, "SELECT status FROM summaries").toString(), "completed");
        QVERIFY(before.contains("\"attempts\":2"));
        QVERIFY(before.contains("\"score\":90"));
    }

    void shouldOnlyReadWhatANewerBryggaHasMade()
    {
        const QString path = filled(2);
        QVERIFY(open(path)->run(u"UPDATE schema_version SET version = %1"_qs.arg(Schema::version() + 1)));
        const auto database = open(path);
        QVERIFY2(database->notice().contains("nyare"), qPrintable(database->notice()));
        RecordStore store(*database, m_rules, u"p"_qs, course);
        QCOMPARE(store.start()->mode, RecordKeeper::Mode::Browse);
        QVERIFY2(store.load(), "read from where the learner was");
        QVERIFY(!store.save(saving(3)));
        QCOMPARE(store.problem(), database->notice());
        QCOMPARE(one(*database, "SELECT count(*) FROM events").toInt(), 2);
        QVERIFY(!database->run("DELETE FROM events"));
    }

    void shouldBringAnOlderRegisterUpToDateAndKeepACopyOfIt()
    {
        const QString path = newPath();
        {
            QSqlDatabase older = QSqlDatabase::addDatabase("QSQLITE", "older");
            older.setDatabaseName(path);
            QVERIFY(older.open());
            for (const QString &statement : Schema::steps().constFirst())
                QVERIFY(QSqlQuery(older).exec(statement));
            QVERIFY(QSqlQuery(older).exec("INSERT INTO schema_version (version) VALUES (1)"));
            QVERIFY(QSqlQuery(older).exec("INSERT INTO people (person, account) VALUES ('k', 'anna')"));
        }
        QSqlDatabase::removeDatabase("older");
        const auto database = open(path);
        QCOMPARE(one(*database, "SELECT version FROM schema_version").toInt(), Schema::version());
        QCOMPARE(*People(*database).keyOf("anna"), "k");
        QCOMPARE(one(*database, "SELECT count(*) FROM organisation").toInt(), 0);
        QCOMPARE(QDir(m_folder.path()).entryList({QFileInfo(path).fileName() + ".version-1-*"}).size(), 1);
    }

    void shouldNeverWriteToADamagedFile_data()
    {
        QTest::addColumn<std::function<void(QString)>>("damage");
        const auto row = [](const char *name, const std::function<void(QString)> &damage) { QTest::newRow(name) << damage; };
        row("its first bytes are gone", [](const QString &path) { overwrite(path, 0, QByteArray(100, '\0')); });
        row("a page inside it is garbage", [](const QString &path) { overwrite(path, 4096 * 2, QByteArray(4096, '\x5a')); });
        row("it was cut off", [](const QString &path) { QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2 + 17)); });
        row("it is a text file", [](const QString &path) { QFile::remove(path); overwrite(path, 0, "hej hej\n"); });
        row("it is another program's database", [](const QString &path) {
            QFile::remove(path);
            {
                QSqlDatabase foreign = QSqlDatabase::addDatabase("QSQLITE", "foreign");
                foreign.setDatabaseName(path);
                QVERIFY(foreign.open());
                QVERIFY(QSqlQuery(foreign).exec("CREATE TABLE bookmarks (url TEXT)"));
            }
            QSqlDatabase::removeDatabase("foreign");
        });
    }

    void shouldNeverWriteToADamagedFile()
    {
        using Damage = std::function<void(QString)>;
        QFETCH(Damage, damage);
        const QString path = filled(200);
        damage(path);
        const QByteArray before = bytesOf(path);
        for (const auto access : {RecordDatabase::Access::ReadWrite, RecordDatabase::Access::ReadOnly}) {
            const auto opened = RecordDatabase::open(path, access);
            QVERIFY(!opened);
            const QString words = opened.error().constFirst().toString();
            QVERIFY2(words.startsWith(path + ": "), qPrintable(words));
            QVERIFY2(words.contains("Inget har"), qPrintable(words)); // nothing was changed, and then the way out
        }
        QCOMPARE(bytesOf(path), before);
    }

    void shouldReadARegisterOnAReadOnlyDisk()
    {
        const QString path = filled(2);
        const QString folder = m_folder.filePath("readonly");
        QVERIFY(QDir().mkdir(folder));
        const QString copy = folder + "/records.sqlite";
        QVERIFY(QFile::copy(path, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup));
        {
            const WithoutRootsRights asEverybody;
            const auto database = open(copy);
            QVERIFY(database);
            QVERIFY2(database->notice().contains("skrivskyddad"), qPrintable(database->notice()));
            QCOMPARE(one(*database, "SELECT count(*) FROM events").toInt(), 2);
            RecordStore store(*database, m_rules, u"p"_qs, course);
            QCOMPARE(store.start()->mode, RecordKeeper::Mode::Browse);
            QVERIFY2(store.load(), "read from where the learner was");
            QVERIFY(!store.save(saving(3)));
            QCOMPARE(store.problem(), database->notice());
        }
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void shouldReadARegisterOnAFullDisk()
    {
        const QString path = filled(2);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit nothing{10, RLIM_INFINITY}, all{RLIM_INFINITY, RLIM_INFINITY};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &nothing), 0);
        const auto opened = RecordDatabase::open(path, RecordDatabase::Access::ReadWrite);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &all), 0);
        QVERIFY(opened);
        QVERIFY2((*opened)->notice().contains("Frigör utrymme"), qPrintable((*opened)->notice()));
        QCOMPARE(one(**opened, "SELECT count(*) FROM events").toInt(), 2);
        RecordStore store(**opened, m_rules, u"p"_qs, course);
        QCOMPARE(*store.load(), "state-2");
        QVERIFY(!store.save(saving(3)));
    }

    void shouldNotReadPastAnotherProgramsLock()
    {
        const QString path = filled(2);
        const auto other = open(path);
        QVERIFY(other->run("PRAGMA locking_mode=EXCLUSIVE") && other->run("BEGIN EXCLUSIVE") && other->run("DELETE FROM events WHERE seq = 1"));
        const auto opened = RecordDatabase::open(path, RecordDatabase::Access::ReadWrite);
        QVERIFY(!opened);
        QVERIFY2(opened.error().constFirst().message.contains("upptaget"), qPrintable(opened.error().constFirst().message));
    }

    void shouldHaveNoPlaceForPersonalNumbersPrv3()
    {
        const auto database = open(newPath());
        std::optional<QSqlQuery> tables = database->run("SELECT name, sql FROM sqlite_master");
        QVERIFY(tables);
        static const QRegularExpression forbidden("personnummer|personal_?number|ssn|pnr|birth|rating", QRegularExpression::CaseInsensitiveOption);
        while (tables->next())
            QVERIFY2(!tables->value(1).toString().contains(forbidden), qPrintable(tables->value(0).toString()));
        QVERIFY(!People(*database).keyOf("640823-3234"));
        QCOMPARE(one(*database, "SELECT count(*) FROM people").toInt(), 0);
    }

    void shouldKnowAPersonalNumberWhenItSeesOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is");
        for (const auto &[text, is] : {std::pair("640823-3234", true), {"6408233234", true}, {"19640823-3234", true}, {"19640823 3234", true}, {"640823+3234", true},
                                       {"nr 640823-3234.", true}, {"640883-3231", true}, {"640823-3235", false}, {"641323-3234", false}, {"1234567890", false},
                                       {"AF12345", false}, {"08-123 45 67", false}, {"a640823", false}, {"", false}})
            QTest::newRow(text) << QString(text) << is;
    }

    void shouldKnowAPersonalNumberWhenItSeesOne()
    {
        QFETCH(QString, text);
        QTEST(People::hasPersonalNumber(text), "is");
    }

    void shouldKnowALearnerByAnOpaqueKey()
    {
        const auto database = open(newPath());
        LearnerRecords anna(*database, m_rules, u"anna.a"_qs);
        LearnerRecords again(*database, m_rules, u"anna.a"_qs);
        LearnerRecords bo(*database, m_rules, u"bo.b"_qs);
        QCOMPARE(anna.person(), again.person());
        QVERIFY(anna.person() != bo.person());
        QVERIFY(!anna.person().contains("anna"));
        const auto keeper = anna.keeperFor(course);
        QCOMPARE(keeper->start()->learner, anna.person());
        QVERIFY(keeper->save(saving(1, u"completed"_qs)));
        QVERIFY(keeper->report({{}, true, u"unknown"_qs, 1, {}}));
        QVERIFY(anna.standingOf("bas").isComplete);
        QCOMPARE(anna.standingOf("bas").progress, 1.0);
        QVERIFY(!bo.standingOf("bas").isStarted);
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
