#include "copyfolder.h"
#include "coursefolder.h"
#include "coursejson.h"
#include "memorykeeper.h"
#include "playersession.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QString modules = inRepository("courses/modules/");
const QString canary = "kanariefågel 7319";

/** One learner who takes BAS, with a clock and a seed that are always the same. */
struct Learner
{
    explicit Learner(const QString &variant = "af") : course(CourseFolder::load(modules + "bas")->forVariant(variant)), json(CourseJson::toJson(course, variant)) {}

    std::unique_ptr<PlayerSession> sit()
    {
        auto session = PlayerSession::begin(json, course.folder, rules, keeper, notes, {.clock = [this] { return now += 1000; }, .seed = 7, .outline = outline});
        return session ? std::move(*session) : nullptr;
    }

    QStringList eventTypes() const
    {
        QStringList types;
        for (const QJsonValue event : keeper.events())
            types.append(event["type"].toString());
        return types;
    }

    Course course;
    QJsonObject json;
    RuleEngine rules;
    MemoryKeeper keeper;
    PrivateStore notes;
    qint64 now = 1763740000000;
    std::shared_ptr<SessionOutline> outline;
};

QString firstPage(const PlayerSession &session)
{
    return session.pageIds().first();
}

/** The first block of this type in the course, and its page. */
QVariantMap find(const PlayerSession &session, const QString &type, QString *pageId = nullptr)
{
    for (const QVariant &unit : session.contents()) {
        for (const QVariant &entry : unit.toMap()["pages"].toList()) {
            const QVariantMap page = session.pageOf(entry.toMap()["id"].toString());
            for (const QVariant &block : page["blocks"].toList()) {
                if (block.toMap()["type"] == type) {
                    if (pageId)
                        *pageId = page["id"].toString();
                    return block.toMap();
                }
            }
        }
    }
    return {};
}

} // namespace

/** One learner in one course, without a window. */
class PlayerSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale("sv_SE")); }

    void anOpenedPageShouldBeKeptBeforeItIsTold()
    {
        Learner learner;
        const auto session = learner.sit();
        QSignalSpy kept(session.get(), &PlayerSession::kept);
        QVERIFY(session->open(firstPage(*session)));
        QCOMPARE(session->page(), firstPage(*session));
        QCOMPARE(kept.count(), 1);
        QVERIFY(kept.first().at(1).toBool());
        QCOMPARE(learner.eventTypes(), QStringList{"opened"});
        QVERIFY(session->pageState(firstPage(*session))["opened"].toBool());
        QVERIFY(session->savedAt().isValid());
    }

    void anAnswerShouldGiveItsFeedbackAndOnlyTellItsOwnBlock()
    {
        Learner learner;
        const auto session = learner.sit();
        const QVariantMap question = find(*session, "choice");
        const QVariantMap option = question["options"].toList().first().toMap();
        const QVariant given = question["multiple"].toBool() ? QVariant(QStringList{option["id"].toString()}) : option["id"];
        QSignalSpy changed(session.get(), &PlayerSession::changed);
        QVERIFY(session->answer(question["id"].toString(), given));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first(), question["id"]);
        const QVariantMap state = session->stateOf(question["id"].toString());
        QCOMPARE(state["answer"], given.userType() == QMetaType::QString ? given : QVariant(given.toList()));
        QVERIFY(!state["feedback"].toList().isEmpty());
        QVERIFY(session->answer(question["id"].toString(), QVariant::fromValue(nullptr)));
        QVERIFY(session->stateOf(question["id"].toString())["answer"].isNull());
    }

    void whatIsNoAnswerShouldNotBeTaken()
    {
        Learner learner;
        const auto session = learner.sit();
        const QVariantMap question = find(*session, "choice");
        QVERIFY(!session->answer(question["id"].toString(), "finns-inte"));
        QVERIFY(!session->answer("finns-inte", "a"));
        QVERIFY(!session->open("finns-inte"));
        QVERIFY(learner.keeper.events().isEmpty());
    }

    void aResumedCourseShouldBeWhereItWasLeft()
    {
        Learner learner;
        QString pageId;
        QVariantMap question;
        {
            const auto session = learner.sit();
            QVERIFY(!session->isResumed());
            question = find(*session, "choice", &pageId);
            session->open(pageId);
            session->answer(question["id"].toString(), question["multiple"].toBool() ? QVariant(QStringList{question["options"].toList().last().toMap()["id"].toString()})
                                                                                      : question["options"].toList().last().toMap()["id"]);
            QVERIFY(session->leave());
        }
        const auto again = learner.sit();
        QVERIFY(again->isResumed());
        QCOMPARE(again->page(), pageId);
        QVERIFY(!again->stateOf(question["id"].toString())["answer"].isNull());
    }

    void anOutlineMadeInStepsShouldBeAsOneMadeAtOnce()
    {
        Learner learner;
        const QJsonObject layout = learner.sit()->layout();
        // begun by who goes on meanwhile, and finished by the session
        for (const int steps : {0, 1, 3, 1000}) {
            learner.outline = std::make_shared<SessionOutline>(learner.json, learner.rules);
            int taken = 0;
            while (taken < steps && learner.outline->step())
                ++taken;
            if (steps == 1000)
                QCOMPARE(taken, int(learner.json["units"].toArray().size()) + 1);
            const auto session = learner.sit();
            QCOMPARE(session->layout(), layout);
            QVERIFY(session->open(session->pageIds().last()));
            QCOMPARE(session->titleOf(session->page()), session->pageOf(session->page())["title"].toString());
        }
    }

    void theTimeOfASittingShouldBeWhatHasPassedAlsoWhenTheClockIsSet()
    {
        Learner learner;
        qint64 elapsed = 5000;
        auto session = PlayerSession::begin(learner.json, learner.course.folder, learner.rules, learner.keeper, learner.notes,
                                            {[&] { return learner.now; }, 7, {}, {}, {}, nullptr, [&] { return elapsed; }});
        QVERIFY(session);
        learner.now -= 7200000;
        elapsed += 90000;
        (*session)->open(firstPage(**session));
        learner.now += 14400000;
        elapsed += 30000;
        QVERIFY((*session)->leave());
        QCOMPARE(learner.keeper.events().last()["seconds"].toDouble(), 120.0);
    }

    void aFullDiskShouldCostNothingThatWasAnswered()
    {
        Learner learner;
        const auto session = learner.sit();
        session->open(firstPage(*session));
        learner.keeper.fail("Disken är full.");
        QSignalSpy kept(session.get(), &PlayerSession::kept);
        const QVariantMap task = find(*session, "task");
        QVERIFY(session->answer(task["id"].toString(), true));
        QVERIFY(!kept.first().at(1).toBool());
        QVERIFY(!session->isSafe());
        QCOMPARE(session->problem(), "Disken är full.");
        QVERIFY(!session->saveAgain());
        QCOMPARE(learner.eventTypes(), QStringList{"opened"});

        learner.keeper.fail({});
        QVERIFY(session->saveAgain());
        QVERIFY(session->isSafe());
        QCOMPARE(learner.eventTypes(), (QStringList{"opened", "answered"}));
        const auto again = learner.sit();
        QCOMPARE(again->stateOf(task["id"].toString())["answer"], true);
    }

    void whatCouldNotBeKeptShouldComeWithTheNextAnswerOnce()
    {
        Learner learner;
        const auto session = learner.sit();
        learner.keeper.fail("Disken är full.");
        session->open(firstPage(*session));
        session->answer(find(*session, "task")["id"].toString(), true);
        learner.keeper.fail({});
        session->answer(find(*session, "task")["id"].toString(), QVariant::fromValue(nullptr));
        QCOMPARE(learner.eventTypes(), (QStringList{"opened", "answered", "cleared"}));
        QVERIFY(session->isSafe());
    }

    void whatIsWrittenForOneselfShouldBeInNoEventOrState() // PRV-8
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("anteckningar/bas.json");
        Learner learner;
        learner.notes = PrivateStore(path);
        QString id;
        {
            const auto session = learner.sit();
            id = find(*session, "reflection")["id"].toString();
            QVERIFY(session->write(id, canary));
            QVERIFY(session->answer(id, true));
            QCOMPARE(session->notes().size(), 1);
            QCOMPARE(session->notes().first().toMap()["texts"].toStringList(), QStringList{canary});
            session->leave();
        }
        const QString records = QString::fromUtf8(QJsonDocument(learner.keeper.events()).toJson()) + learner.keeper.load().value_or(QString());
        QVERIFY(records.contains(id));
        QVERIFY(!records.contains(canary));
        QCOMPARE(PrivateStore(path).value(id).toString(), canary);
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void damagedNotesShouldBeSetAsideAndNeverOverwritten()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("bas.json");
        QFile damaged(path);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"r1\": \"halv");
        damaged.close();
        PrivateStore notes(path);
        QVERIFY(notes.problem().contains("undanlagd"));
        QVERIFY(notes.set("r2", "ny"));
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 2);
        QVERIFY(files.join(' ').contains("damaged"));
    }

    void notesThatCouldNotBeSavedShouldBeTriedAgain()
    {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath("anteckningar")); // where the folder of the notes is to be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const QString path = folder.filePath("anteckningar/bas.json");
        Learner learner;
        learner.notes = PrivateStore(path);
        const auto session = learner.sit();
        const QString reflection = find(*session, "reflection")["id"].toString();
        QVERIFY(!session->write(reflection, "Fråga chefen."));
        QVERIFY(session->problem().contains("Kopiera texten"));
        QVERIFY(!session->saveAgain());
        QVERIFY(inTheWay.remove());
        QVERIFY(session->saveAgain());
        QCOMPARE(session->problem(), QString());
        QCOMPARE(PrivateStore(path).value(reflection).toString(), "Fråga chefen.");
    }

    void theCourseShouldSayWhyItIsNotYetComplete()
    {
        Learner learner;
        const auto session = learner.sit();
        QVariantMap standing = session->standing("sv");
        QVERIFY(!session->isComplete());
        QCOMPARE(standing["heading"], "Kvar att göra:");
        const int left = standing["lines"].toList().size();
        QVERIFY(left > 3);
        session->open(firstPage(*session));
        QCOMPARE(session->standing("sv")["lines"].toList().size(), left - 1);
        QCOMPARE(session->standing("en")["heading"], "Left to do:");
    }

    void allThatIsRequiredShouldCompleteTheCourse()
    {
        Learner learner;
        const auto session = learner.sit();
        QSignalSpy completed(session.get(), &PlayerSession::completed);
        const QJSValue registry = learner.rules.registry();
        const auto best = [&](const QVariantMap &block) {
            const QJSValue script = learner.rules.fromJson(QJsonObject::fromVariantMap(block));
            const QJSValue answer = QJSValue(registry).call({script}).property("best");
            return answer.isCallable() ? answer.call({script}).toVariant() : QVariant();
        };
        for (const QVariant &unit : session->contents()) {
            for (const QVariant &entry : unit.toMap()["pages"].toList()) {
                const QString pageId = entry.toMap()["id"].toString();
                session->open(pageId);
                const QVariantMap page = session->pageOf(pageId);
                for (const QVariant &block : page["blocks"].toList()) {
                    if (const QVariant answer = best(block.toMap()); answer.isValid())
                        QVERIFY(session->answer(block.toMap()["id"].toString(), answer));
                }
                if (const QVariantMap test = page["test"].toMap(); !test.isEmpty()) {
                    for (const QVariant &question : session->test(test["id"].toString())["questions"].toList())
                        QVERIFY(session->answer(question.toMap()["id"].toString(), best(question.toMap())));
                    QCOMPARE(session->test(test["id"].toString())["score"].toInt(), 100);
                }
            }
        }
        QVERIFY2(session->isComplete(), qPrintable(QJsonDocument::fromVariant(session->standing("sv")["lines"]).toJson()));
        QCOMPARE(completed.count(), 1);
        QVERIFY(learner.keeper.lastReport().isComplete);
        QCOMPARE(learner.keeper.lastReport().success, "passed");
        QCOMPARE(learner.keeper.lastReport().score, std::optional(100.0));
    }

    void browsingShouldKeepNothing()
    {
        Learner learner;
        learner.keeper = MemoryKeeper(RecordKeeper::Mode::Browse);
        const auto session = learner.sit();
        QCOMPARE(session->mode(), "browse");
        QVERIFY(session->open(firstPage(*session)));
        QVERIFY(learner.keeper.events().isEmpty());
    }

    void searchShouldFindWhatPagesAndTermsSay()
    {
        Learner learner;
        const auto session = learner.sit();
        const QVariantList hits = session->find("samordningsförbund");
        QVERIFY(hits.size() > 1);
        for (const QVariant &hit : hits) {
            const QVariantList parts = hit.toMap()["title"].toList() + hit.toMap()["excerpt"].toList();
            QVERIFY(std::any_of(parts.cbegin(), parts.cend(), [](const QVariant &part) { return part.toMap()["hit"].toBool(); }));
        }
        QVERIFY(session->find("").isEmpty());
        QVERIFY(session->find("ordsominteFinns").isEmpty());
        QVERIFY(!session->find("<b>&\"(").size());
        QVERIFY(session->find("F155").isEmpty()); // what is written for editors is no text of the page
    }

    void mediaShouldNeverLeadOutOfTheCourse()
    {
        Learner learner;
        const auto session = learner.sit();
        QVERIFY(session->media("media/bf1.sv.vtt").isLocalFile());
        for (const char *hostile : {"../individen-till-arbete/course.xml", "/etc/passwd", "media/../../bas/course.xml/..", "finns/inte.svg", ""})
            QVERIFY2(session->media(hostile).isEmpty(), hostile);
    }

    void captionsShouldComeAsTheWebPlayerReadsThem() // VTT-1
    {
        Learner learner;
        const auto session = learner.sit();
        const QVariantList cues = session->cues("media/w1.sv.vtt");
        QVERIFY(cues.size() > 20);
        QVERIFY(cues.first().toMap()["to"].toDouble() > cues.first().toMap()["from"].toDouble());
        QVERIFY(!cues.first().toMap()["text"].toString().contains('<'));
        QVERIFY(session->cues("course.xml").isEmpty());
        QVERIFY(session->cues("../../../etc/passwd").isEmpty());
    }

    void watchingShouldCountTheUnionOfWhatWasSeen() // VID-3
    {
        Learner learner;
        const auto session = learner.sit();
        const QVariantMap film = find(*session, "video");
        QVERIFY(!film.isEmpty());
        const QString id = film["id"].toString();
        const double length = film["length"].toDouble();
        QVERIFY(session->watch(id, length - 5, length));
        QVERIFY(!session->stateOf(id)["done"].toBool());
        QVERIFY(session->watch(id, 0, length * 0.5));
        QVERIFY(session->watch(id, length * 0.25, length * 0.5));
        QVERIFY(session->stateOf(id)["covered"].toDouble() < 0.6);
        QVERIFY(session->watch(id, length * 0.5, length));
        QVERIFY(session->stateOf(id)["done"].toBool());
    }

    void oneVariantShouldHoldNothingOfAnother()
    {
        const QByteArray af = QJsonDocument(Learner("af").json).toJson();
        const QByteArray fk = QJsonDocument(Learner("fk").json).toJson();
        QVERIFY(af != fk);
        QCOMPARE(Learner("af").sit()->about()["variantName"], "Arbetsförmedlingen");
    }
};

QTEST_GUILESS_MAIN(PlayerSessionTest)

#include "tst_playersession.moc"
