#include "stafffile.h"

#include "csv.h"

#include <QFile>
#include <QHash>
#include <QSet>

namespace {

struct Column
{
    QString Person::*member;
    QStringList names; ///< the first is the one that messages use
    bool isRequired;
};

const QList<Column> &columns()
{
    static const QList<Column> all{
        {&Person::account, {u"konto"_qs, u"account"_qs, u"anställningsnummer"_qs, u"anstallningsnummer"_qs, u"användarnamn"_qs}, true},
        {&Person::name, {u"namn"_qs, u"name"_qs}, true},
        {&Person::agency, {u"myndighet"_qs, u"agency"_qs, u"organisation"_qs}, true},
        {&Person::office, {u"kontor"_qs, u"office"_qs}, true},
        {&Person::unit, {u"enhet"_qs, u"unit"_qs}, true},
        {&Person::role, {u"roll"_qs, u"role"_qs}, true},
        {&Person::manager, {u"chef"_qs, u"manager"_qs}, false},
    };
    return all;
}

bool namesPersonalNumber(const QString &heading)
{
    static const QStringList forbidden{u"personnummer"_qs, u"pnr"_qs, u"personnr"_qs, u"samordningsnummer"_qs, u"ssn"_qs, u"personal number"_qs,
                                       u"personal identity number"_qs, u"födelsedatum"_qs, u"date of birth"_qs};
    return forbidden.contains(heading);
}

} // namespace

Result<QVector<Person>> StaffFile::read(const QString &path, const QVector<Person> &known)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(path, 0, tr("Filen kan inte läsas: %1. Kontrollera sökvägen.").arg(file.errorString()));
    if (file.size() > largest)
        return failure(path, 0, tr("Filen är större än %1 MB. Dela upp den.").arg(largest / 1024 / 1024));
    const Result<QVector<Csv::Row>> rows = Csv::read(file.readAll(), path);
    if (!rows)
        return tl::unexpected(rows.error());
    Problems problems;
    const auto complain = [&problems, &path](int line, const QString &message) { problems.append({path, line, message}); };
    if (rows->isEmpty()) {
        complain(0, tr("Filen är tom. Den ska ha rubrikerna konto, namn, myndighet, kontor, enhet, roll och chef."));
        return failure(problems);
    }

    const Csv::Row &head = rows->constFirst();
    QList<int> places(columns().size(), -1);
    for (int cell = 0; cell < head.cells.size(); ++cell) {
        const QString heading = head.cells.at(cell).toLower();
        if (namesPersonalNumber(heading))
            complain(head.line, tr("Kolumnen ”%1” får inte finnas: registret tar inte emot personnummer. Ta bort kolumnen ur filen.").arg(head.cells.at(cell)));
        for (int i = 0; i < columns().size(); ++i) {
            if (!columns().at(i).names.contains(heading))
                continue;
            if (places.at(i) >= 0)
                complain(head.line, tr("Rubriken ”%1” förekommer två gånger. Ta bort en av dem.").arg(head.cells.at(cell)));
            places[i] = cell;
        }
    }
    for (int i = 0; i < columns().size(); ++i) {
        if (places.at(i) < 0 && columns().at(i).isRequired)
            complain(head.line, tr("Kolumnen ”%1” saknas. Lägg till den.").arg(columns().at(i).names.constFirst()));
    }

    QVector<Person> people;
    QHash<QString, int> lineOf;
    for (int i = 1; i < rows->size(); ++i) {
        const Csv::Row &row = rows->at(i);
        for (const QString &cell : row.cells) {
            if (People::hasPersonalNumber(cell))
                complain(row.line, tr("Raden innehåller något som ser ut som ett personnummer. Ta bort det; använd konto eller anställningsnummer."));
        }
        if (row.cells.size() != head.cells.size())
            complain(row.line, tr("Raden har %1 fält men rubrikraden har %2. Lägg till eller ta bort skiljetecken.").arg(row.cells.size()).arg(head.cells.size()));
        Person person;
        for (int column = 0; column < columns().size(); ++column) {
            const QString value = row.cells.value(places.at(column) < 0 ? -1 : places.at(column));
            person.*(columns().at(column).member) = value;
            if (value.isEmpty() && columns().at(column).isRequired && places.at(column) >= 0)
                complain(row.line, tr("Fältet ”%1” är tomt. Fyll i det.").arg(columns().at(column).names.constFirst()));
            if (value.size() > 200)
                complain(row.line, tr("Fältet ”%1” är längre än 200 tecken. Korta det.").arg(columns().at(column).names.constFirst()));
        }
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
    if (!problems.isEmpty()) {
        std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) { return a.line < b.line; });
        return failure(problems);
    }
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
    return Csv::file({{u"konto"_qs, u"namn"_qs, u"myndighet"_qs, u"kontor"_qs, u"enhet"_qs, u"roll"_qs, u"chef"_qs},
                      {u"anna.andersson"_qs, u"Anna Andersson"_qs, u"Arbetsförmedlingen"_qs, u"Luleå"_qs, u"Enhet 1"_qs, u"handläggare"_qs, u"bo.berg"_qs}});
}
