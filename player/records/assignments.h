#pragma once

#include "records.h"
#include "result.h"

#include <QCoreApplication>

#include <array>
#include <optional>

class RecordDatabase;

/** Who is to take which module, and by when: for a part of the organisation, or for one person. */
class Assignments
{
    Q_DECLARE_TR_FUNCTIONS(Assignments)

public:
    using Place = std::array<QString, 4>; ///< agency, office, unit, role

    struct Row
    {
        QString course;
        QString account; ///< one person; empty: everybody whom the rest fits
        QString agency;
        QString office;
        QString unit;
        QString role;
        QDate due;       ///< invalid: whenever

        friend bool operator==(const Row &, const Row &) = default;
        [[nodiscard]] QString key() const; ///< the same for the same module and people, whatever the day
        [[nodiscard]] bool concerns(const QString &account, const Place &place) const;
    };

    explicit Assignments(RecordDatabase &database) : m_database(database) {}

    [[nodiscard]] Result<QVector<Row>> all();

    /** Keeps @p made and takes away @p ended, all of it or nothing. */
    [[nodiscard]] Problems store(const QVector<Row> &made, const QVector<Row> &ended, const QDateTime &now);

    /** The earliest day of those that concern somebody; invalid: whenever; nothing: none does. */
    [[nodiscard]] static std::optional<QDate> due(const QVector<Row> &rows, const QString &account, const Place &place);

    /** One learner's own, each module once with its earliest day. */
    [[nodiscard]] std::vector<Assignment> of(const QString &person);

private:
    RecordDatabase &m_database;
};
