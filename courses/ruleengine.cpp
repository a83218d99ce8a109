#include "ruleengine.h"

#include "vocabulary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace {

QJsonObject jsonFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

/** Interrupts the engine when a call takes longer than the limit; sleeps otherwise. */
class RuleEngine::Watchdog
{
public:
    Watchdog(QJSEngine &engine, std::chrono::milliseconds limit)
        : m_engine(engine), m_limit(limit), m_thread([this] { run(); })
    {
    }

    ~Watchdog()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }

    void begin()
    {
        const std::lock_guard lock(m_mutex);
        m_deadline = std::chrono::steady_clock::now() + m_limit;
        ++m_calls;
        if (m_calls == 1)
            m_changed.notify_all();
    }

    void end()
    {
        const std::lock_guard lock(m_mutex);
        --m_calls;
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (!m_stop) {
            if (m_calls == 0) {
                m_changed.wait(lock);
            } else if (std::chrono::steady_clock::now() >= m_deadline) {
                m_engine.setInterrupted(true);
                m_changed.wait_for(lock, m_limit);
            } else {
                m_changed.wait_until(lock, m_deadline);
            }
        }
    }

    QJSEngine &m_engine;
    const std::chrono::milliseconds m_limit;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::chrono::steady_clock::time_point m_deadline;
    int m_calls = 0;
    bool m_stop = false;
    std::thread m_thread;
};

RuleEngine::RuleEngine(std::chrono::milliseconds limit)
    : m_engine(std::make_unique<QJSEngine>()), m_watchdog(std::make_unique<Watchdog>(*m_engine, limit))
{
    m_stringify = m_engine->globalObject().property(u"JSON"_qs).property(u"stringify"_qs);
}

RuleEngine::~RuleEngine() = default;

QJSValue RuleEngine::module(const QString &path)
{
    const QJSValue loaded = m_engine->importModule(u":/brygga/"_qs + path);
    if (loaded.isError())
        qFatal("%s:%d: %s", qPrintable(path), loaded.property(u"lineNumber"_qs).toInt(), qPrintable(loaded.toString()));
    return loaded;
}

QJSValue RuleEngine::faces(const QString &suffix)
{
    QJSValue &all = m_faces[suffix];
    if (!all.isUndefined())
        return all;
    all = m_engine->newObject();
    for (const BlockType &type : Vocabulary::blockTypes()) {
        const QString path = Vocabulary::blockFile(type.name, suffix);
        if (!path.isEmpty())
            all.setProperty(type.name, module(path.mid(int(qstrlen(":/brygga/")))));
    }
    return all;
}

QJSValue RuleEngine::registry()
{
    if (m_registry.isUndefined())
        m_registry = module(u"courses/rules/registry.mjs"_qs).property(u"makeRegistry"_qs).call({faces(u"-rules.mjs"_qs)});
    return m_registry;
}

QJSValue RuleEngine::words(const QString &language)
{
    QJSValue &words = m_words[language];
    if (!words.isUndefined())
        return words;
    QJsonObject common;
    for (const QString &code : {u"sv"_qs, u"en"_qs})
        common.insert(code, jsonFile(u":/brygga/courses/rules/words-%1.json"_qs.arg(code)));
    QJsonObject tables{{QString(), common}};
    for (const BlockType &type : Vocabulary::blockTypes())
        tables.insert(type.name, jsonFile(Vocabulary::blockFile(type.name, u"-words.json"_qs)));
    words = module(u"courses/rules/words.mjs"_qs).property(u"makeWords"_qs).call({fromJson(tables), language});
    return words;
}

Result<QJSValue> RuleEngine::call(const QJSValue &function, const QJSValueList &arguments, const QString &what)
{
    m_watchdog->begin();
    const QJSValue result = QJSValue(function).call(arguments);
    m_watchdog->end();
    if (m_engine->isInterrupted()) {
        m_engine->setInterrupted(false);
        return failure(what, 0, tr("The check took too long and was stopped. The course is larger than it can handle."));
    }
    if (result.isError())
        return failure(what, 0, tr("Internal error in %1, line %2: %3").arg(result.property(u"fileName"_qs).toString()).arg(result.property(u"lineNumber"_qs).toInt()).arg(result.toString()));
    return result;
}

QJSValue RuleEngine::fromJson(const QJsonValue &value)
{
    return m_engine->toScriptValue(value);
}

QJsonValue RuleEngine::toJson(const QJSValue &value)
{
    const QByteArray text = m_stringify.call({value}).toString().toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}
