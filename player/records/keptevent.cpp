#include "keptevent.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

const QStringList names{u"id"_qs, u"person"_qs, u"course"_qs, u"version"_qs, u"hash"_qs, u"variant"_qs, u"seq"_qs, u"time"_qs, u"type"_qs,
                        u"page"_qs, u"block"_qs, u"answer"_qs, u"score"_qs, u"details"_qs};

// An answer may be any JSON value, which only stands alone inside an array
QString textOf(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

QJsonValue valueOf(const QString &text)
{
    return QJsonDocument::fromJson('[' + text.toUtf8() + ']').array().at(0);
}

QVariant orNull(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() ? QVariant() : value.toVariant();
}

} // namespace

QString KeptEvent::columns()
{
    return names.join(u", "_qs);
}

QString KeptEvent::insertion()
{
    return u"INSERT INTO events (%1) VALUES (%2) ON CONFLICT (id) DO NOTHING"_qs.arg(columns(), QStringList(names.size(), u"?"_qs).join(u", "_qs));
}

QVariantList KeptEvent::values() const
{
    QJsonObject rest = event;
    for (const QString &name : {u"id"_qs, u"seq"_qs, u"time"_qs, u"type"_qs, u"page"_qs, u"block"_qs, u"answer"_qs, u"score"_qs})
        rest.remove(name);
    return {event.value(u"id"_qs).toString(), person, course, version, hash, variant, event.value(u"seq"_qs).toInteger(), event.value(u"time"_qs).toString(),
            event.value(u"type"_qs).toString(), orNull(event.value(u"page"_qs)), orNull(event.value(u"block"_qs)),
            event.contains(u"answer"_qs) ? QVariant(textOf(event.value(u"answer"_qs))) : QVariant(), orNull(event.value(u"score"_qs)),
            rest.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(QJsonDocument(rest).toJson(QJsonDocument::Compact)))};
}

KeptEvent KeptEvent::fromRow(const QSqlQuery &query)
{
    QJsonObject event = QJsonDocument::fromJson(query.value(13).toString().toUtf8()).object();
    event.insert(u"id"_qs, query.value(0).toString());
    event.insert(u"seq"_qs, query.value(6).toLongLong());
    event.insert(u"time"_qs, query.value(7).toString());
    event.insert(u"type"_qs, query.value(8).toString());
    for (const auto &[column, name] : {std::pair(9, u"page"_qs), std::pair(10, u"block"_qs)}) {
        if (!query.isNull(column))
            event.insert(name, query.value(column).toString());
    }
    if (!query.isNull(11))
        event.insert(u"answer"_qs, valueOf(query.value(11).toString()));
    event.insert(u"score"_qs, query.isNull(12) ? QJsonValue() : QJsonValue(query.value(12).toDouble()));
    return {query.value(1).toString(), query.value(2).toString(), query.value(3).toString(), query.value(4).toString(), query.value(5).toString(), event};
}
