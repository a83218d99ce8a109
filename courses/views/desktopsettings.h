#pragma once

#include <QObject>
#include <QVariant>

#ifdef BRYGGA_HAS_DBUS
#include <QDBusVariant>
#endif

/**
 * What the desktop says about looks beyond palette and font: the settings portal of free desktops, over the session bus.
 * Elsewhere, or without a bus, it says nothing.
 */
class DesktopSettings : public QObject
{
    Q_OBJECT

public:
    explicit DesktopSettings(QObject *parent = nullptr);

    /** Asks for all settings; the answers come as told(). */
    void ask();

signals:
    void told(const QString &group, const QString &key, const QVariant &value);

#ifdef BRYGGA_HAS_DBUS
private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
#endif
};
