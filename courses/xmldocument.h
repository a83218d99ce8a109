#pragma once

#include "result.h"
#include "xmlnode.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QMap>

#include <memory>
#include <optional>

/** A schema, parsed once and used for many documents. */
class XmlSchema
{
public:
    /** Merges the global declarations of all @p files (resource or disk paths) into one schema document. */
    explicit XmlSchema(const QStringList &files);

    /** A schema in the usual form: @p main imports others, which are looked up by name in @p files and nowhere else. */
    XmlSchema(const QByteArray &main, const QMap<QString, QByteArray> &files);
    ~XmlSchema();
    XmlSchema(const XmlSchema &) = delete;
    XmlSchema &operator=(const XmlSchema &) = delete;

    /** The merged schema as text, for `brygga schema` and for editors. */
    [[nodiscard]] QByteArray text() const;

private:
    friend class XmlDocument;
    struct Private;
    std::unique_ptr<Private> d;
};

/**
 * Reads untrusted XML: no network, no entities or DOCTYPE, bounded size and depth.
 * The only files that include libxml2 are this pair.
 */
class XmlDocument
{
    Q_DECLARE_TR_FUNCTIONS(XmlDocument)

public:
    /** Bytes a file may have, and levels its elements may nest. */
    static constexpr qint64 maximumSize = 16 * 1024 * 1024;
    static constexpr int maximumDepth = 64;

    /** All that is wrong with @p bytes as XML and against @p schema (null: well-formedness only), or the root element. @p file only names it in messages. */
    [[nodiscard]] static Result<XmlNode> parse(const QByteArray &bytes, const QString &file, const XmlSchema *schema = nullptr);

    /** What the file at @p path holds; too large, unreadable and missing files are problems. */
    [[nodiscard]] static Result<QByteArray> bytes(const QString &path, const QString &file);

    /** Both. */
    [[nodiscard]] static Result<XmlNode> read(const QString &path, const QString &file, const XmlSchema *schema = nullptr);

    /** The root element of what can be read, with all problems: for opening a damaged course as far as it goes. */
    struct Salvage
    {
        std::optional<XmlNode> root;
        Problems problems;
    };
    [[nodiscard]] static Salvage salvage(const QByteArray &bytes, const QString &file, const XmlSchema *schema = nullptr);
};
