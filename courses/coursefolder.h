#pragma once

#include "course.h"

#include <QCoreApplication>
#include <QSet>

#include <functional>

/** A course on disk: course.xml, its units, banks and media. */
class CourseFolder
{
    Q_DECLARE_TR_FUNCTIONS(CourseFolder)

public:
    /** Of @p count units and banks, so many are read. */
    using Progress = std::function<void(int done, int count)>;

    /** What could be read, and everything that is wrong with the XML. Without errors the course is whole. */
    struct Reading
    {
        std::optional<Course> course;
        Problems problems;
        QMap<QString, QByteArray> files = {}; ///< what was read, by path relative to the folder
    };

    /**
     * Reads @p path: a course folder or its course.xml. Strict: the schema and all files; never stops at the first problem.
     * Gives nothing when @p isUnwanted, which any thread may ask, said so on the way; each thread tells @p progress of each file it has read.
     */
    [[nodiscard]] static Reading read(const QString &path, const std::function<bool()> &isUnwanted = {}, const Progress &progress = {});

    /** As much of a damaged course as can be read, with all problems: for looking at it and saving what is left elsewhere. */
    [[nodiscard]] static Reading salvage(const QString &path);

    /** The course, or all problems. */
    [[nodiscard]] static Result<Course> load(const QString &path);

    /** Its files, by path relative to the folder. */
    [[nodiscard]] static QStringList fileNames(const Course &course);

    /** Each file of @p course with its canonical bytes, by path relative to the folder. */
    [[nodiscard]] static QMap<QString, QByteArray> files(const Course &course);

    /** Of those, the ones that @p saved holds otherwise or not at all, and the ones named in @p anyway. What both share is not even looked at. */
    [[nodiscard]] static QMap<QString, QByteArray> changedFiles(const Course &course, const Course &saved, const QSet<QString> &anyway);

    /**
     * Writes those of @p files that differ from what is on disk: aside, synced, then renamed.
     * Problems when something could not be written; files already replaced stay replaced, none is half-written.
     */
    [[nodiscard]] static Problems write(const QMap<QString, QByteArray> &files, const QString &folder);
    [[nodiscard]] static Problems save(const Course &course, const QString &folder); ///< all of them

    /** What the file @p relative of @p course holds, edited or on disk; nothing when it is missing or outside the folder. */
    [[nodiscard]] static std::optional<QByteArray> file(const Course &course, const QString &relative);

    /** Absolute path of @p relative inside @p folder, or nothing when it would lead out of it (also through links). */
    [[nodiscard]] static std::optional<QString> inside(const QString &folder, const QString &relative);
};
