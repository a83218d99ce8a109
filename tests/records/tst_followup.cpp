#include "copyfolder.h"
#include "followupcommands.h"
#include "completionreport.h"
#include "csv.h"
#include "disclosure.h"
#include "language.h"
#include "recorddatabase.h"
#include "recordexport.h"
#include "recordstore.h"
#include "stafffile.h"

#include <QJsonDocument>
#include <QtTest>

namespace {

const QByteArray head = "konto;namn;myndighet;kontor;enhet;roll;chef\n";

} // namespace

class TestFollowUp : public QObject
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

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<RecordDatabase> newDatabase()
    {
        return std::move(*RecordDatabase::open(m_folder.filePath(u"records-%1.sqlite"_qs.arg(++m_files)), RecordDatabase::Access::ReadWrite));
    }

    /** @p count people of one place, named after it. */
    static QVector<Person> staff(const QString &office, const QString &unit, const QString &role, int count)
    {
        QVector<Person> people;
        for (int i = 0; i < count; ++i)
            people.append({u"%1-%2-%3-%4"_qs.arg(office, unit, role).arg(i), u"Namn %1"_qs.arg(i), u"AF"_qs, office, unit, role, {}});
        return people;
    }

    void learn(RecordDatabase &database, const QString &account, const QStringList &types, const QString &day, const QString &module = u"bas"_qs)
    {
        RecordStore store(database, m_rules, *People(database).keyOf(account), {module, u"1.0.0"_qs, u"c0ffee"_qs, u"af"_qs, u"BAS"_qs});
        QVERIFY(store.start());
        QJsonArray events;
        int seq = 0;
        for (const QString &type : types)
            events.append(QJsonObject{{"id", QUuid::createUuid().toString(QUuid::WithoutBraces)}, {"seq", ++seq}, {"time", day + "T10:00:00.000Z"}, {"type", type},
                                      {"score", type == "passed" ? QJsonValue(90) : QJsonValue()}, {"seconds", 60}});
        QVERIFY(store.save({events, u"state"_qs, u"p1"_qs}));
    }

private slots:
    void shouldReadWhatSpreadsheetsWrite_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("last");
        QTest::newRow("semicolons") << QByteArray("a;b\n1;2") << QStringList{"1", "2"};
        QTest::newRow("commas, and a byte order mark") << QByteArray("\xef\xbb\xbf" "a,b\r\n1,2\r\n") << QStringList{"1", "2"};
        QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n\n\n") << QStringList{"1", "2"};
        QTest::newRow("quotes around separators, quotes and line ends") << QByteArray("a;b\n\"x;\"\"y\"\"\nz\"; å ") << QStringList{"x;\"y\"\nz", "å"};
        QTest::newRow("empty cells") << QByteArray("a;b;c\n;;") << QStringList{"", "", ""};
    }

    void shouldReadWhatSpreadsheetsWrite()
    {
        QFETCH(QByteArray, bytes);
        const auto rows = Csv::read(bytes, "x.csv");
        QVERIFY(rows);
        QTEST(rows->constLast().cells, "last");
    }

    void shouldGiveSpreadsheetsNoFormulas()
    {
        QCOMPARE(Csv::line({"=1+1", "@x", "a;b", "-5", "ok"}), "'=1+1;'@x;\"a;b\";'-5;ok\r\n");
    }

    void shouldSayInTheReadersLanguageWhyAFileCannotBeRead()
    {
        const auto why = [this] { return StaffFile::read(m_folder.path(), {}).error().constFirst().message; };
        Language::use("sv");
        QCOMPARE(why(), "Filen kan inte läsas: det är en mapp, inte en fil. Kontrollera sökvägen.");
        Language::use("en");
        QCOMPARE(why(), "The file cannot be read: it is a folder, not a file. Check the path.");
        Language::use("sv");
    }

    void shouldSayEverythingThatIsWrongWithAStaffFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("problems"); ///< line and a word of each message
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &problems) { QTest::newRow(name) << bytes << problems; };
        row("it is empty", "", {"0 tom"});
        row("it is not UTF-8", "konto;namn\nb\xe5t;x", {"0 UTF-8"});
        row("a quote is never closed", head + "a;\"b;c\n", {"2 citattecken"});
        row("columns are missing", "konto;namn;roll\na;b;c\n", {"1 myndighet", "1 kontor", "1 enhet"});
        row("a column for personal numbers", "personnummer;" + head + "x;a;A;AF;L;E;h;\n", {"1 personnummer"});
        row("a personal number under another name", head + "640823-3234;A;AF;L;E;h;\n", {"2 personnummer"});
        row("a personal number inside a text", head + "a;Anna 640823-3234;AF;L;E;h;\n", {"2 personnummer"});
        row("a row is too short", head + "a;A;AF\n", {"2 fält", "2 kontor", "2 enhet", "2 roll"});
        row("an empty account", head + ";A;AF;L;E;h;\n", {"2 konto"});
        row("an account twice", head + "a;A;AF;L;E;h;\na;B;AF;L;E;h;\n", {"3 rad 2"});
        row("an unknown manager", head + "a;A;AF;L;E;h;zz\n", {"2 zz"});
        row("a manager of themselves", head + "a;A;AF;L;E;h;b\nb;B;AF;L;E;h;a\n", {"2 sig själv", "3 sig själv"});
        row("everything at once", head + ";A;AF;L;E;h;\na;A;AF;L;E;h;zz\n", {"2 konto", "3 zz"});
    }

    void shouldSayEverythingThatIsWrongWithAStaffFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, problems);
        const QString path = write(bytes);
        const auto read = StaffFile::read(path, {});
        QVERIFY(!read);
        QStringList found;
        for (const Problem &problem : read.error())
            found.append(problem.toString());
        QVERIFY2(found.size() == problems.size(), qPrintable(found.join('\n')));
        for (int i = 0; i < found.size(); ++i) {
            const QString line = problems.at(i).section(' ', 0, 0);
            QVERIFY2(found.at(i).startsWith(line == "0" ? path + ": " : path + ':' + line + ": "), qPrintable(found.at(i)));
            QVERIFY2(found.at(i).contains(problems.at(i).section(' ', 1)), qPrintable(found.at(i)));
        }
    }

    void shouldLetAManagerStandInTheRegisterOrFurtherDown()
    {
        const Person boss{u"boss"_qs, u"B"_qs, u"AF"_qs, u"L"_qs, u"E"_qs, u"chef"_qs, {}};
        const auto read = StaffFile::read(write(head + "a;A;AF;L;E;h;b\nb;B;AF;L;E;c;boss\n"), {boss});
        QVERIFY(read);
        const auto database = newDatabase();
        People people(*database);
        QVERIFY(people.store({boss}).isEmpty());
        QVERIFY(people.store(*read).isEmpty());
        QCOMPARE(people.all()->at(0).manager, "b");
        QCOMPARE(people.all()->at(1).manager, "boss");
    }

    void shouldReadItsOwnExample()
    {
        const auto read = StaffFile::read(write(StaffFile::example()), {{u"bo.berg"_qs, {}, {}, {}, {}, {}, {}}});
        QVERIFY(read);
        QCOMPARE(read->constFirst().office, "Luleå");
    }

    void shouldImportAllOrNothingAndTryFirst()
    {
        const QString records = m_folder.filePath("import.sqlite");
        const QString good = write(head + "a;A;AF;L;E;h;\nb;B;AF;L;E;h;a\n");
        const QString bad = write(head + "c;C;AF;L;E;h;\nd;;AF;L;E;h;\n");
        const auto import = [&records](const QStringList &more) { return *FollowUpCommands::run(QStringList{"people", "import", "--records", records} + more); };
        const auto count = [&records] { return People(**RecordDatabase::open(records, RecordDatabase::Access::ReadOnly)).all()->size(); };
        QCOMPARE(import({"--dry-run", good}), 0);
        QCOMPARE(count(), 0);
        QCOMPARE(import({good}), 0);
        QCOMPARE(count(), 2);
        QCOMPARE(import({bad}), 1);
        QCOMPARE(count(), 2);
        QCOMPARE(import({}), 2);
    }

    void shouldNeverTellAboutFewerThanFivePrv21_data()
    {
        using Sizes = QMap<QString, int>; // "office/unit" and how many
        QTest::addColumn<Sizes>("sizes");
        QTest::addColumn<QStringList>("shown");
        QTest::addColumn<bool>("total");
        QTest::newRow("all large enough") << Sizes{{"A/1", 5}, {"B/1", 9}} << QStringList{"A/1", "B/1"} << true;
        QTest::newRow("a small one, which the total would give away") << Sizes{{"A/1", 3}, {"B/1", 9}, {"C/1", 20}} << QStringList{"C/1"} << true;
        QTest::newRow("two small ones that together are enough") << Sizes{{"A/1", 3}, {"B/1", 4}, {"C/1", 20}} << QStringList{"C/1"} << true;
        QTest::newRow("two small ones that together are too few") << Sizes{{"A/1", 2}, {"B/1", 2}, {"C/1", 20}, {"D/1", 30}} << QStringList{"D/1"} << true;
        QTest::newRow("a small unit in a large office") << Sizes{{"A/1", 3}, {"A/2", 30}, {"B/3", 6}} << QStringList{"B/3"} << true;
        QTest::newRow("a unit whose name a small one shares") << Sizes{{"A/1", 3}, {"A/2", 30}, {"B/1", 6}} << QStringList{} << true;
        QTest::newRow("all too small") << Sizes{{"A/1", 3}, {"B/1", 4}} << QStringList{} << true;
        QTest::newRow("far too few") << Sizes{{"A/1", 3}} << QStringList{} << false;
    }

    void shouldNeverTellAboutFewerThanFivePrv21()
    {
        using Sizes = QMap<QString, int>;
        QFETCH(Sizes, sizes);
        Disclosure disclosure(5);
        QMap<QStringList, Disclosure::Place> groups;
        for (auto it = sizes.cbegin(); it != sizes.cend(); ++it) {
            const Disclosure::Place place{u"AF"_qs, it.key().section('/', 0, 0), it.key().section('/', 1), u"h"_qs};
            groups.insert({place.at(0), place.at(1), place.at(2)}, {place.at(0), place.at(1), place.at(2), {}});
            for (int i = 0; i < it.value(); ++i)
                disclosure.add(place);
        }
        QStringList shown;
        for (const QStringList &group : disclosure.shown({}, groups))
            shown.append(group.at(1) + '/' + group.at(2));
        shown.sort();
        QTEST(shown, "shown");
        QTEST(disclosure.isShown(Disclosure::Place()), "total");
    }

    void shouldHideAnAnswerThatTheQuestionWithoutTheFilterGivesAway()
    {
        Disclosure disclosure(5);
        for (int i = 0; i < 20; ++i)
            disclosure.add({u"AF"_qs, u"L"_qs, u"E"_qs, i < 18 ? u"handläggare"_qs : u"chef"_qs});
        QVERIFY(disclosure.isShown(Disclosure::Place{QString(), u"L"_qs, QString(), QString()}));
        QVERIFY(!disclosure.isShown(Disclosure::Place{QString(), u"L"_qs, QString(), u"handläggare"_qs})); // 20 − 18 would tell about two
    }

    void shouldCountByOfficeAsThingsStoodThatDay()
    {
        const auto database = newDatabase();
        QVERIFY(People(*database).store(staff("Luleå", "1", "h", 6) + staff("Ystad", "1", "h", 5) + staff("Ystad", "2", "h", 1)).isEmpty());
        learn(*database, "Luleå-1-h-0", {"opened"}, "2026-11-01");
        learn(*database, "Luleå-1-h-1", {"opened", "completed"}, "2026-11-02");
        learn(*database, "Luleå-1-h-2", {"opened", "passed", "completed"}, "2026-11-20");
        learn(*database, "utomstående", {"opened", "completed"}, "2026-11-01");

        CompletionReport report(*database);
        const auto now = report.tables({}, CompletionReport::By::Office);
        QVERIFY(now);
        QCOMPARE(now->size(), 1);
        const CompletionReport::Row &lulea = now->constFirst().rows.at(0);
        QCOMPARE(lulea.group, (QStringList{"AF", "Luleå"}));
        QCOMPARE(lulea.numbers->people, 6);
        QCOMPARE(lulea.numbers->notStarted, 3);
        QCOMPARE(lulea.numbers->started, 1);
        QCOMPARE(lulea.numbers->completed, 2);
        QCOMPARE(lulea.numbers->passed, 1);
        QCOMPARE(now->constFirst().rows.at(1).numbers->people, 6);
        QCOMPARE(now->constFirst().total.numbers->people, 12);

        Selection then;
        then.from = QDate(2026, 11, 2);
        then.to = QDate(2026, 11, 10);
        const auto earlier = report.tables(then, CompletionReport::By::Office);
        QCOMPARE(earlier->constFirst().rows.at(0).numbers->completed, 1);
        QCOMPARE(earlier->constFirst().rows.at(0).numbers->withinPeriod, 1);
        QCOMPARE(earlier->constFirst().rows.at(0).numbers->passed, 0);

        const auto units = report.tables({}, CompletionReport::By::Unit);
        for (const CompletionReport::Row &row : units->constFirst().rows)
            QCOMPARE(row.numbers.has_value(), row.group.at(1) == "Luleå"); // Ystad's unit of one hides both of Ystad's
    }

    void shouldSayByWhenAndWhoIsLate()
    {
        const auto database = newDatabase();
        QVERIFY(People(*database).store(staff("Luleå", "1", "h", 6) + staff("Ystad", "1", "h", 5) + staff("Ystad", "1", "chef", 5)).isEmpty());
        for (const QString module : {"bas", "strategi"})
            learn(*database, "utomstående", {"opened"}, "2026-11-01", module);
        learn(*database, "Luleå-1-h-1", {"opened", "completed"}, "2026-11-10");
        learn(*database, "Luleå-1-h-2", {"opened", "completed"}, "2026-11-20"); // late
        learn(*database, "Luleå-1-h-3", {"opened"}, "2026-11-01");
        const QVector<Assignments::Row> rows{{"bas", {}, "AF", {}, {}, "h", {2026, 12, 31}}, {"bas", {}, {}, "Luleå", {}, {}, {2026, 11, 15}}, {"bas", "Luleå-1-h-5", {}, {}, {}, {}, {}},
                                             {"bas", {}, {}, "Kiruna", {}, {}, {2026, 1, 1}}};
        QVERIFY(Assignments(*database).store(rows, {}, QDateTime::currentDateTimeUtc()).isEmpty());
        const auto told = [&](const QDate &today, const QDate &to, CompletionReport::By by) {
            CompletionReport report(*database, today);
            Selection selection;
            selection.module = "bas";
            selection.to = to;
            QStringList told;
            const auto tables = report.tables(selection, by);
            for (const CompletionReport::Row &row : tables->constFirst().rows + QVector<CompletionReport::Row>{tables->constFirst().total})
                told.append(row.numbers ? QString("%1: %2 tilldelade, %3 försenade, %4").arg(row.group.isEmpty() ? "alla" : row.group.constLast()).arg(row.numbers->assigned)
                                              .arg(row.numbers->overdue).arg(CompletionReport::dueWords(row.numbers->dueFirst, row.numbers->dueLast)) : "visas inte");
            return told;
        };
        using By = CompletionReport::By;
        QCOMPARE(told({2026, 11, 15}, {}, By::Office), (QStringList{"Luleå: 6 tilldelade, 0 försenade, 2026-11-15", "Ystad: 5 tilldelade, 0 försenade, 2026-12-31",
                                                                    "alla: 11 tilldelade, 0 försenade, 2026-11-15 – 2026-12-31"})); // the day itself is in time
        QCOMPARE(told({2026, 11, 22}, {}, By::Office).constFirst(), "Luleå: 6 tilldelade, 4 försenade, 2026-11-15");
        QCOMPARE(told({2026, 11, 22}, {2026, 11, 16}, By::Office).constFirst(), "Luleå: 6 tilldelade, 5 försenade, 2026-11-15"); // as things stood then
        QCOMPARE(told({2027, 1, 1}, {}, By::Role), (QStringList{"chef: 0 tilldelade, 0 försenade, ", "h: 11 tilldelade, 9 försenade, 2026-11-15 – 2026-12-31",
                                                                "alla: 11 tilldelade, 9 försenade, 2026-11-15 – 2026-12-31"}));

        CompletionReport report(*database, {2026, 11, 22});
        Selection selection;
        selection.module = "bas";
        using Whom = CompletionReport::Whom;
        for (const auto &[whom, count] : {std::pair(Whom::All, 16), {Whom::Assigned, 11}, {Whom::Left, 9}, {Whom::Overdue, 4}})
            QCOMPARE(report.people(selection, "hr", whom)->size(), count);
        const auto late = report.people(selection, "hr", Whom::Overdue);
        QCOMPARE(late->constFirst().due, QDate(2026, 11, 15));
        QCOMPARE(late->at(1).status, "started");
        auto reads = database->run("SELECT persons FROM reads ORDER BY rowid DESC LIMIT 1");
        QVERIFY(reads->next());
        QCOMPARE(reads->value(0).toInt(), 4); // PRV-19: as many as were shown

        const auto tables = report.tables({}, By::Office);
        const QVector<QStringList> lines = report.lines(*tables, By::Office, {});
        QCOMPARE(lines.constFirst().mid(7), (QStringList{"tilldelad", "försenad", "klar senast"}));
        QCOMPARE(lines.at(1).mid(7), (QStringList{"6", "4", "2026-11-15"}));
        QVERIFY(!tables->constLast().isAssigned);
    }

    void shouldNoteWhoLooksAtPeoplePrv19()
    {
        const auto database = newDatabase();
        QVERIFY(People(*database).store(staff("Luleå", "1", "h", 6)).isEmpty());
        learn(*database, "Luleå-1-h-1", {"opened", "completed"}, "2026-11-02");
        Selection selection;
        selection.module = u"bas"_qs;
        const auto people = CompletionReport(*database).people(selection, "hr.person");
        QCOMPARE(people->size(), 6);
        QCOMPARE(people->at(1).status, "completed");
        QCOMPARE(people->at(1).completed, QDate(2026, 11, 2));
        auto reads = database->run("SELECT reader, persons FROM reads");
        QVERIFY(reads->next());
        QCOMPARE(reads->value(0).toString(), "hr.person");
        QCOMPARE(reads->value(1).toInt(), 6);

        const auto readOnly = std::move(*RecordDatabase::open(database->path(), RecordDatabase::Access::ReadOnly));
        QVERIFY(!CompletionReport(*readOnly).people(selection, "hr.person"));
    }

    void shouldSayWhyNotYetCompletedAndNothingOfTheAnswersG11() // PRV-6
    {
        const auto database = newDatabase();
        QVERIFY(People(*database).store(staff("Luleå", "1", "h", 6)).isEmpty());
        learn(*database, "Luleå-1-h-1", {"opened", "completed"}, "2026-11-02");
        learn(*database, "Luleå-1-h-2", {"opened"}, "2026-11-02");
        RecordStore store(*database, m_rules, *People(*database).keyOf("Luleå-1-h-3"), {"bas", "1.0.0", "c0ffee", "af", "BAS"});
        const QJsonObject opened{{"id", "one"}, {"seq", 1}, {"time", "2026-11-03T10:00:00.000Z"}, {"type", "opened"}};
        const QJsonArray reasons{QJsonObject{{"code", "page"}, {"values", QJsonObject{{"title", "Känslig sida"}}}}, QJsonObject{{"code", "test-failed"}, {"values", QJsonObject{{"best", 61}}}}};
        QVERIFY(store.start() && store.save({{opened}, "state", "p1"}));
        QVERIFY(store.report({61, false, "failed", 0.4, reasons, {{"page", 2}, {"test-failed", 1}}}));

        Selection selection;
        selection.module = "bas";
        CompletionReport report(*database, QDate(2026, 11, 21));
        const auto remaining = [&] {
            QStringList texts;
            const auto people = report.people(selection, "hr");
            for (int i = 0; i < 4; ++i)
                texts.append(people->at(i).remaining);
            return texts;
        };
        QCOMPARE(remaining(), (QStringList{"allt", "", "syns när modulen har öppnats igen", "2 sidor är inte öppnade; provet är inte godkänt"}));
        Language::use("en");
        QCOMPARE(remaining(), (QStringList{"everything", "", "shown once the module has been opened again", "2 pages have not been opened; the test has not been passed"}));
        Language::use("sv");
        selection.to = QDate(2026, 11, 20);
        QCOMPARE(remaining(), (QStringList{"", "", "", ""})); // what was left then is not known

        const QString file = m_folder.filePath("personer.csv");
        const auto run = [&](const QStringList &more) { return *FollowUpCommands::run(QStringList{"report", "people", "--records", database->path()} + more); };
        QCOMPARE(run({"--module", "bas", "--csv", "--out", file}), 0);
        const auto rows = Csv::read(read(file), "personer.csv");
        QCOMPARE(rows->at(0).cells.last(), "kvar att göra");
        QCOMPARE(rows->at(4).cells.last(), "2 sidor är inte öppnade; provet är inte godkänt");
        for (const char *secret : {"Känslig", "61"})
            QVERIFY2(!read(file).contains(secret), secret);
        QCOMPARE(run({"--module", "bas", "--out", file}), 0);
        QVERIFY(read(file).contains("allt\n"));
        auto reads = database->run("SELECT count(*) FROM reads WHERE persons = 6");
        QVERIFY(reads->next());
        QCOMPARE(reads->value(0).toInt(), 5); // PRV-19: a command is a look too
        QCOMPARE(run({}), 2);
        QCOMPARE(run({"--module", "bas", "--whom", "sena"}), 2);
        QCOMPARE(run({"--module", "bass"}), 1);
    }

    void shouldTellStatementsByOpaqueKeysAndTheSameTwice()
    {
        const auto database = newDatabase();
        learn(*database, "anna.andersson", {"opened", "answered", "passed", "completed", "left"}, "2026-11-02");
        RecordExport records(*database, m_rules);
        const auto statements = records.statements("https://www.example.se");
        QVERIFY(statements);
        QCOMPARE(*records.statements("https://www.example.se"), *statements);
        QStringList verbs;
        for (const QJsonValue statement : QJsonDocument::fromJson(*statements).array()) {
            verbs.append(statement["verb"]["id"].toString().section('/', -1));
            QCOMPARE(statement["actor"]["account"]["homePage"].toString(), "https://www.example.se");
            QVERIFY(!statement["actor"].toObject().contains("mbox"));
        }
        QCOMPARE(verbs, (QStringList{"initialized", "passed", "completed", "terminated"}));
        QVERIFY(!statements->contains("anna"));
        QVERIFY(!records.summaries()->contains("anna"));
    }

    void shouldExplainEveryColumnOfTheExportPrv29()
    {
        const auto database = newDatabase();
        const auto exported = Csv::read(*RecordExport(*database, m_rules).summaries(), {});
        const auto dictionary = Csv::read(RecordExport::dictionary(), {});
        const QStringList columns = exported->constFirst().cells;
        QStringList explained;
        for (const Csv::Row &row : *dictionary)
            explained.append(row.cells.constFirst());
        QCOMPARE(explained.mid(1), columns);
    }

    void shouldAnswerOnTheCommandLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const auto row = [](const QString &arguments, int status) { QTest::newRow(qPrintable(arguments)) << arguments.split(' ') << status; };
        row("report completion", 0);
        row("report completion --by unit --from 2026-01-01 --to 2026-12-31 --csv", 0);
        row("report completion --by planet", 2);
        row("report completion --to i-går", 2);
        row("report completion --module nej", 1);
        row("records rebuild", 0);
        row("records export --csv", 0);
        row("records export --csv --xapi", 2);
        row("records export --xapi", 2);
        row("records export --xapi --home https://www.example.se", 0);
        row("records export --csv --out /nowhere/x.csv", 1);
        row("records erase", 2);
        row("--help", 0);
    }

    void shouldAnswerOnTheCommandLine()
    {
        const QString path = m_folder.filePath("commands.sqlite");
        {
            const auto database = RecordDatabase::open(path, RecordDatabase::Access::ReadWrite);
            QVERIFY(database);
            QVERIFY(People(**database).store(staff("Luleå", "1", "h", 6)).isEmpty());
        }
        QFETCH(QStringList, arguments);
        if (arguments.size() > 1)
            arguments << "--records" << path;
        QTEST(*FollowUpCommands::run(arguments), "status");
    }

    void shouldListAModuleThatNobodyHasBegun()
    {
        const QString path = m_folder.filePath("modules.sqlite");
        const QString course = inRepository("tests/records/courses/liten");
        QCOMPARE(*FollowUpCommands::run({"modules", "add", "--records", path, course}), 0);
        const auto database = std::move(*RecordDatabase::open(path, RecordDatabase::Access::ReadWrite));
        QVERIFY(People(*database).store(staff("Luleå", "1", "h", 6)).isEmpty());
        const auto tables = CompletionReport(*database).tables({}, CompletionReport::By::Office);
        QCOMPARE(tables->size(), 1);
        QCOMPARE(tables->constFirst().module.title, "Liten kurs");
        QVERIFY(tables->constFirst().module.hasTest);
        QCOMPARE(tables->constFirst().total.numbers->notStarted, 6);
    }
};

QTEST_GUILESS_MAIN(TestFollowUp)
#include "tst_followup.moc"
