#include "formdocument.h"

#include "filemessages.h"
#include "wholefile.h"

#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

namespace {

QString text(const QVariantMap &map, const QString &key)
{
    return map.value(key).toString();
}

/** Line breaks a person has written are kept. */
QString written(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_qs);
}

QString table(const QVariantMap &part)
{
    const QStringList columns = part.value(u"columns"_qs).toStringList();
    const QVariantList cells = part.value(u"cells"_qs).toList();
    QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"6\" width=\"100%\"><thead><tr>"_qs;
    for (const QString &column : columns)
        html += u"<th scope=\"col\">%1</th>"_qs.arg(column.toHtmlEscaped());
    html += u"</tr></thead><tbody>"_qs;
    for (int row = 0; row < part.value(u"rows"_qs).toInt(); ++row) {
        const QVariantList filled = row < cells.size() ? cells.at(row).toList() : QVariantList();
        html += u"<tr>"_qs;
        for (qsizetype column = 0; column < columns.size(); ++column)
            html += u"<td>%1</td>"_qs.arg(column < filled.size() && !filled.at(column).toString().isEmpty() ? written(filled.at(column).toString()) : u"&nbsp;"_qs);
        html += u"</tr>"_qs;
    }
    return html + u"</tbody></table>"_qs;
}

} // namespace

QString FormDocument::body() const
{
    QString html = u"<h1>%1</h1>%2"_qs.arg(text(m_form, u"title"_qs).toHtmlEscaped(), text(m_form, u"about"_qs));
    for (const QVariant &entry : m_form.value(u"parts"_qs).toList()) {
        const QVariantMap part = entry.toMap();
        html += u"<h2>%1</h2>"_qs.arg(text(part, u"title"_qs).toHtmlEscaped());
        if (const QString hint = text(part, u"hint"_qs); !hint.isEmpty())
            html += u"<p class=\"hint\">%1</p>"_qs.arg(hint);
        html += part.value(u"columns"_qs).toList().isEmpty() ? u"<p class=\"line\">%1</p>"_qs.arg(written(text(part, u"text"_qs))) : table(part);
    }
    return html;
}

QByteArray FormDocument::html(const QString &language) const
{
    return (u"<!doctype html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>%2</title><style>"
            "body{font:11pt/1.5 system-ui,Arial,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#000;background:#fff}h1{font-size:1.6em}"
            "h2{font-size:1.2em;margin:1.5em 0 .3em}table{border-collapse:collapse;width:100%;table-layout:fixed}"
            "th,td{border:1px solid #555;padding:.5em;text-align:left;vertical-align:top;overflow-wrap:anywhere}td{height:2.6em}th{background:#eee}"
            ".line{border:1px solid #555;min-height:3em;padding:.5em}.hint{color:#333}</style></head><body><main>%3</main></body></html>\n"_qs)
        .arg(language, text(m_form, u"title"_qs).toHtmlEscaped(), body())
        .toUtf8();
}

Problems FormDocument::writeHtml(const QString &path, const QString &language) const
{
    WholeFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(html(language)) < 0 || !file.commit())
        return {{path, 0, tr("Dokumentet går inte att spara: %1. Välj en annan plats.").arg(FileMessages::explain(file))}};
    return {};
}

Problems FormDocument::writePdf(const QString &path) const
{
    WholeFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {{path, 0, tr("Dokumentet går inte att spara: %1. Välj en annan plats.").arg(FileMessages::explain(file))}};
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(text(m_form, u"title"_qs));
        writer.setCreator(u"Brygga"_qs);
        QTextDocument document;
        document.setHtml(body());
        document.print(&writer);
    }
    if (!file.commit())
        return {{path, 0, tr("Dokumentet går inte att spara: %1. Välj en annan plats.").arg(FileMessages::explain(file))}};
    return {};
}

QString FormDocument::fileName(const QString &suffix) const
{
    QString name = text(m_form, u"title"_qs).toLower().normalized(QString::NormalizationForm_D);
    name.remove(QRegularExpression(u"[\\x{0300}-\\x{036f}]"_qs)).replace(QRegularExpression(u"[^a-z0-9]+"_qs), u"-"_qs);
    name = name.left(60).remove(QRegularExpression(u"^-|-$"_qs));
    return (name.isEmpty() ? u"dokument"_qs : name) + suffix;
}
