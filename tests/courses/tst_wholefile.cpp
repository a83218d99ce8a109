#include "coursefolder.h"
#include "wholefile.h"

#include <QtTest>

#include <csignal>
#include <sys/resource.h>

namespace {

/** No file can grow beyond a few bytes, as on a full disk. */
class FullDisk
{
public:
    FullDisk() { limit(10); }
    ~FullDisk() { limit(RLIM_INFINITY); }

private:
    static void limit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, RLIM_INFINITY};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** What stands in a file is only given up for something whole. */
class WholeFileTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileShouldStayAsItWasWhenTheDiskIsFull_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("little, which waits in memory until the end") << 1000;
        QTest::newRow("much, which goes to the disk at once") << 200000;
    }
    void aFileShouldStayAsItWasWhenTheDiskIsFull()
    {
        QFETCH(const int, size);
        const QString path = m_folder.filePath("notes.json");
        const auto write = [&](const QByteArray &bytes) {
            WholeFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        };
        QVERIFY(write("before"));
        {
            const FullDisk disk;
            QVERIFY(!write(QByteArray(size, 'x')));
        }
        QCOMPARE(bytesOf(path), "before");
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{"notes.json"});
        QVERIFY(write(QByteArray(size, 'x')));
        QCOMPARE(bytesOf(path).size(), size);
    }

    void aCourseShouldStayAsItWasWhenTheDiskIsFull()
    {
        const QMap<QString, QByteArray> before{{"course.xml", "<course/>"}, {"units/1.xml", "<unit/>"}};
        QVERIFY(CourseFolder::write(before, m_folder.path()).isEmpty());
        {
            const FullDisk disk;
            const Problems problems = CourseFolder::write({{"units/1.xml", QByteArray(1000, ' ')}}, m_folder.path());
            QCOMPARE(problems.size(), 1);
            QVERIFY2(problems.constFirst().message.contains("free space"), qPrintable(problems.constFirst().message)); // the way out
        }
        QCOMPARE(bytesOf(m_folder.filePath("units/1.xml")), "<unit/>");
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(WholeFileTest)

#include "tst_wholefile.moc"
