#include "blockcatalog.h"

#include "vocabulary.h"

#include <QCollator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

QString chosenLanguage = u"sv"_qs;

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject blockWords(const QString &type)
{
    static QHash<QString, QJsonObject> words;
    if (!words.contains(type))
        words.insert(type, readJson(Vocabulary::blockFile(type, u"-words.json"_qs)));
    return words.value(type).value(chosenLanguage).toObject();
}

/** A word of fieldwords.json: for this type, or for every type. */
QString word(const QString &type, const QString &key)
{
    static const QJsonObject words = readJson(u":/brygga/authoring/fieldwords.json"_qs);
    const QJsonObject mine = words.value(chosenLanguage).toObject();
    const QString own = mine.value(type + u'.' + key).toString();
    return own.isEmpty() ? mine.value(key).toString() : own;
}

QString kindWord(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Flag: return u"flag"_qs;
    case FieldKind::Number: return u"number"_qs;
    case FieldKind::OneOf: return u"choice"_qs;
    case FieldKind::Date: return u"date"_qs;
    case FieldKind::Time: return u"time"_qs;
    case FieldKind::Asset: return u"file"_qs;
    case FieldKind::Reference: return u"reference"_qs;
    case FieldKind::References: return u"references"_qs;
    case FieldKind::Inline:
    case FieldKind::InlineContent: return u"inline"_qs;
    case FieldKind::Flow:
    case FieldKind::FlowContent: return u"flow"_qs;
    case FieldKind::Single: return u"single"_qs;
    case FieldKind::List: return u"list"_qs;
    case FieldKind::Blocks: return u"blocks"_qs;
    default: return u"text"_qs;
    }
}

} // namespace

namespace BlockCatalog {

QString language() { return chosenLanguage; }
void setLanguage(const QString &language) { chosenLanguage = language == u"en" ? u"en"_qs : u"sv"_qs; }

QString name(const QString &type)
{
    const QString own = blockWords(type).value(u"name"_qs).toString();
    const QString common = word(type, u"name"_qs);
    const QString item = word(type, u"item."_qs + type);
    return !own.isEmpty() ? own : !common.isEmpty() ? common : !item.isEmpty() ? item : type;
}

QString about(const QString &type)
{
    return blockWords(type).value(u"about"_qs).toString();
}

QString icon(const QString &type)
{
    static QHash<QString, QString> read;
    QString &icon = read[type];
    if (icon.isEmpty()) {
        const QString path = Vocabulary::blockFile(type, u"-icon.txt"_qs);
        QFile file(path);
        icon = !path.isEmpty() && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : u"repeat"_qs;
    }
    return icon;
}

QString fieldLabel(const QString &type, const QString &field)
{
    const QString label = word(type, u"field."_qs + field);
    return label.isEmpty() ? field : label;
}

QVariantList fieldTypes(const BlockType &type)
{
    static QHash<QPair<QString, const BlockType *>, QVariantList> made;
    const QPair<QString, const BlockType *> key{chosenLanguage, &type};
    if (const auto found = made.constFind(key); found != made.constEnd())
        return *found;
    QVariantList list;
    for (const Field &field : type.fields) {
        QVariantMap entry{{u"name"_qs, field.jsonName}, {u"kind"_qs, kindWord(field.kind)}, {u"label"_qs, fieldLabel(type.name, field.jsonName)},
                          {u"about"_qs, word(type.name, u"about."_qs + field.jsonName)}};
        QVariantList choices;
        for (const QString &choice : field.choices) {
            const QString text = word(type.name, field.jsonName + u'.' + choice);
            choices.append(QVariantMap{{u"value"_qs, choice}, {u"text"_qs, text.isEmpty() ? choice : text}});
        }
        entry.insert(u"choices"_qs, choices);
        if (field.item) {
            const QString label = word(type.name, u"item."_qs + field.xmlName);
            entry.insert(u"item"_qs, QVariantMap{{u"label"_qs, label.isEmpty() ? field.xmlName : label}, {u"fieldTypes"_qs, fieldTypes(*field.item)}});
        }
        list.append(entry);
    }
    made.insert(key, list);
    return list;
}

QVariantList all()
{
    QVariantList list;
    for (const BlockType &type : Vocabulary::blockTypes())
        list.append(QVariantMap{{u"type"_qs, type.name}, {u"name"_qs, name(type.name)}, {u"about"_qs, about(type.name)}, {u"icon"_qs, icon(type.name)}});
    QCollator collator{QLocale(chosenLanguage)};
    std::sort(list.begin(), list.end(), [&](const QVariant &a, const QVariant &b) {
        return collator.compare(a.toMap().value(u"name"_qs).toString(), b.toMap().value(u"name"_qs).toString()) < 0;
    });
    return list;
}

} // namespace BlockCatalog
