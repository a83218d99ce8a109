#pragma once

#include "occasions.h"

#include <QJsonObject>

/** An occasion as calendars read it (RFC 5545): to publish, without attendees, or to cancel. One occasion a file (ICS-9). */
class CalendarFile
{
    Q_DECLARE_TR_FUNCTIONS(CalendarFile)

public:
    struct About
    {
        QString title;
        QString aim;
    };

    /** What the course's plan (courses/rules/plan.mjs) says of the occasion's webinar. */
    [[nodiscard]] static About about(const Occasion &occasion, const QJsonObject &plan);

    /** The link is left out for who has not registered (WEB-3). */
    enum class Link { Shown, Hidden };

    [[nodiscard]] static QByteArray write(const Occasion &occasion, const About &about, Link link, const QDateTime &now);

    /** One content line: text escaped by the caller, folded at 75 octets and never inside a character (ICS-7). */
    [[nodiscard]] static QByteArray folded(const QString &line);
    [[nodiscard]] static QString escaped(const QString &text);
};
