#pragma once

#include <QStringList>

/** The commands of `brygga`. Each takes its arguments and gives the exit status: 0 good, 1 problems, 2 wrong usage. */
namespace Commands {

int check(const QStringList &arguments);
int exportPackages(const QStringList &arguments);
int verify(const QStringList &arguments);
int format(const QStringList &arguments);
int schema(const QStringList &arguments);
int json(const QStringList &arguments);
int publish(const QStringList &arguments);
int newCourse(const QStringList &arguments);
int diff(const QStringList &arguments);

} // namespace Commands
