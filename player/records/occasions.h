#pragma once

#include "result.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

class RecordDatabase;

/** One occasion of a course's live webinar (WEB-2). Times are moments; people read and write them in Swedish time. */
struct Occasion
{
    QString id;
    QString uid;             ///< what calendars know it by; made once, never changed (ICS-2)
    QString course;
    QString webinar;
    QDateTime starts;
    QDateTime ends;
    QString platform;
    QString link;
    QString place;
    QString host;
    QString contact;         ///< e-mail of who arranges adaptations
    int capacity = 0;        ///< 0: no limit
    QDate closes;            ///< last day to register; invalid: until it begins
    QString word;            ///< the code word, hashed; empty: none
    bool isCancelled = false;
    int share = 80;          ///< percent of the time that counts as present (WEB-5)
    bool countsRecording = true;
    int sequence = 0;        ///< rises when what a calendar shows changes (ICS-6)
    QDateTime made = {};
    QDateTime changed = {};

    [[nodiscard]] double minutes() const { return double(starts.msecsTo(ends)) / 60000; }
};

/** The occasions that HR has made. */
class Occasions
{
    Q_DECLARE_TR_FUNCTIONS(Occasions)

public:
    explicit Occasions(RecordDatabase &database) : m_database(database) {}

    [[nodiscard]] Result<QVector<Occasion>> all(const QString &course = {}); ///< the first first
    [[nodiscard]] Result<Occasion> find(const QString &id);

    /** Keeps @p occasions, all of them or none. Nothing else is changed. */
    [[nodiscard]] Problems store(const QVector<Occasion> &occasions);

    /** What is kept of a code word, so that the word itself is in no file. */
    [[nodiscard]] static QString hashed(const QString &word);
    [[nodiscard]] static bool matches(const QString &hash, const QString &word); ///< neither case nor spaces matter

    /** The moment that a clock in Sweden shows; invalid when it never does, as in the hour that is lost in spring. */
    [[nodiscard]] static QDateTime moment(const QDate &day, const QTime &time);
    [[nodiscard]] static QDateTime inSweden(const QDateTime &moment);
    [[nodiscard]] static QString written(const QDateTime &moment); ///< by Swedish clocks: 2026-12-01 09:00

private:
    RecordDatabase &m_database;
};
