#include "calendarfile.h"

#include <QtTest>

/** Occasions as calendars read them (ICS-1 to ICS-9). */
class TestCalendar : public QObject
{
    Q_OBJECT

private:
    static Occasion occasion(const QDate &day, const QTime &from, const QTime &to)
    {
        Occasion one;
        one.id = "bas-w1";
        one.uid = "3c7a0c5e-0000-4000-8000-000000000001";
        one.starts = Occasions::moment(day, from);
        one.ends = Occasions::moment(day, to);
        one.platform = "Microsoft Teams";
        one.link = "https://teams.example.org/m?a=1,2;3";
        one.host = "Utbildningsenheten; \"AF\"";
        one.contact = "stod@example.org";
        one.made = QDateTime::fromString("2026-10-01T08:00:00.000Z", Qt::ISODateWithMs);
        one.changed = one.made;
        return one;
    }

    static QByteArray written(const Occasion &one, CalendarFile::Link link = CalendarFile::Link::Shown)
    {
        return CalendarFile::write(one, {"Vad är vad; och, vem\\gör vad?", "Rad ett\nRad två"}, link, QDateTime::fromString("2026-10-02T09:30:00.000Z", Qt::ISODateWithMs));
    }

    /** Content lines as a calendar sees them: unfolded, and each ended as it should be. */
    static QStringList lines(const QByteArray &file)
    {
        QString text = QString::fromUtf8(file);
        return text.replace("\r\n ", "").split("\r\n", Qt::SkipEmptyParts);
    }

private slots:
    void shouldBeTheSameClockTimeInSummerAndWinter_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("utc");
        QTest::newRow("the day before clocks go back") << QDate(2026, 10, 24) << QTime(9, 0) << "DTSTART:20261024T070000Z";
        QTest::newRow("the day they go back") << QDate(2026, 10, 25) << QTime(9, 0) << "DTSTART:20261025T080000Z";
        QTest::newRow("before they go back that night") << QDate(2026, 10, 25) << QTime(1, 30) << "DTSTART:20261024T233000Z";
        QTest::newRow("the day before they go forward") << QDate(2027, 3, 27) << QTime(9, 0) << "DTSTART:20270327T080000Z";
        QTest::newRow("the day they go forward") << QDate(2027, 3, 28) << QTime(9, 0) << "DTSTART:20270328T070000Z";
    }

    void shouldBeTheSameClockTimeInSummerAndWinter()
    {
        QFETCH(QDate, day);
        QFETCH(QTime, time);
        QFETCH(QString, utc);
        const Occasion one = occasion(day, time, time.addSecs(3600));
        QVERIFY2(lines(written(one)).contains(utc), written(one));
        QCOMPARE(Occasions::inSweden(one.starts).time(), time);
    }

    void shouldKnowThatAnHourIsLostInSpring()
    {
        QVERIFY(!Occasions::moment({2027, 3, 28}, {2, 30}).isValid());
        QCOMPARE(Occasions::moment({2027, 3, 28}, {1, 59}).secsTo(Occasions::moment({2027, 3, 28}, {3, 0})), 60);
    }

    void shouldHoldWhatCalendarsNeedAndNobodyWhoAttends()
    {
        const QStringList found = lines(written(occasion({2026, 12, 1}, {9, 0}, {10, 0})));
        const QStringList expected{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Brygga//Brygga//SV", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT",
                                   "UID:3c7a0c5e-0000-4000-8000-000000000001", "DTSTAMP:20261002T093000Z", "DTSTART:20261201T080000Z", "DTEND:20261201T090000Z",
                                   "SUMMARY:Vad är vad\\; och\\, vem\\\\gör vad?",
                                   "DESCRIPTION:Rad ett\\nRad två\\nDelta: https://teams.example.org/m?a=1\\,2\\;3\\nBehöver du något anpassat? Skriv till stod@example.org.",
                                   "LOCATION:Microsoft Teams", "URL:https://teams.example.org/m?a=1,2;3", "ORGANIZER;CN=\"Utbildningsenheten; AF\":mailto:stod@example.org",
                                   "CATEGORIES:Utbildning", "CLASS:PUBLIC", "STATUS:CONFIRMED", "TRANSP:OPAQUE", "SEQUENCE:0", "CREATED:20261001T080000Z", "LAST-MODIFIED:20261001T080000Z"};
        QCOMPARE(found.mid(0, expected.size()), expected);
        QCOMPARE(found.filter("TRIGGER"), (QStringList{"TRIGGER:-P1D", "TRIGGER:-PT15M"}));
        QVERIFY(found.filter("ATTENDEE").isEmpty());
        QCOMPARE(found.last(), "END:VCALENDAR");
    }

    void shouldCancelWhatItPublished()
    {
        Occasion one = occasion({2026, 12, 1}, {9, 0}, {10, 0});
        one.isCancelled = true;
        one.sequence = 3;
        const QStringList found = lines(written(one));
        for (const char *line : {"METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:3", "UID:3c7a0c5e-0000-4000-8000-000000000001"})
            QVERIFY2(found.contains(line), line);
        QVERIFY(found.filter("VALARM").isEmpty());
        QVERIFY(found.filter("teams.example.org").isEmpty());
    }

    void shouldKeepTheLinkFromWhoHasNotRegistered()
    {
        const QByteArray file = written(occasion({2026, 12, 1}, {9, 0}, {10, 0}), CalendarFile::Link::Hidden);
        QVERIFY(!file.contains("teams.example.org"));
    }

    void shouldFoldAt75OctetsAndNeverInsideACharacter()
    {
        for (int before = 60; before < 80; ++before) {
            const QString line = "X:" + QString(before, u'a') + QString(40, u'å') + "😀" + QString(60, u'ö');
            const QByteArray folded = CalendarFile::folded(line);
            QString whole;
            for (const QByteArray &part : QByteArray(folded).replace("\r\n", "\n").trimmed().split('\n')) {
                QVERIFY2(part.size() <= 75, part);
                QVERIFY2(!QString::fromUtf8(part).contains(QChar::ReplacementCharacter), part);
                whole += whole.isEmpty() ? QString::fromUtf8(part) : QString::fromUtf8(part).mid(1);
            }
            QCOMPARE(whole, line);
            QVERIFY(folded.endsWith("\r\n"));
        }
        QCOMPARE(CalendarFile::folded(QString(75, u'a')), QByteArray(75, 'a') + "\r\n");
        QCOMPARE(CalendarFile::folded(QString(73, u'a') + "åb"), QByteArray(73, 'a') + "å\r\n b\r\n");
        QCOMPARE(CalendarFile::folded(QString(74, u'a') + "åb"), QByteArray(74, 'a') + "\r\n åb\r\n");
    }

    void shouldNotLetATextBecomeALineOfItsOwn()
    {
        Occasion one = occasion({2026, 12, 1}, {9, 0}, {10, 0});
        one.place = "Rum 1\r\nATTENDEE:mailto:x@example.org";
        one.host = "A\r\nURL:https://evil.example.org";
        for (const QString &line : lines(written(one)))
            QVERIFY2(!line.startsWith("ATTENDEE") && !line.startsWith("URL:https://evil"), qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
