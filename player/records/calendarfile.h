#pragma once

#include "occasions.h"

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

    /** The link is left out for who has not registered (WEB-3). */
    enum class Link { Shown, Hidden };

    [[nodiscard]] static QByteArray write(const Occasion &occasion, const About &about, Link link, const QDateTime &now);

    /** One content line: text escaped by the caller, folded at 75 octets and never inside a character (ICS-7). */
    [[nodiscard]] static QByteArray folded(const QString &line);
    [[nodiscard]] static QString escaped(const QString &text);
};
