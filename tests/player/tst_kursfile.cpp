#include "copyfolder.h"
#include "coursefolder.h"
#include "library/courselibrary.h"
#include "library/kursfile.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

#include <minizip/zip.h>

namespace {

struct Member
{
    QByteArray name;
    QByteArray bytes;
    unsigned long attributes = 0100644u << 16;
    int system = 3; ///< Unix
};

void write(const QString &path, const QVector<Member> &members)
{
    zipFile archive = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    for (const Member &member : members) {
        zip_fileinfo info{};
        info.external_fa = member.attributes;
        zipOpenNewFileInZip4_64(archive, member.name.constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 9, 0, -MAX_WBITS, DEF_MEM_LEVEL,
                                Z_DEFAULT_STRATEGY, nullptr, 0, uLong(member.system << 8 | 20), 1 << 11, 1);
        zipWriteInFileInZip(archive, member.bytes.constData(), unsigned(member.bytes.size()));
        zipCloseFileInZip(archive);
    }
    zipClose(archive, nullptr);
}

QVector<Member> courseIn(const QByteArray &folder)
{
    const QString root = inRepository("courses/modules/bas");
    QVector<Member> members;
    for (QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            members.append({folder + QDir(root).relativeFilePath(file.fileName()).toUtf8(), file.readAll()});
    }
    return members;
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next());
    return files;
}

} // namespace

/** A course in one file comes from anywhere: a whole one opens, a hostile one leaves nothing behind. */
class KursFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_file = m_place->filePath("kurs.kurs");
        m_into = m_place->filePath("uppackad");
        QVERIFY(QDir().mkpath(m_into));
    }

    void aWholeCourseShouldOpen_data()
    {
        QTest::addColumn<QByteArray>("folder");
        QTest::newRow("at the top") << QByteArray();
        QTest::newRow("in its folder") << QByteArray("bas/");
    }
    void aWholeCourseShouldOpen()
    {
        QFETCH(const QByteArray, folder);
        write(m_file, courseIn(folder));
        const Result<QString> unpacked = KursFile::unpack(m_file, m_into);
        QVERIFY2(unpacked, unpacked ? "" : qPrintable(unpacked.error().first().message));
        const Result<Course> course = CourseFolder::load(*unpacked);
        QVERIFY(course);
        QCOMPARE(course->id(), "bas");
    }

    void aHostileFileShouldBeRefusedWithWords_data()
    {
        QTest::addColumn<QVector<Member>>("members");
        QTest::addColumn<QString>("words");
        const Member course{"course.xml", "<course/>"};
        const QString notAllowed = "inte tillåtet";
        QTest::newRow("out of the folder") << QVector{course, Member{"../ute.txt", "x"}} << notAllowed;
        QTest::newRow("out of a folder within") << QVector{course, Member{"media/../../ute.txt", "x"}} << notAllowed;
        QTest::newRow("absolute") << QVector{course, Member{"/tmp/ute.txt", "x"}} << notAllowed;
        QTest::newRow("another system's absolute") << QVector{course, Member{"C:/ute.txt", "x"}} << notAllowed;
        QTest::newRow("another system's separators") << QVector{course, Member{"media\\..\\..\\ute.txt", "x"}} << notAllowed;
        QTest::newRow("a name with a line break") << QVector{course, Member{"media/a\nb.svg", "x"}} << notAllowed;
        QTest::newRow("a name that is not UTF-8") << QVector{course, Member{"media/\xff\xfe.svg", "x"}} << notAllowed;
        QTest::newRow("a very long name") << QVector{course, Member{QByteArray(900, 'a'), "x"}} << notAllowed;
        QTest::newRow("a name that ends with a dot") << QVector{course, Member{"media/a.", "x"}} << notAllowed;
        QTest::newRow("a link") << QVector{course, Member{"media/lank", "/etc/passwd", 0120777u << 16}} << notAllowed;
        QTest::newRow("the same name twice") << QVector{course, Member{"media/A.svg", "x"}, Member{"media/a.svg", "y"}} << "två gånger";
        QTest::newRow("a bomb") << QVector{course, Member{"media/stor.svg", QByteArray(64 * 1024 * 1024, ' ')}} << "orimligt stor";
        QTest::newRow("no course") << QVector{Member{"readme.txt", "x"}} << "ingen course.xml";
        QTest::newRow("a course too deep") << QVector{Member{"a/b/course.xml", "<course/>"}} << "ingen course.xml";
    }
    void aHostileFileShouldBeRefusedWithWords()
    {
        QFETCH(const QVector<Member>, members);
        QFETCH(const QString, words);
        write(m_file, members);
        const Result<QString> unpacked = KursFile::unpack(m_file, m_into);
        QVERIFY(!unpacked);
        QVERIFY2(unpacked.error().first().message.contains(words), qPrintable(unpacked.error().first().message));
        QVERIFY2(filesBelow(m_into).isEmpty(), "something was unpacked");
        QCOMPARE(filesBelow(m_place->path()), QStringList{m_file});
    }

    void moreFilesThanAnyCourseHasShouldBeRefused()
    {
        QVector<Member> members{{"course.xml", "<course/>"}};
        for (int i = 0; i < KursFile::mostFiles; ++i)
            members.append({"media/" + QByteArray::number(i), "x"});
        write(m_file, members);
        const Result<QString> unpacked = KursFile::unpack(m_file, m_into);
        QVERIFY(!unpacked);
        QVERIFY(unpacked.error().first().message.contains(QString::number(KursFile::mostFiles)));
    }

    void everyTornFileShouldBeRefusedAndLeaveNothing()
    {
        write(m_file, courseIn({}));
        QFile whole(m_file);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        for (const qsizetype length : {qsizetype(0), qsizetype(4), bytes.size() / 3, bytes.size() / 2, bytes.size() - 30}) {
            const QString torn = m_place->filePath(QString("%1.kurs").arg(length));
            QFile file(torn);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes.left(length));
            file.close();
            QVERIFY2(!KursFile::unpack(torn, m_into), qPrintable(torn));
            QVERIFY(filesBelow(m_into).isEmpty());
        }
    }

    void bytesThatChangedOnTheWayShouldBeNoticed()
    {
        write(m_file, courseIn({}));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 0x55);
        file.seek(0);
        file.write(bytes);
        file.close();
        QVERIFY(!KursFile::unpack(m_file, m_into));
        QVERIFY(filesBelow(m_into).isEmpty());
    }

    void theStartPageShouldKnowItWithoutUnpacking()
    {
        write(m_file, courseIn("bas/"));
        const std::optional<CourseSummary> summary = CourseLibrary::summaryOf(m_file);
        QVERIFY(summary);
        QCOMPARE(summary->id, "bas");
        QCOMPARE(summary->minutes, 100);
        QCOMPARE(CourseLibrary({}, {m_file, m_place->filePath("borta.kurs")}).courses().size(), 1);
        write(m_file, {Member{"course.xml", "<course"}});
        QVERIFY(!CourseLibrary::summaryOf(m_file));
        write(m_file, {Member{"course.xml", QByteArray(64 * 1024 * 1024, ' ')}});
        QVERIFY(!CourseLibrary::summaryOf(m_file));
    }

    void aMissingFileShouldBeToldApartFromACrash() { QVERIFY(!KursFile::unpack(m_place->filePath("finns-inte.kurs"), m_into)); }

private:
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_file;
    QString m_into;
};

QTEST_GUILESS_MAIN(KursFileTest)

#include "tst_kursfile.moc"
