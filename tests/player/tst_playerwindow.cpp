#include "copyfolder.h"
#include "openplayer.h"

#include <QSignalSpy>
#include <QtTest>

#include <functional>

namespace {

const QString liten = inRepository("tests/records/courses/liten");
const QString unsaved = "Det du gjorde sist är inte sparat";

/** A way out of the course that is open. */
using Way = std::function<void(OpenPlayer &)>;

void answer(OpenPlayer &it)
{
    QVERIFY(it.click(QAccessible::RadioButton, "Frågar."));
    QVERIFY(it.click(QAccessible::Button, "Kontrollera svaret"));
}

QString lastEvent(OpenPlayer &it)
{
    const QJsonArray events = it.records().keptOf(it.session().course()["id"].toString())->events();
    return events.isEmpty() ? QString() : events.last()["type"].toString();
}

} // namespace

Q_DECLARE_METATYPE(Way)

/** A caseworker with half an hour to spare, at the real window. */
class PlayerWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void theStartPageShouldSayWhatHowLongHowFarAndDueWhen()
    {
        OpenPlayer it;
        it.records().assign("bas", QDate(2025, 12, 1));
        emit it.player().coursesChanged();
        it.settle();
        QCOMPARE(it.names(QAccessible::Heading).first(), "Dina kurser");
        QVERIFY(it.find(QAccessible::Heading, "BAS:"));
        QVERIFY(it.find(QAccessible::StaticText, "1 timme och 40 minuter"));
        QVERIFY(it.find(QAccessible::StaticText, "Ej påbörjad"));
        QVERIFY(it.find(QAccessible::StaticText, "Klar senast 1 december 2025"));
        QVERIFY(it.click(QAccessible::Button, "Börja: BAS:"));
        QVERIFY(it.player().session());
        QCOMPARE(it.focused(), it.session().pageOf(it.session().page())["title"].toString());
        QCOMPARE(it.complaints(), QStringList());
    }

    void turningAPageShouldKeepItTellItAndTitleIt() // ACC-W30
    {
        OpenPlayer it("bas");
        const QString first = it.session().page();
        QVERIFY(it.click(QAccessible::Link, "Nästa:"));
        QVERIFY(it.session().page() != first);
        const QString title = it.session().pageOf(it.session().page())["title"].toString();
        QCOMPARE(it.focused(), title);
        QVERIFY(it.window()->title().startsWith(title + " – "));
        QVERIFY(it.find(QAccessible::StatusBar, "Sparat "));
        QVERIFY(it.find(QAccessible::Link, "Klar: "));
        it.press(Qt::Key_Left, Qt::AltModifier);
        it.settle();
        QCOMPARE(it.session().page(), first);
        it.press(Qt::Key_PageDown, Qt::ControlModifier);
        it.settle();
        QVERIFY(it.session().page() != first);
        QCOMPARE(it.complaints(), QStringList());
    }

    void aQuestionShouldBeAnsweredByMouse()
    {
        OpenPlayer it(liten, {});
        QVERIFY(it.click(QAccessible::RadioButton, "Lovar."));
        QVERIFY2(it.session().stateOf("val")["answer"].isNull(), "choosing must not submit");
        QVERIFY(it.click(QAccessible::Button, "Kontrollera svaret"));
        QCOMPARE(it.session().stateOf("val")["result"], "wrong");
        QVERIFY(it.find(QAccessible::StaticText, "Inte rätt"));
        QVERIFY(it.find(QAccessible::RadioButton, "Frågar.")->state().disabled);
        QVERIFY(it.click(QAccessible::Button, "Försök igen"));
        QVERIFY(it.click(QAccessible::RadioButton, "Frågar."));
        QVERIFY(it.click(QAccessible::Button, "Kontrollera svaret"));
        QCOMPARE(it.session().stateOf("val")["result"], "right");
        QCOMPARE(it.complaints(), QStringList());
    }

    void aQuestionShouldBeAnsweredByKeysAlone() // ACC-N10
    {
        OpenPlayer it(liten, {});
        for (int i = 0; i < 60 && it.focused() != "Frågar."; ++i)
            it.press(Qt::Key_Tab);
        QCOMPARE(it.focused(), "Frågar.");
        it.press(Qt::Key_Space);
        for (int i = 0; i < 10 && it.focused() != "Kontrollera svaret"; ++i)
            it.press(Qt::Key_Tab);
        it.press(Qt::Key_Space);
        QCOMPARE(it.session().stateOf("val")["result"], "right");
        QCOMPARE(it.complaints(), QStringList());
    }

    void anUnansweredQuestionShouldSayWhatIsMissing() // ACC-W40
    {
        OpenPlayer it(liten, {});
        QVERIFY(it.click(QAccessible::Button, "Kontrollera svaret"));
        QVERIFY(it.find(QAccessible::StaticText, "Välj ett svar först."));
        QVERIFY(it.session().stateOf("val")["answer"].isNull());
    }

    void aTestShouldBeTakenFailedAndTakenAgain()
    {
        OpenPlayer it(liten, {});
        it.visit("#page-s3");
        const auto answerAll = [&](bool isRight) {
            for (int i = 0; i < 2; ++i) {
                const QVariantMap test = it.session().test("prov");
                const QString place = QString("Fråga %1 av 2").arg(i + 1);
                QVERIFY2(it.find(QAccessible::Heading, place), qPrintable(it.names(QAccessible::Heading).join('|')));
                QVariantMap question;
                for (const QVariant &one : test["questions"].toList()) {
                    if (question.isEmpty() && !it.session().stateOf(one.toMap()["id"].toString())["locked"].toBool())
                        question = one.toMap();
                }
                for (const QVariant &option : question["options"].toList()) {
                    if (option.toMap()["correct"].toBool() == isRight) {
                        QVERIFY(it.click(QAccessible::RadioButton, QString(option.toMap()["text"].toString())));
                        break;
                    }
                }
                QVERIFY(it.session().stateOf(question["id"].toString())["answer"].isNull());
                QVERIFY(it.click(QAccessible::Button, "Svara"));
                QVERIFY(it.session().stateOf(question["id"].toString())["locked"].toBool());
                QCOMPARE(it.focused(), i == 1 ? "Visa resultatet" : "Nästa fråga");
                it.press(Qt::Key_Return);
                it.settle();
            }
        };
        QVERIFY(it.click(QAccessible::Button, "Svara"));
        QVERIFY(it.find(QAccessible::StaticText, "Svara på hela frågan först."));
        answerAll(false);
        QCOMPARE(it.focused(), "Du är inte godkänd än");
        QVERIFY(it.click(QAccessible::Button, "Gör provet igen"));
        answerAll(true);
        QCOMPARE(it.focused(), "Du är godkänd på provet");
        QVERIFY(it.session().test("prov")["passed"].toBool());
        QCOMPARE(it.complaints(), QStringList());
    }

    void aTermShouldBeExplainedBesideTheWordAndEscapeGiveTheKeyboardBack() // ACC-W23
    {
        OpenPlayer it("bas");
        QAccessibleInterface *term = it.find(QAccessible::Link, "PIACS");
        QVERIFY(term);
        qobject_cast<QQuickItem *>(term->object())->forceActiveFocus(Qt::TabFocusReason);
        it.press(Qt::Key_Return);
        it.settle();
        QVERIFY(it.find(QAccessible::Link, "Visa i ordlistan"));
        it.press(Qt::Key_Escape);
        it.settle();
        QVERIFY(!it.find(QAccessible::Link, "Visa i ordlistan"));
        QCOMPARE(it.focused(), "PIACS");
        it.press(Qt::Key_Return);
        it.settle();
        QVERIFY(it.click(QAccessible::Link, "Visa i ordlistan"));
        QCOMPARE(it.names(QAccessible::Heading).first(), "Ordlista");
        QCOMPARE(it.complaints(), QStringList());
    }

    void aTermThatIsClickedShouldBeExplainedBesideTheWordToo()
    {
        OpenPlayer it("bas");
        it.visit("#page-m1-e1-l1-s1");
        QVERIFY(it.click(QAccessible::Link, "Obalansen"));
        QAccessibleInterface *note = it.find(QAccessible::Dialog, "obalans på arbetsmarknaden");
        QVERIFY(note);
        const int away = note->rect().top() - it.find(QAccessible::Link, "Obalansen")->rect().bottom();
        QVERIFY2(away > 0 && away < 40, qPrintable(QString::number(away)));
        it.press(Qt::Key_Escape);
        it.settle();
        QCOMPARE(it.focused(), "Obalansen");
        QCOMPARE(it.complaints(), QStringList());
    }

    void whatOpensShouldFitInTheWindowAlsoInLargeText() // ACC-W3, W23
    {
        OpenPlayer it("bas");
        it.resize(800, 600);
        it.player().set("textSize", 200);
        const QRect window(QPoint(), QSize(800, 600));
        const auto isWithin = [&](QAccessibleInterface *item) { return item && window.contains(item->rect().translated(-it.window()->position())); };
        it.visit("#page-m1-e1-l1-s1");
        for (const char *link : {"Obalansen", "[PIACS 2016]"}) {
            QVERIFY(it.click(QAccessible::Link, link));
            QVERIFY2(isWithin(it.find(QAccessible::Button, "Stäng")), link);
            it.press(Qt::Key_Escape);
            it.settle();
        }
        it.visit("#page-m1-e2-l2-s3");
        QVERIFY(it.click(QAccessible::ComboBox, "Röstbärare"));
        QAccessibleInterface *list = it.find(QAccessible::List, "Röstbärare");
        QVERIFY(isWithin(list));
        QVERIFY(!list->rect().intersects(it.find(QAccessible::ComboBox, "Röstbärare")->rect()));
        it.press(Qt::Key_Escape);
        it.visit("#page-m1-e5-l2-s1");
        QVERIFY(it.click(QAccessible::Button, "Utseende på undertexter"));
        QRect before;
        for (const char *name : {"Storlek", "Färg på texten", "Bakgrund", "Bakgrundens täckning", "Typsnitt"}) {
            QAccessibleInterface *field = it.find(QAccessible::ComboBox, name);
            QVERIFY2(field && field->rect().top() > before.bottom() + 20, "each field has room for its label");
            before = field->rect();
        }
        QCOMPARE(it.complaints(), QStringList());
    }

    void searchingShouldFindAndLeadThere()
    {
        OpenPlayer it("bas");
        it.press(Qt::Key_F, Qt::ControlModifier);
        it.settle();
        QCOMPARE(it.focused(), "Ord att söka efter");
        it.write("fikarummet");
        it.settle();
        QVERIFY2(it.find(QAccessible::StaticText, "1 träff") || it.find(QAccessible::StaticText, "2 träffar"), qPrintable(it.names(QAccessible::StaticText).join('|')));
        QVERIFY(it.click(QAccessible::Link, "Scenario 1"));
        QVERIFY(it.session().pageOf(it.session().page())["title"].toString().startsWith("Scenario 1"));
    }

    void theLanguageShouldChangeWhileACourseIsOpen() // SWE-8, ACC-N16
    {
        OpenPlayer it(liten, {});
        QVERIFY(it.click(QAccessible::RadioButton, "Frågar."));
        QVERIFY(it.click(QAccessible::Button, "Kontrollera svaret"));
        it.player().setLanguage("en");
        it.settle();
        QVERIFY(it.find(QAccessible::Button, "Try again"));
        QVERIFY(it.find(QAccessible::Button, "Settings"));
        QVERIFY(it.find(QAccessible::Link, "Next: "));
        QCOMPARE(it.session().stateOf("val")["result"], "right");
        QCOMPARE(QLocale().language(), QLocale::English);
        it.player().setLanguage("sv");
        it.settle();
        QVERIFY(it.find(QAccessible::Button, "Försök igen"));
        QCOMPARE(it.complaints(), QStringList());
    }

    void whatCannotBeKeptShouldBeSaidAndTriedAgain()
    {
        OpenPlayer it(liten, {});
        it.records().fail("Disken är full. Ta bort något och försök igen.");
        QVERIFY(it.click(QAccessible::RadioButton, "Frågar."));
        QVERIFY(it.click(QAccessible::Button, "Kontrollera svaret"));
        QVERIFY(it.find(QAccessible::StatusBar, "Inte sparat"));
        QVERIFY(it.find(QAccessible::StaticText, "Disken är full."));
        it.records().fail({});
        QVERIFY(it.click(QAccessible::Button, "Försök spara igen"));
        QVERIFY(it.find(QAccessible::StatusBar, "Sparat"));
        QVERIFY(!it.find(QAccessible::Button, "Försök spara igen"));
        QCOMPARE(it.complaints(), QStringList());
    }

    void leavingShouldAskWhenTheLastIsNotSaved_data()
    {
        QTest::addColumn<Way>("leave");
        QTest::newRow("the course's own way out") << Way([](OpenPlayer &it) { QVERIFY(it.click(QAccessible::Button, "Avsluta")); });
        QTest::newRow("the window's") << Way([](OpenPlayer &it) { it.window()->close(); });
        QTest::newRow("by keys") << Way([](OpenPlayer &it) { it.press(Qt::Key_Q, Qt::ControlModifier); });
        QTest::newRow("to another course") << Way([](OpenPlayer &it) {
            for (QObject *object : it.window()->findChildren<QObject *>()) {
                if (object->property("title") == "Öppna en kurs")
                    QMetaObject::invokeMethod(object, "chosen", Q_ARG(QUrl, QUrl::fromLocalFile(inRepository("courses/modules/bas"))));
            }
        });
    }
    void leavingShouldAskWhenTheLastIsNotSaved()
    {
        QFETCH(const Way, leave);
        OpenPlayer it(liten, {});
        it.records().fail("Disken är full. Ta bort något och försök igen.");
        answer(it);
        leave(it);
        it.settle();
        QVERIFY(it.find(QAccessible::Dialog, unsaved));
        QVERIFY(it.names(QAccessible::StaticText).contains("Stänger du nu försvinner det."));
        QCOMPARE(it.names(QAccessible::StaticText).count("Disken är full. Ta bort något och försök igen."), 2); // in the course and in the dialog
        QCOMPARE(it.focused(), "Stanna kvar");
        it.press(Qt::Key_Escape);
        it.settle();
        QVERIFY(!it.find(QAccessible::Dialog, unsaved));
        QVERIFY(it.window()->isVisible());
        QVERIFY(it.session().isRunning());
        QCOMPARE(it.session().stateOf("val")["result"], "right");
        leave(it);
        it.settle();
        it.press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(it.focused(), "Stäng ändå");
        it.press(Qt::Key_Return);
        it.settle();
        QVERIFY(!it.window()->isVisible() || !it.player().session() || it.session().course()["id"] == "bas");
        QCOMPARE(it.complaints(), QStringList());
    }

    void whatIsSavedAtTheLastTryShouldLetOneGo()
    {
        OpenPlayer it(liten, {});
        it.records().fail("Disken är full. Ta bort något och försök igen.");
        answer(it);
        it.window()->close();
        it.settle();
        it.press(Qt::Key_Tab, Qt::ShiftModifier);
        it.press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(it.focused(), "Försök spara igen");
        it.press(Qt::Key_Return);
        it.settle();
        QVERIFY2(it.find(QAccessible::StaticText, "Försökte igen"), "that it did not help is said");
        QVERIFY(it.find(QAccessible::AlertMessage, "Försökte igen"));
        QVERIFY(it.find(QAccessible::Dialog, unsaved));
        it.records().fail({});
        it.press(Qt::Key_Return); // the keyboard is still at the button
        it.settle();
        QVERIFY(!it.window()->isVisible());
        QCOMPARE(it.records().keptOf("liten")->events().count(), 3);
        QCOMPARE(lastEvent(it), "left");
        QCOMPARE(it.complaints(), QStringList());
    }

    void whatDoesNotFitInADialogShouldBeReachedByKeys() // ACC-N10
    {
        OpenPlayer it(liten, {});
        it.player().set("textSize", 200);
        it.resize(480, 480);
        it.records().fail("Disken är full. Ta bort något och försök igen.");
        it.session().answer("val", "b");
        it.window()->close();
        it.settle();
        const auto isInSight = [&] {
            QAccessibleInterface *reason = nullptr;
            for (QAccessibleInterface *item : it.everything()) {
                if (item->text(QAccessible::Name).startsWith("Disken är full."))
                    reason = item; // the last is that of the dialog
            }
            return reason && reason->rect().bottom() <= it.find(QAccessible::Button, "Stäng ändå")->rect().top();
        };
        QVERIFY(!isInSight());
        for (int i = 0; i < 20; ++i)
            it.press(Qt::Key_Down);
        it.settle();
        QVERIFY(isInSight());
        QCOMPARE(it.focused(), "Stanna kvar");
        it.press(Qt::Key_Escape);
        QCOMPARE(it.complaints(), QStringList());
    }

    void whatCanBeSavedAgainWhenOneLeavesShouldNotBeAskedAbout()
    {
        OpenPlayer it(liten, {});
        it.records().fail("Disken är full.");
        answer(it);
        it.records().fail({});
        QVERIFY(it.click(QAccessible::Button, "Avsluta"));
        QVERIFY(!it.player().session());
        QVERIFY(it.find(QAccessible::Heading, "Dina kurser"));
        QStringList kept;
        for (const QJsonValue event : it.records().keptOf("liten")->events())
            kept.append(event["type"].toString());
        QCOMPARE(kept, (QStringList{"opened", "answered", "left"}));
        QCOMPARE(it.complaints(), QStringList());
    }

    void whatWasWrittenAMomentAgoShouldBeKeptWhenTheWindowCloses()
    {
        OpenPlayer it(liten, {});
        QVERIFY(it.click(QAccessible::EditableText, "Dina tankar"));
        it.write("Fråga chefen.");
        QVERIFY2(it.session().notes().isEmpty(), "it waits for the next word");
        it.press(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(!it.window()->isVisible());
        QCOMPARE(it.session().notes().first().toMap()["texts"].toStringList(), QStringList{"Fråga chefen."});
        QCOMPARE(lastEvent(it), "left");
        QCOMPARE(it.complaints(), QStringList());
    }

    void withoutARegisterACourseShouldBeReadableAndSayWhyNothingIsKept()
    {
        NoRecords records("Disken är full. Frigör utrymme och försök igen.");
        OpenPlayer it(records, QDateTime({2026, 11, 21}, {10, 0}), liten);
        QVERIFY(it.find(QAccessible::StaticText, "Disken är full. Frigör utrymme"));
        QVERIFY(it.find(QAccessible::StatusBar, "Du bläddrar i kursen. Inget du gör sparas."));
        QVERIFY(it.click(QAccessible::Link, "Nästa:"));
        QCOMPARE(it.session().page(), "s2");
        QCOMPARE(it.complaints(), QStringList());
    }

    void aDamagedCourseShouldBeRefusedWithWordsAndTheOpenOneStay()
    {
        OpenPlayer it(liten, {});
        QTemporaryDir place;
        copyFolder(liten, place.path());
        QFile course(place.filePath("course.xml"));
        QVERIFY(course.open(QIODevice::ReadWrite | QIODevice::Truncate));
        course.write("<course");
        course.close();
        QVERIFY(!it.player().open(place.path()));
        it.settle();
        QVERIFY(it.find(QAccessible::Dialog, "”"));
        QVERIFY(it.find(QAccessible::StaticText, "course.xml:1:"));
        QVERIFY(it.find(QAccessible::StaticText, "Det du redan har gjort finns kvar."));
        it.press(Qt::Key_Escape);
        it.settle();
        QVERIFY(!it.find(QAccessible::Dialog, "”"));
        QVERIFY(!it.player().open(place.filePath("borta.kurs")));
        it.settle();
        QVERIFY(it.find(QAccessible::StaticText, "borta.kurs: Filen eller mappen finns inte."));
        it.press(Qt::Key_Escape);
        it.settle();
        QCOMPARE(it.session().page(), "s1");
        QCOMPARE(it.complaints(), QStringList());
    }

    void aCourseThatTakesItsTimeShouldSaySoUntilItIsOpenOrCannotBe()
    {
        OpenPlayer it;
        it.window()->setProperty("waits", true); // as main() begins when a course is named
        QTRY_VERIFY(it.names(QAccessible::StaticText).contains("Kursen öppnas …"));
        emit it.player().failed("kurs", {"course.xml:1: fel"});
        QVERIFY(!it.names(QAccessible::StaticText).contains("Kursen öppnas …"));
    }

    void aMissingPictureShouldShowItsText()
    {
        QTemporaryDir place;
        copyFolder(inRepository("courses/modules/bas"), place.path());
        for (const QString &file : QDir(place.filePath("media")).entryList({"*.svg"}))
            QVERIFY(QFile::remove(place.filePath("media/" + file)));
        OpenPlayer it(place.path());
        QAccessibleInterface *picture = it.find(QAccessible::Graphic, "");
        QVERIFY(picture);
        QVERIFY(picture->text(QAccessible::Name).size() > 20);
        QVERIFY2(picture->rect().height() > 20, "its text stands in its place");
        QCOMPARE(it.complaints(), QStringList());
    }

    void whatIsWrittenForOneselfShouldBeInTheNotesAndCanBeDeleted()
    {
        OpenPlayer it(liten, {});
        QVERIFY(it.click(QAccessible::EditableText, "Dina tankar"));
        it.write("Fråga chefen.");
        it.visit("#notes");
        QVERIFY(it.find(QAccessible::StaticText, "Fråga chefen."));
        QVERIFY(it.click(QAccessible::Button, "Ta bort mina anteckningar"));
        QCOMPARE(it.focused(), "Behåll");
        QVERIFY(it.click(QAccessible::Button, "Ta bort"));
        QVERIFY(it.find(QAccessible::StaticText, "Du har inte skrivit något än."));
        QCOMPARE(it.complaints(), QStringList());
    }

    void aCompletedCourseShouldGiveItsCertificate()
    {
        OpenPlayer it(liten, {});
        it.visit("#certificate");
        QVERIFY(it.find(QAccessible::StaticText, "Kursintyget visas här"));
        for (const char *page : {"s1", "s2", "s3"})
            it.session().open(page);
        it.session().answer("val", "b");
        it.session().answer("ordning", QStringList{"ett", "tva", "tre"});
        for (const QVariant &question : it.session().test("prov")["questions"].toList()) {
            for (const QVariant &option : question.toMap()["options"].toList()) {
                if (option.toMap()["correct"].toBool())
                    it.session().answer(question.toMap()["id"].toString(), option.toMap()["id"]);
            }
        }
        QVERIFY(it.session().isComplete());
        it.visit("#outcome");
        QVERIFY(it.find(QAccessible::Heading, "Kursen är slutförd."));
        it.visit("#certificate");
        QVERIFY(it.click(QAccessible::Button, "Spara som PDF"));
        QVERIFY(it.find(QAccessible::StaticText, "Skriv ditt namn först."));
        QVERIFY(it.click(QAccessible::EditableText, "Ditt namn"));
        it.write("Åsa Öberg");
        it.settle();
        QVERIFY(it.find(QAccessible::StaticText, "Åsa Öberg"));
        QVERIFY(it.find(QAccessible::StaticText, "Intygsnummer: BR-"));
        QTemporaryDir place;
        QVERIFY(it.player().saveCertificate("Åsa Öberg", QUrl::fromLocalFile(place.filePath("intyg.html"))));
        QVERIFY(it.player().saveCertificate("Åsa Öberg", QUrl::fromLocalFile(place.filePath("intyg.pdf"))));
        QVERIFY(!it.player().saveCertificate("Åsa Öberg", QUrl::fromLocalFile(place.filePath("finns/inte.pdf"))));
        it.settle();
        QVERIFY(it.find(QAccessible::Dialog, "”")->text(QAccessible::Name).contains("gick inte att spara"));
        QVERIFY(it.find(QAccessible::StaticText, "Frigör utrymme på disken, eller välj en annan plats"));
        QCOMPARE(it.complaints(), QStringList());
    }

    void theContentsShouldShowWhereOneIs()
    {
        OpenPlayer it("bas");
        for (const QString &place : it.places()) {
            it.visit(place);
            if (!place.startsWith("#page-"))
                break;
            QQuickItem *current = nullptr;
            for (QAccessibleInterface *item : it.everything()) {
                if (item->role() == QAccessible::Link && item->text(QAccessible::Description) == "Den sida som visas")
                    current = qobject_cast<QQuickItem *>(item->object());
            }
            QVERIFY2(current, qPrintable(place));
            QTRY_VERIFY2(current->mapRectToScene(current->boundingRect()).bottom() <= it.window()->height(), qPrintable(place));
            QVERIFY2(current->mapRectToScene(current->boundingRect()).top() > 0, qPrintable(place));
        }
        QCOMPARE(it.complaints(), QStringList());
    }

    void onASmallScreenTheContentsShouldBeADrawer()
    {
        OpenPlayer it("bas");
        QVERIFY(!it.find(QAccessible::Button, "Innehåll"));
        it.resize(640, 480);
        QVERIFY(it.click(QAccessible::Button, "Innehåll"));
        QVERIFY(it.find(QAccessible::Link, "Resultat"));
        it.press(Qt::Key_Escape);
        it.settle();
        QVERIFY(!it.find(QAccessible::Link, "Resultat"));
        QVERIFY(it.click(QAccessible::Button, "Innehåll"));
        QVERIFY(it.click(QAccessible::Link, "Ordlista"));
        QCOMPARE(it.names(QAccessible::Heading).first(), "Ordlista");
        QVERIFY(!it.find(QAccessible::Link, "Resultat"));
        QCOMPARE(it.complaints(), QStringList());
    }

    void textShouldFollowThePlatformAndTheLearner_data() // ACC-N12
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("percent");
        QTest::addColumn<double>("least");
        QTest::newRow("as it comes") << 9 << 100 << 1.0;
        QTest::newRow("the learner's choice") << 9 << 200 << 2.0;
        QTest::newRow("the platform's size") << 24 << 100 << 2.0;
    }
    void textShouldFollowThePlatformAndTheLearner()
    {
        QFETCH(const int, points);
        QFETCH(const int, percent);
        QFETCH(const double, least);
        const QFont before = QGuiApplication::font();
        OpenPlayer it("bas");
        QAccessibleInterface *heading = it.find(QAccessible::Heading, it.session().pageOf(it.session().page())["title"].toString());
        QVERIFY(heading);
        const int height = heading->rect().height();
        QFont font = before;
        font.setPointSize(points);
        QGuiApplication::setFont(font);
        it.player().set("textSize", percent);
        it.settle();
        heading = it.find(QAccessible::Heading, it.session().pageOf(it.session().page())["title"].toString());
        QVERIFY2(heading->rect().height() >= height * least * 0.95, qPrintable(QString("%1 was %2").arg(heading->rect().height()).arg(height)));
        QGuiApplication::setFont(before);
        QCOMPARE(it.complaints(), QStringList());
    }
};

QTEST_MAIN(PlayerWindowTest)

#include "tst_playerwindow.moc"
