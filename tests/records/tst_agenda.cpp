#include "assignmentfile.h"
#include "attendancefile.h"
#include "csv.h"
#include "learnerrecords.h"
#include "modules.h"
#include "occasionfile.h"
#include "people.h"
#include "recorddatabase.h"
#include "recordexport.h"
#include "recordstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

namespace {

const QByteArray head = "tillfälle;modul;webbinarium;start;slut;plattform;länk;plats;kontakt;antal platser;sista anmälan;kodord;läge;närvaro;inspelning räknas\n";
const QByteArray usual = "dec;bas;w1;2026-12-01 09:00;10:00;Teams;https://t.example.org/1;;stod@example.org;2;2026-11-28;Blå Bro;;;\n";

QDateTime at(const QString &time)
{
    return Occasions::moment(QDate::fromString(time.left(10), Qt::ISODate), QTime::fromString(time.mid(11), "HH:mm"));
}

} // namespace

/** Live webinars, what is assigned and what it is time for: what HR makes, and what learners then meet. */
class TestAgenda : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    RuleEngine m_rules;
    int m_files = 0;

    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"file-%1.csv"_qs.arg(++m_files));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    static CourseIdentity course() { return {u"bas"_qs, u"1.0.0"_qs, u"c0ffee"_qs, u"af"_qs, u"BAS"_qs}; }

    /** A register with the module BAS, its webinar, and four of staff. */
    std::unique_ptr<RecordDatabase> newDatabase()
    {
        auto database = std::move(*RecordDatabase::open(m_folder.filePath(u"records-%1.sqlite"_qs.arg(++m_files)), RecordDatabase::Access::ReadWrite));
        const QJsonObject plan{{"webinars", QJsonArray{QJsonObject{{"id", "w1"}, {"title", "Vad är vad?"}, {"aim", "Mål"}, {"minutes", 60}, {"video", "film"}, {"page", "p9"},
                                                                   {"length", 1200}, {"threshold", 0.9}}}},
                               {"later", QJsonArray{QJsonObject{{"id", "au"}, {"page", "p8"}, {"title", "Min uppgift"}, {"after", "webinar"}, {"days", 0}, {"within", 14}},
                                                    QJsonObject{{"id", "v2"}, {"page", "p7"}, {"title", "Frågor"}, {"after", "completion"}, {"days", 14}, {"within", 0}}}}};
        const bool isMade = Modules(*database).store(course(), {}, plan)
            && People(*database).store({{"anna.a", "Anna Ask", "AF", "Luleå", "E1", "handläggare", {}}, {"bo.b", "Bo Björk", "AF", "Luleå", "E1", "chef", {}},
                                        {"cia.c", "Cia Ceder", "FK", "Ystad", "E2", "handläggare", {}}, {"dan.d", "Dan Dal", "FK", "Ystad", "E2", "handläggare", {}}}).isEmpty();
        return isMade ? std::move(database) : nullptr;
    }

    /** Reads @p rows in as HR does; everything that was wrong, in words. */
    QStringList plan(RecordDatabase &database, const QByteArray &rows, const QString &now = "2026-11-01 12:00")
    {
        const QString path = write(head + rows);
        const auto changes = OccasionFile::read(path, database, at(now));
        QStringList words;
        for (const Problem &problem : changes ? OccasionFile::store(*changes, database) : changes.error())
            words.append(problem.toString().remove(path + ':'));
        return words;
    }

    QStringList attend(RecordDatabase &database, const QByteArray &bytes, const QString &occasion = "dec")
    {
        const QString path = write(bytes);
        auto read = AttendanceFile::read(path, *Occasions(database).find(occasion), *People(database).all());
        QStringList words;
        for (const Problem &problem : read ? Attendance(database, m_rules).add(occasion, read->entries, at("2026-12-02 08:00")) : read.error())
            words.append(problem.toString().remove(path + ':'));
        return words + (read ? read->unknown.replaceInStrings(path + ':', "") : QStringList());
    }

    QStringList present(RecordDatabase &database, const QString &occasion = "dec")
    {
        Attendance attendance(database, m_rules);
        QStringList list;
        const auto participants = attendance.participants(*Occasions(database).find(occasion), "hr");
        for (const Attendance::Participant &one : participants.value())
            list.append(one.account + ": " + attendance.words(one.verdict, "sv"));
        return list;
    }

    static int rows(RecordDatabase &database, const QString &table)
    {
        auto query = database.run("SELECT count(*) FROM " + table);
        return query && query->next() ? query->value(0).toInt() : -1;
    }

    void learn(RecordDatabase &database, const QString &account, const QJsonArray &events)
    {
        RecordStore store(database, m_rules, *People(database).keyOf(account), course());
        QVERIFY(store.start());
        QJsonArray kept;
        for (const QJsonValue value : events) {
            QJsonObject event = value.toObject();
            event.insert("id", QUuid::createUuid().toString(QUuid::WithoutBraces));
            event.insert("seq", kept.size() + 1);
            kept.append(event);
        }
        QVERIFY(store.save({kept, u"state"_qs, u"p1"_qs}));
    }

private slots:
    // What HR makes

    void shouldSayEverythingThatIsWrongWithOccasions_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QStringList>("problems"); ///< line and a word of each message
        const auto row = [](const char *name, const QByteArray &rows, const QStringList &problems) { QTest::newRow(name) << rows << problems; };
        row("a name with capitals", "Dec 1;bas;w1;2026-12-01 09:00;10:00;;https://t.example.org;;;;;;;;\n", {"2 bindestreck"});
        row("twice", usual + usual, {"3 två gånger"});
        row("an unknown module", "a;nej;w1;2026-12-01 09:00;10:00;;https://t.example.org;;;;;;;;\n", {"2 modules add"});
        row("an unknown webinar", "a;bas;w9;2026-12-01 09:00;10:00;;https://t.example.org;;;;;;;;\n", {"2 w9"});
        row("a day that does not exist", "a;bas;w1;2026-02-30 09:00;10:00;;https://t.example.org;;;;;;;;\n", {"2 2026-02-30"});
        row("an hour that does not exist", "a;bas;w1;2027-03-28 02:30;03:30;;https://t.example.org;;;;;;;;\n", {"2 2027-03-28 02:30"});
        row("an end before the start", "a;bas;w1;2026-12-01 09:00;08:00;;https://t.example.org;;;;;;;;\n", {"2 efter starten"});
        row("a link that is not https", "a;bas;w1;2026-12-01 09:00;10:00;;http://t.example.org;;;;;;;;\n", {"2 https"});
        row("a link that runs something", "a;bas;w1;2026-12-01 09:00;10:00;;javascript:alert(1);;;;;;;;\n", {"2 https"});
        row("nowhere to go", "a;bas;w1;2026-12-01 09:00;10:00;;;;;;;;;;\n", {"2 plats"});
        row("no address", "a;bas;w1;2026-12-01 09:00;10:00;;https://t.example.org;;ring oss;;;;;;\n", {"2 e-post"});
        row("no number of places", "a;bas;w1;2026-12-01 09:00;10:00;;https://t.example.org;;;-3;;;;;\n", {"2 heltal"});
        row("registration after the webinar", "a;bas;w1;2026-12-01 09:00;10:00;;https://t.example.org;;;;2026-12-02;;;;\n", {"2 Sista anmälan"});
        row("an unknown state", "a;bas;w1;2026-12-01 09:00;10:00;;https://t.example.org;;;;;;kanske;;\n", {"2 inställt"});
        row("a share of nothing", "a;bas;w1;2026-12-01 09:00;10:00;;https://t.example.org;;;;;;;0;\n", {"2 procent"});
        row("neither yes nor no", "a;bas;w1;2026-12-01 09:00;10:00;;https://t.example.org;;;;;;;;kanske\n", {"2 ja eller nej"});
        row("a personal number", "a;bas;w1;2026-12-01 09:00;10:00;;https://t.example.org;640823-3234;;;;;;;\n", {"2 personnummer"});
        row("a NUL", QByteArray("a;bas;w1;2026-12-01 09:00;10:00;;https://t.example.org;rum") + '\0' + ";;;;;;;\n", {"2 inte är text"});
        row("a huge text", "a;bas;w1;2026-12-01 09:00;10:00;" + QByteArray(5000, 'x') + ";https://t.example.org;;;;;;;;\n", {"2 200 tecken"});
        row("all of it at once, nothing kept", usual + "b;bas;w1;i morgon;10:00;;ftp://x;;;;;;;;\n", {"3 i morgon", "3 https"});
    }

    void shouldSayEverythingThatIsWrongWithOccasions()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QStringList, problems);
        const auto database = newDatabase();
        const QStringList found = plan(*database, rows);
        QVERIFY2(found.size() == problems.size(), qPrintable(found.join('\n')));
        for (int i = 0; i < found.size(); ++i) {
            QVERIFY2(found.at(i).startsWith(problems.at(i).section(' ', 0, 0) + ": "), qPrintable(found.at(i)));
            QVERIFY2(found.at(i).contains(problems.at(i).section(' ', 1)), qPrintable(found.at(i)));
        }
        QCOMPARE(TestAgenda::rows(*database, "occasions"), 0);
    }

    void shouldReadItsOwnExamples()
    {
        const auto database = newDatabase();
        QVERIFY(Modules(*database).store({u"individen-till-arbete"_qs, u"1"_qs, u"0"_qs, {}, u"I"_qs}, {}, {}));
        QVERIFY(People(*database).store({{"x", "X", "Arbetsförmedlingen", "L", "E", "handläggare", {}}, {"anna.andersson", "A", "AF", "L", "E", "h", {}}, {"bo.berg", "B", "AF", "L", "E", "h", {}}}).isEmpty());
        const auto occasions = OccasionFile::read(write(OccasionFile::example()), *database, at("2026-11-01 12:00"));
        QVERIFY2(occasions, occasions ? "" : qPrintable(occasions.error().first().toString()));
        QVERIFY(AttendanceFile::read(write(AttendanceFile::example()), occasions->first().occasion, *People(*database).all()));
        const auto assignments = AssignmentFile::read(write(AssignmentFile::example()), *database);
        QVERIFY2(assignments, assignments ? "" : qPrintable(assignments.error().first().toString()));
    }

    void shouldKeepAnOccasionsIdentityAndCountWhatCalendarsShowIcs6()
    {
        const auto database = newDatabase();
        QCOMPARE(plan(*database, usual), QStringList());
        const Occasion first = *Occasions(*database).find("dec");
        QVERIFY(!first.word.isEmpty() && !first.word.contains("Bro"));
        QCOMPARE(first.share, 80);
        QCOMPARE(plan(*database, QByteArray(usual).replace("Blå Bro", ""), "2026-11-02 12:00"), QStringList());
        QCOMPARE(Occasions(*database).find("dec")->changed, first.changed); // nothing is new: the word that is there stays
        QCOMPARE(plan(*database, QByteArray(usual).replace(";2;", ";3;"), "2026-11-03 12:00"), QStringList());
        QCOMPARE(Occasions(*database).find("dec")->sequence, 0);
        QCOMPARE(plan(*database, QByteArray(usual).replace("09:00;10:00", "13:00;14:00"), "2026-11-04 12:00"), QStringList());
        QCOMPARE(plan(*database, QByteArray(usual).replace("09:00;10:00", "13:00;14:00").replace(";;;\n", ";inställt;;\n").replace("Blå Bro", ""), "2026-11-05 12:00"), QStringList());
        const Occasion last = *Occasions(*database).find("dec");
        QCOMPARE(last.uid, first.uid);
        QCOMPARE(last.made, first.made);
        QCOMPARE(last.sequence, 2);
        QVERIFY(last.isCancelled);
        QVERIFY(Occasions::matches(last.word, "BLÅBRO"));
        QVERIFY(plan(*database, QByteArray(usual).replace(";w1;", ";w2;")).first().contains("hör redan till"));
    }

    void shouldGiveBackWhatItRead()
    {
        const auto database = newDatabase();
        QCOMPARE(plan(*database, usual + "jan;bas;w1;2027-01-10 09:00;2027-01-10 10:30;;;=HYPERLINK(\"x\");;;;;;50%;nej\n"), QStringList());
        const QByteArray written = OccasionFile::write(*Occasions(*database).all());
        QVERIFY(written.contains("\"'=HYPERLINK")); // a spreadsheet shows it and does not run it
        const auto again = OccasionFile::read(write(QByteArray(written).replace("'=", "=")), *database, at("2026-11-02 12:00"));
        QVERIFY(again);
        for (const OccasionFile::Change &change : *again)
            QVERIFY(change.kind == OccasionFile::Change::Kind::Same);
    }

    // What a learner meets

    void shouldSignUpAndOffAsEventsThatAreOnlyAdded()
    {
        const auto database = newDatabase();
        QCOMPARE(plan(*database, usual), QStringList());
        LearnerRecords anna(*database, m_rules, "anna.a");
        Agenda &agenda = *anna.agenda();
        const QDateTime now = at("2026-11-20 10:00");
        QCOMPARE(agenda.occasions("bas", now).first().free, 2);
        QVERIFY(agenda.occasions("bas", now).first().link.isEmpty());
        for (int i = 0; i < 2; ++i)
            QCOMPARE(agenda.signUp("dec", now), QString()); // pressed twice is registered once
        QCOMPARE(agenda.occasions("bas", now).first().free, 1);
        QCOMPARE(agenda.occasions("bas", now).first().link, QUrl("https://t.example.org/1"));
        QCOMPARE(agenda.signOff("dec", now), QString());
        QCOMPARE(agenda.signUp("dec", now), QString());
        QVERIFY(agenda.occasions("bas", now).first().isRegistered);
        QCOMPARE(rows(*database, "occasion_events"), 3);
        QVERIFY(agenda.signUp("nej", now).contains("nej"));
        QVERIFY(agenda.calendar("dec", now).contains("https://t.example.org/1"));
    }

    void shouldGiveTheLastPlaceToOneOfTwoPlayers()
    {
        const auto database = newDatabase();
        QCOMPARE(plan(*database, usual), QStringList());
        QVERIFY(LearnerRecords(*database, m_rules, "cia.c").agenda()->signUp("dec", at("2026-11-20 10:00")).isEmpty());
        const auto other = std::move(*RecordDatabase::open(database->path(), RecordDatabase::Access::ReadWrite));
        LearnerRecords anna(*database, m_rules, "anna.a");
        LearnerRecords bo(*other, m_rules, "bo.b");
        const QDateTime now = at("2026-11-20 10:01");
        QCOMPARE(anna.agenda()->occasions("bas", now).first().free, 1); // both have seen the free place
        QCOMPARE(bo.agenda()->occasions("bas", now).first().free, 1);
        QCOMPARE(anna.agenda()->signUp("dec", now), QString());
        QVERIFY(bo.agenda()->signUp("dec", now).contains("fullt"));
        QVERIFY(bo.agenda()->occasions("bas", now).first().door == LiveOccasion::Door::Full);
        QCOMPARE(anna.agenda()->signOff("dec", now), QString());
        QCOMPARE(bo.agenda()->signUp("dec", now), QString());
    }

    void shouldSayInWordsWhyNobodyCanRegister()
    {
        const auto database = newDatabase();
        QCOMPARE(plan(*database, usual), QStringList());
        LearnerRecords anna(*database, m_rules, "anna.a");
        QVERIFY(anna.agenda()->signUp("dec", at("2026-11-29 00:00")).contains("stängt"));
        QCOMPARE(anna.agenda()->signUp("dec", at("2026-11-28 23:59")), QString());
        QCOMPARE(anna.agenda()->signOff("dec", at("2026-11-30 10:00")), QString()); // one may always give the place back
        QVERIFY(anna.agenda()->signUp("dec", at("2026-12-01 09:00")).contains("börjat"));
        QCOMPARE(plan(*database, QByteArray(usual).replace("Blå Bro;", "Blå Bro;inställt")), QStringList());
        QVERIFY(anna.agenda()->signUp("dec", at("2026-11-20 10:00")).contains("inställt"));
        QVERIFY(anna.agenda()->calendar("dec", at("2026-11-20 10:00")).contains("METHOD:CANCEL"));
    }

    void shouldTakeTheCodeWordHoweverItIsWrittenAndNotForEver()
    {
        const auto database = newDatabase();
        QCOMPARE(plan(*database, usual), QStringList());
        LearnerRecords anna(*database, m_rules, "anna.a");
        Agenda &agenda = *anna.agenda();
        QVERIFY(agenda.giveWord("dec", "blå bro", at("2026-12-01 08:59")).contains("Vänta"));
        const QDateTime now = at("2026-12-01 09:40");
        QVERIFY(agenda.occasions("bas", now).first().takesWord);
        for (int i = 0; i < LearnerAgenda::mostTries; ++i)
            QVERIFY(agenda.giveWord("dec", "röd bro", now.addSecs(i)).contains("inte rätt kodord"));
        QVERIFY(agenda.giveWord("dec", "blå bro", now.addSecs(50)).contains("för många"));
        QVERIFY(agenda.attended("bas").isEmpty());
        QCOMPARE(agenda.giveWord("dec", "  BLÅ  bro ", now.addSecs(70)), QString());
        QCOMPARE(agenda.giveWord("dec", "blåbro", now.addSecs(71)), QString());
        QCOMPARE(agenda.attended("bas").keys(), QStringList{"film"});
        QVERIFY(agenda.attended("bas")["film"][0]["listed"].toBool());
        QVERIFY(!agenda.occasions("bas", now).first().takesWord);
        QCOMPARE(present(*database), QStringList{"anna.a: Deltog live 2026-12-01"});
        LearnerRecords bo(*database, m_rules, "bo.b");
        QVERIFY(bo.agenda()->giveWord("dec", "blå bro", at("2026-12-16 10:00")).contains("för sent"));
        QVERIFY(bo.agenda()->giveWord("dec", "", now).contains("inte rätt"));
        QVERIFY(bo.agenda()->giveWord("dec", QString(1000000, u'x'), now).contains("inte rätt"));
    }

    // Who was there

    void shouldJoinReportsOfAMeetingThatWasRestartedWeb4()
    {
        const auto database = newDatabase();
        QCOMPARE(plan(*database, usual), QStringList());
        const QByteArray first = "1. Summary\nMeeting title\tVad är vad?\n\n2. Participants\nName\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\n"
                                 "Anna Ask\t12/1/26, 8:55:00 AM\t12/1/26, 9:59:00 AM\t1h\tanna.a@af.example\t\tAttendee\n\n3. In-Meeting Activities\n"
                                 "Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n"
                                 "Anna Ask\t12/1/26, 8:55:00 AM\t12/1/26, 9:20:00 AM\t25m\tANNA.A@af.example\tAttendee\n"
                                 "Anna Ask\t12/1/26, 9:10:00 AM\t12/1/26, 9:30:00 AM\t20m\tanna.a@af.example\tAttendee\n"
                                 "Bo Björk\t12/1/26, 9:00:00 AM\t12/1/26, 9:30:00 AM\t30m\t\tAttendee\n"
                                 "Gäst Gästsson\t12/1/26, 9:00:00 AM\t12/1/26, 9:30:00 AM\t30m\tgast@example.com\tGuest\n";
        const QByteArray wide = QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(first).utf16()), QString::fromUtf8(first).size() * 2);
        const QStringList said = attend(*database, wide);
        QVERIFY2(said.size() == 1 && said.first().startsWith("13: ") && said.first().contains("räknas inte"), qPrintable(said.join('\n')));
        QCOMPARE(present(*database), (QStringList{"anna.a: Inte klart än: deltog 30 av 60 minuter live 2026-12-01, 48 behövs; live och inspelning är tillsammans 50 % av webbinariet, 90 % behövs, omkring 8 minuter av inspelningen till",
                                                  "bo.b: Inte klart än: deltog 30 av 60 minuter live 2026-12-01, 48 behövs; live och inspelning är tillsammans 50 % av webbinariet, 90 % behövs, omkring 8 minuter av inspelningen till"}));
        const QByteArray second = "namn;e-post;anslöt;lämnade\nAnna Ask;anna.a@af.example;2026-12-01 09:30:00;2026-12-01 09:50:00\n";
        for (int i = 0; i < 2; ++i)
            QCOMPARE(attend(*database, second), QStringList());
        QCOMPARE(present(*database).first(), "anna.a: Deltog live 2026-12-01");
        QCOMPARE(rows(*database, "occasion_events"), 3); // the same report twice adds nothing
        auto query = database->run("SELECT group_concat(details) FROM occasion_events");
        QVERIFY(query->next() && !query->value(0).toString().contains("example")); // PRV-25
    }

    void shouldCountTheShareThatTheOccasionAsksForWeb5()
    {
        const auto database = newDatabase();
        QCOMPARE(plan(*database, QByteArray(usual).replace(";;;\n", ";;50;\n")), QStringList());
        QCOMPARE(attend(*database, "namn;e-post;anslöt;lämnade\nA;anna.a@x;2026-12-01 09:00;2026-12-01 09:30\nB;bo.b@x;2026-12-01 09:00;2026-12-01 09:29\n"), QStringList());
        QCOMPARE(present(*database).first(), "anna.a: Deltog live 2026-12-01");
        QVERIFY(present(*database).last().startsWith("bo.b: Inte klart"));
    }

    void shouldLetHrDecideWithAReasonWeb5Web6()
    {
        const auto database = newDatabase();
        QCOMPARE(plan(*database, usual), QStringList());
        QCOMPARE(attend(*database, "konto;närvarande;skäl\nanna.a;;\nbo.b;ja;Satt bredvid Anna\ncia.c;nej;Fel person\n"), QStringList());
        QCOMPARE(present(*database).mid(0, 2), (QStringList{"anna.a: Deltog live 2026-12-01", "bo.b: Deltog live 2026-12-01"}));
        QVERIFY(present(*database).last().contains("Fel person"));
        QCOMPARE(attend(*database, "konto;närvarande;skäl\ncia.c;ja;Det var hon\n"), QStringList());
        QCOMPARE(present(*database).last(), "cia.c: Deltog live 2026-12-01");
        QCOMPARE(attend(*database, "konto;närvarande;skäl\ncia.c;nej;Fel person\n"), QStringList()); // back again: the last one holds
        QVERIFY(present(*database).last().contains("Fel person"));
    }

    void shouldSayWhatIsWrongWithAttendance_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::newRow("an unknown account") << QByteArray("konto\nzz\n") << "2: Kontot ”zz”";
        QTest::newRow("twice") << QByteArray("konto\nanna.a\nanna.a\n") << "3: Kontot";
        QTest::newRow("absent without a reason") << QByteArray("konto;närvarande;skäl\nanna.a;nej;\n") << "2: Skriv ett skäl";
        QTest::newRow("a personal number in a list") << QByteArray("konto;skäl\nanna.a;640823-3234\n") << "2: Raden innehåller något som ser ut som ett personnummer";
        QTest::newRow("a personal number in a report") << QByteArray("namn;e-post;anslöt;lämnade\n6408233234;x;2026-12-01 09:00;2026-12-01 10:00\n") << "2: Raden innehåller";
        QTest::newRow("a time that is none") << QByteArray("namn;e-post;anslöt;lämnade\nA;anna.a;2026-13-01 09:00;2026-12-01 10:00\n") << "2: Tiderna";
        QTest::newRow("left before coming") << QByteArray("namn;e-post;anslöt;lämnade\nA;anna.a;2026-12-01 10:00;2026-12-01 09:00\n") << "2: Tiderna";
        QTest::newRow("another day's report") << QByteArray("namn;e-post;anslöt;lämnade\nA;anna.a;2026-12-02 09:00;2026-12-02 10:00\n") << " Ingen i rapporten";
        QTest::newRow("no file that we know") << QByteArray("vem;vad\na;b\n") << "1: Kolumnen ”konto” saknas";
    }

    void shouldSayWhatIsWrongWithAttendance()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        const auto database = newDatabase();
        QCOMPARE(plan(*database, usual), QStringList());
        const QStringList said = attend(*database, bytes);
        QVERIFY2(said.size() == 1 && said.first().startsWith(problem), qPrintable(said.join('\n')));
        QCOMPARE(rows(*database, "occasion_events"), 0);
    }

    void shouldTellLiveFromRecordedAndLetHrDecideWhatCountsWeb12()
    {
        const auto database = newDatabase();
        QCOMPARE(plan(*database, usual), QStringList());
        LearnerRecords anna(*database, m_rules, "anna.a");
        QCOMPARE(anna.agenda()->signUp("dec", at("2026-11-20 10:00")), QString());
        learn(*database, "anna.a", {QJsonObject{{"type", "watched"}, {"time", "2026-12-05T10:00:00.000Z"}, {"page", "p9"}, {"block", "film"}, {"from", 0}, {"to", 700}},
                                    QJsonObject{{"type", "watched"}, {"time", "2026-12-05T10:20:00.000Z"}, {"page", "p9"}, {"block", "film"}, {"from", 600}, {"to", 1100}, {"done", true}}});
        QCOMPARE(present(*database), QStringList{"anna.a: Såg inspelning"});
        QVERIFY(!anna.agenda()->attended("bas")["film"][0]["listed"].toBool()); // registered, and not there
        QCOMPARE(plan(*database, QByteArray(usual).replace(";;;\n", ";;;nej\n")), QStringList());
        QVERIFY(present(*database).first().contains("räknas inte"));
        QVERIFY(rows(*database, "reads") == 2); // PRV-19
    }

    void shouldTellHrWhoHasReadTheTextOfARecordingThatCannotBePlayedWeb12()
    {
        const auto database = newDatabase();
        QCOMPARE(plan(*database, usual), QStringList());
        LearnerRecords anna(*database, m_rules, "anna.a");
        QCOMPARE(anna.agenda()->signUp("dec", at("2026-11-20 10:00")), QString());
        const QJsonObject place{{"page", "p9"}, {"block", "film"}};
        const auto event = [&place](QJsonObject event) {
            for (auto it = place.begin(); it != place.end(); ++it)
                event.insert(it.key(), it.value());
            return event;
        };
        learn(*database, "anna.a", {event({{"type", "watched"}, {"time", "2026-12-05T10:00:00.000Z"}, {"from", 0}, {"to", 300}, {"done", false}}),
                                    event({{"type", "read"}, {"time", "2026-12-05T10:20:00.000Z"}}),
                                    event({{"type", "watched"}, {"time", "2026-12-06T10:00:00.000Z"}, {"from", 0}, {"to", 100}, {"done", true}, {"becameDone", false}})});
        QCOMPARE(present(*database), QStringList{"anna.a: Läste texten till inspelningen"});
        QCOMPARE(anna.agenda()->due("bas", {2026, 12, 7}).constFirst().since, QDate(2026, 12, 5)); // counted from the day it was read
    }

    void shouldJoinWhatWasLiveAndWhatWasSeenInOneVerdictForAllG14()
    {
        const auto database = newDatabase();
        QCOMPARE(plan(*database, usual), QStringList());
        const QByteArray later = QByteArray(usual).replace("dec;", "jan;").replace("2026-12-01", "2027-01-12").replace("2026-11-28", "2027-01-10");
        QCOMPARE(plan(*database, usual + later), QStringList());
        LearnerRecords anna(*database, m_rules, "anna.a");
        QCOMPARE(anna.agenda()->signUp("jan", at("2026-12-03 10:00")), QString()); // to take the rest there; it was not needed
        QCOMPARE(attend(*database, "namn;e-post;anslöt;lämnade\nA;anna.a@x;2026-12-01 08:50;2026-12-01 09:40\n"), QStringList());
        const auto seen = [](int from, int to, bool isDone) {
            return QJsonObject{{"type", "watched"}, {"time", "2026-12-05T10:00:00.000Z"}, {"page", "p9"}, {"block", "film"}, {"from", from}, {"to", to}, {"done", isDone}, {"becameDone", false}};
        };
        learn(*database, "anna.a", {seen(800, 1000, false)});
        QVERIFY2(present(*database).first().endsWith("live och inspelning är tillsammans 83 % av webbinariet, 90 % behövs, omkring 2 minuter av inspelningen till"),
                 qPrintable(present(*database).first()));
        const auto titles = [&anna](const QDate &day) {
            QStringList titles;
            for (const DueItem &item : anna.agenda()->due("bas", day))
                titles.append(item.since.toString(Qt::ISODate) + ' ' + item.title);
            return titles;
        };
        QCOMPARE(titles({2026, 12, 6}), QStringList());
        learn(*database, "anna.a", {seen(1000, 1200, true)});
        const QString verdict = "anna.a: Deltog delvis live 2026-12-01 och såg resten i inspelningen";
        QCOMPARE(present(*database), QStringList{verdict});
        QCOMPARE(present(*database, "jan"), QStringList{verdict}); // whichever occasion HR looks at
        QCOMPARE(titles({2026, 12, 6}), QStringList{"2026-12-05 Min uppgift"}); // counted from the day that it was whole
        QCOMPARE(anna.agenda()->attended("bas")["film"].toArray().size(), 2);
        QVERIFY(!anna.agenda()->occasions("bas", at("2026-12-02 10:00")).first().isAttended); // the occasion itself was left early
        QCOMPARE(plan(*database, QByteArray(usual + later).replace(";;;\n", ";;;nej\n")), QStringList());
        QVERIFY(present(*database).first().contains("inspelningen räknas inte"));
    }

    void shouldPutTogetherWhatWasLiveAtSeveralOccasions()
    {
        const auto database = newDatabase();
        QCOMPARE(plan(*database, usual + QByteArray(usual).replace("dec;", "jan;").replace("2026-12-01", "2027-01-12").replace("2026-11-28", "2027-01-10")), QStringList());
        QCOMPARE(attend(*database, "namn;e-post;anslöt;lämnade\nA;anna.a@x;2026-12-01 09:00;2026-12-01 09:30\n"), QStringList());
        QCOMPARE(attend(*database, "namn;e-post;anslöt;lämnade\nA;anna.a@x;2027-01-12 09:30;2027-01-12 10:00\n", "jan"), QStringList());
        for (const char *occasion : {"dec", "jan"})
            QCOMPARE(present(*database, occasion), QStringList{"anna.a: Deltog live 2027-01-12"});
    }

    void shouldTellOtherSystemsWhoRegisteredGaveUpAndAttendedWeb14()
    {
        const auto database = newDatabase();
        QCOMPARE(plan(*database, usual), QStringList());
        LearnerRecords anna(*database, m_rules, "anna.a");
        LearnerRecords bo(*database, m_rules, "bo.b");
        QCOMPARE(anna.agenda()->signUp("dec", at("2026-11-20 10:00")), QString());
        QCOMPARE(bo.agenda()->signUp("dec", at("2026-11-20 10:00")), QString());
        QCOMPARE(bo.agenda()->signOff("dec", at("2026-11-21 10:00")), QString());
        QCOMPARE(bo.agenda()->signUp("dec", at("2026-11-22 10:00")), QString());
        QCOMPARE(bo.agenda()->signOff("dec", at("2026-11-23 10:00")), QString());
        QCOMPARE(attend(*database, "konto\nanna.a\n"), QStringList());
        RecordExport exports(*database, m_rules);
        const QByteArray first = *exports.statements("https://www.example.se");
        const QJsonArray statements = QJsonDocument::fromJson(first).array();
        QMap<QString, QStringList> told;
        QSet<QString> ids;
        for (const QJsonValue statement : statements) {
            QCOMPARE(statement["object"]["definition"]["type"].toString(), "http://adlnet.gov/expapi/activities/meeting");
            QCOMPARE(statement["object"]["id"].toString(), "https://www.example.se/courses/bas/occasions/dec");
            told[statement["actor"]["account"]["name"].toString()].append(statement["verb"]["id"].toString() + ' ' + statement["timestamp"].toString().left(10));
            ids.insert(statement["id"].toString());
        }
        const QString registered = "http:" "//adlnet.gov/expapi/verbs/registered ";
        const QString unregistered = "http:" "//id.tincanapi.com/verb/unregistered ";
        QCOMPARE(told.value(anna.person()), (QStringList{registered + "2026-11-20", "http:" "//adlnet.gov/expapi/verbs/attended 2026-12-01"}));
        QCOMPARE(told.value(bo.person()), (QStringList{registered + "2026-11-20", unregistered + "2026-11-21", registered + "2026-11-22", unregistered + "2026-11-23"}));
        QCOMPARE(ids.size(), 6);
        QVERIFY(!first.contains("anna.a") && !first.contains("Anna"));
        QCOMPARE(*exports.statements("https://www.example.se"), first); // a second delivery is no double
    }

    void shouldUpgradeAnOlderRegisterAndKeepWhatIsInIt()
    {
        const QString path = m_folder.filePath("older.sqlite");
        {
            const auto database = std::move(*RecordDatabase::open(path, RecordDatabase::Access::ReadWrite));
            QVERIFY(People(*database).store({{"anna.a", "Anna Ask", "AF", "Luleå", "E1", "handläggare", {}}}).isEmpty());
            for (const char *sql : {"DROP TABLE occasions", "DROP TABLE occasion_events", "DROP TABLE assignments", "ALTER TABLE courses DROP COLUMN plan", "ALTER TABLE states DROP COLUMN remaining", "UPDATE schema_version SET version = 2"})
                QVERIFY2(database->run(sql), sql);
        }
        const auto database = std::move(*RecordDatabase::open(path, RecordDatabase::Access::ReadWrite));
        QCOMPARE(database->notice(), QString());
        QVERIFY(Modules(*database).store(course(), {}, {{"webinars", QJsonArray{QJsonObject{{"id", "w1"}}}}}));
        QCOMPARE(plan(*database, usual), QStringList());
        QCOMPARE(LearnerRecords(*database, m_rules, "anna.a").agenda()->occasions("bas", at("2026-11-20 10:00")).size(), 1);
        QCOMPARE(People(*database).all()->first().name, "Anna Ask");
    }

    // What it is time for

    void shouldSayWhatItIsTimeForFromTheDayItIsDueWeb11()
    {
        const auto database = newDatabase();
        QCOMPARE(plan(*database, usual), QStringList());
        LearnerRecords anna(*database, m_rules, "anna.a");
        const auto titles = [&anna](const QDate &day) {
            QStringList titles;
            for (const DueItem &item : anna.agenda()->due("bas", day))
                titles.append(item.title + ' ' + item.by.toString(Qt::ISODate));
            return titles;
        };
        QCOMPARE(titles({2026, 12, 1}), QStringList());
        QCOMPARE(anna.agenda()->giveWord("dec", "blåbro", at("2026-12-01 09:50")), QString());
        QCOMPARE(titles({2026, 11, 30}), QStringList());
        QCOMPARE(titles({2026, 12, 1}), QStringList{"Min uppgift 2026-12-15"});
        learn(*database, "anna.a", {QJsonObject{{"type", "answered"}, {"time", "2026-12-03T10:00:00.000Z"}, {"page", "p8"}, {"block", "au"}, {"done", true}},
                                    QJsonObject{{"type", "completed"}, {"time", "2026-12-03T23:30:00.000Z"}}}); // half past midnight on the 4th in Sweden
        QCOMPARE(titles({2026, 12, 17}), QStringList());
        QCOMPARE(titles({2026, 12, 18}), QStringList{"Frågor "});
        QCOMPARE(anna.agenda()->due("bas", {2026, 12, 18}).first().weeks, 2);
        learn(*database, "anna.a", {QJsonObject{{"type", "answered"}, {"time", "2026-12-18T10:00:00.000Z"}, {"page", "p7"}, {"block", "v2"}, {"done", true}}});
        QCOMPARE(titles({2027, 6, 1}), QStringList());
    }

    void shouldAssignByOrganisationAndToldDayFirst()
    {
        const auto database = newDatabase();
        for (const char *module : {"individen", "strategi"})
            QVERIFY(Modules(*database).store({module, u"1"_qs, u"0"_qs, {}, module}, {}, {}));
        const auto assign = [&](const QByteArray &rows) {
            const QString path = write("modul;konto;myndighet;kontor;enhet;roll;klar senast;läge\n" + rows);
            const auto read = AssignmentFile::read(path, *database);
            QStringList words;
            for (const Problem &problem : read ? Assignments(*database).store(read->made, read->ended, at("2026-11-01 12:00")) : read.error())
                words.append(problem.toString().remove(path + ':'));
            return words;
        };
        const auto own = [&](const QString &account) {
            LearnerRecords records(*database, m_rules, account);
            QStringList list;
            for (const Assignment &one : records.assignments())
                list.append(one.courseId + ' ' + one.due.toString(Qt::ISODate));
            return list;
        };
        QCOMPARE(assign("bas;;;;;;2027-03-31;\nindividen;;;;;handläggare;2027-01-31;\nbas;;FK;;;;2027-02-28;\nstrategi;bo.b;;;;;;\n"), QStringList());
        QCOMPARE(own("anna.a"), (QStringList{"individen 2027-01-31", "bas 2027-03-31"}));
        QCOMPARE(own("bo.b"), (QStringList{"bas 2027-03-31", "strategi "}));
        QCOMPARE(own("cia.c"), (QStringList{"individen 2027-01-31", "bas 2027-02-28"}));
        QCOMPARE(own("ny.person"), QStringList{"bas 2027-03-31"});
        QCOMPARE(assign("individen;;;;;handläggare;2027-01-15;\nbas;;FK;;;;;upphävd\n"), QStringList());
        QCOMPARE(own("cia.c"), (QStringList{"individen 2027-01-15", "bas 2027-03-31"}));
        QCOMPARE(AssignmentFile::read(write(AssignmentFile::write(*Assignments(*database).all())), *database)->made, *Assignments(*database).all());
        const QStringList wrong = assign("nej;;;;;;;\nbas;;;Kiruna;;;;\nbas;anna.a;AF;;;;31/1;\nbas;;;;;;;kanske\n");
        QVERIFY2(wrong.size() == 5 && wrong.at(0).startsWith("2: Modulen") && wrong.at(1).startsWith("3: Ingen") && wrong.at(2).startsWith("4: Ange antingen")
                 && wrong.at(3).startsWith("4: Dagen") && wrong.at(4).startsWith("5: Läget"), qPrintable(wrong.join('\n')));
    }

    void shouldReadAListOfTenThousandInAMomentAndRefuseOneThatNeverEnds()
    {
        const auto database = newDatabase();
        QCOMPARE(plan(*database, usual), QStringList());
        QByteArray rows = "namn;e-post;anslöt;lämnade\n";
        for (int i = 0; i < 10000; ++i)
            rows += "Gäst;g" + QByteArray::number(i) + "@example.com;2026-12-01 09:00;2026-12-01 10:00\n";
        QCOMPARE(attend(*database, rows).size(), 10000);
        QVERIFY(attend(*database, QByteArray(33 * 1024 * 1024, 'x')).first().contains("32 MB"));
    }
};

QTEST_GUILESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
