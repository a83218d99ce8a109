#include "attendancefile.h"

#include "csv.h"
#include "tablefile.h"

#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

struct AttendanceFile::Report
{
    QVector<Csv::Row> rows; ///< the first holds the headings
    int name = -1;
    int mail = -1;
    int upn = -1;
    int joined = -1;
    int left = -1;
};

namespace {

const QStringList names{u"name"_qs, u"full name"_qs, u"namn"_qs, u"fullständigt namn"_qs};
const QStringList mails{u"email"_qs, u"e-mail"_qs, u"e-post"_qs, u"epost"_qs};
const QStringList upns{u"participant id (upn)"_qs, u"deltagar-id (upn)"_qs, u"upn"_qs};
// The time of each join before that of the first: only with those can a pause be seen
const QStringList joins{u"join time"_qs, u"anslöt"_qs, u"anslutningstid"_qs, u"gick med"_qs, u"first join"_qs, u"första anslutning"_qs};
const QStringList leaves{u"leave time"_qs, u"lämnade"_qs, u"tid för utträde"_qs, u"gick"_qs, u"last leave"_qs, u"lämnade senast"_qs};

/** What a spreadsheet or a meeting tool has written, as UTF-8. */
QByteArray decoded(const QByteArray &bytes)
{
    const bool isWide = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    return isWide ? QString(QStringDecoder(QStringDecoder::Utf16)(bytes)).toUtf8() : bytes;
}

/** The moment in a report's own way of writing, by Swedish clocks. */
QDateTime moment(const QString &text)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})[T,\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?$"_qs, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression american(u"^(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4}),?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([AP])M$"_qs,
                                             QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = iso.match(text); match.hasMatch())
        return Occasions::moment(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()),
                                 QTime(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt()));
    const QRegularExpressionMatch match = american.match(text);
    if (!match.hasMatch())
        return {};
    const int hour = match.captured(4).toInt() % 12 + (match.captured(7).toUpper() == u"P" ? 12 : 0);
    const int year = match.captured(3).toInt() + (match.captured(3).size() == 2 ? 2000 : 0);
    return Occasions::moment(QDate(year, match.captured(1).toInt(), match.captured(2).toInt()), QTime(hour, match.captured(5).toInt(), match.captured(6).toInt()));
}

int placeOf(const QStringList &heads, const QStringList &wanted)
{
    for (const QString &name : wanted) {
        for (int i = 0; i < heads.size(); ++i) {
            if (heads.at(i).toLower() == name)
                return i;
        }
    }
    return -1;
}

/** Finds somebody of the staff by any of the ways in which a meeting tool may call them. */
class Directory
{
public:
    explicit Directory(const QVector<Person> &staff)
    {
        for (const Person &person : staff) {
            m_accounts.insert(person.account.toLower(), person.account);
            m_names.insert(person.name.simplified().toLower(), person.account);
        }
    }

    [[nodiscard]] QString find(const QStringList &addresses, const QString &name) const
    {
        for (const QString &address : addresses) {
            for (const QString &account : {address.toLower(), address.section(u'@', 0, 0).toLower()}) {
                if (!account.isEmpty() && m_accounts.contains(account))
                    return m_accounts.value(account);
            }
        }
        // Two of the same name are not told apart by it
        const QStringList called = m_names.values(name.simplified().toLower());
        return addresses.join(QString()).isEmpty() && called.size() == 1 ? called.constFirst() : QString();
    }

private:
    QHash<QString, QString> m_accounts;
    QMultiHash<QString, QString> m_names;
};

} // namespace

Result<AttendanceFile::Reading> AttendanceFile::read(const QString &path, const Occasion &occasion, const QVector<Person> &staff)
{
    const Result<QByteArray> bytes = TableFile::bytes(path);
    if (!bytes)
        return failure(bytes.error());
    // A report has several tables under one another, each with its own headings
    const QByteArrayList lines = decoded(*bytes).split('\n');
    std::optional<Report> found;
    int rank = int(joins.size());
    for (int first = 0; first < lines.size(); ++first) {
        if (lines.at(first).size() > 2000)
            continue;
        const auto heads = Csv::read(lines.at(first), path);
        if (!heads || heads->isEmpty())
            continue;
        const QStringList cells = heads->constFirst().cells;
        const int joined = placeOf(cells, joins);
        if (joined < 0 || placeOf(cells, leaves) < 0 || joins.indexOf(cells.at(joined).toLower()) >= rank)
            continue;
        int last = first + 1;
        while (last < lines.size() && !lines.at(last).trimmed().isEmpty())
            ++last;
        Result<QVector<Csv::Row>> rows = Csv::read(lines.mid(first, last - first).join('\n'), path);
        if (!rows)
            return failure(rows.error());
        for (Csv::Row &row : *rows)
            row.line += first;
        rank = int(joins.indexOf(cells.at(joined).toLower()));
        found = Report{*rows, placeOf(cells, names), placeOf(cells, mails), placeOf(cells, upns), joined, placeOf(cells, leaves)};
    }
    return found ? report(path, *found, occasion, staff) : list(path, staff);
}

Result<AttendanceFile::Reading> AttendanceFile::report(const QString &path, const Report &report, const Occasion &occasion, const QVector<Person> &staff)
{
    const Directory directory(staff);
    const double minutes = occasion.minutes();
    Problems problems;
    Reading reading;
    QMap<QString, QJsonArray> joined;
    bool isSameTime = false;
    for (const Csv::Row &row : report.rows.mid(1)) {
        const auto complain = [&](const QString &message) { problems.append({path, row.line, message}); };
        const auto cell = [&row](int place) { return place < 0 ? QString() : row.cells.value(place); };
        if (std::any_of(row.cells.cbegin(), row.cells.cend(), People::hasPersonalNumber)) {
            complain(TableFile::personalNumber());
            continue;
        }
        const QDateTime from = moment(cell(report.joined));
        const QDateTime to = moment(cell(report.left));
        if (!from.isValid() || !to.isValid() || to < from) {
            complain(tr("Tiderna ”%1” och ”%2” går inte att läsa. Skriv dem som 2026-12-01 09:00:00, ankomsten före avgången.").arg(cell(report.joined).left(40), cell(report.left).left(40)));
            continue;
        }
        const auto within = [&](const QDateTime &time) { return std::clamp(double(occasion.starts.secsTo(time)) / 60, 0.0, minutes); };
        if (within(to) <= within(from))
            continue;
        isSameTime = true;
        const QString account = directory.find({cell(report.mail), cell(report.upn)}, cell(report.name));
        if (account.isEmpty())
            reading.unknown.append(u"%1:%2: %3"_qs.arg(path).arg(row.line).arg(tr("Personen finns inte bland personalen och räknas inte. Läs in personen, eller för närvarolista med konto.")));
        else
            joined[account].append(QJsonArray{within(from), within(to)});
    }
    if (!problems.isEmpty())
        return failure(problems);
    if (!isSameTime)
        return failure(path, 0, tr("Ingen i rapporten var med mellan %1 och %2, då tillfället ”%3” hölls. Kontrollera att det är rätt fil.")
                                    .arg(Occasions::written(occasion.starts), Occasions::inSweden(occasion.ends).toString(u"HH:mm"_qs), occasion.id));
    for (auto one = joined.cbegin(); one != joined.cend(); ++one)
        reading.entries.append({one.key(), u"joined"_qs, {{u"joins"_qs, one.value()}}});
    return reading;
}

Result<AttendanceFile::Reading> AttendanceFile::list(const QString &path, const QVector<Person> &staff)
{
    const Result<TableFile::Content> content = TableFile::read(path, {{{u"konto"_qs, u"account"_qs}, true}, {{u"närvarande"_qs, u"present"_qs}}, {{u"skäl"_qs, u"reason"_qs}}});
    if (!content)
        return failure(content.error());
    Problems problems = content->problems;
    QSet<QString> known;
    for (const Person &person : staff)
        known.insert(person.account);
    QSet<QString> seen;
    Reading reading;
    for (const TableFile::Row &row : content->rows) {
        const auto complain = [&](const QString &message) { problems.append({path, row.line, message}); };
        const QString account = row.cells.at(0);
        const QString present = row.cells.at(1).toLower();
        const QString reason = row.cells.at(2);
        if (!account.isEmpty() && !known.contains(account))
            complain(tr("Kontot ”%1” finns inte bland personalen. Rätta det, eller läs in personen med brygga-followup people import.").arg(account));
        if (seen.contains(account))
            complain(tr("Kontot ”%1” står två gånger. Ta bort en av raderna.").arg(account));
        seen.insert(account);
        const bool isAbsent = present == u"nej" || present == u"no";
        if (!present.isEmpty() && !isAbsent && present != u"ja" && present != u"yes")
            complain(tr("Närvarande ska vara ja, nej eller tomt."));
        if (isAbsent && reason.isEmpty())
            complain(tr("Skriv ett skäl när någon inte ska räknas som närvarande."));
        if (reason.isEmpty())
            reading.entries.append({account, u"listed"_qs, {{u"source"_qs, u"list"_qs}}});
        else
            reading.entries.append({account, u"decided"_qs, {{u"present"_qs, !isAbsent}, {u"reason"_qs, reason}}});
    }
    return problems.isEmpty() ? Result<Reading>(reading) : failure(TableFile::sorted(problems));
}

QByteArray AttendanceFile::example()
{
    return Csv::file({{u"konto"_qs, u"närvarande"_qs, u"skäl"_qs}, {u"anna.andersson"_qs, u"ja"_qs, {}}, {u"bo.berg"_qs, u"ja"_qs, u"Satt i samma rum som Anna"_qs}});
}

QVector<QStringList> AttendanceFile::lines(const QVector<Attendance::Participant> &participants, Attendance &attendance, const QString &language)
{
    QVector<QStringList> lines{{tr("namn"), tr("konto"), tr("kontor"), tr("enhet"), tr("anmäld"), tr("närvaro")}};
    for (const Attendance::Participant &one : participants)
        lines.append({one.name, one.account, one.office, one.unit, one.isRegistered ? tr("ja") : tr("nej"), attendance.words(one.verdict, language)});
    return lines;
}
