#include "occasionfile.h"

#include "csv.h"
#include "modules.h"
#include "occasionevents.h"
#include "tablefile.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUuid>

namespace {

enum Place { Id, Module, Webinar, Starts, Ends, Platform, Link, Room, Host, Contact, Capacity, Closes, Word, State, Share, Recording };

const QVector<TableFile::Column> &columns()
{
    static const QVector<TableFile::Column> all{
        {{u"tillfälle"_qs, u"occasion"_qs}, true, 60},
        {{u"modul"_qs, u"module"_qs}, true},
        {{u"webbinarium"_qs, u"webinar"_qs}, true},
        {{u"start"_qs, u"starts"_qs}, true},
        {{u"slut"_qs, u"ends"_qs}, true},
        {{u"plattform"_qs, u"platform"_qs}},
        {{u"länk"_qs, u"link"_qs}, false, 2000},
        {{u"plats"_qs, u"place"_qs}},
        {{u"värd"_qs, u"host"_qs}},
        {{u"kontakt för anpassning"_qs, u"kontakt"_qs, u"contact"_qs}},
        {{u"antal platser"_qs, u"capacity"_qs}},
        {{u"sista anmälan"_qs, u"closes"_qs}},
        {{u"kodord"_qs, u"code word"_qs}},
        {{u"läge"_qs, u"state"_qs}},
        {{u"närvaro"_qs, u"share"_qs}},
        {{u"inspelning räknas"_qs, u"recording"_qs}},
    };
    return all;
}

bool isPlainId(const QString &id)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9-]*$"_qs);
    return form.match(id).hasMatch();
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}$"_qs);
    return form.match(text).hasMatch();
}

std::optional<bool> yesOrNo(const QString &text, bool otherwise)
{
    const QString word = text.toLower();
    if (word.isEmpty())
        return otherwise;
    return word == u"ja" || word == u"yes" ? std::optional(true) : word == u"nej" || word == u"no" ? std::optional(false) : std::nullopt;
}

/** "2026-12-01 09:00", or a time alone on the day of @p start. */
QDateTime moment(const QString &text, const QDateTime &start = {})
{
    static const QRegularExpression form(u"^(?:(\\d{4}-\\d{2}-\\d{2})[ T])?(\\d{1,2})[:.](\\d{2})$"_qs);
    const QRegularExpressionMatch match = form.match(text);
    const QDate day = !match.captured(1).isEmpty() ? QDate::fromString(match.captured(1), Qt::ISODate) : start.isValid() ? Occasions::inSweden(start).date() : QDate();
    return match.hasMatch() ? Occasions::moment(day, QTime(match.captured(2).toInt(), match.captured(3).toInt())) : QDateTime();
}

bool looksTheSame(const Occasion &a, const Occasion &b) ///< in a calendar
{
    return a.starts == b.starts && a.ends == b.ends && a.platform == b.platform && a.link == b.link && a.place == b.place && a.host == b.host
        && a.contact == b.contact && a.isCancelled == b.isCancelled;
}

} // namespace

Result<QVector<OccasionFile::Change>> OccasionFile::read(const QString &path, RecordDatabase &database, const QDateTime &now)
{
    const Result<TableFile::Content> content = TableFile::read(path, columns());
    const auto known = content ? Occasions(database).all() : failure(content.error());
    if (!known)
        return failure(known.error());
    Problems problems = content->problems;
    QSet<QString> seen;
    QVector<Change> changes;
    for (const TableFile::Row &row : content->rows) {
        const auto complain = [&](const QString &message) { problems.append({path, row.line, message}); };
        const auto cell = [&row](Place place) { return row.cells.at(place); };
        const auto before = std::find_if(known->cbegin(), known->cend(), [&](const Occasion &one) { return one.id == cell(Id); });
        const bool isNew = before == known->cend();
        Occasion one = isNew ? Occasion() : *before;
        one.id = cell(Id);
        if (!one.id.isEmpty() && !isPlainId(one.id))
            complain(tr("Tillfället ”%1” ska ha ett namn av små bokstäver a–z, siffror och bindestreck, till exempel bas-w1-2026-12-01.").arg(one.id));
        if (seen.contains(one.id))
            complain(tr("Tillfället ”%1” står två gånger i filen. Ta bort en av raderna.").arg(one.id));
        seen.insert(one.id);
        if (!isNew && (one.course != cell(Module) || one.webinar != cell(Webinar)))
            complain(tr("Tillfället ”%1” hör redan till %2, %3. Ställ in det och gör ett nytt med ett annat namn.").arg(one.id, one.course, one.webinar));
        one.course = cell(Module);
        one.webinar = cell(Webinar);
        const QJsonArray webinars = Modules(database).plan(one.course).value(u"webinars"_qs).toArray();
        const bool isKnown = std::any_of(webinars.begin(), webinars.end(), [&one](const QJsonValue &webinar) { return webinar[u"id"] == one.webinar; });
        if (!one.course.isEmpty() && !one.webinar.isEmpty() && !isKnown)
            complain(webinars.isEmpty() ? tr("Modulen ”%1” har inga webbinarier i registret. Lägg till den med brygga-followup modules add MAPP.").arg(one.course)
                                        : tr("Modulen ”%1” har inget webbinarium ”%2”. Välj ett som står i modulens course.xml.").arg(one.course, one.webinar));
        one.starts = moment(cell(Starts));
        one.ends = moment(cell(Ends), one.starts);
        if (!one.starts.isValid() && !cell(Starts).isEmpty())
            complain(tr("Starten ”%1” är inget klockslag som finns i Sverige. Skriv som 2026-12-01 09:00.").arg(cell(Starts)));
        if (!one.ends.isValid() && !cell(Ends).isEmpty() && one.starts.isValid())
            complain(tr("Slutet ”%1” är inget klockslag som finns i Sverige. Skriv som 10:00 eller 2026-12-01 10:00.").arg(cell(Ends)));
        if (one.starts.isValid() && one.ends.isValid() && (one.ends <= one.starts || one.starts.secsTo(one.ends) > 24 * 3600))
            complain(tr("Slutet ska komma efter starten, och inom ett dygn."));
        one.platform = cell(Platform);
        one.place = cell(Room);
        one.host = cell(Host);
        const QUrl link(cell(Link), QUrl::StrictMode);
        if (!cell(Link).isEmpty() && (!link.isValid() || link.scheme() != u"https" || link.host().isEmpty()))
            complain(tr("Länken ska vara en hel adress som börjar med https://."));
        one.link = cell(Link).isEmpty() ? QString() : link.toString(QUrl::FullyEncoded);
        if (cell(Link).isEmpty() && one.place.isEmpty())
            complain(tr("Ange en länk eller en plats, så att deltagarna vet vart de ska."));
        one.contact = cell(Contact);
        if (!one.contact.isEmpty() && !isMailAddress(one.contact))
            complain(tr("Kontakten för anpassning ska vara en e-postadress."));
        bool isNumber = true;
        one.capacity = cell(Capacity).isEmpty() ? 0 : cell(Capacity).toInt(&isNumber);
        if (!isNumber || (!cell(Capacity).isEmpty() && (one.capacity < 1 || one.capacity > 100000)))
            complain(tr("Antal platser ska vara ett heltal från 1, eller tomt om det inte finns någon gräns."));
        const int taken = isNew ? 0 : OccasionEvents(database).registered(one.id).value_or(0);
        if (isNumber && one.capacity > 0 && taken > one.capacity)
            complain(tr("%1 är redan anmälda, fler än de %2 platserna. Öka antalet platser.").arg(taken).arg(one.capacity));
        one.closes = QDate::fromString(cell(Closes), Qt::ISODate);
        if (!cell(Closes).isEmpty() && (!one.closes.isValid() || (one.starts.isValid() && one.closes > Occasions::inSweden(one.starts).date())))
            complain(tr("Sista anmälan ska vara ett datum som 2026-11-28, senast dagen för webbinariet."));
        const QString state = cell(State).toLower();
        if (!QStringList{QString(), u""_qs, u"planerat"_qs, u"planned"_qs, u"inställt"_qs, u"cancelled"_qs}.contains(state))
            complain(tr("Läget ska vara planerat eller inställt."));
        one.isCancelled = state == u"inställt" || state == u"cancelled";
        QString share = cell(Share);
        one.share = share.isEmpty() ? 80 : share.remove(u'%').trimmed().toInt(&isNumber);
        if (!cell(Share).isEmpty() && (!isNumber || one.share < 1 || one.share > 100))
            complain(tr("Närvaro ska vara hur många procent av tiden som krävs, från 1 till 100."));
        const std::optional<bool> counts = yesOrNo(cell(Recording), true);
        if (!counts)
            complain(tr("Inspelning räknas ska vara ja eller nej."));
        one.countsRecording = counts.value_or(true);

        Change change{isNew ? Change::Kind::New : Change::Kind::Changed, one};
        if (!problems.isEmpty())
            continue;
        if (cell(Word) == u"-") {
            change.occasion.word.clear();
        } else if (!cell(Word).isEmpty() && (isNew || !Occasions::matches(one.word, cell(Word)))) {
            change.occasion.word = Occasions::hashed(cell(Word));
            if (change.occasion.word.isEmpty())
                complain(tr("Kodordet kan inte sparas. Välj ett annat, eller frigör minne och försök igen."));
        }
        change.occasion.changed = now;
        if (isNew) {
            change.occasion.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
            change.occasion.made = now;
        } else if (!looksTheSame(one, *before)) {
            ++change.occasion.sequence;
        } else if (change.occasion.word == before->word && one.capacity == before->capacity && one.closes == before->closes && one.share == before->share
                   && one.countsRecording == before->countsRecording) {
            change = {Change::Kind::Same, *before};
        }
        changes.append(change);
    }
    return problems.isEmpty() ? Result<QVector<Change>>(changes) : failure(TableFile::sorted(problems));
}

Problems OccasionFile::store(const QVector<Change> &changes, RecordDatabase &database)
{
    QVector<Occasion> occasions;
    for (const Change &change : changes) {
        if (change.kind != Change::Kind::Same)
            occasions.append(change.occasion);
    }
    return Occasions(database).store(occasions);
}

QByteArray OccasionFile::write(const QVector<Occasion> &occasions)
{
    QVector<QStringList> lines{TableFile::heads(columns())};
    for (const Occasion &one : occasions)
        lines.append({one.id, one.course, one.webinar, Occasions::written(one.starts), Occasions::written(one.ends), one.platform, one.link, one.place, one.host, one.contact,
                      one.capacity > 0 ? QString::number(one.capacity) : QString(), one.closes.toString(Qt::ISODate), {}, one.isCancelled ? u"inställt"_qs : u"planerat"_qs,
                      QString::number(one.share), one.countsRecording ? u"ja"_qs : u"nej"_qs});
    return Csv::file(lines);
}

QByteArray OccasionFile::example()
{
    return Csv::file({TableFile::heads(columns()), {u"bas-w1-2026-12-01"_qs, u"bas"_qs, u"w1"_qs, u"2026-12-01 09:00"_qs, u"10:00"_qs, u"Microsoft Teams"_qs, u"https://teams.example.org/möte"_qs,
                             {}, u"Utbildningsenheten"_qs, u"tillganglighet@example.org"_qs, u"40"_qs, u"2026-11-28"_qs, u"blå bro"_qs, u"planerat"_qs, u"80"_qs, u"ja"_qs}});
}
