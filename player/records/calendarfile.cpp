#include "calendarfile.h"

#include "modules.h"

namespace {

constexpr qsizetype mostOctets = 75;

QString utc(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_qs);
}

/** A parameter may hold neither quotes nor control characters, and has no way to write them. */
QString parameter(QString text)
{
    text.removeIf([](QChar character) { return character == u'"' || character < u' '; });
    return u'"' + text + u'"';
}

} // namespace

CalendarFile::About CalendarFile::about(const Occasion &occasion, const QJsonObject &plan)
{
    const QJsonObject webinar = Modules::webinar(plan, occasion.webinar);
    return {webinar.value(u"title"_qs).toString(occasion.webinar), webinar.value(u"aim"_qs).toString()};
}

QString CalendarFile::escaped(const QString &text)
{
    QString written;
    for (const QChar character : text) {
        if (character == u'\n')
            written += u"\\n"_qs;
        else if (character == u'\\' || character == u';' || character == u',')
            written += u'\\' + QString(character);
        else if (character >= u' ' || character == u'\t')
            written += character;
    }
    return written;
}

QByteArray CalendarFile::folded(const QString &line)
{
    const QByteArray octets = line.toUtf8();
    QByteArray written;
    qsizetype room = mostOctets;
    for (qsizetype from = 0; from < octets.size();) {
        qsizetype length = 1;
        while (from + length < octets.size() && (octets.at(from + length) & 0xc0) == 0x80)
            ++length;
        if (length > room) {
            written += "\r\n ";
            room = mostOctets - 1;
        }
        written += octets.mid(from, length);
        room -= length;
        from += length;
    }
    return written + "\r\n";
}

QByteArray CalendarFile::write(const Occasion &occasion, const About &about, Link link, const QDateTime &now)
{
    const bool isLinked = link == Link::Shown && !occasion.link.isEmpty() && !occasion.isCancelled;
    QStringList place{occasion.place, occasion.platform};
    place.removeAll(QString());
    QStringList description{about.aim,
                            isLinked ? tr("Delta: %1").arg(occasion.link) : QString(),
                            occasion.contact.isEmpty() ? QString() : tr("Behöver du något anpassat? Skriv till %1.").arg(occasion.contact)};
    description.removeAll(QString());
    QStringList lines{u"BEGIN:VCALENDAR"_qs, u"VERSION:2.0"_qs, u"PRODID:-//Brygga//Brygga//SV"_qs, u"CALSCALE:GREGORIAN"_qs,
                      occasion.isCancelled ? u"METHOD:CANCEL"_qs : u"METHOD:PUBLISH"_qs,
                      u"BEGIN:VEVENT"_qs, u"UID:"_qs + occasion.uid, u"DTSTAMP:"_qs + utc(now), u"DTSTART:"_qs + utc(occasion.starts), u"DTEND:"_qs + utc(occasion.ends),
                      u"SUMMARY:"_qs + escaped(about.title), u"DESCRIPTION:"_qs + escaped(description.join(u'\n')), u"LOCATION:"_qs + escaped(place.join(u", "_qs))};
    if (isLinked)
        lines.append(u"URL:"_qs + occasion.link);
    if (!occasion.contact.isEmpty())
        lines.append(u"ORGANIZER;CN=%1:mailto:%2"_qs.arg(parameter(occasion.host.isEmpty() ? occasion.contact : occasion.host), occasion.contact));
    lines += {u"CATEGORIES:"_qs + escaped(tr("Utbildning")), u"CLASS:PUBLIC"_qs, occasion.isCancelled ? u"STATUS:CANCELLED"_qs : u"STATUS:CONFIRMED"_qs, u"TRANSP:OPAQUE"_qs,
              u"SEQUENCE:%1"_qs.arg(occasion.sequence), u"CREATED:"_qs + utc(occasion.made), u"LAST-MODIFIED:"_qs + utc(occasion.changed)};
    if (!occasion.isCancelled) {
        for (const QString &before : {u"-P1D"_qs, u"-PT15M"_qs})
            lines += {u"BEGIN:VALARM"_qs, u"ACTION:DISPLAY"_qs, u"DESCRIPTION:"_qs + escaped(about.title), u"TRIGGER:"_qs + before, u"END:VALARM"_qs};
    }
    lines += {u"END:VEVENT"_qs, u"END:VCALENDAR"_qs};
    QByteArray file;
    for (const QString &line : qAsConst(lines))
        file += folded(line);
    return file;
}
