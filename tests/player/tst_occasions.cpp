#include "assignments.h"
#include "attendance.h"
#include "learnerrecords.h"
#include "modules.h"
#include "occasions.h"
#include "openplayer.h"
#include "people.h"
#include "recorddatabase.h"

#include <QDir>
#include <QtTest>

namespace {

/** Where a picture of each step goes when somebody wants to look (BRYGGA_PICTURES). */
void picture(OpenPlayer &player, const QString &name)
{
    const QString folder = qEnvironmentVariable("BRYGGA_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(player.window()->grabWindow().save(QDir(folder).filePath(name + ".png")));
}

} // namespace

/** Live webinars, assignments and what it is time for, in the player's own window with real records. */
class OccasionsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    static QDateTime at(const QDate &day, int hour) { return Occasions::moment(day, QTime(hour, 0)); }

    /** A register in which HR has added BAS, Anna, and a webinar on 1 December 2026 at nine. */
    std::unique_ptr<RecordDatabase> newDatabase(const QString &word = "blå bro", int capacity = 20)
    {
        auto database = std::move(*RecordDatabase::open(m_folder.filePath(QString("records-%1.sqlite").arg(++m_files)), RecordDatabase::Access::ReadWrite));
        const bool isMade = People(*database).store({{"anna.a", "Anna Ask", "AF", "Luleå", "E1", "handläggare", {}}}).isEmpty()
            && Modules(*database).store({"bas", "1.0.0", "plan", {}, "BAS"}, {},
                   {{"webinars", QJsonArray{QJsonObject{{"id", "w1"}, {"title", "Vad är vad – och vem gör vad?"}, {"aim", "Mål"}, {"video", "w1-slidecast"}, {"page", "m1-e0-l1-s4"}}}},
                    {"later", QJsonArray()}});
        Occasion one;
        one.id = "bas-w1-dec";
        one.uid = "3c7a0c5e-0000-4000-8000-000000000001";
        one.course = "bas";
        one.webinar = "w1";
        one.starts = at({2026, 12, 1}, 9);
        one.ends = at({2026, 12, 1}, 10);
        one.platform = "Microsoft Teams";
        one.link = "https://teams.example.org/m";
        one.contact = "stod@example.org";
        one.capacity = capacity;
        one.closes = QDate(2026, 11, 28);
        one.word = Occasions::hashed(word);
        one.made = one.changed = at({2026, 11, 1}, 9);
        return isMade && Occasions(*database).store({one}).isEmpty() ? std::move(database) : nullptr;
    }

    static QStringList shown(OpenPlayer &player)
    {
        QStringList all;
        for (QAccessibleInterface *item : player.everything())
            all.append(item->text(QAccessible::Name));
        return all;
    }

private slots:
    void shouldRegisterFromTheFirstPageOfACourse()
    {
        const auto database = newDatabase();
        RuleEngine rules;
        LearnerRecords records(*database, rules, "anna.a");
        OpenPlayer player(records, at({2026, 11, 20}, 9), "bas");
        QVERIFY(shown(player).contains("Tisdag 1 december 2026 kl. 09.00–10.00"));
        QVERIFY(shown(player).contains("20 platser kvar"));
        QVERIFY(!player.find(QAccessible::Button, "Öppna mötet"));
        picture(player, "cover-before");
        QVERIFY(player.click(QAccessible::Button, "Anmäl mig"));
        QVERIFY(shown(player).contains("Du är anmäld"));
        QVERIFY(player.find(QAccessible::Button, "Öppna mötet"));
        QVERIFY(player.find(QAccessible::Button, "Lägg i kalendern"));
        picture(player, "cover-registered");
        QVERIFY(records.agenda()->occasions("bas", at({2026, 11, 20}, 9)).first().isRegistered);
        QVERIFY(player.click(QAccessible::Button, "Avanmäl mig"));
        QVERIFY(player.find(QAccessible::Button, "Anmäl mig"));
        QCOMPARE(player.complaints(), QStringList());
    }

    void shouldKeepTheKeyboardWithWhoUsesIt()
    {
        const auto database = newDatabase();
        RuleEngine rules;
        LearnerRecords records(*database, rules, "anna.a");
        OpenPlayer player(records, at({2026, 11, 20}, 9), "bas");
        const auto press = [&player](const QString &name) {
            for (int i = 0; i < 40 && !player.focused().startsWith(name); ++i)
                player.press(Qt::Key_Tab);
            QVERIFY2(player.focused().startsWith(name), qPrintable(player.focused()));
            player.press(Qt::Key_Return);
            player.settle();
        };
        press("Anmäl mig");
        QVERIFY2(player.focused().startsWith("Lägg i kalendern"), qPrintable(player.focused()));
        press("Avanmäl mig");
        QVERIFY2(player.focused().startsWith("Anmäl mig"), qPrintable(player.focused()));
    }

    void shouldFitASmallWindowWithLargeText()
    {
        const auto database = newDatabase();
        RuleEngine rules;
        LearnerRecords records(*database, rules, "anna.a");
        QCOMPARE(records.agenda()->signUp("bas-w1-dec", at({2026, 11, 20}, 8)), QString());
        OpenPlayer player(records, at({2026, 11, 20}, 9), "bas");
        player.player().set("textSize", 200);
        player.resize(800, 600);
        for (const char *name : {"Öppna mötet", "Lägg i kalendern", "Avanmäl mig"}) {
            QAccessibleInterface *button = player.find(QAccessible::Button, name);
            QVERIFY2(button, name);
            const QRect place = button->rect().translated(-player.window()->position());
            QVERIFY2(place.left() >= 0 && place.right() < 800, name);
        }
        QVERIFY(player.click(QAccessible::Heading, "Tisdag 1 december"));
        picture(player, "cover-large");
        QCOMPARE(player.complaints(), QStringList());
    }

    void shouldSaveACalendarFileThatCalendarsCanRead()
    {
        const auto database = newDatabase();
        RuleEngine rules;
        LearnerRecords records(*database, rules, "anna.a");
        OpenPlayer player(records, at({2026, 11, 20}, 9));
        QVERIFY(player.click(QAccessible::Button, "Anmäl mig"));
        QVERIFY(player.click(QAccessible::Button, "Lägg i kalendern"));
        QVERIFY2(shown(player).contains("Spara kalenderfilen"), qPrintable(shown(player).join('\n')));
        picture(player, "start-calendar");
        player.press(Qt::Key_Escape);
        player.settle();
        QCOMPARE(player.complaints(), QStringList());
        const QString path = m_folder.filePath("webbinarium.ics");
        QCOMPARE(player.player().agenda()->saveCalendar("bas-w1-dec", QUrl::fromLocalFile(path)), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.startsWith("BEGIN:VCALENDAR\r\n") && bytes.contains("DTSTART:20261201T080000Z\r\n") && bytes.contains("METHOD:PUBLISH\r\n"), bytes);
        QVERIFY(player.player().agenda()->saveCalendar("bas-w1-dec", QUrl::fromLocalFile("/nowhere/x.ics")).contains("går inte att spara"));
    }

    void shouldSayOnTheStartPageWhenItIsFull()
    {
        const auto database = newDatabase("blå bro", 1);
        RuleEngine rules;
        LearnerRecords other(*database, rules, "bo.b");
        QCOMPARE(other.agenda()->signUp("bas-w1-dec", at({2026, 11, 20}, 8)), QString());
        LearnerRecords records(*database, rules, "anna.a");
        OpenPlayer player(records, at({2026, 11, 20}, 9));
        QVERIFY(shown(player).contains("Fullt"));
        QVERIFY(!player.find(QAccessible::Button, "Anmäl mig"));
        picture(player, "start-full");
    }

    void shouldCountAsDoneForWhoGivesTheCodeWord()
    {
        const auto database = newDatabase();
        RuleEngine rules;
        LearnerRecords records(*database, rules, "anna.a");
        OpenPlayer player(records, at({2026, 12, 1}, 9), "bas");
        QVERIFY(!player.session().stateOf("w1-slidecast").value("done").toBool());
        const auto write = [&](const QString &word) {
            QVERIFY(player.click(QAccessible::EditableText, "Kodord från webbinariet"));
            player.press(Qt::Key_A, Qt::ControlModifier);
            player.write(word);
            QVERIFY(player.click(QAccessible::Button, "Lämna kodordet"));
        };
        write("fel");
        QVERIFY(shown(player).join('\n').contains("Det är inte rätt kodord."));
        picture(player, "cover-word");
        write("BLÅ BRO");
        QVERIFY(shown(player).contains("Du deltog live"));
        QVERIFY(!player.find(QAccessible::EditableText, "Kodord från webbinariet"));
        QVERIFY(player.session().stateOf("w1-slidecast").value("done").toBool());
        picture(player, "cover-attended");
        player.visit("#page-m1-e5-l2-s1");
        QVERIFY2(shown(player).contains("Deltog live 2026-12-01."), qPrintable(shown(player).join('\n'))); // how it came to be done, not only that it is
        QCOMPARE(player.complaints(), QStringList());
    }

    void shouldTakeTheRestOfAWebinarFromItsRecordingG14()
    {
        const auto database = newDatabase();
        RuleEngine rules;
        LearnerRecords records(*database, rules, "anna.a");
        QVERIFY(Attendance(*database, rules).add("bas-w1-dec", {{"anna.a", "joined", {{"joins", QJsonArray{QJsonArray{0, 40}}}}}}, at({2026, 12, 2}, 9)).isEmpty());
        OpenPlayer player(records, at({2026, 12, 3}, 9), "bas");
        QVERIFY2(shown(player).contains("Du var med 40 av 60 minuter"), qPrintable(shown(player).join('\n')));
        player.resize(1000, 1700); // all of the film on the picture
        player.visit("#page-m1-e5-l2-s1");
        const auto told = [&player](const QString &beginning) {
            const QStringList found = shown(player).filter(beginning);
            return found.isEmpty() ? QString() : found.first();
        };
        QVERIFY2(told("Du var med en del live").startsWith("Du var med en del live 2026-12-01. Det och det du har sett är 66 procent."), qPrintable(shown(player).join('\n')));
        picture(player, "film-partly-live");
        double length = 0;
        for (const QVariant &block : player.session().pageOf("m1-e5-l2-s1").value("blocks").toList())
            length = qMax(length, block.toMap().value("length").toDouble());
        QVERIFY(player.session().watch("w1-slidecast", length * 2 / 3, length));
        player.settle();
        QVERIFY2(shown(player).contains("Deltog delvis live 2026-12-01 och såg resten i inspelningen."), qPrintable(shown(player).join('\n')));
        picture(player, "film-joined");
        QCOMPARE(player.complaints(), QStringList());
    }

    void shouldSayWhatItIsTimeForAndLeadThere()
    {
        const auto database = newDatabase();
        RuleEngine rules;
        LearnerRecords records(*database, rules, "anna.a");
        {
            OpenPlayer before(records, at({2026, 11, 25}, 9), "bas"); // opening it tells the records what BAS wants
            QVERIFY(!shown(before).join('\n').contains("Nu är det dags"));
        }
        QCOMPARE(records.agenda()->giveWord("bas-w1-dec", "blå bro", at({2026, 12, 1}, 10)), QString());
        OpenPlayer player(records, at({2026, 12, 2}, 9));
        QVERIFY2(shown(player).contains("Nu är det dags: Min lokala samverkansbild"), qPrintable(shown(player).join('\n')));
        QVERIFY(shown(player).contains("Klar senast 15 december 2026."));
        picture(player, "start-due");
        QVERIFY(player.click(QAccessible::Button, "Gå dit"));
        QVERIFY(!player.session().page().isEmpty());
        QVERIFY(player.session().stateOf("m1-au1").contains("done"));
        QVERIFY(player.session().answer("m1-au1", true));
        player.player().close();
        player.settle();
        QVERIFY(!shown(player).join('\n').contains("Nu är det dags"));
        QCOMPARE(player.complaints(), QStringList());
    }

    void shouldShowWhatIsAssignedFirstAndWhenItIsLate()
    {
        const auto database = newDatabase();
        RuleEngine rules;
        QVERIFY(Assignments(*database).store({{"bas", {}, {}, {}, {}, {}, QDate(2027, 1, 31)}, {"strategiskt-block", {}, {}, {}, {}, "handläggare", QDate(2026, 11, 19)}},
                                             {}, at({2026, 11, 1}, 9)).isEmpty());
        LearnerRecords records(*database, rules, "anna.a");
        OpenPlayer player(records, at({2026, 11, 20}, 9));
        QCOMPARE(player.player().courses().first().toMap().value("id").toString(), "strategiskt-block");
        QCOMPARE(player.player().courses().at(1).toMap().value("id").toString(), "bas");
        QVERIFY(shown(player).contains("Klar senast 31 januari 2027"));
        QVERIFY(shown(player).contains("Försenad, skulle ha varit klar 19 november 2026"));
        picture(player, "start-assigned");
    }
};

QTEST_MAIN(OccasionsTest)
#include "tst_occasions.moc"
