#include "selftestpictures.h"

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

/** What the programs' self tests see, kept as pictures. */
class SelfTestPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldMakeTheFolderFirst()
    {
        QTemporaryDir place;
        QStringList complaints;
        SelfTestPictures(place.filePath("new/pictures"), complaints).keep(picture(), "start");
        QCOMPARE(complaints, QStringList());
        QCOMPARE(QImage(place.filePath("new/pictures/start.png")).size(), picture().size());
    }

    void shouldSayOnceThatTheFolderCannotBeMade()
    {
        QTemporaryDir place;
        QFile file(place.filePath("pictures"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QStringList complaints;
        SelfTestPictures pictures(place.filePath("pictures/new"), complaints);
        pictures.keep(picture(), "first");
        pictures.keep(picture(), "second");
        QCOMPARE(complaints.size(), 1);
        QVERIFY(complaints[0].contains(place.filePath("pictures/new")));
    }

    void shouldSayOnceThatPicturesCannotBeSaved()
    {
        QTemporaryDir place;
        QStringList complaints;
        SelfTestPictures pictures(place.filePath("pictures"), complaints);
        QVERIFY(QDir().rmdir(place.filePath("pictures")));
        pictures.keep(picture(), "first");
        pictures.keep(picture(), "second");
        QCOMPARE(complaints.size(), 1);
    }

    void shouldKeepNothingWhenNoPicturesAreWanted()
    {
        QStringList complaints;
        SelfTestPictures({}, complaints).keep(picture(), "start");
        QCOMPARE(complaints, QStringList());
        QVERIFY(!QFile::exists("start.png"));
    }

private:
    static QImage picture()
    {
        QImage image(2, 1, QImage::Format_RGB32);
        image.fill(Qt::white);
        return image;
    }
};

QTEST_GUILESS_MAIN(SelfTestPicturesTest)
#include "tst_selftestpictures.moc"
