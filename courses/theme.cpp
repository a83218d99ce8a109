#include "theme.h"

#include "coursefolder.h"
#include "ruleengine.h"
#include "xmldocument.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QtEndian>

namespace {

QJSValue rule(const QString &name, RuleEngine &rules)
{
    return rules.module(u"courses/rules/theme.mjs"_qs).property(name);
}

/** "24", "24px": a length without a percentage. */
double pixels(QString text)
{
    if (text.endsWith(u"px"))
        text.chop(2);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? number : 0;
}

/** Never more than is needed to see that it is too large. */
QByteArray contents(const std::optional<QString> &path)
{
    QFile file(path.value_or(QString()));
    return path && file.open(QIODevice::ReadOnly) ? file.read(std::max({Theme::largestDrawing, Theme::largestPicture, Theme::largestFont}) + 1024) : QByteArray();
}

} // namespace

const QJsonObject &Theme::tokens()
{
    static const QJsonObject colours = [] {
        QFile file(u":/brygga/courses/design/tokens.json"_qs);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return opened ? QJsonDocument::fromJson(file.readAll()).object().value(u"color"_qs).toObject() : QJsonObject();
    }();
    return colours;
}

QJsonValue Theme::ask(const QString &function, const QJsonObject &theme, RuleEngine &rules)
{
    const Result<QJSValue> answer = rules.call(rule(function, rules), {rules.fromJson(theme), rules.fromJson(tokens())}, function);
    return answer ? rules.toJson(*answer) : QJsonValue();
}

QVariantList Theme::suggestions(RuleEngine &rules)
{
    return rule(u"suggestions"_qs, rules).toVariant().toList();
}

QVariantMap Theme::look(const QJsonObject &theme, const QString &folder, RuleEngine &rules)
{
    if (theme.isEmpty())
        return {};
    const auto text = [&](const char *key) { return theme.value(QLatin1String(key)).toString(); };
    QVariantMap look{{u"colours"_qs, ask(u"palette"_qs, theme, rules).toObject().toVariantMap()},
                     {u"families"_qs, rule(u"families"_qs, rules).property(text("font")).toVariant().toStringList()}};
    for (const char *key : {"regular", "bold"}) {
        const std::optional<QString> path = CourseFolder::inside(folder, text(key));
        if (path && fontFault(contents(path), text(key)).isEmpty())
            look.insert(QLatin1String(key), QUrl::fromLocalFile(*path));
    }
    const std::optional<QString> logo = CourseFolder::inside(folder, text("logo"));
    if (logo && logoSize(contents(logo), text("logo"))) {
        look.insert(u"logo"_qs, QUrl::fromLocalFile(*logo));
        look.insert(u"alt"_qs, text("alt"));
    }
    return look;
}

tl::expected<QSizeF, QString> Theme::logoSize(const QByteArray &bytes, const QString &name)
{
    const bool isDrawing = name.endsWith(u".svg");
    if (!isDrawing && !name.endsWith(u".png"))
        return tl::unexpected(tr("The logo %1 must be an SVG or a PNG. Save it as one of these.").arg(name));
    const qint64 most = isDrawing ? largestDrawing : largestPicture;
    if (bytes.size() > most)
        return tl::unexpected(tr("The logo %1 is %2 kB; %3 kB is the most. Make it smaller.").arg(name).arg(bytes.size() / 1024).arg(most / 1024));
    if (isDrawing) {
        const Result<XmlNode> drawing = XmlDocument::parse(bytes, name);
        const QStringList box = drawing ? drawing->attribute(u"viewBox"_qs).simplified().replace(u',', u' ').split(u' ', Qt::SkipEmptyParts) : QStringList();
        QSizeF size = box.size() == 4 ? QSizeF(pixels(box.at(2)), pixels(box.at(3))) : QSizeF();
        if (drawing && size.isEmpty())
            size = {pixels(drawing->attribute(u"width"_qs)), pixels(drawing->attribute(u"height"_qs))};
        if (!drawing || drawing->name.section(u':', -1) != u"svg" || size.isEmpty())
            return tl::unexpected(tr("The logo %1 is no drawing with a viewBox. Save it again as SVG.").arg(name));
        return size;
    }
    if (bytes.size() < 24 || !bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return tl::unexpected(tr("The logo %1 is no PNG. Save it again as PNG.").arg(name));
    const QSizeF size(qFromBigEndian<quint32>(bytes.constData() + 16), qFromBigEndian<quint32>(bytes.constData() + 20));
    if (size.isEmpty() || std::max(size.width(), size.height()) > largestSide)
        return tl::unexpected(tr("The logo %1 has %2 × %3 pixels; %4 a side is the most. Make it smaller.").arg(name).arg(qRound64(size.width())).arg(qRound64(size.height())).arg(largestSide));
    return size;
}

QString Theme::fontFault(const QByteArray &bytes, const QString &name)
{
    const bool isCompressed = name.endsWith(u".woff2");
    if (!isCompressed && !name.endsWith(u".ttf"))
        return tr("The font %1 must be a WOFF2 or TTF file. Convert it.").arg(name);
    if (bytes.size() > largestFont)
        return tr("The font %1 is %2 kB; %3 kB is the most. Leave out characters that Swedish does not need.").arg(name).arg(bytes.size() / 1024).arg(largestFont / 1024);
    if (!bytes.startsWith(isCompressed ? QByteArray("wOF2") : QByteArray("\x00\x01\x00\x00", 4)))
        return tr("The file %1 is no font of the kind its name says. Convert it again.").arg(name);
    return {};
}
