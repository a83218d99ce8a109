// The player's own speed, in one process: opening a course, turning its pages, an answer until it is on disk.
// tests/bench/run builds and runs it; not part of ./test.
#include "../player/openplayer.h"

#include "check.h"
#include "copyfolder.h"
#include "coursefolder.h"
#include "coursejson.h"
#include "learnerrecords.h"
#include "recorddatabase.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdio>
#include <ctime>

namespace {

constexpr int mostPages = 60;

double median(QVector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

template<typename Work>
double milliseconds(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/** Of this process alone, so that a busy machine does not count. */
template<typename Work>
double processorMilliseconds(Work &&work)
{
    const std::clock_t before = std::clock();
    work();
    return 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC;
}

/** Where opening a course spends its time. */
void openCourse(const QString &path)
{
    std::unique_ptr<RuleEngine> rules;
    std::optional<Course> course;
    QJsonObject json;
    MemoryRecords records;
    PrivateStore notes;
    std::unique_ptr<PlayerSession> session;
    std::unique_ptr<RecordKeeper> keeper;
    std::printf("rules %.1f ms", processorMilliseconds([&] { rules = std::make_unique<RuleEngine>(); (void)rules->registry(); }));
    std::printf(", reading %.1f ms", processorMilliseconds([&] { course = *CourseFolder::load(path); }));
    std::printf(", references %.1f ms", processorMilliseconds([&] { (void)Check::references(*course); }));
    std::printf(", JSON %.1f ms", processorMilliseconds([&] { json = CourseJson::toJson(course->forVariant("af"), "af"); }));
    std::printf(", session %.1f ms", processorMilliseconds([&] {
        keeper = records.keeperFor({course->id(), "1", json["hash"].toString(), "af", course->title()});
        session = std::move(*PlayerSession::begin(json, course->folder, *rules, *keeper, notes, {[] { return QDateTime::currentMSecsSinceEpoch(); }, 7, {}}));
    }));
    std::printf(", contents %.1f ms\n", processorMilliseconds([&] {
        for (const QVariant &unit : session->contents())
            for (const QVariant &page : unit.toMap()["pages"].toList())
                (void)session->pageState(page.toMap()["id"].toString());
    }));
}

/** From the wish to turn until the page is laid out and painted. */
void turnPages(const QString &course)
{
    OpenPlayer it;
    std::printf("open and paint: %.1f ms\n", processorMilliseconds([&] {
                    it.player().open(course);
                    (void)it.window()->grabWindow();
                }));
    // The first time round the window also reads the views of block types it has not shown yet.
    for (const char *round : {"first", "second"}) {
        QVector<double> turns, made;
        QString slowest;
        for (const QString &place : it.places().mid(0, mostPages)) {
            made.append(processorMilliseconds([&] { QMetaObject::invokeMethod(it.window(), "visit", Q_ARG(QString, place)); }));
            turns.append(made.constLast() + processorMilliseconds([&] { (void)it.window()->grabWindow(); }));
            if (turns.constLast() >= *std::max_element(turns.cbegin(), turns.cend()))
                slowest = place;
            it.settle();
        }
        std::printf("page turn, painted, %s time: median %.1f ms, of which making it %.1f ms; slowest %.1f ms (%s)\n", round, median(turns), median(made),
                    *std::max_element(turns.cbegin(), turns.cend()), qPrintable(slowest));
    }
}

/** An answer through session, rules and record store, against the same bytes in one bare commit. */
void answer()
{
    QTemporaryDir place;
    RuleEngine rules;
    const auto database = RecordDatabase::open(place.filePath("records.db"), RecordDatabase::Access::ReadWrite);
    LearnerRecords records(**database, rules, "bench");
    const Course course = CourseFolder::load(inRepository("courses/modules/bas"))->forVariant("af");
    const QJsonObject json = CourseJson::toJson(course, "af");
    const auto keeper = records.keeperFor({course.id(), "1", json["hash"].toString(), "af", course.title()});
    PrivateStore notes;
    const auto session = std::move(*PlayerSession::begin(json, course.folder, rules, *keeper, notes, {[] { return QDateTime::currentMSecsSinceEpoch(); }, 7, {}}));
    QVector<double> answers;
    for (int i = 0; i < 200; ++i)
        answers.append(milliseconds([&] { session->answer("m1-au1", i % 2 == 0 ? QVariant(true) : QVariant::fromValue(nullptr)); }));

    QSqlDatabase bare = QSqlDatabase::addDatabase("QSQLITE", "bare");
    bare.setDatabaseName(place.filePath("bare.db"));
    bare.open();
    for (const char *sql : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "CREATE TABLE events (id TEXT PRIMARY KEY, body TEXT)"})
        QSqlQuery(bare).exec(sql);
    QSqlQuery insert(bare);
    insert.prepare("INSERT INTO events VALUES (?, ?)");
    QVector<double> commits;
    for (int i = 0; i < 200; ++i) {
        commits.append(milliseconds([&] {
            insert.bindValue(0, QString::number(i));
            insert.bindValue(1, QString(300, 'x'));
            insert.exec();
        }));
    }
    std::printf("answer to durable record: median %.2f ms; bare SQLite commit %.2f ms\n", median(answers), median(commits));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QML_DISK_CACHE_PATH", "/dev/null"); // as the player does
    QGuiApplication application(argc, argv);
    const QString course = argc > 1 ? QString(argv[1]) : inRepository("courses/modules/bas");
    openCourse(course);
    turnPages(course);
    answer();
    return 0;
}
