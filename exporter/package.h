#pragma once

#include "course.h"
#include "packageformat.h"
#include "ruleengine.h"
#include "zipfile.h"

#include <QJsonObject>

/** Turns courses into packages, checks and proves them. Keeps what several packages of one run share. */
class Exporter
{
    Q_DECLARE_TR_FUNCTIONS(Exporter)

public:
    Exporter();

    /** A finished package and what is known about it. */
    struct Report
    {
        QString file;             ///< as written
        qint64 size = 0;          ///< bytes
        QByteArray sha256;        ///< hex; equal for equal sources (reproducible)
        int stateBound = 0;       ///< most characters the saved state can take
        int stateLimit = 0;       ///< what the edition allows
        QStringList runs;         ///< what the simulated learner did, one line each
    };

    /** The files of a package for @p variant (empty: all) of a course that has passed its checks; not verified yet. */
    [[nodiscard]] Result<Files> files(const Course &course, const QString &variant, PackageFormat format);

    /** Everything that is wrong with a package's files: names, manifest, references, and the simulated learner's runs. */
    [[nodiscard]] Problems verify(const Files &files, const QString &name, Report &report);

    /** Builds, verifies and writes `<course>-<variant>-<format>.zip` (text: `.html`) into @p folder. Nothing is written when there are problems. */
    [[nodiscard]] Result<Report> write(const Course &course, const QString &variant, PackageFormat format, const QString &folder,
                                       TextReader reader = TextReader::Learner);

    [[nodiscard]] RuleEngine &rules() { return m_rules; }

private:
    const QJsonObject &json(const Course &course, const QString &variant);
    [[nodiscard]] Result<QByteArray> textFile(const Course &course, const QString &variant, TextReader reader);
    [[nodiscard]] Problems prove(const QJsonObject &course, PackageFormat format, const QString &name, Report &report);
    /** What pages.mjs gets of the course's theme: { css, hash, logo }; null when there is none. @p embedded: addresses to use for files. */
    [[nodiscard]] QJsonValue themeStyle(const QJsonObject &course, const Files &files, const QJsonObject &embedded = {});
    [[nodiscard]] Files media(const Course &course, const QString &variant, Problems &problems);

    [[nodiscard]] QStringList accessibilityIssues(const Course &course);

    RuleEngine m_rules;
    QJSValue m_pages;
    ZipFile::Compressor m_compressor;
    QHash<QString, QJsonObject> m_json;      ///< by course folder and variant
    QHash<QString, QStringList> m_issues;    ///< by course folder
    QHash<QString, QByteArray> m_recoloured; ///< diagrams by path and look
};
