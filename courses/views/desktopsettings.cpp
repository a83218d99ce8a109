#include "desktopsettings.h"

#ifdef BRYGGA_HAS_DBUS
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_qs;
const auto path = u"/org/freedesktop/portal/desktop"_qs;
const auto interface = u"org.freedesktop.portal.Settings"_qs;

} // namespace
#endif

DesktopSettings::DesktopSettings(QObject *parent)
    : QObject(parent)
{
}

void DesktopSettings::ask()
{
#ifdef BRYGGA_HAS_DBUS
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_qs, this, SLOT(settingChanged(QString,QString,QDBusVariant)));
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_qs);
    message << QStringList{u"org.freedesktop.appearance"_qs, u"org.gnome.desktop.interface"_qs};
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError() || reply.reply().arguments().isEmpty())
            return;
        QMap<QString, QVariantMap> groups;
        reply.reply().arguments().constFirst().value<QDBusArgument>() >> groups;
        for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
            for (auto setting = group->cbegin(); setting != group->cend(); ++setting)
                emit told(group.key(), setting.key(), setting.value());
        }
    });
#endif
}

#ifdef BRYGGA_HAS_DBUS
void DesktopSettings::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    emit told(group, key, value.variant());
}
#endif
