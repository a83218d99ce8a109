#include "filemessages.h"
#include "wholefile.h"

#include <QTranslator>
#include <QtTest>

#include <cerrno>

namespace {

/** A file whose last operation the system refused with @p code. */
class RefusedFile : public QFile
{
public:
    explicit RefusedFile(int code) { setErrorString(qt_error_string(code)); }
};

} // namespace

/** Why a file could not be read or written is told in the reader's language. */
class FileMessagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(m_swedish.load(":/brygga/i18n/courses_sv.qm"));
    }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_swedish);
    }

    void whatTheSystemAnswersShouldBeToldInWords_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("swedish");
        const auto row = [](const char *name, int code, const char *english, const char *swedish) { QTest::newRow(name) << code << QString(english) << QString(swedish); };
        row("no room", ENOSPC, "the disk is full", "disken är full");
        row("no room of one's own", EDQUOT, "your share of the disk is full", "ditt utrymme på disken är slut");
        row("too large", EFBIG, "the file is larger than the disk takes", "filen är större än disken klarar");
        row("no permission", EACCES, "you have no permission to the file or its folder", "du har inte rätt till filen eller mappen");
        row("not allowed", EPERM, "you have no permission to the file or its folder", "du har inte rätt till filen eller mappen");
        row("write-protected", EROFS, "the disk is write-protected", "disken är skrivskyddad");
        row("missing", ENOENT, "the file or its folder does not exist", "filen eller mappen finns inte");
        row("a file on the way", ENOTDIR, "a part of the path is a file, not a folder", "en del av sökvägen är en fil, inte en mapp");
        row("a folder", EISDIR, "it is a folder, not a file", "det är en mapp, inte en fil");
        row("a long name", ENAMETOOLONG, "the name is too long", "namnet är för långt");
        row("a broken disk", EIO, "the disk cannot be read from or written to", "disken går inte att läsa från eller skriva till");
        row("a disk elsewhere", ESTALE, "the connection to the disk is lost", "anslutningen till disken har brutits");
        row("a disk taken out", ENODEV, "the connection to the disk is lost", "anslutningen till disken har brutits");
        row("in use", ETXTBSY, "another program is using the file", "ett annat program använder filen");
        row("many open", EMFILE, "too many files are open", "för många filer är öppna");
        row("anything else, in the system's words", EDOM, qPrintable(qt_error_string(EDOM)), qPrintable(qt_error_string(EDOM)));
    }
    void whatTheSystemAnswersShouldBeToldInWords()
    {
        QFETCH(const int, code);
        QFETCH(const QString, english);
        QFETCH(const QString, swedish);
        QCOMPARE(FileMessages::explain(RefusedFile(code)), english);
        QCoreApplication::installTranslator(&m_swedish);
        QCOMPARE(FileMessages::explain(RefusedFile(code)), swedish);
    }

    void aFileThatCannotBeWrittenShouldSayWhy_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("swedish");
        QTest::newRow("in no folder") << m_folder.filePath("ingen/fil.txt") << "mappen kan inte skapas";
        QTest::newRow("below a file") << m_folder.filePath("fil/fil.txt") << "mappen kan inte skapas";
        QTest::newRow("where a folder stands") << m_folder.filePath("mapp") << "det är en mapp, inte en fil";
        QTest::newRow("with a long name") << m_folder.filePath(QString(300, 'x')) << "namnet är för långt";
        QTest::newRow("on a full disk") << "/dev/full" << "disken är full";
    }
    void aFileThatCannotBeWrittenShouldSayWhy()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, swedish);
        QVERIFY(QDir(m_folder.path()).mkpath("mapp"));
        QFile inTheWay(m_folder.filePath("fil"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QCoreApplication::installTranslator(&m_swedish);

        QFile file(path);
        QVERIFY(!QFileInfo(path).dir().exists() || !file.open(QIODevice::WriteOnly) || file.write("x") < 0 || !file.flush());
        QCOMPARE(FileMessages::explain(file), swedish);
        if (path != "/dev/full") {
            WholeFile whole(path);
            QVERIFY(!QFileInfo(path).dir().exists() || !whole.open(QIODevice::WriteOnly) || whole.write("x") < 0 || !whole.commit());
            QCOMPARE(FileMessages::explain(whole), swedish);
        }
    }

    void aFileThatCannotBeReadShouldSayWhy()
    {
        QCoreApplication::installTranslator(&m_swedish);
        QFile missing(m_folder.filePath("borta.txt"));
        QVERIFY(!missing.open(QIODevice::ReadOnly));
        QCOMPARE(FileMessages::explain(missing), "filen eller mappen finns inte");
        QFile folder(m_folder.path());
        QVERIFY(!folder.open(QIODevice::ReadOnly));
        QCOMPARE(FileMessages::explain(folder), "det är en mapp, inte en fil");
    }

private:
    QTemporaryDir m_folder;
    QTranslator m_swedish;
};

QTEST_GUILESS_MAIN(FileMessagesTest)
#include "tst_filemessages.moc"
