// The authoring tool's own speed in a large course: the real window, offscreen, with real keys. `authoringspeed LARGE BAS`; prints a table.
// tests/bench/run builds and runs it; not part of ./test.
#include "address.h"
#include "application.h"
#include "copyfolder.h"
#include "coursecheck.h"
#include "coursedocument.h"
#include "courseediting.h"
#include "courseexport.h"
#include "coursemedia.h"
#include "coursesearch.h"
#include "webpreview.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQmlIncubationController>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

#include <libxml/parser.h>
#include <malloc.h>

#include <cstdio>
#include <ctime>

namespace {

double at(QVector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[std::min(values.size() - 1, qsizetype(share * double(values.size())))];
}

double median(const QVector<double> &values) { return at(values, 0.5); }

double clockOf(clockid_t clock)
{
    timespec now;
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/** CPU of this thread: what the machine does for others meanwhile does not count, and nor does waiting for the disk. */
template<typename Work>
double milliseconds(Work &&work)
{
    const double start = clockOf(CLOCK_THREAD_CPUTIME_ID);
    work();
    return clockOf(CLOCK_THREAD_CPUTIME_ID) - start;
}

/** CPU of all threads. */
template<typename Work>
double everybody(Work &&work)
{
    const double start = clockOf(CLOCK_PROCESS_CPUTIME_ID);
    work();
    return clockOf(CLOCK_PROCESS_CPUTIME_ID) - start;
}

void row(const char *what, double value, const char *unit, const char *goal)
{
    std::printf("%-58s %9.1f %-6s %s\n", what, value, unit, goal);
    std::fflush(stdout);
}

/** The longest time in which the window's thread did not look at what the author does. */
double longestStretch = 0;

template<typename Work>
double stretch(Work &&work)
{
    const double time = milliseconds(work);
    longestStretch = std::max(longestStretch, time);
    return time;
}

double bareParse(const QString &folder)
{
    return milliseconds([&] {
        for (QDirIterator it(folder, {"*.xml"}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            xmlDoc *document = xmlReadMemory(bytes.constData(), int(bytes.size()), nullptr, nullptr, XML_PARSE_NONET);
            if (!document)
                qFatal("%s is no XML", qPrintable(file.fileName()));
            xmlFreeDoc(document);
        }
    });
}

/** What the program holds on to, whatever the allocator keeps for later, in the heaps of all threads. */
double kibibytesInUse()
{
    char *text = nullptr;
    std::size_t size = 0;
    FILE *stream = open_memstream(&text, &size);
    malloc_info(0, stream);
    fclose(stream);
    const QString all = QString::fromUtf8(text, qsizetype(size)).section(u"</heap>"_qs, -1); // the sums stand last
    free(text);
    const auto bytes = [&](const QString &line) { return QRegularExpression(line + u".*? size=\"(\\d+)\""_qs).match(all).captured(1).toDouble(); };
    return (bytes(u"<system type=\"current\""_qs) + bytes(u"<total type=\"mmap\""_qs) - bytes(u"<total type=\"fast\""_qs) - bytes(u"<total type=\"rest\""_qs)) / 1024;
}

class Bench
{
public:
    explicit Bench(Application &application)
        : m_application(application), m_window(qobject_cast<QQuickWindow *>(application.window())), m_workspace(m_window->property("workspace").value<QObject *>()),
          m_document(m_workspace->property("document").value<CourseDocument *>()), m_editing(m_workspace->property("editing").value<CourseEditing *>()),
          m_check(m_workspace->property("check").value<CourseCheck *>())
    {
        QObject::connect(m_window, &QQuickWindow::frameSwapped, m_window, [this] { ++m_frames; });
        m_window->requestActivate();
        if (!QTest::qWaitForWindowActive(m_window))
            qFatal("the window is not active");
    }

    /** The floor is taken before each opening: a machine that is shared is never as fast a minute later. */
    void open(const QString &folder)
    {
        QVector<double> floors, opened, waited;
        double longest = 0;
        for (int i = 0; i < 9; ++i) {
            close();
            floors.append(bareParse(folder));
            longestStretch = 0;
            QElapsedTimer timer;
            timer.start();
            opened.append(everybody([&] { reopen(folder); }));
            waited.append(double(timer.nsecsElapsed()) / 1e6);
            settle();
            longest = std::max(longest, longestStretch);
        }
        row("the bare parse of its XML", median(floors), "ms", "");
        row("open the course, by the clock on the wall", median(waited), "ms", "≤ 3× the bare parse");
        row("  the same", median(waited) / median(floors), "×", "≤ 3×");
        row("  all threads", median(opened), "ms", "");
        row("  longest stretch of the window's thread", longest, "ms", "≤ 50 ms");
    }

    /** What is not saved comes back from the journal. */
    void openAfterLongSession(const QString &folder)
    {
        constexpr int steps = 3000;
        for (int i = 0; i < steps; ++i) {
            m_document->seal();
            m_document->setField(QStringLiteral("units/#%1/pages/#%2/blocks/#0").arg(i % 200).arg(i % 10), "body", QStringLiteral("<p>Du ser att mötet blir av %1.</p>").arg(i));
        }
        QVector<double> waited;
        longestStretch = 0;
        for (int i = 0; i < 3; ++i) {
            close();
            QElapsedTimer timer;
            timer.start();
            reopen(folder);
            waited.append(double(timer.nsecsElapsed()) / 1e6);
            settle();
        }
        if (m_document->history().count() < steps)
            qFatal("the journal has lost steps");
        row("open with 3,000 steps in the journal, on the wall's clock", median(waited), "ms", "");
        row("  longest stretch of the window's thread", longestStretch, "ms", "≤ 50 ms");
    }

    void bringIn(const QString &film)
    {
        auto *media = m_workspace->property("media").value<CourseMedia *>();
        QElapsedTimer timer;
        timer.start();
        longestStretch = 0;
        stretch([&] { QMetaObject::invokeMethod(m_window->property("dialogs").value<QObject *>(), "insertFiles", Q_ARG(QVariant, QVariantList{QUrl::fromLocalFile(film)})); });
        if (media->arriving().isEmpty())
            qFatal("nothing is on its way");
        waitFor([&] { return media->arriving().isEmpty(); }, 120000);
        row("bring in a film of 300 MB, on the wall's clock", double(timer.elapsed()), "ms", "");
        settle();
        row("  longest stretch of the window's thread", longestStretch, "ms", "≤ 50 ms");
    }

    void firstCheck()
    {
        longestStretch = 0;
        const double time = everybody([this] { check(); });
        row("all checks of the course, first time", time, "ms", "");
        row("  longest stretch of the window's thread", longestStretch, "ms", "≤ 50 ms");
    }

    void keystrokes(const QString &blockId)
    {
        QVariant found;
        QMetaObject::invokeMethod(m_workspace, "goTo", Q_RETURN_ARG(QVariant, found), Q_ARG(QString, blockId));
        settle();
        QMetaObject::invokeMethod(m_workspace, "fieldWanted", Q_ARG(QString, m_workspace->property("current").toString()), Q_ARG(QString, QString()), Q_ARG(int, -1));
        settle();
        const QQuickItem *focus = m_window->activeFocusItem();
        if (!focus || focus->property("cursorPosition").isNull())
            qFatal("no text to write in");
        const QString words = u"samverkan ger stöd och platsen blir en väg till arbete "_qs;
        QVector<double> times, waited;
        longestStretch = 0;
        for (int i = 0; i < 330; ++i) {
            const QChar letter = words[i % words.size()];
            const int frame = m_frames;
            QElapsedTimer timer;
            timer.start();
            const double start = clockOf(CLOCK_THREAD_CPUTIME_ID);
            stretch([&] { QTest::sendKeyEvent(QTest::Click, m_window, letter.unicode() < 128 ? QTest::asciiToKey(letter.toLatin1()) : Qt::Key_unknown, QString(letter), Qt::NoModifier, -1); });
            waitFor([&] { return m_frames > frame; }, 5000);
            if (i >= 30) // the first letters warm up what every later one uses
                times.append(clockOf(CLOCK_THREAD_CPUTIME_ID) - start), waited.append(double(timer.nsecsElapsed()) / 1e6);
            wait(i % 30 == 29 ? 700 : 40); // a quick writer, who thinks now and then: the checks come in between
        }
        const double longest = longestStretch;
        const QString path = m_workspace->property("current").toString();
        if (!m_document->field(path, "body").toString().contains("samverkan ger"))
            qFatal("nothing was written");
        row("a keystroke on the canvas, to painted, median", median(times), "ms", "≤ 16 ms");
        row("  99th percentile", at(times, 0.99), "ms", "≤ 50 ms");
        row("  by the clock on the wall: median", median(waited), "ms", "");
        row("  and 99th percentile", at(waited, 0.99), "ms", "");
        row("  longest stretch of the window's thread meanwhile", longest, "ms", "≤ 50 ms");
    }

    void moves()
    {
        const QStringList paths = blocksElsewhere(500);
        QVector<double> undone, painted, redone;
        const auto blocks = [this] { return m_document->element("units/#0/pages/#0")->elements(u"blocks").size(); };
        const std::size_t before = blocks();
        const double moved = milliseconds([&] { m_editing->moveTo(paths, "units/#0/pages/#0", 0); });
        if (blocks() != before + 500)
            qFatal("not moved");
        settle();
        longestStretch = 0;
        for (int i = 0; i < 5; ++i) {
            const int frame = m_frames;
            undone.append(stretch([this] { m_document->undo(); }));
            painted.append(undone.constLast() + milliseconds([&] { waitFor([&] { return m_frames > frame; }, 5000); }));
            settle();
            redone.append(stretch([this] { m_document->redo(); }));
            settle();
        }
        m_document->undo();
        if (blocks() != before)
            qFatal("not undone");
        settle();
        row("move 500 blocks to another page", moved, "ms", "");
        row("undo of it", median(undone), "ms", "≤ 50 ms");
        row("  to painted", median(painted), "ms", "");
        row("redo of it", median(redone), "ms", "");
        row("  longest stretch of the window's thread meanwhile", longestStretch, "ms", "≤ 50 ms");
    }

    /** The page on show gets hundreds of blocks more, and a block that is written in stands among them. */
    void movesHere()
    {
        const QString shown = m_workspace->property("page").toString();
        const QStringList paths = blocksElsewhere(500);
        QQuickItem *focus = m_window->activeFocusItem();
        const QQmlIncubationController *blocks = qmlEngine(m_window)->incubationController();
        const auto come = [&](const char *what, auto &&change) {
            QElapsedTimer timer;
            timer.start();
            longestStretch = 0;
            const double time = stretch(change);
            settle();
            waitFor([&] { return blocks->incubatingObjectCount() == 0; }, 60000);
            const double all = double(timer.nsecsElapsed()) / 1e6;
            settle();
            row(what, time, "ms", "");
            row("  until all is made and painted, on the wall's clock", all, "ms", "");
            row("  longest stretch of the window's thread meanwhile", longestStretch, "ms", "≤ 50 ms");
        };
        come("move 500 blocks to the page on show", [&] { m_editing->moveTo(paths, shown, 0); });
        come("undo of it", [&] { m_document->undo(); });
        come("redo of it", [&] { m_document->redo(); });
        const QString elsewhere = Address::of(m_document->root(), "units/#3", "pages", 3);
        const auto open = [&](const QString &page) { QMetaObject::invokeMethod(m_workspace, "select", Q_ARG(QString, page)); };
        if (m_window->activeFocusItem() != focus)
            qFatal("the keyboard has gone elsewhere");
        come("leave the page for another", [&] { open(elsewhere); });
        come("open the page of 500 blocks", [&] { open(shown); });
        m_document->undo();
        settle();
    }

    void checkAfterEdit()
    {
        QVector<double> checked;
        double longest = 0;
        for (int i = 0; i < 9; ++i) {
            const QString path = QStringLiteral("units/#%1/pages/#3/blocks/#0").arg(50 + i);
            stretch([&] { m_document->setField(path, "body", QStringLiteral("<p>Du ser att stödet växer när mötet och planen möts, för ”samvärkan” %1.</p>").arg(i)); });
            longestStretch = 0;
            waitFor([this] { return !m_check->isBusy(); }, 60000);
            longest = std::max(longest, longestStretch);
            m_document->setField(path, "body", QStringLiteral("<p>Du ser att mötet blir av %1.</p>").arg(i));
            checked.append(everybody([this] { check(); }));
            settle();
        }
        row("check after one edit", median(checked), "ms", "≤ 100 ms");
        row("  longest stretch of the window's thread", longest, "ms", "≤ 50 ms");
    }

    void others()
    {
        longestStretch = 0;
        const double saved = everybody([this] {
            stretch([this] { m_document->startSaving(); });
            waitFor([this] { return !m_document->isModified(); }, 60000);
        });
        settle();
        row("save, all threads", saved, "ms", "");
        row("  longest stretch of the window's thread", longestStretch, "ms", "≤ 50 ms");

        CourseSearch search;
        search.setProperty("document", QVariant::fromValue(m_document));
        longestStretch = 0;
        const double searched = everybody([&] {
            stretch([&] { search.setProperty("wanted", "samverkan"); });
            waitFor([&] { return search.count() > 0; }, 60000);
        });
        settle();
        row("search the whole course, all threads", searched, "ms", "");
        row("  longest stretch of the window's thread", longestStretch, "ms", "≤ 50 ms");

        QFile file(m_document->folder() + "/units/del-7.xml");
        if (!file.open(QIODevice::ReadWrite))
            qFatal("no unit");
        const QByteArray bytes = file.readAll().replace("Sida 65:", "Sida sextiofem:");
        file.resize(0);
        file.seek(0);
        file.write(bytes);
        file.close();
        longestStretch = 0;
        const double merged = everybody([this] { waitFor([this] { return m_document->field("units/#6/pages/#4", "title").toString().startsWith("Sida sextiofem"); }, 60000); });
        settle();
        row("take in a change made outside, all threads", merged, "ms", "");
        row("  longest stretch of the window's thread", longestStretch, "ms", "≤ 50 ms");

        QObject *dialogs = m_window->property("dialogs").value<QObject *>();
        QObject *previewing = dialogs->property("previewing").value<QObject *>();
        QElapsedTimer begun;
        begun.start();
        longestStretch = 0;
        stretch([&] { QMetaObject::invokeMethod(dialogs, "preview"); });
        waitFor([&] { return previewing->property("view").value<QObject *>() != nullptr; }, 60000);
        waitFor([&, before = m_frames] { return m_frames > before; }, 60000);
        row("native preview until its page is painted, wall's clock", double(begun.elapsed()), "ms", "< 1,000 ms");
        waitFor([this] { return qmlEngine(m_window)->incubationController()->incubatingObjectCount() == 0; }, 60000);
        settle();
        row("  longest stretch of the window's thread", longestStretch, "ms", "≤ 50 ms");
        stretch([&] { QMetaObject::invokeMethod(previewing, "close"); });
        settle();

        WebPreview preview;
        preview.setProperty("document", QVariant::fromValue(m_document));
        bool isReady = false;
        QObject::connect(&preview, &WebPreview::ready, [&] { isReady = true; });
        QElapsedTimer timer;
        timer.start();
        longestStretch = 0;
        stretch([&] { preview.show({}, {}); });
        waitFor([&] { return isReady; }, 60000);
        row("web preview, until the browser can open it, wall's clock", double(timer.elapsed()), "ms", "");
        row("  longest stretch of the window's thread", longestStretch, "ms", "≤ 50 ms");

        QTemporaryDir packages;
        CourseExport exporting;
        exporting.setProperty("document", QVariant::fromValue(m_document));
        timer.start();
        longestStretch = 0;
        stretch([&] { exporting.start({QString()}, {"scorm12"}, packages.path()); });
        waitFor([&] { return !exporting.isRunning(); }, 120000);
        if (exporting.failures() > 0)
            qFatal("not exported");
        row("export as SCORM 1.2, proved, wall's clock", double(timer.elapsed()), "ms", "");
        row("  longest stretch of the window's thread", longestStretch, "ms", "≤ 50 ms");
    }

    /** What one more page costs; the first course of a program pays for fonts and views as well, so another one goes before. */
    double memoryPerPage(const QString &folder)
    {
        close();
        const double before = kibibytesInUse();
        reopen(folder);
        check();
        wait(200);
        qsizetype pages = 0;
        for (const Element &unit : m_document->root().elements(u"units"))
            pages += qsizetype(unit.elements(u"pages").size());
        return (kibibytesInUse() - before) / double(pages);
    }

private:
    /** So many blocks of pages that are not shown. */
    QStringList blocksElsewhere(int count) const
    {
        QStringList paths;
        for (int unit = 20; paths.size() < count; ++unit) {
            for (int page = 0; page < 10; ++page) {
                const QString holder = QStringLiteral("units/#%1/pages/#%2").arg(unit).arg(page);
                for (std::size_t block = 0; block < m_document->element(holder)->elements(u"blocks").size(); ++block)
                    paths.append(Address::of(m_document->root(), holder, "blocks", int(block)));
            }
        }
        paths.resize(count);
        return paths;
    }

    template<typename Done>
    void waitFor(Done &&isDone, int atMost)
    {
        QElapsedTimer timer;
        timer.start();
        while (!isDone()) {
            if (timer.elapsed() > atMost)
                qFatal("waited in vain");
            stretch([] { QCoreApplication::processEvents(); });
            QThread::usleep(300);
        }
    }
    void wait(int time)
    {
        QElapsedTimer timer;
        timer.start();
        waitFor([&] { return timer.elapsed() >= time; }, 60000);
    }
    void settle() { wait(150); }
    void close()
    {
        QMetaObject::invokeMethod(m_workspace, "closeCourse");
        wait(600);
    }
    void reopen(const QString &folder)
    {
        stretch([&] { m_application.startOpening(folder); });
        waitFor([&] { return m_document->isOpen(); }, 60000);
    }
    void check()
    {
        bool isDone = false;
        const auto connection = QObject::connect(m_check, &CourseCheck::checked, m_check, [&] { isDone = true; });
        m_check->checkNow();
        waitFor([&] { return isDone; }, 60000);
        QObject::disconnect(connection);
    }

    Application &m_application;
    QQuickWindow *m_window;
    QObject *m_workspace;
    CourseDocument *m_document;
    CourseEditing *m_editing;
    CourseCheck *m_check;
    int m_frames = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication program(argc, argv);
    QTemporaryDir place;
    qputenv("BRYGGA_STATE", place.filePath("state").toLocal8Bit());
    copyFolder(QString::fromLocal8Bit(argv[1]), place.filePath("large"));
    copyFolder(QString::fromLocal8Bit(argv[2]), place.filePath("bas"));
    Application application(u"sv"_qs);
    if (argc != 3 || !application.load())
        return 2;
    Bench bench(application);
    bench.open(place.filePath("large"));
    bench.firstCheck();
    bench.keystrokes(u"text-1005"_qs);
    bench.movesHere();
    bench.checkAfterEdit();
    bench.moves();
    bench.others();
    bench.openAfterLongSession(place.filePath("large"));
    QFile film(place.filePath("film.mp4")); // of zeros, which take no room on the disk
    if (!film.open(QIODevice::WriteOnly) || !film.resize(300 * 1024 * 1024))
        return 2;
    bench.bringIn(film.fileName());
    (void)bench.memoryPerPage(place.filePath("bas")); // the first one pays for views and fonts too
    const double bas = bench.memoryPerPage(place.filePath("bas"));
    const double large = bench.memoryPerPage(place.filePath("large"));
    row("memory a page of BAS", bas, "KiB", "");
    row("memory a page of the large course", large, "KiB", "");
    row("  the same", large / bas, "×", "≤ 3×");
    return application.warnings().isEmpty() ? 0 : 1;
}
