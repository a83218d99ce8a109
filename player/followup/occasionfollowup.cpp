#include "occasionfollowup.h"

#include "assignmentfile.h"
#include "attendancefile.h"
#include "calendarfile.h"
#include "csv.h"
#include "language.h"
#include "modules.h"
#include "occasionfile.h"
#include "recorddatabase.h"
#include "savedfile.h"

#include <QJsonArray>

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

QString path(const QUrl &file)
{
    return file.toLocalFile();
}

QVariantList rows(const QVector<QStringList> &lines)
{
    QVariantList rows;
    for (const QStringList &line : lines)
        rows.append(QVariant(line));
    return rows;
}

QVariantMap refused(const Problems &problems)
{
    QStringList words;
    for (const Problem &problem : problems)
        words.append(problem.toString());
    return {{u"problems"_qs, words}, {u"notes"_qs, QStringList()}, {u"summary"_qs, QString()}, {u"heads"_qs, QStringList()}, {u"lines"_qs, QVariantList()}};
}

QVariantMap accepted(const QString &summary, const QStringList &heads, const QVector<QStringList> &lines, const QStringList &notes = {})
{
    return {{u"problems"_qs, QStringList()}, {u"notes"_qs, notes}, {u"summary"_qs, summary}, {u"heads"_qs, heads}, {u"lines"_qs, rows(lines)}};
}

QString when(const Occasion &occasion)
{
    return Occasions::written(occasion.starts) + u'–' + Occasions::inSweden(occasion.ends).toString(u"HH:mm"_qs);
}

} // namespace

OccasionFollowUp::OccasionFollowUp(RecordDatabase &database, const QString &reader, QObject *parent)
    : QObject(parent), m_database(database), m_reader(reader)
{
}

bool OccasionFollowUp::ended(const Problems &problems)
{
    if (problems.isEmpty())
        emit changed();
    else
        emit failed(problems);
    return problems.isEmpty();
}

bool OccasionFollowUp::save(const QUrl &url, const QByteArray &bytes)
{
    return ended(SavedFile::write(path(url), bytes));
}

bool OccasionFollowUp::saveResult(const QUrl &file, const Result<QByteArray> &bytes)
{
    return bytes ? save(file, *bytes) : ended(bytes.error());
}

// Occasions

QVariantList OccasionFollowUp::occasions()
{
    QVariantList list;
    Attendance attendance(m_database, m_rules);
    const auto occasions = Occasions(m_database).all();
    for (const Occasion &one : occasions.value_or(QVector<Occasion>())) {
        const int count = attendance.registered(one).value_or(0);
        list.append(QVariantMap{{u"id"_qs, one.id}, {u"text"_qs, u"%1, %2"_qs.arg(one.id, when(one))},
                                {u"line"_qs, QStringList{one.id, one.course, one.webinar, when(one),
                                                         one.capacity > 0 ? tr("%1 av %2").arg(count).arg(one.capacity) : QString::number(count),
                                                         one.isCancelled ? tr("inställt") : tr("planerat")}}});
    }
    return list;
}

QVariantMap OccasionFollowUp::tryOccasions(const QUrl &file)
{
    const auto changes = OccasionFile::read(path(file), m_database, now());
    if (!changes)
        return refused(changes.error());
    const QStringList words{tr("nytt"), tr("ändrat"), tr("oförändrat")};
    QList<int> counts{0, 0, 0};
    QVector<QStringList> lines;
    for (const OccasionFile::Change &change : *changes) {
        ++counts[int(change.kind)];
        lines.append({change.occasion.id, words.at(int(change.kind)), change.occasion.course, change.occasion.webinar, when(change.occasion),
                      change.occasion.isCancelled ? tr("inställt") : tr("planerat")});
    }
    return accepted(tr("Nya: %1. Ändrade: %2. Oförändrade: %3.").arg(counts.at(0)).arg(counts.at(1)).arg(counts.at(2)),
                    {tr("tillfälle"), tr("ändring"), tr("modul"), tr("webbinarium"), tr("tid"), tr("läge")}, lines);
}

bool OccasionFollowUp::importOccasions(const QUrl &file)
{
    const auto changes = OccasionFile::read(path(file), m_database, now());
    return ended(changes ? OccasionFile::store(*changes, m_database) : changes.error());
}

bool OccasionFollowUp::saveOccasionExample(const QUrl &file)
{
    return save(file, OccasionFile::example());
}

bool OccasionFollowUp::saveOccasions(const QUrl &file)
{
    const auto occasions = Occasions(m_database).all();
    return saveResult(file, occasions ? Result<QByteArray>(OccasionFile::write(*occasions)) : failure(occasions.error()));
}

bool OccasionFollowUp::saveCalendar(const QString &id, const QUrl &file)
{
    const Result<Occasion> occasion = Occasions(m_database).find(id);
    if (!occasion)
        return ended(occasion.error());
    return save(file, CalendarFile::write(*occasion, CalendarFile::about(*occasion, Modules(m_database).plan(occasion->course)), CalendarFile::Link::Shown, now()));
}

// Who was there

Result<QVector<QStringList>> OccasionFollowUp::lines(const QString &id)
{
    Attendance attendance(m_database, m_rules);
    const Result<Occasion> occasion = Occasions(m_database).find(id);
    const auto participants = occasion ? attendance.participants(*occasion, m_reader) : failure(occasion.error());
    if (!participants)
        return failure(participants.error());
    return AttendanceFile::lines(*participants, attendance, Language::current());
}

QVariantMap OccasionFollowUp::participants(const QString &id)
{
    const auto found = lines(id);
    if (!found) {
        ended(found.error());
        return refused(found.error());
    }
    return accepted({}, found->constFirst(), found->mid(1));
}

bool OccasionFollowUp::saveParticipants(const QString &id, const QUrl &file)
{
    const auto found = lines(id);
    return saveResult(file, found ? Result<QByteArray>(Csv::file(*found)) : failure(found.error()));
}

QVariantMap OccasionFollowUp::tryAttendance(const QString &id, const QUrl &file)
{
    const Result<Occasion> occasion = Occasions(m_database).find(id);
    const auto staff = occasion ? People(m_database).all() : failure(occasion.error());
    const auto read = staff ? AttendanceFile::read(path(file), *occasion, *staff) : failure(staff.error());
    if (!read)
        return refused(read.error());
    QVector<QStringList> lines;
    for (const Attendance::Entry &entry : read->entries) {
        const bool isDecision = entry.type == u"decided";
        lines.append({entry.account, isDecision ? (entry.details.value(u"present"_qs).toBool() ? tr("närvarande enligt beslut") : tr("inte närvarande enligt beslut"))
                                                : entry.type == u"listed" ? tr("på listan") : tr("med i mötet"),
                      entry.details.value(u"reason"_qs).toString()});
    }
    return accepted(tr("Personer: %1. Rader utan känd person: %2.").arg(read->entries.size()).arg(read->unknown.size()),
                    {tr("konto"), tr("uppgift"), tr("skäl")}, lines, read->unknown);
}

bool OccasionFollowUp::importAttendance(const QString &id, const QUrl &file)
{
    const Result<Occasion> occasion = Occasions(m_database).find(id);
    const auto staff = occasion ? People(m_database).all() : failure(occasion.error());
    const auto read = staff ? AttendanceFile::read(path(file), *occasion, *staff) : failure(staff.error());
    return ended(read ? Attendance(m_database, m_rules).add(id, read->entries, now()) : read.error());
}

bool OccasionFollowUp::saveAttendanceExample(const QUrl &file)
{
    return save(file, AttendanceFile::example());
}

// Who is to take what

QVariantList OccasionFollowUp::assignments()
{
    QVariantList list;
    const auto all = Assignments(m_database).all();
    for (const Assignments::Row &row : all.value_or(QVector<Assignments::Row>()))
        list.append(QVariant(AssignmentFile::line(row)));
    return list;
}

QVariantMap OccasionFollowUp::tryAssignments(const QUrl &file)
{
    const auto read = AssignmentFile::read(path(file), m_database);
    if (!read)
        return refused(read.error());
    QVector<QStringList> lines;
    for (qsizetype i = 0; i < read->made.size(); ++i)
        lines.append(AssignmentFile::line(read->made.at(i)) + QStringList{QString::number(read->people.at(i))});
    return accepted(tr("Gäller: %1. Upphävda: %2.").arg(read->made.size()).arg(read->ended.size()), {tr("modul"), tr("vilka"), tr("klar senast"), tr("personer")}, lines);
}

bool OccasionFollowUp::importAssignments(const QUrl &file)
{
    const auto read = AssignmentFile::read(path(file), m_database);
    return ended(read ? Assignments(m_database).store(read->made, read->ended, now()) : read.error());
}

bool OccasionFollowUp::saveAssignmentExample(const QUrl &file)
{
    return save(file, AssignmentFile::example());
}

bool OccasionFollowUp::saveAssignments(const QUrl &file)
{
    const auto all = Assignments(m_database).all();
    return saveResult(file, all ? Result<QByteArray>(AssignmentFile::write(*all)) : failure(all.error()));
}
