#include "studiedblock.h"

#include "vocabulary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

const QString blockFolder = qEnvironmentVariable("BRYGGA_SOURCE") + u"/courses/blocks/"_qs;

QJsonObject courseWith(const QJsonObject &block, bool inTest)
{
    QJsonObject page{{"id", "sida"}, {"title", "Sida"}, {"optional", false}, {"blocks", QJsonArray()}, {"test", QJsonValue::Null}};
    if (inTest)
        page.insert("test", QJsonObject{{"id", "prov"}, {"bank", "bank"}, {"draw", QJsonValue::Null}, {"pass", 80}, {"questions", QJsonArray{block}}});
    else
        page.insert("blocks", QJsonArray{block});
    return {{"format", 1}, {"id", "kurs"}, {"version", "1.0.0"}, {"title", "Kurs"}, {"language", "sv"},
            {"completion", QJsonObject{{"pages", "required"}, {"test", ""}, {"requires", QJsonArray()}}},
            {"units", QJsonArray{QJsonObject{{"id", "avsnitt"}, {"title", "Avsnitt"}, {"pages", QJsonArray{page}}}}}};
}

/** What QML hands over: arrays and objects come as script values. */
QVariant plain(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QJSValue>() ? value.value<QJSValue>().toVariant() : value;
}

} // namespace

void StudiedBlock::begin(const QString &type, const QVariantMap &change, bool inTest)
{
    QFile file(blockFolder + type + '/' + type + "-cases.json");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s has no cases", qPrintable(type));
    m_cases = QJsonDocument::fromJson(file.readAll()).object();
    m_block = m_cases.value("block").toObject();
    m_block.insert("hash", "a");
    for (auto field = change.begin(); field != change.end(); ++field)
        m_block.insert(field.key(), QJsonValue::fromVariant(field.value()));
    m_written = QVariant::fromValue(nullptr);

    QJSEngine &engine = m_rules.engine();
    QJSValue options = engine.newObject();
    options.setProperty("course", m_rules.fromJson(courseWith(m_block, inTest)));
    options.setProperty("registry", m_rules.registry());
    options.setProperty("keeper", engine.evaluate("({ start: () => ({ learner: null, mode: 'normal' }), load: () => null, save: () => true, report: () => true, finish: () => true })"));
    options.setProperty("now", engine.evaluate("(() => 1700000000000)"));
    options.setProperty("seed", 7);
    const Result<QJSValue> session = m_rules.call(m_rules.module(u"courses/rules/session.mjs"_qs).property("makeSession"), {options}, type);
    if (!session)
        qFatal("%s", qPrintable(session.error().first().toString()));
    m_session = *session;
    call("start", {});
    call("open", {"sida"});
}

QVariantList StudiedBlock::cases() const
{
    return m_cases.value("cases").toArray().toVariantList();
}

QJsonValue StudiedBlock::call(const QString &method, const QJSValueList &arguments)
{
    const Result<QJSValue> result = m_rules.call(m_session.property(method), arguments, method);
    if (!result)
        qFatal("%s", qPrintable(result.error().first().toString()));
    return m_rules.toJson(*result);
}

QVariantMap StudiedBlock::state()
{
    QVariantMap state = call("state", {m_block.value("id").toString()}).toObject().toVariantMap();
    state.insert("written", m_written);
    return state;
}

QStringList StudiedBlock::order(const QStringList &ids)
{
    return call("order", {m_block.value("id").toString(), m_rules.fromJson(QJsonArray::fromStringList(ids))}).toVariant().toStringList();
}

void StudiedBlock::write(const QVariant &value)
{
    m_written = plain(value);
}

void StudiedBlock::answer(const QVariant &answer)
{
    const QJSValue given = m_rules.fromJson(QJsonObject{{"answer", QJsonValue::fromVariant(plain(answer))}}).property("answer");
    call("answer", {m_block.value("id").toString(), given});
}

QStringList Folders::views() const
{
    QStringList types;
    for (const BlockType &type : Vocabulary::blockTypes()) {
        QString name;
        for (const QString &part : type.name.split('-'))
            name += part.left(1).toUpper() + part.mid(1);
        if (QFile::exists(blockFolder + type.name + '/' + name + "View.qml"))
            types.append(type.name);
    }
    return types;
}
