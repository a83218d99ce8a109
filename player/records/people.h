#pragma once

#include "result.h"

#include <QCoreApplication>

class RecordDatabase;

/** A member of staff and where in the organisation. */
struct Person
{
    QString account; ///< what the agency calls the person: an account name or an employee number, never a personal number
    QString name;
    QString agency;
    QString office;
    QString unit;
    QString role;
    QString manager; ///< account of the nearest manager; empty when there is none

    friend bool operator==(const Person &, const Person &) = default;
};

/** The staff as the records know it. Each person has an opaque key; only here does it meet the account. */
class People
{
    Q_DECLARE_TR_FUNCTIONS(People)

public:
    explicit People(RecordDatabase &database) : m_database(database) {}

    /** The opaque key of @p account, made when there is none. */
    [[nodiscard]] Result<QString> keyOf(const QString &account);

    [[nodiscard]] Result<QVector<Person>> all();

    /** Keeps @p people, all of them or none. Nobody else is changed. */
    [[nodiscard]] Problems store(const QVector<Person> &people);

    /** Whether @p text holds something that has the form of a personal number or a coordination number (PRV-3, PRV-26). */
    [[nodiscard]] static bool hasPersonalNumber(const QString &text);

private:
    RecordDatabase &m_database;
};
