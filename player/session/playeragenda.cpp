#include "playeragenda.h"

#include "filemessages.h"
#include "wholefile.h"

#include <QDesktopServices>

PlayerAgenda::PlayerAgenda(Records &records, KeeperBridge::Clock clock, QObject *parent)
    : QObject(parent), m_agenda(records.agenda()), m_clock(std::move(clock))
{
}

QDateTime PlayerAgenda::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock());
}

QVariantList PlayerAgenda::occasions(const QString &courseId)
{
    static const QStringList doors{u"open"_qs, u"full"_qs, u"closed"_qs, u"over"_qs, u"cancelled"_qs};
    QVariantList list;
    for (const LiveOccasion &one : m_agenda ? m_agenda->occasions(courseId, now()) : QVector<LiveOccasion>())
        list.append(QVariantMap{{u"id"_qs, one.id}, {u"title"_qs, one.title}, {u"starts"_qs, one.starts.toLocalTime()}, {u"ends"_qs, one.ends.toLocalTime()},
                                {u"platform"_qs, one.platform}, {u"link"_qs, one.link}, {u"place"_qs, one.place}, {u"host"_qs, one.host}, {u"contact"_qs, one.contact},
                                {u"free"_qs, one.free}, {u"closes"_qs, one.closes.isValid() ? QVariant(one.closes.startOfDay()) : QVariant()}, {u"door"_qs, doors.at(int(one.door))},
                                {u"registered"_qs, one.isRegistered}, {u"takesWord"_qs, one.takesWord}, {u"attended"_qs, one.isAttended}, {u"minutes"_qs, one.minutes}});
    return list;
}

QVariantList PlayerAgenda::due(const QString &courseId)
{
    QVariantList list;
    for (const DueItem &item : m_agenda ? m_agenda->due(courseId, now().date()) : QVector<DueItem>())
        list.append(QVariantMap{{u"page"_qs, item.page}, {u"title"_qs, item.title}, {u"weeks"_qs, item.weeks}, {u"since"_qs, item.since.startOfDay()},
                                {u"by"_qs, item.by.isValid() ? QVariant(item.by.startOfDay()) : QVariant()}, {u"overdue"_qs, item.by.isValid() && item.by < now().date()}});
    return list;
}

QJsonObject PlayerAgenda::attended(const QString &courseId)
{
    return m_agenda ? m_agenda->attended(courseId) : QJsonObject();
}

QString PlayerAgenda::done(const QString &problem)
{
    emit changed(); // also when it failed: somebody else may have taken the last place
    return problem;
}

QString PlayerAgenda::signUp(const QString &occasion)
{
    return m_agenda ? done(m_agenda->signUp(occasion, now())) : QString();
}

QString PlayerAgenda::signOff(const QString &occasion)
{
    return m_agenda ? done(m_agenda->signOff(occasion, now())) : QString();
}

QString PlayerAgenda::giveWord(const QString &occasion, const QString &word)
{
    return m_agenda ? done(m_agenda->giveWord(occasion, word, now())) : QString();
}

QString PlayerAgenda::saveCalendar(const QString &occasion, const QUrl &place)
{
    const QByteArray calendar = m_agenda ? m_agenda->calendar(occasion, now()) : QByteArray();
    WholeFile file(place.toLocalFile());
    const bool isSaved = !calendar.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(calendar) == calendar.size() && file.commit();
    return isSaved ? QString() : tr("Kalenderfilen går inte att spara: %1. Välj en annan plats.").arg(FileMessages::explain(file));
}

bool PlayerAgenda::join(const QUrl &link)
{
    return link.scheme() == u"https" && QDesktopServices::openUrl(link);
}
