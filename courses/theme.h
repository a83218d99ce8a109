#pragma once

#include "course.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSizeF>
#include <QVariantMap>

class RuleEngine;

/** An agency's theme as courses show it: what courses/rules/theme.mjs makes of it, and the limits of the files it names. */
class Theme
{
    Q_DECLARE_TR_FUNCTIONS(Theme)

public:
    static constexpr qint64 largestDrawing = 100 * 1024; ///< bytes of a logo as SVG
    static constexpr qint64 largestPicture = 200 * 1024; ///< as PNG
    static constexpr qint64 largestFont = 300 * 1024;
    static constexpr int largestSide = 2000;             ///< pixels of a PNG

    /** The colours of courses/design/tokens.json: { name: { light, dark, contrast } }. */
    [[nodiscard]] static const QJsonObject &tokens();

    /** `function(theme, tokens)` of theme.mjs, for example "palette". @p theme is the JSON of a theme element. */
    [[nodiscard]] static QJsonValue ask(const QString &function, const QJsonObject &theme, RuleEngine &rules);

    /** `suggestions` of theme.mjs: [{ name, light, dark }]. */
    [[nodiscard]] static QVariantList suggestions(RuleEngine &rules);

    /**
     * What Look (courses/views) takes: { colours, families, regular, bold, logo, alt }. @p theme is the JSON of a course that may not
     * have been checked: files that are missing, too large or not what they say are left out. Empty when @p theme is.
     */
    [[nodiscard]] static QVariantMap look(const QJsonObject &theme, const QString &folder, RuleEngine &rules);

    /** Width and height of a logo, or what is wrong with it as a picture, in words. @p name tells what kind it should be. */
    [[nodiscard]] static tl::expected<QSizeF, QString> logoSize(const QByteArray &bytes, const QString &name);

    /** What is wrong with a font file, in words; empty when nothing is. */
    [[nodiscard]] static QString fontFault(const QByteArray &bytes, const QString &name);
};
