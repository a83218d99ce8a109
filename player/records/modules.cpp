#include "modules.h"

#include "recorddatabase.h"

#include <QJsonDocument>

namespace {

bool hasTest(const QJsonObject &layout)
{
    for (const QJsonValue section : layout.value(u"sections"_qs).toArray()) {
        for (const QJsonValue entry : section.toArray()) {
            if (entry[u"kind"] == u"test"_qs)
                return true;
        }
    }
    return false;
}

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

bool Modules::note(const CourseIdentity &course)
{
    return m_database.run(u"INSERT INTO courses (course, hash, version, variant, title, seen) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (course, hash) DO NOTHING"_qs,
                          {course.id, course.hash, course.version, course.variant, course.title,
                           QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}).has_value();
}

bool Modules::store(const CourseIdentity &course, const QJsonObject &layout, const QJsonObject &plan)
{
    return m_database.transaction([&] {
        return note(course)
            && m_database.run(u"UPDATE courses SET layout = ?, has_test = ? WHERE course = ? AND hash = ? AND layout IS NULL"_qs,
                              {text(layout), hasTest(layout), course.id, course.hash})
            && m_database.run(u"UPDATE courses SET plan = ? WHERE course = ? AND hash = ? AND plan IS NULL"_qs, {text(plan), course.id, course.hash});
    });
}

bool Modules::knows(const CourseIdentity &course)
{
    std::optional<QSqlQuery> query = m_database.run(u"SELECT 1 FROM courses WHERE course = ? AND hash = ? AND layout IS NOT NULL AND plan IS NOT NULL"_qs, {course.id, course.hash});
    return query && query->next();
}

QJsonObject Modules::plan(const QString &course)
{
    std::optional<QSqlQuery> query = m_database.run(u"SELECT plan FROM courses WHERE course = ? AND plan IS NOT NULL ORDER BY seen DESC, hash LIMIT 1"_qs, {course});
    return query && query->next() ? QJsonDocument::fromJson(query->value(0).toString().toUtf8()).object() : QJsonObject();
}

QJsonObject Modules::webinar(const QJsonObject &plan, const QString &id)
{
    for (const QJsonValue webinar : plan.value(u"webinars"_qs).toArray()) {
        if (webinar[u"id"] == id)
            return webinar.toObject();
    }
    return {};
}

std::optional<QVector<Modules::Module>> Modules::all()
{
    QMap<QString, Module> modules;
    std::optional<QSqlQuery> query = m_database.run(u"SELECT course, title, version, has_test FROM courses ORDER BY seen, hash"_qs);
    if (!query)
        return std::nullopt;
    while (query->next()) {
        Module &module = modules[query->value(0).toString()];
        module = {query->value(0).toString(), query->value(1).toString(), query->value(2).toString(), query->value(3).toBool()};
    }
    QVector<Module> sorted(modules.cbegin(), modules.cend());
    std::sort(sorted.begin(), sorted.end(), [](const Module &a, const Module &b) { return std::pair(a.title, a.id) < std::pair(b.title, b.id); });
    return sorted;
}

QJsonArray Modules::layouts(const QString &course)
{
    QJsonArray layouts;
    std::optional<QSqlQuery> query = m_database.run(u"SELECT layout FROM courses WHERE course = ? AND layout IS NOT NULL ORDER BY seen DESC"_qs, {course});
    while (query && query->next())
        layouts.append(QJsonDocument::fromJson(query->value(0).toString().toUtf8()).object());
    return layouts;
}
