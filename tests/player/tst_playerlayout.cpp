#include "legibility.h"
#include "openplayer.h"

#include <QtTest>

namespace {

QStringList cutOff(const OpenPlayer &it) { return Legibility::cutOff(*it.window()->contentItem()); }
QStringList tooSmall(const OpenPlayer &it) { return Legibility::tooSmall(*it.window()->contentItem()); }

bool shows(const OpenPlayer &it, const QString &text)
{
    const QList<QQuickItem *> texts = Legibility::textsIn(*it.window()->contentItem());
    return std::any_of(texts.begin(), texts.end(), [&](const QQuickItem *item) { return item->property("text") == text; });
}

} // namespace

/** With twice the text in a small window everything can still be read, before and after it is used (ACC-N12, W36). */
class PlayerLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingShouldBeReadableAsAWhole_data()
    {
        QTest::addColumn<QString>("module");
        QTest::addColumn<QString>("variant");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textSize");
        QTest::newRow("no course open") << QString() << "af" << QSize(800, 600) << 200;
        QTest::newRow("bas") << "bas" << "af" << QSize(800, 600) << 200;
        QTest::newRow("bas, smallest window") << "bas" << "region" << QSize(360, 320) << 100;
        QTest::newRow("individen-till-arbete") << "individen-till-arbete" << "fk" << QSize(800, 600) << 200;
        QTest::newRow("processledarutbildning") << "processledarutbildning" << "samordningsforbund" << QSize(800, 600) << 200;
        QTest::newRow("strategiskt-block") << "strategiskt-block" << "kommun" << QSize(800, 600) << 200;
    }
    void everythingShouldBeReadableAsAWhole()
    {
        QFETCH(const QString, module);
        QFETCH(const QString, variant);
        QFETCH(const QSize, size);
        QFETCH(const int, textSize);
        OpenPlayer it(module, variant);
        it.player().set("textSize", textSize);
        it.player().set("reducedMotion", true);
        it.resize(size.width(), size.height());
        QStringList found;
        for (const QString &place : it.places()) {
            it.visit(place);
            for (const QString &one : cutOff(it) + tooSmall(it))
                found.append(place + ": " + one);
            if (!place.startsWith("#page-"))
                continue;
            it.useEverything();
            for (const QString &one : cutOff(it) + tooSmall(it))
                found.append(place + ", used: " + one);
        }
        for (const QString &one : std::as_const(found))
            qWarning().noquote() << one;
        QVERIFY(found.isEmpty());
        QCOMPARE(it.complaints(), QStringList());
    }

    void whatTheBarHasNoRoomForShouldStillBeFound()
    {
        OpenPlayer it("bas");
        it.player().set("textSize", 200);
        it.resize(800, 600);
        it.visit(it.places().at(1));
        QVERIFY(!shows(it, it.session().about()["title"].toString()));
        QVERIFY(it.click(QAccessible::Button, "Innehåll"));
        QVERIFY(shows(it, it.session().about()["title"].toString()));
        QCOMPARE(cutOff(it), QStringList());
        it.press(Qt::Key_Escape);
        it.settle();
        // an icon says its word when it is reached
        QVERIFY(!shows(it, "Sök"));
        qobject_cast<QQuickItem *>(it.find(QAccessible::Button, "Sök")->object())->forceActiveFocus(Qt::TabFocusReason);
        it.settle();
        QVERIFY(shows(it, "Sök"));
        it.press(Qt::Key_Escape);
        it.settle();
        QVERIFY(!shows(it, "Sök"));
        QCOMPARE(it.complaints(), QStringList());
    }
};

QTEST_MAIN(PlayerLayoutTest)

#include "tst_playerlayout.moc"
