#include "blockwords.h"

#include "vocabulary.h"

#include <QFile>
#include <QJSEngine>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QJsonObject read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/** By block type (common words under ''), language and key. */
QJsonObject tables()
{
    QJsonObject tables{{QString(), QJsonObject{{u"sv"_qs, read(u":/brygga/courses/rules/words-sv.json"_qs)}, {u"en"_qs, read(u":/brygga/courses/rules/words-en.json"_qs)}}}};
    for (const BlockType &type : Vocabulary::blockTypes())
        tables.insert(type.name, read(Vocabulary::blockFile(type.name, u"-words.json"_qs)));
    return tables;
}

} // namespace

BlockWords::BlockWords(QJSEngine &engine)
    : m_makeWords(engine.importModule(u":/brygga/courses/rules/words.mjs"_qs).property(u"makeWords"_qs)), m_tables(engine.toScriptValue(tables())),
      m_words(m_makeWords.call({m_tables, m_language}))
{
}

void BlockWords::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    m_words = m_makeWords.call({m_tables, m_language});
    emit languageChanged();
}
