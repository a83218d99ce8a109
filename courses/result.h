#pragma once

#include <QString>
#include <QVector>

#include <tl/expected.hpp>

/** How much a problem weighs: an error stops an export, a warning and a hint do not. */
enum class Severity { Error, Warning, Hint };

/** Something wrong in a course, where it stands and the way out. */
struct Problem
{
    QString file;                       ///< path relative to the course folder, or as given by the user
    int line = 0;                       ///< 1-based; 0 when it concerns the whole file, below when it is in no file yet
    QString message;                    ///< what is wrong and what to do, in the reader's language
    Severity severity = Severity::Error;
    QString code = {};                  ///< stable name of the rule, for example "LINT-13" or "choice.one-right"
    QString element = {};               ///< id of the unit, page or block concerned, when there is one
    QString why = {};                   ///< the reason behind the rule, with its source
    QString repair = {};                ///< what to do about it
    QString place = {};                 ///< the field concerned, by lists and rows from the course down: "units/#0/pages/#2/blocks/#0/options/#1/feedback"

    [[nodiscard]] QString toString() const; ///< `file:line: message`
};

using Problems = QVector<Problem>;

/** A value, or everything that was wrong with the input. */
template<typename T>
using Result = tl::expected<T, Problems>;

[[nodiscard]] inline tl::unexpected<Problems> failure(Problems problems)
{
    return tl::unexpected<Problems>(std::move(problems));
}

[[nodiscard]] inline tl::unexpected<Problems> failure(const QString &file, int line, const QString &message)
{
    return tl::unexpected<Problems>(Problems{Problem{file, line, message}});
}

[[nodiscard]] bool hasErrors(const Problems &problems);
