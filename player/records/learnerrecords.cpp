#include "learnerrecords.h"

#include "assignments.h"
#include "modules.h"
#include "people.h"
#include "recorddatabase.h"
#include "recordstore.h"

LearnerRecords::LearnerRecords(RecordDatabase &database, RuleEngine &rules, const QString &account)
    : m_database(database), m_rules(rules)
{
    if (const Result<QString> person = People(database).keyOf(account))
        m_person = *person;
    else
        m_problem = person.error().constFirst().message;
    if (!m_person.isEmpty())
        m_agenda = std::make_unique<LearnerAgenda>(database, rules, m_person);
}

std::vector<Assignment> LearnerRecords::assignments()
{
    return Assignments(m_database).of(m_person);
}

QString LearnerRecords::problem() const
{
    return m_problem.isEmpty() ? m_database.notice() : m_problem;
}

std::unique_ptr<RecordKeeper> LearnerRecords::keeperFor(const CourseIdentity &course)
{
    return std::make_unique<RecordStore>(m_database, m_rules, m_person, course);
}

CourseStanding LearnerRecords::standingOf(const QString &courseId)
{
    CourseStanding standing;
    std::optional<QSqlQuery> query = m_database.run(u"SELECT t.progress, t.saved, s.status, s.success, s.started, s.completed FROM states t "
                                                    "JOIN summaries s ON s.person = t.person AND s.course = t.course WHERE t.person = ? AND t.course = ?"_qs,
                                                    {m_person, courseId});
    if (!query || !query->next())
        return standing;
    const auto time = [&query](int column) { return QDateTime::fromString(query->value(column).toString(), Qt::ISODateWithMs); };
    standing.progress = query->value(0).toDouble();
    standing.lastUsed = time(1);
    standing.isComplete = query->value(2).toString() == u"completed";
    standing.success = query->value(3).toString();
    standing.isStarted = !query->isNull(4);
    standing.completedAt = time(5);
    return standing;
}

QJsonArray LearnerRecords::layoutsOf(const QString &courseId)
{
    return Modules(m_database).layouts(courseId);
}

bool LearnerRecords::knows(const CourseIdentity &course)
{
    return Modules(m_database).knows(course);
}

bool LearnerRecords::keepVersion(const CourseIdentity &course, const QJsonObject &layout, const QJsonObject &plan)
{
    const bool isDone = Modules(m_database).store(course, layout, plan);
    m_problem = isDone ? QString() : m_database.problem();
    return isDone;
}
