#pragma once

#include "zipfile.h"

#include <QJsonObject>

class XmlSchema;

/** imsmanifest.xml and the schema files that go with it (conformance.md, rules 1–28). */
namespace Manifest {

enum class Edition { Scorm12, Scorm2004 };

/** The manifest of a package that holds @p files, for the course as JSON. The identifier depends on course and variant alone. */
[[nodiscard]] QByteArray make(const QJsonObject &course, const Files &files, Edition edition);

/** The official schema files of @p edition, unchanged, as they stand at the root of a package. */
[[nodiscard]] const Files &schemaFiles(Edition edition);

/** The schemas of @p edition, to validate a manifest with. */
[[nodiscard]] const XmlSchema &schema(Edition edition);

} // namespace Manifest
