#pragma once

#include <QStringList>

#include <optional>

/** What a package is made for. */
enum class PackageFormat { Scorm12, Scorm2004, Web, Text };

/** Whom a text file is for: one who takes the course, or one who leads it in a group and needs the notes too. */
enum class TextReader { Learner, Facilitator };

/** The word for it on the command line and in file names. */
[[nodiscard]] inline QString toWord(PackageFormat format)
{
    switch (format) {
    case PackageFormat::Scorm12:
        return u"scorm12"_qs;
    case PackageFormat::Scorm2004:
        return u"scorm2004"_qs;
    case PackageFormat::Web:
        return u"web"_qs;
    case PackageFormat::Text:
        break;
    }
    return u"text"_qs;
}

[[nodiscard]] inline QList<PackageFormat> allPackageFormats()
{
    return {PackageFormat::Scorm12, PackageFormat::Scorm2004, PackageFormat::Web, PackageFormat::Text};
}

[[nodiscard]] inline std::optional<PackageFormat> toPackageFormat(const QString &word)
{
    for (const PackageFormat format : allPackageFormats()) {
        if (toWord(format) == word)
            return format;
    }
    return {};
}
