#pragma once

#include <QSettings>
#include <QtQml/qqmlregistration.h>

/** How the designer wants the tool to look, from one session to the next (ATAG 2.0 A.3.6.2). Courses and packages know nothing of it. */
class KeptLook : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    [[nodiscard]] Q_INVOKABLE QString scheme() const { return settings().value(u"scheme"_qs).toString(); }
    [[nodiscard]] Q_INVOKABLE int textSize() const { return settings().value(u"textSize"_qs, 100).toInt(); }
    Q_INVOKABLE void keep(const QString &scheme, int textSize)
    {
        QSettings kept = settings();
        kept.setValue(u"scheme"_qs, scheme);
        kept.setValue(u"textSize"_qs, textSize);
    }

private:
    static QSettings settings()
    {
        const QString state = qEnvironmentVariable("BRYGGA_STATE");
        return state.isEmpty() ? QSettings() : QSettings(state + u"/settings.ini"_qs, QSettings::IniFormat);
    }
};
