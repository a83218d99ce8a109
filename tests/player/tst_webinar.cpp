#include "openplayer.h"

#include <QDirIterator>
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
        const QString source = qEnvironmentVariable("BRYGGA_SOURCE") + "/tests/player/courses/webbinarium";
        for (QDirIterator it(source, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            const QString file = it.next();
            const QString target = m_place.filePath(QDir(source).relativeFilePath(file));
            QDir().mkpath(QFileInfo(target).path());
            QFile::copy(file, target);
        }
        for (const char *name : {"film.webm", "film-syntolkad.webm"}) {
            const QString path = m_place.filePath(QString("media/") + name);
            if (isDamaged) {
                QFile file(path);
                if (file.open(QIODevice::WriteOnly))
                    file.write("ingen film");
            } else {
                QProcess::execute("ffmpeg", {"-v", "error", "-f", "lavfi", "-i", "testsrc=s=160x120:r=10:d=2", "-f", "lavfi", "-i", "sine=440:d=2", "-c:v", "libvpx", "-b:v", "50k",
                                             "-c:a", "libvorbis", "-y", path});
            }
        }
    }

    QString folder() const { return m_place.path(); }

private:
    QTemporaryDir m_place;
};

} // namespace

/** A recorded webinar: seen at one's own pace, with everything that is said or shown also in text. */
class WebinarTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QFile::exists(m_films.folder() + "/media/film.webm")); }

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

    void aDamagedFilmShouldSaySoAndLeaveItsText()
    {
        const Films damaged(true);
        OpenPlayer it(damaged.folder(), {});
        it.visit("#page-s2");
        QVERIFY(it.click(QAccessible::Button, "Spela"));
        QTRY_VERIFY_WITH_TIMEOUT(it.find(QAccessible::StaticText, "Det går inte att spela upp här."), 10000);
        QVERIFY(it.click(QAccessible::Button, "Utskrift"));
        QVERIFY(it.find(QAccessible::Paragraph, "[En ton ljuder]"));
        QVERIFY(!it.session().stateOf("film")["done"].toBool());
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
};

QTEST_MAIN(WebinarTest)

#include "tst_webinar.moc"
