#include "followup.h"

#include "csv.h"
#include "recorddatabase.h"
#include "savedfile.h"

namespace {

const QStringList parts{u"agency"_qs, u"office"_qs, u"unit"_qs, u"role"_qs};

QVariantMap toMap(const CompletionReport::Row &row)
{
    const CompletionReport::Numbers numbers = row.numbers.value_or(CompletionReport::Numbers());
    // The agency goes without saying when there is one office column more
    const QStringList group = row.group.size() > 1 ? row.group.mid(1) : row.group;
    return {{u"label"_qs, group.join(u" · "_qs)}, {u"isShown"_qs, row.numbers.has_value()}, {u"people"_qs, numbers.people}, {u"notStarted"_qs, numbers.notStarted},
            {u"started"_qs, numbers.started}, {u"completed"_qs, numbers.completed}, {u"passed"_qs, numbers.passed}, {u"withinPeriod"_qs, numbers.withinPeriod},
            {u"assigned"_qs, numbers.assigned}, {u"overdue"_qs, numbers.overdue}, {u"due"_qs, CompletionReport::dueWords(numbers.dueFirst, numbers.dueLast)}};
}

QString text(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

FollowUp::FollowUp(RecordDatabase &database, const QString &reader)
    : m_database(database), m_reader(reader), m_live(database, reader), m_asked{{u"by"_qs, u"office"_qs}}
{
    connect(&m_live, &OccasionFollowUp::failed, this, &FollowUp::fail);
    connect(&m_live, &OccasionFollowUp::changed, this, [this] { fail({}); });
    refresh();
}

QString FollowUp::path() const
{
    return m_database.path();
}

QString FollowUp::notice() const
{
    return m_database.notice();
}

bool FollowUp::fail(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.toString());
    m_problem = lines.join(u'\n');
    emit problemChanged();
    return false;
}

Selection FollowUp::asked() const
{
    const auto part = [this](const QString &name) { return m_asked.value(name).toString(); };
    return {part(u"agency"_qs), part(u"office"_qs), part(u"unit"_qs), part(u"role"_qs), part(u"module"_qs),
            QDate::fromString(part(u"from"_qs), Qt::ISODate), QDate::fromString(part(u"to"_qs), Qt::ISODate)};
}

CompletionReport::By FollowUp::by() const
{
    return CompletionReport::By(qMax(qsizetype(0), parts.indexOf(m_asked.value(u"by"_qs).toString())));
}

bool FollowUp::select(const QString &part, const QString &value)
{
    const bool isDay = part == u"from" || part == u"to";
    if (isDay && !value.isEmpty() && !QDate::fromString(value, Qt::ISODate).isValid())
        return false;
    m_asked.insert(part, value);
    refresh();
    return true;
}

void FollowUp::refresh()
{
    m_problem.clear();
    CompletionReport report(m_database);
    const auto names = report.choices();
    const auto modules = Modules(m_database).all();
    if (!names || !modules) {
        fail(names ? Problems{{path(), 0, m_database.problem()}} : names.error());
        return;
    }
    for (int i = 0; i < parts.size(); ++i)
        m_choices.insert(parts.at(i), names->at(i));
    QVariantList listed;
    bool isKnown = false;
    for (const Modules::Module &module : *modules) {
        listed.append(QVariantMap{{u"id"_qs, module.id}, {u"title"_qs, module.title}});
        isKnown = isKnown || module.id == m_asked.value(u"module"_qs).toString();
    }
    m_choices.insert(u"module"_qs, listed);
    if (!isKnown)
        m_asked.insert(u"module"_qs, modules->isEmpty() ? QString() : modules->constFirst().id);
    m_table.clear();
    if (!modules->isEmpty()) {
        const auto tables = report.tables(asked(), by());
        if (!tables) {
            fail(tables.error());
            return;
        }
        const CompletionReport::Table &table = tables->constFirst();
        QVariantList rows;
        for (const CompletionReport::Row &row : table.rows)
            rows.append(toMap(row));
        m_table = {{u"title"_qs, table.module.title}, {u"by"_qs, CompletionReport::name(by())}, {u"hasTest"_qs, table.module.hasTest},
                   {u"hasPeriod"_qs, asked().from.isValid()}, {u"isAssigned"_qs, table.isAssigned}, {u"rows"_qs, rows}, {u"total"_qs, toMap(table.total)}};
    }
    emit problemChanged();
    emit changed();
    emit m_live.changed(); // its words are in the language that has just been chosen
}

Result<QVector<CompletionReport::Standing>> FollowUp::standings(const QString &whom)
{
    static const QStringList all{QString(), u"assigned"_qs, u"left"_qs, u"overdue"_qs};
    return CompletionReport(m_database).people(asked(), m_reader, CompletionReport::Whom(qMax(qsizetype(0), all.indexOf(whom))));
}

QVariantList FollowUp::people(const QString &whom)
{
    const auto standings = this->standings(whom);
    if (!standings) {
        fail(standings.error());
        return {};
    }
    QVariantList list;
    for (const CompletionReport::Standing &one : *standings)
        list.append(QVariantMap{{u"name"_qs, one.name}, {u"account"_qs, one.account}, {u"office"_qs, one.place.at(1)}, {u"unit"_qs, one.place.at(2)}, {u"role"_qs, one.place.at(3)},
                                {u"status"_qs, CompletionReport::statusName(one.status)}, {u"remaining"_qs, one.remaining}, {u"started"_qs, text(one.started)},
                                {u"completed"_qs, text(one.completed)}, {u"passed"_qs, text(one.passed)},
                                {u"due"_qs, text(one.due)}, {u"overdue"_qs, one.isOverdue}});
    return list;
}

bool FollowUp::save(const QUrl &url, const QByteArray &bytes)
{
    const Problems problems = SavedFile::write(url.toLocalFile(), bytes);
    return problems.isEmpty() || fail(problems);
}

bool FollowUp::saveTable(const QUrl &file)
{
    CompletionReport report(m_database);
    const auto tables = report.tables(asked(), by());
    return tables ? save(file, Csv::file(report.lines(*tables, by(), asked()))) : fail(tables.error());
}

bool FollowUp::savePeople(const QUrl &file, const QString &whom)
{
    const auto standings = this->standings(whom);
    return standings ? save(file, Csv::file(CompletionReport::lines(*standings))) : fail(standings.error());
}

QVariantMap FollowUp::tryStaff(const QUrl &file)
{
    QVariantMap found{{u"problems"_qs, QStringList()}, {u"made"_qs, 0}, {u"changed"_qs, 0}, {u"same"_qs, 0}, {u"rows"_qs, QVariantList()}};
    const auto known = People(m_database).all();
    const auto read = known ? StaffFile::read(file.toLocalFile(), *known) : tl::unexpected(known.error());
    if (!read) {
        QStringList problems;
        for (const Problem &problem : read.error())
            problems.append(problem.toString());
        found.insert(u"problems"_qs, problems);
        return found;
    }
    static const QStringList counts{u"made"_qs, u"changed"_qs, u"same"_qs};
    const QStringList words{tr("ny"), tr("ändrad"), tr("oförändrad")};
    QVariantList rows;
    for (const StaffFile::Change &change : StaffFile::compare(*read, *known)) {
        const int kind = int(change.kind);
        found[counts.at(kind)] = found.value(counts.at(kind)).toInt() + 1;
        const Person &person = change.person;
        rows.append(QVariantMap{{u"change"_qs, words.at(kind)}, {u"account"_qs, person.account}, {u"name"_qs, person.name},
                                {u"place"_qs, QStringList{person.agency, person.office, person.unit}.join(u" · "_qs)}, {u"role"_qs, person.role}});
    }
    found.insert(u"rows"_qs, rows);
    return found;
}

bool FollowUp::importStaff(const QUrl &file)
{
    const auto known = People(m_database).all();
    const auto read = known ? StaffFile::read(file.toLocalFile(), *known) : tl::unexpected(known.error());
    if (!read)
        return fail(read.error());
    if (const Problems problems = People(m_database).store(*read); !problems.isEmpty())
        return fail(problems);
    refresh();
    return true;
}

bool FollowUp::saveStaffExample(const QUrl &file)
{
    return save(file, StaffFile::example());
}
