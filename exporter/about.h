#pragma once

#include "zipfile.h"

#include <QJsonObject>

/**
 * The files about a package that go into it: accessibility data, statement, licence, changelog, notices (ACC-S1, ACC-S5, ACC-S6, LMS-R17).
 * @p knownIssues is what the checks found of accessibility and what the author has dismissed, with the reason (ACC-B19).
 */
[[nodiscard]] Files aboutFiles(const QJsonObject &course, const QStringList &knownIssues);
