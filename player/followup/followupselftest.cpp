#include "followupselftest.h"

#include "assignments.h"
#include "filemessages.h"
#include "followupapplication.h"
#include "learnerrecords.h"
#include "recorddatabase.h"
#include "selftestpictures.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QImage>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <cstdio>

namespace {

QStringList complaints;
int controls = 0; ///< that the keyboard reaches, in all places together
QtMessageHandler earlier = nullptr;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        complaints.append(message);
    earlier(type, context, message);
}

/** An agency that nobody has ever worked at. */
void invent(RecordDatabase &database)
{
    QVector<Person> people;
    const QStringList offices{u"Luleå"_qs, u"Skellefteå"_qs, u"Ystad"_qs, u"Örebro"_qs};
    for (int i = 0; i < 64; ++i) {
        const QString office = offices.at(i < 3 ? 2 : i % 4 == 2 ? 0 : i % 4);
        people.append({u"konto.%1"_qs.arg(i), u"Påhittad Person %1"_qs.arg(i), u"Exempelmyndigheten"_qs, office, u"Enhet %1"_qs.arg(1 + i % 2),
                       i % 9 == 0 ? u"chef"_qs : u"handläggare"_qs, {}});
    }
    RuleEngine rules;
    const CourseIdentity course{u"bas"_qs, u"1.0.0"_qs, u"0"_qs, {}, u"BAS: Civilsamhället och sociala företag på en inkluderande arbetsmarknad"_qs};
    const QJsonObject layout{{u"sections"_qs, QJsonArray{QJsonArray{QJsonObject{{u"kind"_qs, u"test"_qs}}}}}};
    const QJsonObject plan{{u"webinars"_qs, QJsonArray{QJsonObject{{u"id"_qs, u"w1"_qs}, {u"title"_qs, u"Vad är vad – och vem gör vad?"_qs}}}}, {u"later"_qs, QJsonArray()}};
    bool isMade = People(database).store(people).isEmpty() && Modules(database).store(course, layout, plan);
    for (int i = 0; i < 40; ++i) {
        LearnerRecords records(database, rules, u"konto.%1"_qs.arg(i));
        const auto keeper = records.keeperFor(course);
        QJsonArray events;
        for (const QString &type : i % 3 == 0 ? QStringList{u"opened"_qs} : QStringList{u"opened"_qs, u"passed"_qs, u"completed"_qs})
            events.append(QJsonObject{{u"id"_qs, u"%1-%2"_qs.arg(i).arg(type)}, {u"seq"_qs, events.size()}, {u"time"_qs, u"2026-11-%1T10:00:00.000Z"_qs.arg(1 + i % 20, 2, 10, QChar(u'0'))},
                                      {u"type"_qs, type}, {u"score"_qs, 90}});
        const QJsonObject remaining = i % 3 == 0 ? QJsonObject{{u"page"_qs, i % 7}, {u"watch"_qs, i % 2}, {i % 5 == 0 ? u"test-failed"_qs : u"test"_qs, 1}} : QJsonObject();
        isMade = isMade && keeper->start() && keeper->save({events, u"state"_qs, u"page"_qs}) && keeper->report({{}, i % 3 != 0, {}, 0.5, {}, remaining});
    }
    Occasion occasion{u"bas-w1-dec"_qs, u"3c7a0c5e-0000-4000-8000-000000000001"_qs, u"bas"_qs, u"w1"_qs, Occasions::moment({2026, 12, 1}, {9, 0}), Occasions::moment({2026, 12, 1}, {10, 0}),
                      u"Microsoft Teams"_qs, u"https://teams.example.org/m"_qs, {}, u"Utbildningsenheten"_qs, {}, 40, {}, {}};
    occasion.made = occasion.changed = Occasions::moment({2026, 11, 1}, {9, 0});
    isMade = isMade && Occasions(database).store({occasion}).isEmpty();
    QVector<Attendance::Entry> entries;
    for (int i = 0; i < 12; ++i) {
        isMade = isMade && LearnerRecords(database, rules, u"konto.%1"_qs.arg(i)).agenda()->signUp(occasion.id, occasion.made).isEmpty();
        entries.append({u"konto.%1"_qs.arg(i), u"joined"_qs, {{u"joins"_qs, QJsonArray{QJsonArray{0, i * 6}}}}});
    }
    isMade = isMade && Attendance(database, rules).add(occasion.id, entries, occasion.ends).isEmpty()
        && Assignments(database).store({{u"bas"_qs, {}, u"Exempelmyndigheten"_qs, {}, {}, {}, QDate(2027, 1, 31)}, {u"bas"_qs, {}, {}, {}, {}, u"chef"_qs, {}},
                                          {u"bas"_qs, {}, {}, u"Luleå"_qs, {}, {}, QDate(2026, 11, 20)}}, {}, occasion.made).isEmpty();
    if (!isMade)
        complaints.append(database.problem());
}

/** Whatever the keyboard reaches must say what it is (ACC-N). */
void listenTo(QAccessibleInterface *interface, const QString &place)
{
    if (!interface || interface->state().invisible)
        return;
    const bool isControl = interface->state().focusable && interface->role() != QAccessible::Window;
    controls += isControl ? 1 : 0;
    if (isControl && interface->text(QAccessible::Name).isEmpty())
        complaints.append(u"%1: a control without a name, role %2"_qs.arg(place).arg(int(interface->role()), 0, 16));
    for (int i = 0; i < interface->childCount(); ++i)
        listenTo(interface->child(i), place);
}

void settle(QQuickWindow &window, SelfTestPictures &pictures, const QString &name)
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    pictures.keep(window.grabWindow(), name); // draws, so that layouts and delegates are made too
    listenTo(QAccessible::queryAccessibleInterface(&window), name);
}

void visitDialogs(QObject &root)
{
    const QList<QObject *> objects = root.findChildren<QObject *>();
    for (QObject *object : objects) {
        if (!QByteArray(object->metaObject()->className()).startsWith("FileChooser_"))
            continue;
        QMetaObject::invokeMethod(object, "open");
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QMetaObject::invokeMethod(object, "close");
    }
}

/** What an import says of a file, in the view at @p place. */
void tryFile(QQuickWindow &window, const char *view, const char *part, const QUrl &file)
{
    auto *place = window.property(view).value<QObject *>();
    for (const QByteArray &step : QByteArray(part).split('.'))
        place = place ? place->property(step.constData()).value<QObject *>() : nullptr;
    QMetaObject::invokeMethod(place, "look", Q_ARG(QUrl, file));
}

QUrl staffFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        complaints.append(FileMessages::explain(file));
    return QUrl::fromLocalFile(file.fileName());
}

} // namespace

int FollowUpSelfTest::run(const LookOptions &look, const QString &pictureFolder)
{
    SelfTestPictures pictures(pictureFolder, complaints);
    earlier = qInstallMessageHandler(listen);
    QAccessible::setActive(true);
    QTemporaryDir folder;
    const auto database = RecordDatabase::open(folder.filePath(u"records.sqlite"_qs), RecordDatabase::Access::ReadWrite);
    if (!database)
        return 1;
    {
        FollowUpApplication empty(**database, u"self-test"_qs);
        if (QQuickWindow *window = empty.open(u"sv"_qs)) {
            empty.look(look);
            settle(*window, pictures, u"empty"_qs);
        }
    }
    {
        const auto refusal = FollowUpApplication::refuse(u"/exempel/records.sqlite: Disken är full. Det senaste är inte sparat. Frigör utrymme och försök igen."_qs, u"sv"_qs, look);
        if (!refusal->window())
            complaints.append(u"the refusal was not made"_qs);
        else
            settle(*refusal->window(), pictures, u"refusal"_qs);
    }
    invent(**database);
    FollowUpApplication application(**database, u"self-test"_qs);
    QQuickWindow *window = application.open(u"sv"_qs);
    application.look(look);
    const QByteArray head = "konto;namn;myndighet;kontor;enhet;roll;chef\n";
    const QUrl good = staffFile(folder, u"personal.csv"_qs, head + "konto.1;Påhittad Person 1;Exempelmyndigheten;Ystad;Enhet 2;handläggare;\nny.konto;Ny Person;Exempelmyndigheten;Ystad;Enhet 1;chef;\n");
    const QUrl bad = staffFile(folder, u"fel.csv"_qs, head + ";Utan Konto;Exempelmyndigheten;Ystad;Enhet 2;handläggare;\nx;X;;Ystad;Enhet 1;chef;okänd\n");
    const QUrl occasions = staffFile(folder, u"tillfallen.csv"_qs, "tillfälle;modul;webbinarium;start;slut;länk\nbas-w1-jan;bas;w1;2027-01-12 09:00;10:00;https:" "//teams.example.org/n\n");
    const QUrl roster = staffFile(folder, u"narvaro.csv"_qs, "konto;närvarande;skäl\nkonto.1;ja;Satt i rummet\nkonto.2;;\n");
    const QUrl assignments = staffFile(folder, u"tilldelning.csv"_qs, "modul;kontor;klar senast\nbas;Ystad;2027-03-01\nbas;Ytsad;2027-03-01\n");
    for (const QString &language : {u"sv"_qs, u"en"_qs}) {
        application.setLanguage(language);
        for (const QSize &size : look.size.isEmpty() ? QList{QSize(1280, 800), QSize(800, 600)} : QList{look.size}) {
            if (!window)
                break;
            window->resize(size);
            const QString name = u"-%1-%2"_qs.arg(language).arg(size.width());
            for (const QString &by : {u"office"_qs, u"unit"_qs, u"role"_qs}) {
                (void)application.followUp().select(u"by"_qs, by);
                window->setProperty("view", 0);
                settle(*window, pictures, u"overview-"_qs + by + name);
            }
            window->setProperty("view", 1);
            QMetaObject::invokeMethod(window->property("peopleView").value<QObject *>(), "show");
            settle(*window, pictures, u"people"_qs + name);
            window->setProperty("view", 2);
            for (const QUrl &file : {good, bad}) {
                QMetaObject::invokeMethod(window->property("importView").value<QObject *>(), "look", Q_ARG(QUrl, file));
                settle(*window, pictures, (file == good ? u"import"_qs : u"import-problems"_qs) + name);
            }
            window->setProperty("view", 3);
            QMetaObject::invokeMethod(window->property("occasionsView").value<QObject *>()->property("attendance").value<QObject *>(), "show");
            settle(*window, pictures, u"webinars"_qs + name);
            tryFile(*window, "occasionsView", "importPart", occasions);
            tryFile(*window, "occasionsView", "attendance.importPart", roster);
            settle(*window, pictures, u"webinars-import"_qs + name);
            window->setProperty("view", 4);
            tryFile(*window, "assignmentsView", "importPart", assignments);
            settle(*window, pictures, u"assignments"_qs + name);
        }
    }
    if (controls == 0)
        complaints.append(u"nothing was found that the keyboard reaches"_qs);
    if (window)
        visitDialogs(*window);
    else
        complaints.append(u"the window was not made"_qs);
    qInstallMessageHandler(earlier);
    for (const QString &complaint : qAsConst(complaints))
        std::fprintf(stderr, "%s\n", qPrintable(complaint));
    return complaints.isEmpty() ? 0 : 1;
}
