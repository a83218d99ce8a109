#pragma once

#include "result.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

/** What a course says of itself in course.xml, without reading the rest of it. */
struct CourseSummary
{
    struct Variant
    {
        QString id;
        QString name;
    };

    QString path;     ///< its folder or .kurs file
    QString id;
    QString version;
    QString title;
    QString summary;
    int minutes = 0;  ///< 0: not said
    QVector<Variant> variants;
};

/** The courses on this machine: those that came with the program, and those that have been opened. */
class CourseLibrary
{
public:
    /** @p folders hold one folder for each course; @p opened are courses opened before. */
    CourseLibrary(const QStringList &folders, const QStringList &opened) : m_folders(folders), m_opened(opened) {}

    /** In order of title within each place; a course that cannot be read is left out. */
    [[nodiscard]] QVector<CourseSummary> courses() const;

    /** Nothing when there is no course at @p path, a folder or a .kurs file, that says what it is. */
    [[nodiscard]] static std::optional<CourseSummary> summaryOf(const QString &path);

    /** Minutes of an ISO 8601 duration such as PT1H40M. */
    [[nodiscard]] static int minutes(const QString &duration);

private:
    QStringList m_folders;
    QStringList m_opened;
};
