#pragma once

#include "packageformat.h"
#include "zipfile.h"

#include <QJsonObject>

/** What can be said about a package from its files alone, before anybody plays it (conformance.md rules 1–28, LMS-R1–R3, R13, R16). */
namespace PackageCheck {

struct Finding
{
    Problems problems;
    PackageFormat format = PackageFormat::Web;
    QJsonObject course; ///< as the package's own script holds it
};

/** @p name is the package's name in messages. */
[[nodiscard]] Finding check(const Files &files, const QString &name);

} // namespace PackageCheck
