#include "coursefolder.h"
#include "coursejson.h"
#include "learnerrecords.h"
#include "playersession.h"
#include "recorddatabase.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <cstdio>

/**
 * A learner who never stops answering, for tst_crash: takes a course with the player's own session and records until somebody kills it, and
 * writes a line for each answer after it has been acknowledged.
 */
namespace {

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

QStringList idsOf(const QVariant &list)
{
    QStringList ids;
    for (const QVariant &item : list.toList())
        ids.append(item.toMap().value("id").toString());
    return ids;
}

QVariant anyAnswer(const QVariantMap &block, QRandomGenerator &random)
{
    QStringList ids = idsOf(block.value(block.value("type") == "ordering" ? "steps" : "options"));
    std::shuffle(ids.begin(), ids.end(), random);
    if (block.value("type") == "ordering")
        return ids;
    return block.value("multiple").toBool() ? QVariant(ids.mid(0, 2)) : QVariant(ids.constFirst());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const auto database = RecordDatabase::open(arguments.at(1), RecordDatabase::Access::ReadWrite);
    const auto course = CourseFolder::load(arguments.at(2));
    if (!database || !course)
        qFatal("%s", qPrintable((database ? course.error() : database.error()).constFirst().toString()));
    RuleEngine rules;
    LearnerRecords records(**database, rules, "anna.a");
    const auto keeper = records.keeperFor({course->id(), "1.0.0", "hash", "", course->title()});
    PrivateStore privateStore(arguments.at(3));
    const auto session = PlayerSession::begin(CourseJson::toJson(course->forVariant({}), {}), course->folder, rules, *keeper, privateStore, {[] { return QDateTime::currentMSecsSinceEpoch(); }, {}});
    if (!session)
        qFatal("%s", qPrintable(session.error().constFirst().toString()));

    QJsonObject answers;
    QVariantList questions;
    QStringList pages;
    for (const QVariant &unit : (*session)->contents()) {
        for (const QString &page : idsOf(unit.toMap().value("pages"))) {
            pages.append(page);
            for (const QVariant &block : (*session)->pageOf(page).value("blocks").toList()) {
                const QString id = block.toMap().value("id").toString();
                const QJsonValue answer = QJsonValue::fromVariant((*session)->stateOf(id).value("answer"));
                if (!answer.isNull())
                    answers.insert(id, answer);
                if (block.toMap().contains("options") || block.toMap().contains("steps"))
                    questions.append(block);
            }
        }
    }
    say("page " + (*session)->page());
    say("answers " + QString::fromUtf8(QJsonDocument(answers).toJson(QJsonDocument::Compact)));

    QObject::connect(session->get(), &PlayerSession::kept, [](const QJsonObject &event, bool isSafe) {
        say(u"%1 %2"_qs.arg(isSafe ? "ack" : "lost", event.value("id").toString()));
    });
    QRandomGenerator random(arguments.at(4).toUInt());
    forever {
        (*session)->open(pages.at(int(random.bounded(pages.size()))));
        const QVariantMap block = questions.at(int(random.bounded(questions.size()))).toMap();
        (*session)->answer(block.value("id").toString(), random.bounded(8) == 0 ? QVariant::fromValue(nullptr) : anyAnswer(block, random));
    }
}
