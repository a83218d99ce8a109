#include "occasions.h"

#include "recorddatabase.h"

#include <QTimeZone>

#include <sodium.h>

namespace {

const QString columns = u"occasion, uid, course, webinar, starts, ends, platform, link, place, host, contact, capacity, closes, word, cancelled, share, recording, "
                        "sequence, made, changed"_qs;

QString text(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

Occasion fromRow(const QSqlQuery &query)
{
    const auto string = [&query](int column) { return query.value(column).toString(); };
    const auto moment = [&query](int column) { return QDateTime::fromString(query.value(column).toString(), Qt::ISODateWithMs); };
    return {string(0), string(1), string(2), string(3), moment(4), moment(5), string(6), string(7), string(8), string(9), string(10), query.value(11).toInt(),
            QDate::fromString(string(12), Qt::ISODate), string(13), query.value(14).toBool(), query.value(15).toInt(), query.value(16).toBool(), query.value(17).toInt(),
            moment(18), moment(19)};
}

QByteArray spelled(const QString &word)
{
    QString plain = word.normalized(QString::NormalizationForm_KC).toCaseFolded();
    plain.removeIf([](QChar character) { return character.isSpace(); });
    return plain.toUtf8();
}

const QTimeZone &sweden()
{
    static const QTimeZone zone("Europe/Stockholm");
    return zone;
}

} // namespace

Result<QVector<Occasion>> Occasions::all(const QString &course)
{
    std::optional<QSqlQuery> query = m_database.run(u"SELECT %1 FROM occasions WHERE ? IN ('', course) ORDER BY starts, occasion"_qs.arg(columns), {course});
    if (!query)
        return failure(m_database.path(), 0, m_database.problem());
    QVector<Occasion> occasions;
    while (query->next())
        occasions.append(fromRow(*query));
    return occasions;
}

Result<Occasion> Occasions::find(const QString &id)
{
    std::optional<QSqlQuery> query = m_database.run(u"SELECT %1 FROM occasions WHERE occasion = ?"_qs.arg(columns), {id});
    if (!query)
        return failure(m_database.path(), 0, m_database.problem());
    if (!query->next())
        return failure(m_database.path(), 0, tr("Tillfället ”%1” finns inte. Se vilka som finns med brygga-followup occasions list.").arg(id));
    return fromRow(*query);
}

Problems Occasions::store(const QVector<Occasion> &occasions)
{
    static const QString sql = [] {
        const QStringList names = columns.split(u", "_qs);
        QStringList changes;
        for (const QString &name : names.mid(4))
            changes.append(u"%1 = excluded.%1"_qs.arg(name));
        return u"INSERT INTO occasions (%1) VALUES (%2) ON CONFLICT (occasion) DO UPDATE SET %3"_qs.arg(columns, QStringList(names.size(), u"?"_qs).join(u", "_qs),
                                                                                                          changes.join(u", "_qs));
    }();
    const bool isDone = m_database.transaction([&] {
        for (const Occasion &one : occasions) {
            if (!m_database.run(sql, {one.id, one.uid, one.course, one.webinar, text(one.starts), text(one.ends), one.platform, one.link, one.place, one.host, one.contact,
                                      one.capacity, one.closes.isValid() ? QVariant(one.closes.toString(Qt::ISODate)) : QVariant(), one.word, one.isCancelled, one.share,
                                      one.countsRecording, one.sequence, text(one.made), text(one.changed)}))
                return false;
        }
        return true;
    });
    return isDone ? Problems() : Problems{{m_database.path(), 0, m_database.problem()}};
}

QString Occasions::hashed(const QString &word)
{
    const QByteArray plain = spelled(word);
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (plain.isEmpty() || sodium_init() < 0
        || crypto_pwhash_str(hash.data(), plain.constData(), size_t(plain.size()), crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return {};
    return QString::fromLatin1(hash.constData());
}

bool Occasions::matches(const QString &hash, const QString &word)
{
    const QByteArray plain = spelled(word);
    return !hash.isEmpty() && !plain.isEmpty() && sodium_init() >= 0
        && crypto_pwhash_str_verify(hash.toLatin1().constData(), plain.constData(), size_t(plain.size())) == 0;
}

QDateTime Occasions::moment(const QDate &day, const QTime &time)
{
    if (!day.isValid() || !time.isValid())
        return {};
    const QDateTime moment = QDateTime(day, time, sweden()).toUTC();
    const QDateTime shown = moment.toTimeZone(sweden());
    return shown.date() == day && shown.time() == time ? moment : QDateTime();
}

QDateTime Occasions::inSweden(const QDateTime &moment)
{
    return moment.toTimeZone(sweden());
}

QString Occasions::written(const QDateTime &moment)
{
    return inSweden(moment).toString(u"yyyy-MM-dd HH:mm"_qs);
}
