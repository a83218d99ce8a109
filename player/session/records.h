#pragma once

#include "agenda.h"
#include "recordkeeper.h"

#include <QDate>
#include <QDateTime>

#include <memory>
#include <vector>

/** Which course, in which version and variant, records are about. */
struct CourseIdentity
{
    QString id;
    QString version;
    QString hash;     ///< of the resolved content
    QString variant;
    QString title;
};

/** How far a learner has come in a course, by the records alone. */
struct CourseStanding
{
    bool isStarted = false;
    bool isComplete = false;
    QString success = u"unknown"_qs;      ///< "passed", "failed" or "unknown"
    double progress = 0;                  ///< 0..1
    QDateTime lastUsed;
    QDateTime completedAt;
};

/** A course somebody is to take. */
struct Assignment
{
    QString courseId;
    QDate due;        ///< invalid: whenever
};

/** Where one learner's records are: the start page asks it how far things are, a course gets its keeper from it. */
class Records
{
public:
    virtual ~Records() = default;

    /** A keeper for @p course; it may not outlive the records. */
    [[nodiscard]] virtual std::unique_ptr<RecordKeeper> keeperFor(const CourseIdentity &course) = 0;
    [[nodiscard]] virtual CourseStanding standingOf(const QString &courseId) = 0;
    [[nodiscard]] virtual std::vector<Assignment> assignments() = 0;

    /** What earlier versions of a course asked (`outline.layout`): with it a state of one of them is carried over to the present one. */
    [[nodiscard]] virtual QJsonArray layoutsOf(const QString &) { return {}; }
    /** Keeps this version's layout, and its plan (courses/rules/plan.mjs): what it wants besides its pages, for reminders before it is opened again. */
    [[nodiscard]] virtual bool keepVersion(const CourseIdentity &, const QJsonObject &layout, const QJsonObject &plan) { Q_UNUSED(layout) Q_UNUSED(plan) return true; }
    [[nodiscard]] virtual bool knows(const CourseIdentity &) { return true; } ///< whether they are kept already, or need not be

    /** What the learner has ahead; nothing when nobody has told. */
    [[nodiscard]] virtual Agenda *agenda() { return nullptr; }

    /** Why records cannot be kept, in the reader's language; empty when all is well. */
    [[nodiscard]] virtual QString problem() const = 0;
};
