#pragma once

#include "keeperbridge.h"
#include "records.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

/** What the learner has ahead, as QML shows it: live webinars, and what it is time for. */
class PlayerAgenda : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has it")

public:
    /** Records outlive it; they need not have any agenda. */
    PlayerAgenda(Records &records, KeeperBridge::Clock clock, QObject *parent = nullptr);

    /** Each { id, title, starts, ends, platform, link, place, host, contact, free, closes, door, registered, takesWord, attended, minutes }; door: open full closed over cancelled. */
    Q_INVOKABLE [[nodiscard]] QVariantList occasions(const QString &courseId);
    Q_INVOKABLE [[nodiscard]] QVariantList due(const QString &courseId); ///< each { page, title, weeks, since, by }
    [[nodiscard]] QJsonObject attended(const QString &courseId);

    // what the learner does; empty when it went well, else why not
    Q_INVOKABLE QString signUp(const QString &occasion);
    Q_INVOKABLE QString signOff(const QString &occasion);
    Q_INVOKABLE QString giveWord(const QString &occasion, const QString &word);
    Q_INVOKABLE QString saveCalendar(const QString &occasion, const QUrl &file);
    Q_INVOKABLE bool join(const QUrl &link);

signals:
    void changed();

private:
    [[nodiscard]] QDateTime now() const;
    QString done(const QString &problem);

    Agenda *m_agenda;
    KeeperBridge::Clock m_clock;
};
