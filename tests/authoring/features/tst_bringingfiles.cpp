#include "designer.h"

#include "coursemedia.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>

/**
 * As a course designer
 * I want to go on working while a film or a scanned poster comes into the course, and to stop it when it was the wrong one,
 * so that large files cost me no time and leave nothing broken behind.
 */
class BringingFilesFeature : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_designer = std::make_unique<Designer>();
        m_designer->opens("handledare-i-asf");
        m_media = m_designer->workspace()->property("media").value<CourseMedia *>();
        m_dialogs = m_designer->window().property("dialogs").value<QObject *>();
    }
    void cleanup()
    {
        QCOMPARE(m_designer->warnings(), QStringList());
        m_designer.reset();
    }

    void writesOnWhileAFilmComesIn()
    {
        // Given a film of several hundred megabytes
        const qint64 size = 300 * 1024 * 1024;
        const QString film = largeFile("Vår film.mp4", size);
        // When she drops it and goes on writing
        drops({film});
        QTRY_VERIFY(m_designer->item("arriving"));
        QVERIFY2(m_designer->item("arriving")->property("text").toString().contains("Vår film.mp4"), qPrintable(m_designer->item("arriving")->property("text").toString()));
        int edits = 0;
        double arrived = -1;
        QElapsedTimer since; // she writes fast, but as people do
        since.start();
        while (!m_media->arriving().isEmpty()) {
            QVERIFY(m_media->arrived() >= arrived);
            arrived = m_media->arrived();
            if (since.elapsed() >= 80) {
                QVERIFY(m_designer->document().setField({}, "title", "Titel " + QString::number(++edits)));
                since.start();
            }
            for (const QString &name : inCourse().filter("mp4"))
                QCOMPARE(QFileInfo(m_designer->document().folder() + "/media/" + name).size(), size); // all of it, or nothing
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        }
        // Then all of it is there, and she has been told how far it had come
        QVERIFY(edits > 1);
        QVERIFY(arrived > 0);
        QCOMPARE(inCourse().filter("mp4"), QStringList{"var-film.mp4"});
        QCOMPARE(QFileInfo(m_designer->document().folder() + "/media/var-film.mp4").size(), size);
    }

    void makesAScannedPosterSmallAside()
    {
        QImage poster(12000, 9000, QImage::Format_RGB888);
        poster.fill(Qt::darkGreen);
        QVERIFY(poster.save(m_designer->path("plansch.png"), "PNG", 90));
        poster = {};
        drops({m_designer->path("plansch.png")});
        QCOMPARE(m_media->arriving(), QString("plansch.png")); // and the window is hers meanwhile
        QTRY_VERIFY_WITH_TIMEOUT(m_designer->item("alt-text"), 120000);
        const QImage kept(m_designer->document().folder() + "/media/plansch.png");
        QCOMPARE(kept.size(), QSize(1600, 1200));
        QCOMPARE(kept.pixelColor(800, 600), QColor(Qt::darkGreen));
    }

    void leavesNothingBehindWhenItWasTheWrongFile()
    {
        const QStringList before = inCourse();
        // Given two films on their way
        drops({largeFile("ett.mp4", 400 * 1024 * 1024), largeFile("tva.mp4", 4096)});
        QTRY_VERIFY(m_media->arrived() > 0);
        QTRY_VERIFY(m_designer->named("Avbryt"));
        // When she stops them by key
        m_designer->focuses("Avbryt");
        m_designer->presses("Space");
        // Then the course is as it was, the keyboard is not lost, and the next file comes in
        QCOMPARE(m_media->arriving(), QString());
        QCOMPARE(inCourse(), before);
        QVERIFY(m_designer->focus());
        drops({largeFile("tre.mp4", 4096)});
        QTRY_COMPARE(inCourse(), before + QStringList{"tre.mp4"});
    }

    void leavesNothingBehindWhenTheCourseIsClosed()
    {
        const QString folder = m_designer->document().folder();
        const QStringList before = inCourse();
        drops({largeFile("ett.mp4", 400 * 1024 * 1024)});
        QTRY_VERIFY(m_media->arrived() > 0);
        m_designer->presses("Ctrl+W");
        QTRY_COMPARE(m_media->arriving(), QString());
        QCOMPARE(QDir(folder + "/media").entryList(QDir::Files | QDir::Hidden), before);
    }

    void leavesNothingHalfWhenTheProgramIsKilled()
    {
        const QStringList before = inCourse();
        const QString film = largeFile("ett.mp4", 400 * 1024 * 1024);
        const QString folder = m_designer->document().folder();
        for (int moment = 0; moment < 5; ++moment) {
            QProcess process;
            process.start(EDITING_PROCESS, {folder, "bring", film});
            QVERIFY(process.waitForReadyRead(30000));
            for (int heard = 0; heard < 20 + 60 * moment && process.waitForReadyRead(30000);)
                heard += int(process.readAll().count('\n'));
            process.kill(); // SIGKILL
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::CrashExit); // it had not come to its end
            QCOMPARE(inCourse(), before);
        }
    }

    void asksAboutOnePictureAfterTheOther()
    {
        QStringList files;
        for (const char *name : {"ett.png", "tva.png"}) {
            QImage picture(30, 20, QImage::Format_RGB32);
            picture.fill(files.isEmpty() ? Qt::blue : Qt::red);
            files.append(m_designer->path(name));
            QVERIFY(picture.save(files.last()));
        }
        drops(files);
        for (const char *name : {"media/ett.png", "media/tva.png"}) {
            QTRY_VERIFY(m_designer->item("alt-text"));
            QTRY_COMPARE(m_media->arriving(), QString());
            m_designer->clicks("alt-text");
            m_designer->types("Det som bilden visar");
            m_designer->clicks("accept");
            const Element *figure = m_designer->document().element(m_designer->current());
            QVERIFY(figure);
            QCOMPARE(figure->text(u"src"), name);
        }
    }

private:
    void drops(const QStringList &files)
    {
        QVariantList urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        QVERIFY(QMetaObject::invokeMethod(m_dialogs, "insertFiles", Q_ARG(QVariant, urls)));
    }
    /** Of zeros that take no room on the disk. */
    QString largeFile(const QString &name, qint64 size)
    {
        QFile file(m_designer->path(name));
        if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    QStringList inCourse() const { return QDir(m_designer->document().folder() + "/media").entryList(QDir::Files | QDir::Hidden, QDir::Time | QDir::Reversed); }

    std::unique_ptr<Designer> m_designer;
    CourseMedia *m_media = nullptr;
    QObject *m_dialogs = nullptr;
};

QTEST_MAIN(BringingFilesFeature)
#include "tst_bringingfiles.moc"
