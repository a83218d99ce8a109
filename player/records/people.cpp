#include "people.h"

#include "recorddatabase.h"

#include <QDate>
#include <QRegularExpression>
#include <QUuid>

namespace {

bool isChecked(const QString &digits) // ten digits with the check digit of personal numbers
{
    int sum = 0;
    for (int i = 0; i < 10; ++i) {
        const int product = digits.at(i).digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
}

} // namespace

bool People::hasPersonalNumber(const QString &text)
{
    static const QRegularExpression form(u"(?<!\\d)(?:19|20)?(\\d{6})\\s?[-+]?\\s?(\\d{4})(?!\\d)"_qs);
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString date = match.captured(1);
        const int day = date.mid(4).toInt();
        // A coordination number has sixty added to the day
        const bool isDate = QDate::isValid(2000 + date.left(2).toInt(), date.mid(2, 2).toInt(), day > 60 ? day - 60 : day)
            || QDate::isValid(1900 + date.left(2).toInt(), date.mid(2, 2).toInt(), day > 60 ? day - 60 : day);
        if (isDate && isChecked(date + match.captured(2)))
            return true;
    }
    return false;
}

Result<QString> People::keyOf(const QString &account)
{
    if (account.trimmed().isEmpty())
        return failure(m_database.path(), 0, tr("Kontot saknas. Ange vem som ska gå utbildningen."));
    if (hasPersonalNumber(account))
        return failure(m_database.path(), 0, tr("Kontot ser ut som ett personnummer. Använd ett användarnamn eller ett anställningsnummer."));
    const QString search = u"SELECT person FROM people WHERE account = ?"_qs;
    std::optional<QSqlQuery> query = m_database.run(search, {account});
    if (query && query->next())
        return query->value(0).toString();
    QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const bool isDone = m_database.transaction([&] {
        if (!m_database.run(u"INSERT INTO people (person, account) VALUES (?, ?) ON CONFLICT (account) DO NOTHING"_qs, {key, account}))
            return false;
        std::optional<QSqlQuery> kept = m_database.run(search, {account});
        if (!kept || !kept->next())
            return false;
        key = kept->value(0).toString();
        return true;
    });
    if (!isDone)
        return failure(m_database.path(), 0, m_database.problem());
    return key;
}

Result<QVector<Person>> People::all()
{
    QVector<Person> people;
    std::optional<QSqlQuery> query = m_database.run(u"SELECT p.account, p.name, o.agency, o.office, o.unit, o.role, m.account FROM people p "
                                                    "JOIN organisation o ON o.person = p.person LEFT JOIN people m ON m.person = o.manager ORDER BY p.account"_qs);
    if (!query)
        return failure(m_database.path(), 0, m_database.problem());
    const auto text = [&query](int column) { return query->value(column).toString(); };
    while (query->next())
        people.append({text(0), text(1), text(2), text(3), text(4), text(5), text(6)});
    return people;
}

Problems People::store(const QVector<Person> &people)
{
    const bool isDone = m_database.transaction([&] {
        for (const Person &person : people) {
            const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
            if (!m_database.run(u"INSERT INTO people (person, account, name) VALUES (?, ?, ?) ON CONFLICT (account) DO UPDATE SET name = excluded.name"_qs,
                                {key, person.account, person.name}))
                return false;
        }
        // Managers last: a manager may stand below in the same list
        for (const Person &person : people) {
            if (!m_database.run(u"INSERT INTO organisation (person, agency, office, unit, role, manager) SELECT p.person, ?, ?, ?, ?, "
                                "(SELECT m.person FROM people m WHERE m.account = ?) FROM people p WHERE p.account = ? "
                                "ON CONFLICT (person) DO UPDATE SET agency = excluded.agency, office = excluded.office, unit = excluded.unit, "
                                "role = excluded.role, manager = excluded.manager"_qs,
                                {person.agency, person.office, person.unit, person.role, person.manager, person.account}))
                return false;
        }
        return true;
    });
    return isDone ? Problems() : Problems{{m_database.path(), 0, m_database.problem()}};
}
