#include "copyfolder.h"
#include "openplayer.h"

#include <QProcess>
#include <QtTest>

namespace {

/** A clock that stands still until somebody moves it. */
class StillClock : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE double time() const { return seconds; }
    double seconds = 1000;
};

/** The course with its films, made here: they are too large for the repository. */
class Films
{
public:
    explicit Films(bool isDamaged = false)
    {
        copyFolder(inRepository("tests/player/courses/webbinarium"), m_place.path());
        const QStringList sound{"-v", "error", "-f", "lavfi", "-i", "sine=440:d=2"};
        const QStringList picture{"-f", "lavfi", "-i", "testsrc=s=160x120:r=10:d=2", "-c:v", "libvpx", "-b:v", "50k"};
        make("film.webm", isDamaged ? QStringList() : sound + picture);
        make("film-syntolkad.webm", isDamaged ? QStringList() : sound + picture);
        make("ljud.ogg", isDamaged ? QStringList() : sound);
    }

    QString folder() const { return m_place.path(); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_place.filePath("media/" + name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }

private:
    void make(const QString &name, const QStringList &how) const
    {
        if (how.isEmpty())
            write(name, "ingen film");
        else
            QProcess::execute("ffmpeg", how + QStringList{"-c:a", "libvorbis", "-y", m_place.filePath("media/" + name)});
    }

    QTemporaryDir m_place;
};

} // namespace

/** A recorded webinar: seen at one's own pace, with everything that is said or shown also in text. */
class WebinarTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(QFile::exists(m_films.folder() + "/media/film.webm"));
        QFile captions(m_films.folder() + "/media/bildspel.sv.vtt");
        QVERIFY(captions.open(QIODevice::ReadOnly));
        m_captions = captions.readAll();
    }

    void aSlidecastShouldShowWhatBelongsToItsTime()
    {
        OpenPlayer it(m_films.folder(), {});
        StillClock clock;
        stop(it, clock);
        QVERIFY(it.find(QAccessible::Graphic, "Den som beslutar."));
        play(it);
        pass(it, clock, 2);
        QVERIFY(it.find(QAccessible::Paragraph, "Anna: Myndigheten beslutar."));
        pass(it, clock, 4);
        QVERIFY(it.find(QAccessible::Paragraph, "Anna: Ingen annan."));
        QVERIFY(!it.find(QAccessible::Paragraph, "Anna: Myndigheten beslutar."));
        QVERIFY(it.click(QAccessible::Button, "0:30 Slutet"));
        QVERIFY(it.find(QAccessible::Graphic, "Den som utför."));
        QVERIFY(it.find(QAccessible::Button, "Pausa"));
        QCOMPARE(it.complaints(), QStringList());
    }

    void captionsShouldBeShownAndHiddenAsNearAsPlay() // ACC-W5, W11
    {
        OpenPlayer it(m_films.folder(), {});
        StillClock clock;
        stop(it, clock);
        play(it);
        pass(it, clock, 2);
        const QString said = "Anna: Myndigheten beslutar.";
        QVERIFY(it.find(QAccessible::Paragraph, said));
        it.press(Qt::Key_C);
        it.settle();
        QVERIFY(!it.find(QAccessible::Paragraph, said));
        it.press(Qt::Key_C);
        it.settle();
        QVERIFY(it.find(QAccessible::Paragraph, said));
        QAccessibleInterface *group = it.find(QAccessible::Button, "Pausa")->parent();
        QCOMPARE(it.find(QAccessible::CheckBox, "Undertexter") ? it.find(QAccessible::CheckBox, "Undertexter")->parent() : it.find(QAccessible::Button, "Undertexter")->parent(), group);
        QCOMPARE(it.complaints(), QStringList());
    }

    void theLooksOfCaptionsShouldBeRemembered() // ACC-W8
    {
        OpenPlayer it(m_films.folder(), {});
        QVERIFY(it.click(QAccessible::Button, "Utseende på undertexter"));
        const int before = band(it)->height();
        QVERIFY(it.click(QAccessible::ComboBox, "Storlek"));
        it.press(Qt::Key_Down);
        it.press(Qt::Key_Down);
        it.press(Qt::Key_Return);
        it.settle();
        QVERIFY(band(it)->height() > before);
        it.visit("#outcome");
        it.visit("#page-s1");
        QVERIFY(band(it)->height() > before);
        QCOMPARE(it.complaints(), QStringList());
    }

    void aQuestionShouldStopTheFilmAndLetItGoOn()
    {
        OpenPlayer it(m_films.folder(), {});
        StillClock clock;
        stop(it, clock);
        play(it);
        for (int i = 0; i < 5; ++i)
            pass(it, clock, 4.5);
        QVERIFY(it.find(QAccessible::Button, "Spela"));
        QCOMPARE(it.focused(), "Fråga efter 0:20");
        QVERIFY(it.click(QAccessible::RadioButton, "Myndigheten"));
        QVERIFY(it.click(QAccessible::Button, "Kontrollera svaret"));
        QCOMPARE(it.session().stateOf("fraga")["result"], "right");
        QVERIFY(it.click(QAccessible::Button, "Fortsätt filmen"));
        QCOMPARE(it.focused(), "Pausa");
        pass(it, clock, 4);
        QVERIFY2(it.find(QAccessible::StaticText, "0:24 av 1:00"), "it goes on from where it stopped");
        QCOMPARE(it.complaints(), QStringList());
    }

    void jumpingToTheEndShouldCountNothing() // VID-3
    {
        OpenPlayer it(m_films.folder(), {});
        StillClock clock;
        stop(it, clock);
        play(it);
        pass(it, clock, 3);
        for (int i = 0; i < 6; ++i)
            it.press(Qt::Key_Right);
        it.settle();
        pass(it, clock, 4);
        QVERIFY(!it.session().stateOf("bildspel")["done"].toBool());
        QVERIFY(it.session().stateOf("bildspel")["covered"].toDouble() < 0.2);
        QCOMPARE(it.complaints(), QStringList());
    }

    void whatIsSeenTwiceShouldCountOnce() // VID-3
    {
        OpenPlayer it(m_films.folder(), {});
        StillClock clock;
        stop(it, clock);
        play(it);
        for (int i = 0; i < 3; ++i)
            pass(it, clock, 4);
        it.press(Qt::Key_Left);
        for (int i = 0; i < 4; ++i)
            pass(it, clock, 4);
        QVERIFY2(it.find(QAccessible::StaticText, "0:18 av 1:00"), qPrintable(it.names(QAccessible::StaticText).join('|')));
        it.press(Qt::Key_K);
        it.settle();
        QVERIFY(it.find(QAccessible::Button, "Spela"));
        QCOMPARE(it.session().stateOf("bildspel")["covered"].toDouble(), 0.3);
        QCOMPARE(it.complaints(), QStringList());
    }

    void everythingShouldBeSteeredByKeysAlone() // ACC-W25
    {
        OpenPlayer it(m_films.folder(), {});
        StillClock clock;
        stop(it, clock);
        const auto tabTo = [&](const QString &name) {
            for (int i = 0; i < 60 && it.focused() != name; ++i)
                it.press(Qt::Key_Tab);
            return it.focused();
        };
        QCOMPARE(tabTo("Spela"), "Spela");
        it.press(Qt::Key_Space);
        pass(it, clock, 2);
        QCOMPARE(it.focused(), "Pausa");
        it.press(Qt::Key_Right);
        it.settle();
        QVERIFY2(it.find(QAccessible::StaticText, "0:12 av 1:00"), qPrintable(it.names(QAccessible::StaticText).join('|')));
        it.press(Qt::Key_K);
        it.settle();
        QCOMPARE(it.focused(), "Spela");
        QCOMPARE(tabTo("0:30 Slutet"), "0:30 Slutet");
        it.press(Qt::Key_Return);
        it.settle();
        QVERIFY(it.find(QAccessible::Graphic, "Den som utför."));
        QCOMPARE(tabTo("Utskrift"), "Utskrift");
        it.press(Qt::Key_Return);
        it.settle();
        QCOMPARE(tabTo("0:01"), "0:01");
        it.press(Qt::Key_Return);
        it.settle();
        QVERIFY(it.find(QAccessible::Graphic, "Den som beslutar."));
        QCOMPARE(it.complaints(), QStringList());
    }

    void whatWasSeenShouldBeKeptWhenThePageIsLeftAndGoneOnFrom()
    {
        OpenPlayer it(m_films.folder(), {});
        StillClock clock;
        stop(it, clock);
        play(it);
        for (int i = 0; i < 3; ++i)
            pass(it, clock, 4);
        it.visit("#outcome");
        const double covered = it.session().stateOf("bildspel")["covered"].toDouble();
        QVERIFY2(covered > 0.15 && covered < 0.25, qPrintable(QString::number(covered)));
        it.visit("#page-s1");
        QVERIFY2(it.find(QAccessible::StaticText, "0:12 av 1:00"), qPrintable(it.names(QAccessible::StaticText).join('|')));
    }

    void whatWasSeenShouldBeKeptWhenTheWindowClosesWhileItPlays()
    {
        OpenPlayer it(m_films.folder(), {});
        StillClock clock;
        stop(it, clock);
        play(it);
        pass(it, clock, 3);
        QCOMPARE(it.session().stateOf("bildspel")["covered"].toDouble(), 0);
        it.window()->close();
        QCOMPARE(it.session().stateOf("bildspel")["covered"].toDouble(), 0.05);
        QCOMPARE(it.complaints(), QStringList());
    }

    void speedShouldChangeHowFastTimePasses()
    {
        OpenPlayer it(m_films.folder(), {});
        StillClock clock;
        stop(it, clock);
        QVERIFY(it.click(QAccessible::ComboBox, "Hastighet"));
        it.press(Qt::Key_Down);
        it.press(Qt::Key_Down);
        it.press(Qt::Key_Down);
        it.press(Qt::Key_Return);
        it.settle();
        play(it);
        pass(it, clock, 2);
        QVERIFY2(it.find(QAccessible::StaticText, "0:04 av 1:00"), qPrintable(it.names(QAccessible::StaticText).join('|')));
    }

    void whatIsOnlySeenShouldBeTold() // ACC-W10
    {
        OpenPlayer it(m_films.folder(), {});
        StillClock clock;
        stop(it, clock);
        play(it);
        it.press(Qt::Key_D);
        for (int i = 0; i < 3; ++i)
            pass(it, clock, 4);
        QVERIFY(it.find(QAccessible::StaticText, "En pil ritas."));
        QVERIFY(it.click(QAccessible::Button, "Syntolkning i text"));
        QVERIFY(it.find(QAccessible::ListItem, "0:10 En pil ritas."));
    }

    void theTranscriptShouldFollowAndLead()
    {
        OpenPlayer it(m_films.folder(), {});
        StillClock clock;
        stop(it, clock);
        QVERIFY(it.click(QAccessible::Button, "Utskrift"));
        QVERIFY(it.find(QAccessible::Paragraph, "Anna: Myndigheten beslutar. Ingen annan."));
        QVERIFY(it.click(QAccessible::Button, "0:31"));
        QVERIFY(it.find(QAccessible::StaticText, "0:31 av 1:00"));
        QVERIFY(it.find(QAccessible::Graphic, "Den som utför."));
        QCOMPARE(it.complaints(), QStringList());
    }

    void aFilmShouldBePlayedToItsEndAndCount()
    {
        OpenPlayer it(m_films.folder(), {});
        it.visit("#page-s2");
        QVERIFY(it.find(QAccessible::Paragraph, "[En ton ljuder]"));
        QVERIFY(it.click(QAccessible::Button, "Spela"));
        QTRY_VERIFY_WITH_TIMEOUT(it.session().stateOf("film")["done"].toBool(), 15000);
        QTRY_VERIFY(it.find(QAccessible::Button, "Spela igen"));
        QVERIFY(it.find(QAccessible::StaticText, "Du har sett tillräckligt."));
        QCOMPARE(it.complaints(), QStringList());
    }

    void aFilmShouldHaveItsPlaceBeforeItHasBeenRead()
    {
        OpenPlayer it(m_films.folder(), {});
        it.visit("#page-s2");
        const QQuickItem *film = child(it, "MediaClock");
        const auto place = [this, &it] { return child(it, "VideoControls")->mapToItem(child(it, "VideoView"), {}).y(); };
        const double before = place();
        QVERIFY2(film->isVisible() && film->height() > film->width() / 2, qPrintable(QString::number(film->height())));
        QVERIFY(it.click(QAccessible::Button, "Spela"));
        QTRY_VERIFY_WITH_TIMEOUT(it.session().stateOf("film")["done"].toBool(), 15000);
        QCOMPARE(place(), before);
        QCOMPARE(it.complaints(), QStringList());
    }

    void nothingBelowASlideShouldMoveWhenTheNextIsTaller()
    {
        OpenPlayer it(m_films.folder(), {});
        StillClock clock;
        stop(it, clock);
        const QQuickItem *controls = child(it, "VideoControls");
        const double before = controls->mapToItem(child(it, "VideoView"), {}).y();
        QVERIFY(it.click(QAccessible::Button, "0:30 Slutet"));
        QVERIFY(it.find(QAccessible::Graphic, "Den som utför."));
        QCOMPARE(controls->mapToItem(child(it, "VideoView"), {}).y(), before);
        QCOMPARE(it.complaints(), QStringList());
    }

    void theDescribedFilmShouldTakeThePlaceOfTheOther() // ACC-W10
    {
        OpenPlayer it(m_films.folder(), {});
        it.visit("#page-s2");
        QVERIFY(it.click(QAccessible::Button, "Syntolkning"));
        QVERIFY(child(it, "MediaClock")->property("source").toUrl().fileName() == "film-syntolkad.webm");
        QVERIFY(it.click(QAccessible::Button, "Spela"));
        QTRY_VERIFY_WITH_TIMEOUT(it.session().stateOf("film")["done"].toBool(), 15000);
        QCOMPARE(it.complaints(), QStringList());
    }

    void aSlidecastWithSoundShouldGoByItsSound()
    {
        OpenPlayer it(m_films.folder(), {});
        it.visit("#page-s3");
        QVERIFY(it.find(QAccessible::Graphic, "Den som lyssnar."));
        QVERIFY(it.click(QAccessible::Button, "Spela"));
        QTRY_VERIFY_WITH_TIMEOUT(it.session().stateOf("ljudspel")["done"].toBool(), 15000);
        QVERIFY(it.find(QAccessible::Graphic, "Den som lyssnar."));
        QCOMPARE(it.complaints(), QStringList());
    }

    void aHostileCaptionFileShouldHarmNothing_data()
    {
        const QByteArray head = "WEBVTT\n\n";
        const QByteArray good = "00:00:01.000 --> 00:00:05.000\nDet här går att läsa.\n\n";
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("said");
        QTest::newRow("markup") << head + "00:00:01.000 --> 00:00:05.000\n<img src=\"file:///etc/passwd\"><script>x()</script><a href=\"https://x.se\">Klicka</a> &lt;b&gt; <b onclick=x>här</b>\n" << "x()Klicka <b> här";
        QTest::newRow("times that go backwards") << head + "00:00:09.000 --> 00:00:02.000\nBakåt.\n\n" + good << "Det här går att läsa.";
        QTest::newRow("times that are none") << head + "99:99:99.999 --> aa:bb\nTrasig.\n\n--> -->\n\n" + good << "Det här går att läsa.";
        QTest::newRow("not UTF-8") << head + good + "00:00:06.000 --> 00:00:07.000\n\xff\xfe\xc3\x28\n" << "Det här går att läsa.";
        QTest::newRow("a cue without end") << head + good + "00:00:06.000 --> 00:00:07.000\n" + QByteArray(300000, 'a') << "Det här går att läsa.";
        QTest::newRow("no captions at all") << QByteArray("\0\x01\x02GIF89a", 9) << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("larger than any film needs") << head + good + QByteArray(5 * 1024 * 1024, '\n') << QString();
    }
    void aHostileCaptionFileShouldHarmNothing()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, said);
        m_films.write("bildspel.sv.vtt", file);
        const auto restore = qScopeGuard([this] { m_films.write("bildspel.sv.vtt", m_captions); });
        OpenPlayer it(m_films.folder(), {});
        StillClock clock;
        stop(it, clock);
        play(it);
        pass(it, clock, 2);
        const QStringList heard = it.names(QAccessible::Paragraph);
        QVERIFY2(said.isEmpty() ? heard.filter("läsa").isEmpty() : heard.contains(said), qPrintable(heard.join('|')));
        QVERIFY2(it.names(QAccessible::Link).filter("Klicka").isEmpty(), "nothing in a caption leads out");
        QCOMPARE(it.find(QAccessible::StaticText, "Undertexterna går inte att läsa. Säg till den som ansvarar för kursen.") != nullptr, said.isEmpty());
        pass(it, clock, 4);
        QVERIFY(it.find(QAccessible::StaticText, "0:06 av 1:00"));
        QCOMPARE(it.complaints(), QStringList());
    }

    void aDamagedFilmShouldSaySoAndLeaveItsText()
    {
        const Films damaged(true);
        OpenPlayer it(damaged.folder(), {});
        it.visit("#page-s2");
        QVERIFY(it.click(QAccessible::Button, "Spela"));
        QTRY_VERIFY_WITH_TIMEOUT(it.find(QAccessible::StaticText, "Det går inte att spela upp här. Läs utskriften nedan. Det räknas lika mycket. Säg till den som ansvarar för kursen."), 10000);
        QVERIFY2(child(it, "MediaClock")->height() < 1, "no empty place is kept for what cannot be shown");
        QVERIFY(it.click(QAccessible::Button, "Utskrift"));
        QVERIFY(it.find(QAccessible::Paragraph, "[En ton ljuder]"));
        readInstead(it);
    }

    void aFilmThatIsCutOffShouldSaySoAndCountWhenItsTextIsRead()
    {
        const Films films;
        QFile unit(films.folder() + "/units/1-allt.xml");
        QVERIFY(unit.open(QIODevice::ReadWrite));
        const QByteArray longer = unit.readAll().replace("src=\"media/film.webm\" length=\"0:02\"", "src=\"media/film.webm\" length=\"0:20\"");
        QVERIFY(longer.contains("length=\"0:20\"") && unit.resize(0) && unit.write(longer) == longer.size());
        unit.close();
        OpenPlayer it(films.folder(), {});
        it.visit("#page-s2");
        QVERIFY(!it.find(QAccessible::StaticText, "Inspelningen tar slut"));
        QVERIFY(it.click(QAccessible::Button, "Spela"));
        QTRY_VERIFY_WITH_TIMEOUT(it.find(QAccessible::StaticText, "Inspelningen tar slut för tidigt. Läs utskriften nedan."), 15000);
        QVERIFY(it.click(QAccessible::Button, "Utskrift"));
        readInstead(it);
        QCOMPARE(it.complaints(), QStringList());
    }

    void aMissingFilmShouldSaySoTooAndTheCourseStillOpen()
    {
        const Films gone;
        QVERIFY(QFile::remove(gone.folder() + "/media/film.webm"));
        OpenPlayer it(gone.folder(), {});
        it.visit("#page-s2");
        QVERIFY(it.find(QAccessible::StaticText, "Det går inte att spela upp här."));
        QVERIFY(it.click(QAccessible::Button, "Utskrift"));
        QVERIFY(it.find(QAccessible::Paragraph, "[En ton ljuder]"));
        readInstead(it);
        QCOMPARE(it.complaints(), QStringList());
    }

private:
    /** Takes the place of the computer's clock in the slidecast that is shown. */
    void stop(OpenPlayer &it, StillClock &clock)
    {
        QQuickItem *own = child(it, "OwnClock");
        QVERIFY(own);
        QJSEngine::setObjectOwnership(&clock, QJSEngine::CppOwnership);
        own->setProperty("now", QVariant::fromValue(qmlEngine(own)->newQObject(&clock).property("time")));
        own->setProperty("since", clock.seconds);
    }

    /** The text is open beside a film that cannot be played. */
    void readInstead(OpenPlayer &it)
    {
        QVERIFY(!it.session().stateOf("film")["done"].toBool());
        QVERIFY(it.click(QAccessible::Button, "Jag har läst utskriften"));
        QVERIFY(it.session().stateOf("film")["done"].toBool());
        QVERIFY2(it.session().stateOf("film")["covered"].toDouble() < 0.9, "nothing is said to have been seen");
        QVERIFY(it.find(QAccessible::StaticText, "Den här delen är klar."));
        QVERIFY(!it.find(QAccessible::Button, "Jag har läst utskriften"));
        QCOMPARE(it.focused(), "Utskrift");
    }

    void play(OpenPlayer &it)
    {
        QVERIFY(it.click(QAccessible::Button, "Spela"));
        QVERIFY(it.find(QAccessible::Button, "Pausa"));
    }

    /** Time passes, and the player notices. */
    void pass(OpenPlayer &it, StillClock &clock, double seconds)
    {
        clock.seconds += seconds;
        QMetaObject::invokeMethod(child(it, "VideoView"), "tick");
        it.settle();
    }

    static QQuickItem *below(QQuickItem *from, const QByteArray &type)
    {
        if (QByteArray(from->metaObject()->className()).startsWith(type))
            return from;
        for (QQuickItem *item : from->childItems()) {
            if (QQuickItem *found = below(item, type))
                return found;
        }
        return nullptr;
    }

    QQuickItem *child(OpenPlayer &it, const QByteArray &type) { return below(it.window()->contentItem(), type); }

    QQuickItem *band(OpenPlayer &it) { return child(it, "CaptionBand"); }

    Films m_films;
    QByteArray m_captions;
};

QTEST_MAIN(WebinarTest)

#include "tst_webinar.moc"
