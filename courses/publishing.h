#pragma once

#include "course.h"

#include <QCoreApplication>
#include <QJsonArray>

class RuleEngine;

/**
 * What published versions of a course asked, kept in its folder as `published/<version>.json`: with it a learner's saved state
 * survives an update, and only what changed and is required must be taken again (courses/rules/carry.mjs).
 */
class Publishing
{
    Q_DECLARE_TR_FUNCTIONS(Publishing)

public:
    /** Records the present version, for all variants. Problems when this version was published with other questions: it needs a new number. */
    [[nodiscard]] static Problems publish(const Course &course, RuleEngine &rules);

    /** The layouts that @p variant had in other published versions, the latest first. */
    [[nodiscard]] static QJsonArray earlierLayouts(const Course &course, const QString &variant);
};
