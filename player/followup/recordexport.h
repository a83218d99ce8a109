#pragma once

#include "result.h"
#include "ruleengine.h"

#include <QCoreApplication>
#include <QJsonArray>

class RecordDatabase;

/** The records in forms that other systems take: xAPI statements and CSV. No answers, no watched seconds, no names (PRV-6, PRV-23, PRV-24). */
class RecordExport
{
    Q_DECLARE_TR_FUNCTIONS(RecordExport)

public:
    RecordExport(RecordDatabase &database, RuleEngine &rules) : m_database(database), m_rules(rules) {}

    /** A JSON array of statements. @p home is the agency's address: opaque keys belong to it, and courses are named below it. */
    [[nodiscard]] Result<QByteArray> statements(const QString &home);

    /** One row for each person and module that has been begun. */
    [[nodiscard]] Result<QByteArray> summaries();

    /** What the columns of summaries() mean, in Swedish (PRV-29). */
    [[nodiscard]] static QByteArray dictionary();

private:
    [[nodiscard]] Problems tellOccasions(const QString &home, QJsonArray &into); ///< who has registered for live webinars, given that up, and attended them (WEB-14)

    RecordDatabase &m_database;
    RuleEngine &m_rules;
};
