#include "stafffile.h"

#include "csv.h"
#include "tablefile.h"

#include <QHash>
#include <QSet>

namespace {

const QList<QString Person::*> members{&Person::account, &Person::name, &Person::agency, &Person::office, &Person::unit, &Person::role, &Person::manager};

const QVector<TableFile::Column> &columns()
{
    static const QVector<TableFile::Column> all{
        {{u"konto"_qs, u"account"_qs, u"anställningsnummer"_qs, u"anstallningsnummer"_qs, u"användarnamn"_qs}, true},
        {{u"namn"_qs, u"name"_qs}, true},
        {{u"myndighet"_qs, u"agency"_qs, u"organisation"_qs}, true},
        {{u"kontor"_qs, u"office"_qs}, true},
        {{u"enhet"_qs, u"unit"_qs}, true},
        {{u"roll"_qs, u"role"_qs}, true},
        {{u"chef"_qs, u"manager"_qs}, false},
    };
    return all;
}

} // namespace

Result<QVector<Person>> StaffFile::read(const QString &path, const QVector<Person> &known)
{
    const Result<TableFile::Content> content = TableFile::read(path, columns());
    if (!content)
        return failure(content.error());
    Problems problems = content->problems;
    const auto complain = [&problems, &path](int line, const QString &message) { problems.append({path, line, message}); };
    QVector<Person> people;
    QHash<QString, int> lineOf;
    for (const TableFile::Row &row : content->rows) {
        Person person;
        for (int i = 0; i < members.size(); ++i)
            person.*members.at(i) = row.cells.at(i);
        if (!person.account.isEmpty() && lineOf.contains(person.account))
            complain(row.line, tr("Kontot ”%1” står också på rad %2. Ta bort en av raderna.").arg(person.account).arg(lineOf.value(person.account)));
        lineOf.insert(person.account, row.line);
        people.append(person);
    }

    QHash<QString, QString> managerOf;
    for (const Person &person : known)
        managerOf.insert(person.account, person.manager);
    for (const Person &person : people)
        managerOf.insert(person.account, person.manager);
    for (const Person &person : people) {
        const int line = lineOf.value(person.account);
        if (!person.manager.isEmpty() && !managerOf.contains(person.manager))
            complain(line, tr("Chefen ”%1” finns varken i filen eller i registret. Rätta kontot eller lägg till chefen.").arg(person.manager));
        QSet<QString> above;
        QString next = person.manager;
        while (!next.isEmpty() && next != person.account && !above.contains(next)) {
            above.insert(next);
            next = managerOf.value(next);
        }
        if (!person.manager.isEmpty() && next == person.account)
            complain(line, tr("”%1” är chef över sig själv, direkt eller genom andra. Rätta kolumnen chef.").arg(person.account));
    }
    if (!problems.isEmpty())
        return failure(TableFile::sorted(problems));
    return people;
}

QVector<StaffFile::Change> StaffFile::compare(const QVector<Person> &people, const QVector<Person> &known)
{
    QHash<QString, Person> before;
    for (const Person &person : known)
        before.insert(person.account, person);
    QVector<Change> changes;
    for (const Person &person : people) {
        const bool isNew = !before.contains(person.account);
        changes.append({isNew ? Change::Kind::New : before.value(person.account) == person ? Change::Kind::Same : Change::Kind::Changed, person});
    }
    return changes;
}

QByteArray StaffFile::example()
{
    return Csv::file({TableFile::heads(columns()),
                      {u"anna.andersson"_qs, u"Anna Andersson"_qs, u"Arbetsförmedlingen"_qs, u"Luleå"_qs, u"Enhet 1"_qs, u"handläggare"_qs, u"bo.berg"_qs}});
}
