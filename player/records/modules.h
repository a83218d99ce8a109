#pragma once

#include "records.h"

class RecordDatabase;

/** The modules that the records know, each version with what it asked: follow-up lists them, updates are carried over with them. */
class Modules
{
public:
    struct Module
    {
        QString id;
        QString title;
        QString version; ///< the latest seen
        bool hasTest = false; ///< only then can somebody be "passed"
    };

    explicit Modules(RecordDatabase &database) : m_database(database) {}

    /** Notes that this version exists; part of a transaction. */
    [[nodiscard]] bool note(const CourseIdentity &course);
    /** Keeps what this version asks (`outline.layout`) and what it wants besides its pages (courses/rules/plan.mjs); what is known already stays. */
    [[nodiscard]] bool store(const CourseIdentity &course, const QJsonObject &layout, const QJsonObject &plan);
    [[nodiscard]] bool knows(const CourseIdentity &course); ///< whether both are kept of this version
    [[nodiscard]] QJsonObject plan(const QString &course); ///< of the latest version seen; empty when there is none
    [[nodiscard]] static QJsonObject webinar(const QJsonObject &plan, const QString &id); ///< empty when the plan has none of that id

    [[nodiscard]] std::optional<QVector<Module>> all(); ///< by title; nothing: could not be read
    [[nodiscard]] QJsonArray layouts(const QString &course);

private:
    RecordDatabase &m_database;
};
