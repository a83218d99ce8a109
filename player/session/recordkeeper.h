#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

/**
 * Keeps what one learner does in one course: the five calls that courses/rules/session.mjs makes.
 * An implementation is made for a learner, a course (id, version, content hash) and a variant, and is asked by one thread only.
 * Every call is synchronous. `true` is a promise: what was given survives the power being cut. Anything else is `false`, with problem().
 */
class RecordKeeper
{
public:
    enum class Mode {
        Normal, ///< everything is kept and reported
        Review, ///< a completed course is read again: nothing is kept
        Browse, ///< somebody looks without being a learner: nothing is kept
    };

    struct Start
    {
        QString learner;       ///< pairwise pseudonym; never a name or a personal number
        Mode mode = Mode::Normal;
        bool resumed = false;  ///< there is a saved state
    };

    /** Committed as one: all of it or nothing. Events carry an id made by the client; one that is kept already is no error and no double. */
    struct Save
    {
        QJsonArray events;     ///< courses/rules/README.md says what an event holds; never private text
        QString state;         ///< compact saved state of state.mjs
        QString location;      ///< id of the page
    };

    struct Report
    {
        std::optional<double> score;  ///< percent of the best attempt, when there is a test
        bool isComplete = false;
        QString success;              ///< "passed", "failed" or "unknown"
        double progress = 0;          ///< 0..1
        QJsonArray reasons;           ///< why not yet complete
        QJsonObject remaining = {};   ///< how much is left, by kind: what follow-up may be told of it
    };

    struct Finish
    {
        bool isComplete = false;
        double seconds = 0;           ///< of this sitting
    };

    virtual ~RecordKeeper() = default;

    [[nodiscard]] virtual std::optional<Start> start() = 0;     ///< nothing: the course cannot be taken now; problem() says why
    [[nodiscard]] virtual std::optional<QString> load() = 0;    ///< the saved state; nothing at the first launch
    [[nodiscard]] virtual bool save(const Save &what) = 0;
    [[nodiscard]] virtual bool report(const Report &what) = 0;
    [[nodiscard]] virtual bool finish(const Finish &what) = 0;

    /** What went wrong with the last call and what to do, in the reader's language. Empty when it went well. */
    [[nodiscard]] virtual QString problem() const = 0;
};
