#pragma once

#include "result.h"

#include <QCommandLineParser>

/** What the command line tool says, and where: results on stdout, problems and progress on stderr. */
namespace Console {

enum Status { Good = 0, HasProblems = 1, WrongUsage = 2 };

void print(const QString &text);
void report(const Problems &problems);
/** A line that replaces the last one; only when stderr is a terminal. */
void progress(const QString &text);

/** Parses @p arguments; when they do not fit (or ask for help) says so and gives the exit status to stop with. */
[[nodiscard]] std::optional<int> parse(QCommandLineParser &parser, const QString &command, const QStringList &arguments);

} // namespace Console
