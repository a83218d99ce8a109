#include "copyfolder.h"
#include "look.h"
#include "openplayer.h"
#include "theme.h"

#include <QFontDatabase>
#include <QProcess>
#include <QtTest>

namespace {

const QString source = qEnvironmentVariable("BRYGGA_SOURCE");
const QString themed = source + "/tests/player/courses/tema";
const QColor logoYellow("#e8b13a");

QString light(const QString &token) { return Theme::tokens().value(token)["light"].toString(); }
QString inContrast(const QString &token) { return Theme::tokens().value(token)["contrast"].toString(); }

int count(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color;
    }
    return found;
}

/** The course of the tests with something else in its theme or media. */
class Changed
{
public:
    explicit Changed(const QByteArray &theme, const QString &file = {}, const QByteArray &content = {})
    {
        copyFolder(themed, m_folder.path());
        QFile course(m_folder.filePath("course.xml"));
        course.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (!course.open(QIODevice::ReadWrite))
            qFatal("%s", qPrintable(course.errorString()));
        QString text = QString::fromUtf8(course.readAll());
        static const QRegularExpression first("<theme for=\"af\"[^>]*>");
        const QString replaced = QString(text).replace(first, QString::fromUtf8(theme));
        if (replaced == text)
            qFatal("the theme is not there to be changed");
        course.resize(0);
        course.write(replaced.toUtf8());
        if (file.isEmpty())
            return;
        QFile media(m_folder.filePath(file));
        media.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (!media.open(QIODevice::WriteOnly) || media.write(content) != content.size())
            qFatal("%s", qPrintable(media.errorString()));
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

/** The player wears the theme of the open course's agency, as far as the reader can read it, and takes it off again. */
class PlayerThemeTest : public QObject
{
    Q_OBJECT

private:
    /** A token as the views have it now. */
    static QVariant token(const OpenPlayer &player, const QString &name)
    {
        QQmlComponent component(qmlEngine(player.window()));
        component.setData("import QtQuick\nimport Brygga.Views\nQtObject { readonly property var value: Tokens[\"" + name.toUtf8() + "\"]; readonly property Look look: Look }", {});
        const std::unique_ptr<QObject> asked(component.create());
        if (!asked)
            qFatal("%s", qPrintable(component.errorString()));
        const QVariant value = asked->property("value");
        return value.canConvert<QColor>() && name != "family" ? QVariant(value.value<QColor>().name()) : value;
    }
    static Look *look(const OpenPlayer &player)
    {
        return qmlEngine(player.window())->singletonInstance<Look *>(qmlTypeId("Brygga.Views", 1, 0, "Look"));
    }

private slots:
    void theColourOfTheAgencyShouldComeAndGoWithItsCourse()
    {
        OpenPlayer player(themed, "af");
        QCOMPARE(token(player, "accent"), "#0b5d3b");
        QCOMPARE(token(player, "focus"), "#0b5d3b");
        QVERIFY(token(player, "accentSoft") != light("accent-soft"));
        QCOMPARE(token(player, "ink"), light("ink"));
        QCOMPARE(token(player, "diagramColors").toMap().value(light("accent")).toMap().value("light"), "#0b5d3b");
        const QString family = token(player, "family").toString();
        QVERIFY2(QStringList({"Georgia", "Gelasio", "DejaVu Serif", "serif"}).contains(family), qPrintable(family));

        player.player().close();
        player.settle();
        QCOMPARE(token(player, "accent"), light("accent"));
        QCOMPARE(token(player, "accentSoft"), light("accent-soft"));
        QCOMPARE(token(player, "family"), QGuiApplication::font().family());
        QVERIFY(player.player().theme().isEmpty());
        QCOMPARE(player.complaints(), QStringList());
    }

    void eachVariantShouldWearItsOwn_data()
    {
        QTest::addColumn<QString>("variant");
        QTest::addColumn<QString>("accent");
        QTest::newRow("one with colour, logo and typeface") << "af" << "#0b5d3b";
        QTest::newRow("one with only a colour") << "fk" << "#7a1f4d";
        QTest::newRow("one without a theme") << "kommun" << light("accent");
    }
    void eachVariantShouldWearItsOwn()
    {
        QFETCH(const QString, variant);
        QFETCH(const QString, accent);
        OpenPlayer player(themed, variant);
        QCOMPARE(token(player, "accent"), accent);
        QCOMPARE(player.names(QAccessible::Graphic).contains("Exempelverket"), variant == "af");
        QCOMPARE(count(player.window()->grabWindow(), logoYellow) > 20, variant == "af");
    }

    void highContrastShouldWinOverEveryTheme() // DESIGN 4a, ACC-W18
    {
        OpenPlayer player(themed, "af");
        look(player)->setPreferredScheme("dark");
        QCOMPARE(token(player, "accent"), "#8fd9b6");
        look(player)->setPreferredScheme("contrast");
        for (const QString &name : QStringList{"accent", "focus"})
            QCOMPARE(token(player, name), inContrast(name));
        QCOMPARE(token(player, "accentSoft"), inContrast("accent-soft"));
        player.settle();
        QVERIFY2(count(player.window()->grabWindow(), logoYellow) > 20, "the logo keeps its own colours");
        look(player)->setPreferredScheme({});
    }

    void aColourThatCannotBeReadShouldNotBeShown()
    {
        const Changed course("<theme for=\"af\" accent=\"#ffffff\" dark-accent=\"#12191f\">");
        OpenPlayer player(course.path(), "af");
        QCOMPARE(token(player, "accent"), "#535353");
    }

    void aFontOfTheCourseShouldBeUsedAndLeftBehind()
    {
        QFile font(source + "/node_modules/lucide-static/font/lucide.woff2");
        QVERIFY(font.open(QIODevice::ReadOnly));
        const Changed course("<theme for=\"af\" font=\"georgia\" regular=\"media/agency.woff2\">", "media/agency.woff2", font.readAll());
        OpenPlayer player(course.path(), "af");
        QCOMPARE(token(player, "family"), "lucide");
        player.player().close();
        player.settle();
        QCOMPARE(token(player, "family"), QGuiApplication::font().family());
        QVERIFY(!QFontDatabase::hasFamily("lucide"));
    }

    void hostileFilesShouldBeLeftOut_data()
    {
        QTest::addColumn<QByteArray>("theme");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        const QByteArray logo = "<theme for=\"af\" accent=\"#0b5d3b\" logo=\"media/LOGO\">";
        const auto add = [&](const char *name, const QByteArray &file, const QByteArray &content) { QTest::newRow(name) << QByteArray(logo).replace("media/LOGO", file) << QString(file) << content; };
        add("a drawing that is none", "media/x.svg", "<svg");
        add("a drawing of ten megabytes", "media/x.svg", "<svg viewBox=\"0 0 9 9\">" + QByteArray(10 * 1024 * 1024, ' ') + "</svg>");
        add("a picture of another kind", "media/x.jpg", "\xff\xd8\xff");
        add("a picture with the head of one", "media/x.png", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x09\0\0\0\x09", 24));
        QTest::newRow("a font that is none") << QByteArray("<theme for=\"af\" accent=\"#0b5d3b\" regular=\"media/x.woff2\">") << "media/x.woff2" << QByteArray("wOF2") + QByteArray(2000, '\xff');
        QTest::newRow("a logo that is missing") << QByteArray(logo).replace("LOGO", "saknas.svg") << QString() << QByteArray();
    }
    void hostileFilesShouldBeLeftOut()
    {
        QFETCH(const QByteArray, theme);
        QFETCH(const QString, file);
        QFETCH(const QByteArray, content);
        const Changed course(theme, file, content);
        OpenPlayer player(course.path(), "af");
        QVERIFY(player.player().session());
        QCOMPARE(token(player, "accent"), "#0b5d3b");
        QCOMPARE(token(player, "family"), QGuiApplication::font().family());
        QVERIFY(!player.names(QAccessible::Graphic).contains("Exempelverket"));
        QCOMPARE(player.complaints(), QStringList());
    }

    void theCertificateShouldBearTheLogo()
    {
        OpenPlayer player(themed, "af");
        player.visit("#certificate");
        QVERIFY(player.names(QAccessible::Graphic).contains("Exempelverket"));

        QTemporaryDir folder;
        for (const QString &name : QStringList{"intyg.html", "intyg.pdf"})
            QVERIFY(player.player().saveCertificate("Åsa Öberg %10 %11", QUrl::fromLocalFile(folder.filePath(name))));
        QFile page(folder.filePath("intyg.html"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(page.readAll());
        static const QRegularExpression image("<img src=\"data:image/png;base64,([^\"]+)\" alt=\"Exempelverket\" width=\"293\" height=\"64\">");
        const QRegularExpressionMatch found = image.match(html);
        QVERIFY(found.hasMatch());
        QVERIFY(count(QImage::fromData(QByteArray::fromBase64(found.captured(1).toLatin1())), logoYellow) > 20);
        QVERIFY(html.contains("border:2px solid #0b5d3b"));
        QVERIFY(html.contains("Åsa Öberg %10 %11"));

        QProcess reader;
        reader.start("pdfimages", {"-list", folder.filePath("intyg.pdf")});
        QVERIFY(reader.waitForFinished());
        const QByteArray images = reader.readAllStandardOutput();
        QVERIFY2(images.contains(" 1200 "), images);

        OpenPlayer other(themed, "kommun");
        QVERIFY(other.player().saveCertificate("Åsa Öberg", QUrl::fromLocalFile(folder.filePath("annat.html"))));
        QFile plain(folder.filePath("annat.html"));
        QVERIFY(plain.open(QIODevice::ReadOnly));
        const QByteArray text = plain.readAll();
        QVERIFY(!text.contains("<img") && text.contains("border:2px solid #00566b"));
    }
};

QTEST_MAIN(PlayerThemeTest)
#include "tst_playertheme.moc"
