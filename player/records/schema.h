#pragma once

#include <QStringList>

/**
 * The tables of the records, as the steps that lead to them. A step that has been released is never changed; a new one is added.
 * The SQL runs on SQLite and PostgreSQL alike: text keys, times as ISO text in UTC. There is no column for personal numbers (PRV-3).
 */
namespace Schema {

/** The statements of each step; the schema's version is how many steps have been taken. */
[[nodiscard]] const QList<QStringList> &steps();

[[nodiscard]] inline int version() { return int(steps().size()); }

} // namespace Schema
