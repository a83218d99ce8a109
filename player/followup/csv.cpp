#include "csv.h"

#include <QStringConverter>

Result<QVector<Csv::Row>> Csv::read(const QByteArray &bytes, const QString &name)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return failure(name, 0, tr("Filen är inte i UTF-8. Spara den som ”CSV UTF-8” i kalkylprogrammet."));
    QVector<Row> rows;
    Row row;
    QString cell;
    QChar separator;
    const QString first = text.section(u'\n', 0, 0);
    for (const QChar candidate : {QChar(u';'), QChar(u','), QChar(u'\t')}) {
        if (separator.isNull() || first.count(candidate) > first.count(separator))
            separator = candidate;
    }
    int line = 1;
    int quoteLine = 0; // where the quote that is open was opened; 0: none is
    row.line = line;
    const auto endCell = [&] {
        row.cells.append(cell.trimmed());
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        if (row.cells.size() > 1 || !row.cells.constFirst().isEmpty())
            rows.append(row);
        row = {line, {}};
    };
    for (int i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        line += character == u'\n' ? 1 : 0;
        if (quoteLine > 0) {
            if (character != u'"')
                cell += character;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                quoteLine = 0;
        } else if (character == u'"' && cell.trimmed().isEmpty()) {
            cell.clear();
            quoteLine = line;
        } else if (character == separator) {
            endCell();
        } else if (character == u'\n') {
            endRow();
        } else if (character != u'\r') {
            cell += character;
        }
    }
    if (quoteLine > 0)
        return failure(name, quoteLine, tr("Ett citattecken öppnas men stängs aldrig. Sätt ett citattecken där texten slutar."));
    if (!cell.isEmpty() || !row.cells.isEmpty())
        endRow();
    return rows;
}

QString Csv::line(const QStringList &cells)
{
    QStringList written;
    for (QString cell : cells) {
        if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()))
            cell.prepend(u'\'');
        if (cell.contains(u';') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
            cell = u'"' + cell.replace(u'"', u"\"\""_qs) + u'"';
        written.append(cell);
    }
    return written.join(u';') + u"\r\n"_qs;
}

QByteArray Csv::file(const QVector<QStringList> &lines)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList &cells : lines)
        text += line(cells);
    return text.toUtf8();
}
