#include "certificate.h"

#include "filemessages.h"
#include "wholefile.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <qrencode.h>

#include <memory>

namespace {

const auto prefix = QStringLiteral("BRYGGA1");
constexpr auto web = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype longestText = 4000;
constexpr int quietZone = 4;

/** A QR code as a drawing, so that it is sharp at any size. */
QString svg(const QImage &code, const QString &title)
{
    QString squares;
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width(); ++x) {
            if (qGray(code.pixel(x, y)) < 128)
                squares += u"M%1 %2h1v1h-1z"_qs.arg(x).arg(y);
        }
    }
    return u"<svg role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %2\" width=\"180\" height=\"180\"><rect width=\"%2\" height=\"%2\" fill=\"#fff\"/><path d=\"%3\"/></svg>"_qs
        .arg(title.toHtmlEscaped()).arg(code.width()).arg(squares);
}

/** The logo as part of the page, so that it stands alone. */
QString embedded(const QImage &logo, const QString &text)
{
    if (logo.isNull())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    logo.save(&buffer, "PNG");
    const QSize shown = logo.size().scaled(300, 64, Qt::KeepAspectRatio);
    return u"<p><img src=\"data:image/png;base64,%1\" alt=\"%2\" width=\"%3\" height=\"%4\"></p>"_qs.arg(QString::fromLatin1(bytes.toBase64()), text.toHtmlEscaped()).arg(shown.width()).arg(shown.height());
}

} // namespace

QByteArray Certificate::payload() const
{
    QJsonObject said{{u"name"_qs, name}, {u"course"_qs, courseId}, {u"title"_qs, courseTitle}, {u"version"_qs, version}, {u"date"_qs, date.toString(Qt::ISODate)}};
    if (!variant.isEmpty())
        said.insert(u"variant"_qs, variant);
    if (!publisher.isEmpty())
        said.insert(u"publisher"_qs, publisher);
    if (score)
        said.insert(u"score"_qs, *score);
    return QJsonDocument(said).toJson(QJsonDocument::Compact);
}

QString Certificate::number() const
{
    // Letters and figures that are not mistaken for each other when read aloud or written by hand.
    static const QString alphabet = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_qs;
    const QByteArray hash = QCryptographicHash::hash(payload(), QCryptographicHash::Sha256);
    QString letters;
    for (int i = 0; i < 12; ++i) {
        if (i > 0 && i % 4 == 0)
            letters += u'-';
        letters += alphabet.at(uchar(hash.at(i)) % alphabet.size());
    }
    return u"BR-%1-%2"_qs.arg(date.year()).arg(letters);
}

QString Certificate::signedText(const CertificateKey &key) const
{
    const QByteArray said = payload();
    return u"%1.%2.%3"_qs.arg(prefix, QString::fromLatin1(said.toBase64(web)), QString::fromLatin1(key.sign(said).toBase64(web)));
}

Result<Certificate> Certificate::check(const QString &signedText, const QByteArray &publicKey)
{
    const QStringList parts = signedText.simplified().remove(u' ').split(u'.');
    if (signedText.size() > longestText || parts.size() != 3 || parts.at(0) != prefix)
        return failure(tr("Intyg"), 0, tr("Texten är inget kursintyg från Brygga. Kontrollera att hela texten är med."));
    const QByteArray said = QByteArray::fromBase64(parts.at(1).toLatin1(), web);
    if (!CertificateKey::verify(said, QByteArray::fromBase64(parts.at(2).toLatin1(), web), publicKey))
        return failure(tr("Intyg"), 0, tr("Signaturen stämmer inte. Intyget har ändrats eller är signerat med en annan nyckel."));
    const QJsonObject object = QJsonDocument::fromJson(said).object();
    const auto text = [&](const QString &field) { return object.value(field).toString(); };
    Certificate found;
    found.name = text(u"name"_qs);
    found.courseId = text(u"course"_qs);
    found.courseTitle = text(u"title"_qs);
    found.version = text(u"version"_qs);
    found.variant = text(u"variant"_qs);
    found.publisher = text(u"publisher"_qs);
    found.date = QDate::fromString(text(u"date"_qs), Qt::ISODate);
    if (object.contains(u"score"_qs))
        found.score = object.value(u"score"_qs).toInt();
    return found;
}

QVector<QPair<QString, QString>> Certificate::facts() const
{
    QVector<QPair<QString, QString>> facts{{tr("Datum"), QLocale().toString(date, tr("d MMMM yyyy"))}, {tr("Version"), version}};
    if (!publisher.isEmpty())
        facts.append({tr("Utgivare"), publisher});
    if (score)
        facts.append({tr("Resultat på provet"), tr("%1 %").arg(*score)});
    facts.append({tr("Intygsnummer"), number()});
    return facts;
}

QByteArray Certificate::html(const CertificateKey &key, const QString &language) const
{
    const QString text = signedText(key);
    QString list;
    for (const auto &[word, value] : facts())
        list += u"<div><dt>%1</dt><dd>%2</dd></div>"_qs.arg(word.toHtmlEscaped(), value.toHtmlEscaped());
    const QImage code = qrCode(text);
    const QString page = u"<!doctype html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>%2</title><style>"
                         "body{font:11pt/1.5 system-ui,Arial,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#16232c;background:#fff}"
                         "main{border:2px solid %10;border-radius:8px;padding:2rem}h1{color:%10;font-size:1.2em}.name{font-size:2em;margin:.2em 0}"
                         ".course{font-weight:bold;font-size:1.2em}dl{display:grid;gap:.4rem}dl div{display:grid;grid-template-columns:12rem 1fr}dd{margin:0}"
                         "code{overflow-wrap:anywhere;font-size:.8em}</style></head><body><main>%11<h1>%3</h1><p class=\"name\">%4</p><p>%5</p><p class=\"course\">%6</p>"
                         "<dl>%7</dl><h2>%8</h2><p>%9</p>"_qs
                             .arg(language, (tr("Kursintyg") + u" – "_qs + courseTitle).toHtmlEscaped(), tr("Kursintyg").toHtmlEscaped(), name.toHtmlEscaped(),
                                  tr("har slutfört kursen").toHtmlEscaped(), courseTitle.toHtmlEscaped(), list, tr("Kontrollera intyget").toHtmlEscaped(),
                                  tr("Texten och QR-koden säger samma sak som intyget och är signerade. Den som har nyckeln kan kontrollera att inget har ändrats.").toHtmlEscaped(),
                                  accent, embedded(logo, logoText))
                     + (code.isNull() ? QString() : u"<p>%1</p>"_qs.arg(svg(code, tr("QR-kod med den signerade texten"))))
                     + u"<p><code>%1</code></p><p>%2 <code>%3</code></p></main></body></html>\n"_qs
                           .arg(text, tr("Öppen nyckel:").toHtmlEscaped(), QString::fromLatin1(key.publicKey().toBase64(web)));
    return page.toUtf8();
}

Problems Certificate::writePdf(const QString &path, const CertificateKey &key) const
{
    WholeFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {{path, 0, tr("Intyget går inte att spara: %1. Välj en annan plats.").arg(FileMessages::explain(file))}};
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(18, 16, 18, 16), QPageLayout::Millimeter);
        writer.setTitle(tr("Kursintyg") + u" – "_qs + courseTitle);
        writer.setCreator(u"Brygga"_qs);
        QPainter painter(&writer);
        const qreal unit = writer.height() / 100.0;
        const QRectF page(0, 0, writer.width(), writer.height());
        const QColor frame(accent), ink(u"#16232c"_qs), muted(u"#43525c"_qs);
        painter.setPen(QPen(frame, unit * 0.4));
        painter.drawRect(page);
        painter.setPen(QPen(frame, unit * 0.15));
        painter.drawRect(page.adjusted(unit * 1.2, unit * 1.2, -unit * 1.2, -unit * 1.2));

        qreal y = unit * 14;
        if (!logo.isNull()) {
            const QSizeF size = QSizeF(logo.size()).scaled(unit * 60, unit * 9, Qt::KeepAspectRatio);
            painter.drawImage(QRectF(QPointF((page.width() - size.width()) / 2, unit * 6), size), logo);
            y = unit * 19;
        }
        const auto line = [&](const QString &text, qreal size, const QColor &color, QFont::Weight weight, qreal gap) {
            QFont font;
            font.setPixelSize(int(unit * size));
            font.setWeight(weight);
            painter.setFont(font);
            painter.setPen(color);
            const QRectF room(unit * 8, y, page.width() - unit * 16, unit * 30);
            QRectF taken;
            painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text, &taken);
            y += taken.height() + unit * gap;
        };
        line(tr("Kursintyg"), 3.6, frame, QFont::DemiBold, 4);
        line(name, 7, ink, QFont::Normal, 2);
        line(tr("har slutfört kursen"), 3, muted, QFont::Normal, 2);
        line(courseTitle, 4.2, ink, QFont::DemiBold, 5);
        for (const auto &[word, value] : facts())
            line(word + u": "_qs + value, 2.6, ink, QFont::Normal, 0.6);
        const QString text = signedText(key);
        if (const QImage code = qrCode(text); !code.isNull()) {
            const qreal side = unit * 24;
            painter.drawImage(QRectF(page.width() - side - unit * 3, page.height() - side - unit * 3, side, side), code);
        }
        QFont small;
        small.setPixelSize(int(unit * 1.3));
        painter.setFont(small);
        painter.setPen(muted);
        painter.drawText(QRectF(unit * 4, page.height() - unit * 12, page.width() - unit * 36, unit * 10), Qt::AlignLeft | Qt::AlignBottom | Qt::TextWrapAnywhere, text);
    }
    if (!file.commit())
        return {{path, 0, tr("Intyget går inte att spara: %1. Välj en annan plats.").arg(FileMessages::explain(file))}};
    return {};
}

QImage Certificate::qrCode(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_L, QR_MODE_8, 1), QRcode_free);
    if (!code)
        return {};
    QImage image(code->width + 2 * quietZone, code->width + 2 * quietZone, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                image.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
        }
    }
    return image;
}
