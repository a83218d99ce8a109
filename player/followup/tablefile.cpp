#include "tablefile.h"

#include "csv.h"
#include "filemessages.h"
#include "people.h"

#include <QFile>

namespace {

bool namesPersonalNumber(const QString &heading)
{
    static const QStringList forbidden{u"personnummer"_qs, u"pnr"_qs, u"personnr"_qs, u"samordningsnummer"_qs, u"ssn"_qs, u"personal number"_qs,
                                       u"personal identity number"_qs, u"födelsedatum"_qs, u"date of birth"_qs};
    return forbidden.contains(heading);
}

QString named(const QVector<TableFile::Column> &columns)
{
    QStringList names = TableFile::heads(columns);
    const QString last = names.takeLast();
    return names.isEmpty() ? last : names.join(u", "_qs) + u' ' + TableFile::tr("och") + u' ' + last;
}

} // namespace

QStringList TableFile::heads(const QVector<Column> &columns)
{
    QStringList heads;
    for (const Column &column : columns)
        heads.append(column.names.constFirst());
    return heads;
}

QString TableFile::personalNumber()
{
    return tr("Raden innehåller något som ser ut som ett personnummer. Ta bort det; använd konto eller anställningsnummer.");
}

Result<QByteArray> TableFile::bytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(path, 0, tr("Filen kan inte läsas: %1. Kontrollera sökvägen.").arg(FileMessages::explain(file)));
    if (file.size() > largest)
        return failure(path, 0, tr("Filen är större än %1 MB. Dela upp den.").arg(largest / 1024 / 1024));
    return file.readAll();
}

Problems TableFile::sorted(Problems problems)
{
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) { return a.line < b.line; });
    return problems;
}

Result<TableFile::Content> TableFile::read(const QString &path, const QVector<Column> &columns)
{
    const Result<QByteArray> bytes = TableFile::bytes(path);
    const Result<QVector<Csv::Row>> rows = bytes ? Csv::read(*bytes, path) : failure(bytes.error());
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return failure(path, 0, tr("Filen är tom. Den ska ha rubrikerna %1.").arg(named(columns)));
    Content content;
    const auto complain = [&content, &path](int line, const QString &message) { content.problems.append({path, line, message}); };

    const Csv::Row &head = rows->constFirst();
    QList<int> places(columns.size(), -1);
    for (int cell = 0; cell < head.cells.size(); ++cell) {
        const QString heading = head.cells.at(cell).toLower();
        if (namesPersonalNumber(heading))
            complain(head.line, tr("Kolumnen ”%1” får inte finnas: registret tar inte emot personnummer. Ta bort kolumnen ur filen.").arg(head.cells.at(cell)));
        for (int i = 0; i < columns.size(); ++i) {
            if (!columns.at(i).names.contains(heading))
                continue;
            if (places.at(i) >= 0)
                complain(head.line, tr("Rubriken ”%1” förekommer två gånger. Ta bort en av dem.").arg(head.cells.at(cell)));
            places[i] = cell;
        }
    }
    for (int i = 0; i < columns.size(); ++i) {
        if (places.at(i) < 0 && columns.at(i).isRequired)
            complain(head.line, tr("Kolumnen ”%1” saknas. Lägg till den.").arg(columns.at(i).names.constFirst()));
    }

    for (int i = 1; i < rows->size(); ++i) {
        const Csv::Row &given = rows->at(i);
        for (const QString &cell : given.cells) {
            if (People::hasPersonalNumber(cell))
                complain(given.line, personalNumber());
            if (cell.contains(QChar(u'\0')))
                complain(given.line, tr("Raden innehåller ett tecken som inte är text. Skriv om den."));
        }
        if (given.cells.size() != head.cells.size())
            complain(given.line, tr("Raden har %1 fält men rubrikraden har %2. Lägg till eller ta bort skiljetecken.").arg(given.cells.size()).arg(head.cells.size()));
        Row row{given.line, {}};
        for (int column = 0; column < columns.size(); ++column) {
            const QString value = given.cells.value(places.at(column) < 0 ? -1 : places.at(column));
            row.cells.append(value);
            if (value.isEmpty() && columns.at(column).isRequired && places.at(column) >= 0)
                complain(given.line, tr("Fältet ”%1” är tomt. Fyll i det.").arg(columns.at(column).names.constFirst()));
            if (value.size() > columns.at(column).longest)
                complain(given.line, tr("Fältet ”%1” är längre än %2 tecken. Korta det.").arg(columns.at(column).names.constFirst()).arg(columns.at(column).longest));
        }
        content.rows.append(row);
    }
    return content;
}
