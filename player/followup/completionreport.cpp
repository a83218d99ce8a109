#include "completionreport.h"

#include "disclosure.h"
#include "language.h"
#include "recorddatabase.h"
#include "ruleengine.h"

#include <QJsonDocument>
#include <QUuid>

struct CompletionReport::Member
{
    QString person;
    QString account;
    QString name;
    Disclosure::Place place;
    QDate started;
    QDate completed;
    QDate passed;
    std::optional<QDate> due; ///< as Assignments::due
};

namespace {

QDate dayOf(const QString &time)
{
    return QDateTime::fromString(time, Qt::ISODateWithMs).toLocalTime().date();
}

Disclosure::Place filterOf(const Selection &selection)
{
    return {selection.agency, selection.office, selection.unit, selection.role};
}

bool fits(const Disclosure::Place &place, const Disclosure::Place &filter)
{
    for (size_t i = 0; i < filter.size(); ++i) {
        if (!filter.at(i).isEmpty() && filter.at(i) != place.at(i))
            return false;
    }
    return true;
}

QStringList groupOf(const Disclosure::Place &place, CompletionReport::By by)
{
    if (by == CompletionReport::By::Role)
        return {place.at(3)};
    return QStringList(place.cbegin(), place.cbegin() + 1 + int(by));
}

Disclosure::Place placeOf(const QStringList &group, CompletionReport::By by, Disclosure::Place filter)
{
    for (int i = 0; i < group.size(); ++i)
        filter.at(by == CompletionReport::By::Role ? 3 : size_t(i)) = group.at(i);
    return filter;
}

} // namespace

Result<QVector<CompletionReport::Member>> CompletionReport::members()
{
    QVector<Member> members;
    std::optional<QSqlQuery> query = m_database.run(u"SELECT p.person, p.account, p.name, o.agency, o.office, o.unit, o.role FROM people p "
                                                    "JOIN organisation o ON o.person = p.person ORDER BY o.agency, o.office, o.unit, p.name"_qs);
    if (!query)
        return failure(m_database.path(), 0, m_database.problem());
    const auto text = [&query](int column) { return query->value(column).toString(); };
    while (query->next())
        members.append({text(0), text(1), text(2), {text(3), text(4), text(5), text(6)}, {}, {}, {}, {}});
    return members;
}

Result<QVector<Modules::Module>> CompletionReport::modules(const Selection &selection)
{
    std::optional<QVector<Modules::Module>> all = Modules(m_database).all();
    if (!all)
        return failure(m_database.path(), 0, m_database.problem());
    if (selection.module.isEmpty())
        return *all;
    const auto found = std::find_if(all->cbegin(), all->cend(), [&selection](const Modules::Module &module) { return module.id == selection.module; });
    if (found == all->cend())
        return failure(m_database.path(), 0, tr("Registret känner inte till modulen ”%1”. Lägg till den med: brygga-followup modules add MAPP").arg(selection.module));
    return QVector<Modules::Module>{*found};
}

Problems CompletionReport::complete(QVector<Member> &members, const QString &module)
{
    std::optional<QSqlQuery> query = m_database.run(u"SELECT person, started, completed, passed FROM summaries WHERE course = ?"_qs, {module});
    if (!query)
        return {{m_database.path(), 0, m_database.problem()}};
    QHash<QString, std::array<QDate, 3>> days;
    while (query->next())
        days.insert(query->value(0).toString(), {dayOf(query->value(1).toString()), dayOf(query->value(2).toString()), dayOf(query->value(3).toString())});
    Result<QVector<Assignments::Row>> assignments = Assignments(m_database).all();
    if (!assignments)
        return assignments.error();
    assignments->removeIf([&module](const Assignments::Row &row) { return row.course != module; });
    for (Member &member : members) {
        const std::array<QDate, 3> found = days.value(member.person);
        member.started = found.at(0);
        member.completed = found.at(1);
        member.passed = found.at(2);
        member.due = Assignments::due(*assignments, member.account, member.place);
    }
    return {};
}

bool CompletionReport::isOverdue(const Member &member, const Selection &selection) const
{
    const QDate day = selection.to.isValid() ? selection.to : m_today;
    const bool isComplete = member.completed.isValid() && (!selection.to.isValid() || member.completed <= selection.to);
    return !isComplete && member.due && member.due->isValid() && *member.due < day;
}

Result<QVector<CompletionReport::Table>> CompletionReport::tables(const Selection &selection, By by)
{
    Result<QVector<Member>> members = this->members();
    if (!members)
        return tl::unexpected(members.error());
    const Result<QVector<Modules::Module>> modules = this->modules(selection);
    if (!modules)
        return tl::unexpected(modules.error());
    Disclosure disclosure(fewest);
    for (const Member &member : *members)
        disclosure.add(member.place);
    const Disclosure::Place filter = filterOf(selection);
    QMap<QStringList, Disclosure::Place> groups;
    for (const Member &member : *members) {
        if (fits(member.place, filter)) {
            const QStringList group = groupOf(member.place, by);
            groups.insert(group, placeOf(group, by, filter));
        }
    }
    const QSet<QStringList> shown = disclosure.shown(filter, groups);

    const QDate until = selection.to.isValid() ? selection.to : QDate(9999, 12, 31);
    const auto happened = [&until](const QDate &day) { return day.isValid() && day <= until; };
    QVector<Table> tables;
    for (const Modules::Module &module : *modules) {
        if (const Problems problems = complete(*members, module.id); !problems.isEmpty())
            return failure(problems);
        QMap<QStringList, Numbers> counted;
        Numbers total;
        for (const Member &member : *members) {
            if (!fits(member.place, filter))
                continue;
            for (Numbers *numbers : {&counted[groupOf(member.place, by)], &total}) {
                ++numbers->people;
                const bool isComplete = happened(member.completed);
                numbers->completed += isComplete ? 1 : 0;
                numbers->started += !isComplete && happened(member.started) ? 1 : 0;
                numbers->notStarted += !isComplete && !happened(member.started) ? 1 : 0;
                numbers->passed += happened(member.passed) ? 1 : 0;
                numbers->withinPeriod += isComplete && selection.from.isValid() && member.completed >= selection.from ? 1 : 0;
                numbers->assigned += member.due ? 1 : 0;
                numbers->overdue += isOverdue(member, selection) ? 1 : 0;
                if (!member.due || !member.due->isValid())
                    continue;
                numbers->dueFirst = numbers->dueFirst.isValid() ? qMin(numbers->dueFirst, *member.due) : *member.due;
                numbers->dueLast = qMax(numbers->dueLast, *member.due);
            }
        }
        const bool isTotalShown = total.people == 0 || disclosure.isShown(filter);
        const bool isAssigned = std::any_of(members->cbegin(), members->cend(), [](const Member &member) { return member.due.has_value(); });
        Table table{module, isAssigned, {{}, isTotalShown ? std::optional(total) : std::nullopt}, {}};
        for (auto it = counted.cbegin(); it != counted.cend(); ++it)
            table.rows.append({it.key(), shown.contains(it.key()) ? std::optional(it.value()) : std::nullopt});
        tables.append(table);
    }
    return tables;
}

Result<QHash<QString, QString>> CompletionReport::remaining(const QString &module)
{
    std::optional<QSqlQuery> query = m_database.run(u"SELECT person, remaining FROM states WHERE course = ? AND remaining IS NOT NULL"_qs, {module});
    if (!query)
        return failure(m_database.path(), 0, m_database.problem());
    RuleEngine rules;
    const QJSValue explain = rules.module(u"courses/rules/completion.mjs"_qs).property(u"explainRemaining"_qs);
    const QJSValue words = rules.words(Language::current());
    QHash<QString, QString> said; // many have the same left
    QHash<QString, QString> remaining;
    while (query->next()) {
        const QString counts = query->value(1).toString();
        if (!said.contains(counts)) {
            const Result<QJSValue> text = rules.call(explain, {rules.fromJson(QJsonDocument::fromJson(counts.toUtf8()).object()), words}, module);
            if (!text)
                return failure(text.error());
            said.insert(counts, text->toString());
        }
        remaining.insert(query->value(0).toString(), said.value(counts));
    }
    return remaining;
}

Result<QVector<CompletionReport::Standing>> CompletionReport::people(const Selection &selection, const QString &reader, Whom whom)
{
    Result<QVector<Member>> members = this->members();
    if (!members)
        return tl::unexpected(members.error());
    if (const auto known = modules(selection); !known)
        return failure(known.error());
    if (const Problems problems = complete(*members, selection.module); !problems.isEmpty())
        return failure(problems);
    const Result<QHash<QString, QString>> remaining = this->remaining(selection.module);
    if (!remaining)
        return failure(remaining.error());
    // What is left is known as it is, not as it was
    const bool isNow = !selection.to.isValid() || selection.to >= m_today;
    const QDate until = selection.to.isValid() ? selection.to : QDate(9999, 12, 31);
    const auto upTo = [&until](const QDate &day) { return day.isValid() && day <= until ? day : QDate(); };
    const Disclosure::Place filter = filterOf(selection);
    QVector<Standing> standings;
    for (const Member &member : *members) {
        if (!fits(member.place, filter))
            continue;
        Standing standing{member.account, member.name, QStringList(member.place.cbegin(), member.place.cend()), {}, member.due.has_value(),
                          member.due.value_or(QDate()), isOverdue(member, selection), upTo(member.started), upTo(member.completed), upTo(member.passed), {}};
        standing.status = standing.completed.isValid() ? u"completed"_qs : standing.started.isValid() ? u"started"_qs : u"not-started"_qs;
        if (isNow && standing.status == u"not-started")
            standing.remaining = tr("allt");
        else if (isNow && standing.status == u"started")
            standing.remaining = remaining->value(member.person, tr("syns när modulen har öppnats igen"));
        if (whom == Whom::All || (standing.isAssigned && (whom == Whom::Assigned || (whom == Whom::Left ? !standing.completed.isValid() : standing.isOverdue))))
            standings.append(standing);
    }
    const QString what = QStringList{u"people"_qs, selection.module, selection.agency, selection.office, selection.unit, selection.role}.join(u'|');
    const bool isNoted = m_database.transaction([&] {
        return m_database.run(u"INSERT INTO reads (id, time, reader, what, persons) VALUES (?, ?, ?, ?, ?)"_qs,
                              {QUuid::createUuid().toString(QUuid::WithoutBraces), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), reader, what,
                               int(standings.size())}).has_value();
    });
    if (!isNoted)
        return failure(m_database.path(), 0, tr("Personlistan visas inte, för läsningen kan inte antecknas: %1").arg(m_database.problem()));
    return standings;
}

Result<QVector<QStringList>> CompletionReport::choices()
{
    QVector<QStringList> choices;
    for (const QString &column : {u"agency"_qs, u"office"_qs, u"unit"_qs, u"role"_qs}) {
        std::optional<QSqlQuery> query = m_database.run(u"SELECT DISTINCT %1 FROM organisation"_qs.arg(column));
        if (!query)
            return failure(m_database.path(), 0, m_database.problem());
        QStringList names;
        while (query->next())
            names.append(query->value(0).toString());
        std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
        choices.append(names);
    }
    return choices;
}

QString CompletionReport::name(By by)
{
    switch (by) {
    case By::Agency: return tr("Myndighet");
    case By::Office: return tr("Kontor");
    case By::Unit: return tr("Enhet");
    case By::Role: return tr("Roll");
    }
    return {};
}

QString CompletionReport::statusName(const QString &status)
{
    return status == u"completed" ? tr("slutförd") : status == u"started" ? tr("påbörjad") : tr("ej påbörjad");
}

QString CompletionReport::dueWords(const QDate &first, const QDate &last)
{
    return first == last ? first.toString(Qt::ISODate) : u"%1 – %2"_qs.arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate));
}

QVector<QStringList> CompletionReport::lines(const QVector<Table> &tables, By by, const Selection &selection) const
{
    QStringList head{tr("modul"), name(by).toLower(), tr("personer"), tr("ej påbörjad"), tr("påbörjad"), tr("slutförd"), tr("godkänd")};
    if (selection.from.isValid())
        head.append(tr("slutförd från %1").arg(selection.from.toString(Qt::ISODate)));
    head << tr("tilldelad") << tr("försenad") << tr("klar senast");
    QVector<QStringList> lines{head};
    for (const Table &table : tables) {
        for (const Row &row : table.rows + QVector<Row>{table.total}) {
            QStringList line{table.module.title, row.group.isEmpty() ? tr("alla") : row.group.join(u" · "_qs)};
            if (row.numbers) {
                const Numbers &n = *row.numbers;
                line << QString::number(n.people) << QString::number(n.notStarted) << QString::number(n.started) << QString::number(n.completed)
                     << (table.module.hasTest ? QString::number(n.passed) : u"–"_qs);
                if (selection.from.isValid())
                    line << QString::number(n.withinPeriod);
                line << QString::number(n.assigned) << QString::number(n.overdue) << dueWords(n.dueFirst, n.dueLast);
            } else {
                line << tr("färre än %1, eller går att räkna ut").arg(fewest);
                while (line.size() < head.size())
                    line << QString();
            }
            lines.append(line);
        }
    }
    return lines;
}

QVector<QStringList> CompletionReport::lines(const QVector<Standing> &standings)
{
    QVector<QStringList> lines{{tr("namn"), tr("konto"), tr("kontor"), tr("enhet"), tr("roll"), tr("status"), tr("påbörjad"), tr("slutförd"), tr("godkänd"), tr("klar senast"),
                                tr("försenad"), tr("kvar att göra")}};
    const auto text = [](const QDate &day) { return day.toString(Qt::ISODate); };
    for (const Standing &one : standings) {
        lines.append({one.name, one.account, one.place.at(1), one.place.at(2), one.place.at(3), statusName(one.status), text(one.started), text(one.completed), text(one.passed),
                      text(one.due), one.isOverdue ? tr("ja") : tr("nej"), one.remaining});
    }
    return lines;
}
