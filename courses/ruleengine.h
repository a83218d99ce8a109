#pragma once

#include "result.h"

#include <QCoreApplication>
#include <QHash>
#include <QJSEngine>
#include <QJsonValue>

#include <chrono>
#include <memory>

/**
 * Runs the rules (courses/rules, courses/blocks/<type>/<type>-rules.mjs) that are shipped with the program. The one place that knows
 * which JavaScript engine that is. Never runs anything that comes with a course.
 */
class RuleEngine
{
    Q_DECLARE_TR_FUNCTIONS(RuleEngine)

public:
    /** @p limit is the longest a single call may take. */
    explicit RuleEngine(std::chrono::milliseconds limit = std::chrono::seconds(20));
    ~RuleEngine();

    /** The module at @p path below the program's resources, for example "courses/rules/session.mjs". A missing or broken module is a bug. */
    [[nodiscard]] QJSValue module(const QString &path);

    /** The registry of all block types' rules (courses/rules/registry.mjs). */
    [[nodiscard]] QJSValue registry();

    /** { type: module } for each block type that has the face @p suffix, for example "-rules.mjs". */
    [[nodiscard]] QJSValue faces(const QString &suffix);

    /** `words(key, values)` of courses/rules/words.mjs in @p language: the common words and those of all block types. */
    [[nodiscard]] QJSValue words(const QString &language);

    /** Calls @p function; an exception or the time limit comes back as a problem that names @p what. */
    [[nodiscard]] Result<QJSValue> call(const QJSValue &function, const QJSValueList &arguments, const QString &what);

    [[nodiscard]] QJSValue fromJson(const QJsonValue &value);
    [[nodiscard]] QJsonValue toJson(const QJSValue &value);

    [[nodiscard]] QJSEngine &engine() { return *m_engine; }

private:
    class Watchdog;

    std::unique_ptr<QJSEngine> m_engine;
    std::unique_ptr<Watchdog> m_watchdog;
    QJSValue m_stringify;
    QJSValue m_registry;
    QHash<QString, QJSValue> m_faces; ///< by suffix
    QHash<QString, QJSValue> m_words; ///< by language
};
