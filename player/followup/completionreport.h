#pragma once

#include "assignments.h"
#include "modules.h"

#include "result.h"

#include <QCoreApplication>
#include <QDate>
#include <QMap>

/** Which part of the organisation, which module and which time somebody asks about. Empty and invalid: all. */
struct Selection
{
    QString agency;
    QString office;
    QString unit;
    QString role;
    QString module; ///< its id
    QDate from;     ///< completed on or after this day counts as within the period
    QDate to;       ///< how things stood at the end of this day
};

/**
 * Who has not started, started, completed and passed, module by module. Numbers about fewer than five people are left out, and so is
 * every number from which such a one could be worked out by comparing reports (PRV-21).
 */
class CompletionReport
{
    Q_DECLARE_TR_FUNCTIONS(CompletionReport)

public:
    static constexpr int fewest = 5;

    enum class By { Agency, Office, Unit, Role };

    /** Whom a list of people is about. */
    enum class Whom { All, Assigned, Left, Overdue };

    struct Numbers
    {
        int people = 0;
        int assigned = 0;
        int notStarted = 0;
        int started = 0;
        int completed = 0;
        int passed = 0;
        int withinPeriod = 0; ///< of those completed
        int overdue = 0;      ///< of those assigned: the day has passed and they had not completed
        QDate dueFirst;       ///< the first and the last day that somebody is to be done by; invalid: whenever
        QDate dueLast;
    };

    struct Row
    {
        QStringList group;               ///< for example agency, office; empty: the whole selection
        std::optional<Numbers> numbers;  ///< nothing: about too few
    };

    struct Table
    {
        Modules::Module module;
        bool isAssigned = false; ///< to anybody at all
        Row total;
        QVector<Row> rows;
    };

    struct Standing
    {
        QString account;
        QString name;
        QStringList place; ///< agency, office, unit, role
        QString status;    ///< "not-started", "started", "completed"
        bool isAssigned = false;
        QDate due;         ///< invalid: whenever
        bool isOverdue = false;
        QDate started;
        QDate completed;
        QDate passed;
        QString remaining; ///< why not yet completed, in words; empty when completed, and about an earlier day
    };

    explicit CompletionReport(RecordDatabase &database, const QDate &today = QDate::currentDate()) : m_database(database), m_today(today) {}

    [[nodiscard]] Result<QVector<Table>> tables(const Selection &selection, By by);

    /** Each person of the selection in its one module. Whoever asks is noted in the register (PRV-19); without that nothing is shown. */
    [[nodiscard]] Result<QVector<Standing>> people(const Selection &selection, const QString &reader, Whom whom = Whom::All);

    /** What there is to choose from: agencies, offices, units, roles, by name. */
    [[nodiscard]] Result<QVector<QStringList>> choices();

    [[nodiscard]] static QString name(By by);
    [[nodiscard]] static QString statusName(const QString &status);
    [[nodiscard]] static QString dueWords(const QDate &first, const QDate &last);
    [[nodiscard]] QVector<QStringList> lines(const QVector<Table> &tables, By by, const Selection &selection) const; ///< for a file or a terminal
    [[nodiscard]] static QVector<QStringList> lines(const QVector<Standing> &standings);

private:
    struct Member;
    [[nodiscard]] Result<QVector<Member>> members();
    [[nodiscard]] Result<QVector<Modules::Module>> modules(const Selection &selection);
    [[nodiscard]] Problems complete(QVector<Member> &members, const QString &module);
    /** What each who has begun has left of @p module, in words; by person. */
    [[nodiscard]] Result<QHash<QString, QString>> remaining(const QString &module);
    [[nodiscard]] bool isOverdue(const Member &member, const Selection &selection) const;

    RecordDatabase &m_database;
    QDate m_today;
};
