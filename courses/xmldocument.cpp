#include "xmldocument.h"

#include "filemessages.h"
#include "xmlmessages.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlschemas.h>

namespace {

struct DocumentDeleter { void operator()(xmlDoc *d) const { xmlFreeDoc(d); } };
struct ParserDeleter { void operator()(xmlParserCtxt *p) const { xmlFreeParserCtxt(p); } };
struct SchemaDeleter { void operator()(::xmlSchema *s) const { xmlSchemaFree(s); } };
struct SchemaParserDeleter { void operator()(xmlSchemaParserCtxt *p) const { xmlSchemaFreeParserCtxt(p); } };
struct ValidatorDeleter { void operator()(xmlSchemaValidCtxt *v) const { xmlSchemaFreeValidCtxt(v); } };
using DocumentPtr = std::unique_ptr<xmlDoc, DocumentDeleter>;
using ParserPtr = std::unique_ptr<xmlParserCtxt, ParserDeleter>;

/** What a schema may import while it is being parsed; null at all other times. */
thread_local const QMap<QString, QByteArray> *importable = nullptr;

/** Refuses the network, but also every file on disk: a course may name files, its XML may not pull them in. */
xmlParserInputPtr loadExternalEntity(const char *url, const char *, xmlParserCtxtPtr parser)
{
    const QString name = QString::fromUtf8(url).section(u'/', -1);
    if (!importable || !importable->contains(name))
        return nullptr;
    const QByteArray &bytes = *importable->constFind(name);
    xmlParserInputPtr input = xmlNewStringInputStream(parser, reinterpret_cast<const xmlChar *>(bytes.constData()));
    if (input)
        input->filename = reinterpret_cast<char *>(xmlStrdup(reinterpret_cast<const xmlChar *>(qPrintable(name))));
    return input;
}

void initialize()
{
    static const bool done = [] {
        xmlInitParser();
        xmlSetExternalEntityLoader(loadExternalEntity);
        return true;
    }();
    Q_UNUSED(done)
}

QString fromXml(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

struct Collector
{
    QString file;
    Problems problems;
};

void collect(void *data, xmlErrorPtr error)
{
    auto *collector = static_cast<Collector *>(data);
    if (error->domain == XML_FROM_SCHEMASP && error->level == XML_ERR_WARNING)
        return; // about the official schemas, which are as they are
    constexpr int enough = 200; // a file of noise must not make a report longer than itself
    if (collector->problems.size() >= enough)
        return;
    QString message = QString::fromUtf8(error->message ? error->message : "unknown error").trimmed();
    message.remove(u"{urn:brygga:course:1}"_qs);
    int line = error->line;
    if (error->domain == XML_FROM_SCHEMASV && error->node)
        line = int(xmlGetLineNo(static_cast<xmlNode *>(error->node)));
    message = XmlMessages::explain(message);
    // The parser trips over the same mistake several times; what it says first is what is wrong
    const bool isRepeated = !collector->problems.isEmpty() && collector->problems.last().line == line
        && (error->domain == XML_FROM_PARSER || collector->problems.last().message == message);
    if (!isRepeated)
        collector->problems.append({collector->file, line, message, Severity::Error, u"xml"_qs});
}

/** Nodes of one document as values. A name that comes a thousand times is one string: libxml2 keeps one copy of it as well. */
class Nodes
{
public:
    XmlNode take(const xmlNode *from)
    {
        XmlNode node;
        node.line = int(xmlGetLineNo(from));
        if (from->type != XML_ELEMENT_NODE) {
            node.kind = from->type == XML_COMMENT_NODE ? XmlNode::Kind::Comment : XmlNode::Kind::Text;
            node.text = fromXml(from->content);
            return node;
        }
        node.name = named(from->name);
        node.attributes.reserve(std::size_t(count(from->properties, [](const xmlAttr *) { return true; })));
        for (const xmlAttr *a = from->properties; a; a = a->next)
            node.attributes.emplace_back(a->ns && a->ns->prefix ? fromXml(a->ns->prefix) + u':' + named(a->name) : named(a->name), value(a));
        node.children.reserve(std::size_t(count(from->children, isTaken)));
        for (const xmlNode *child = from->children; child; child = child->next) {
            if (isTaken(child))
                node.children.push_back(take(child));
        }
        return node;
    }

private:
    static bool isTaken(const xmlNode *node)
    {
        return node->type == XML_ELEMENT_NODE || node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE || node->type == XML_COMMENT_NODE;
    }

    template<typename Item, typename Wanted>
    static int count(const Item *first, Wanted &&isWanted)
    {
        int number = 0;
        for (const Item *item = first; item; item = item->next)
            number += isWanted(item) ? 1 : 0;
        return number;
    }

    static QString value(const xmlAttr *attribute)
    {
        const xmlNode *text = attribute->children;
        if (text && !text->next && text->type == XML_TEXT_NODE)
            return fromXml(text->content);
        const std::unique_ptr<xmlChar, decltype(xmlFree)> joined(xmlNodeListGetString(attribute->doc, text, 1), xmlFree);
        return joined ? fromXml(joined.get()) : QString();
    }

    QString named(const xmlChar *name)
    {
        QString &known = m_names[name];
        if (known.isNull())
            known = fromXml(name);
        return known;
    }

    QHash<const xmlChar *, QString> m_names;
};

/** Line of the first element nested deeper than allowed, or 0. Iterative: the input decides the depth. */
int tooDeepAt(const xmlNode *root)
{
    int depth = 1;
    const xmlNode *node = root;
    while (node) {
        if (depth > XmlDocument::maximumDepth)
            return int(xmlGetLineNo(node));
        const xmlNode *child = node->children;
        while (child && child->type != XML_ELEMENT_NODE)
            child = child->next;
        if (child) {
            node = child;
            ++depth;
            continue;
        }
        while (node) {
            const xmlNode *next = node == root ? nullptr : node->next;
            while (next && next->type != XML_ELEMENT_NODE)
                next = next->next;
            if (next) {
                node = next;
                break;
            }
            node = node == root ? nullptr : node->parent;
            --depth;
        }
    }
    return 0;
}

constexpr int parserOptions = XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_NOCDATA | XML_PARSE_COMPACT;

/** Parses with all problems in @p collector; null when it is not well-formed, or holds a DOCTYPE, or nests too deep. */
DocumentPtr parseDocument(const QByteArray &bytes, Collector &collector, int extraOptions = 0)
{
    initialize();
    if (bytes.size() > XmlDocument::maximumSize) {
        collector.problems.append({collector.file, 0, XmlDocument::tr("The file is larger than 16 MiB. Split the course into more units."), Severity::Error, u"xml"_qs});
        return {};
    }
    const ParserPtr parser(xmlNewParserCtxt());
    xmlSetStructuredErrorFunc(&collector, collect);
    DocumentPtr document(xmlCtxtReadMemory(parser.get(), bytes.constData(), int(bytes.size()), nullptr, nullptr, parserOptions | extraOptions));
    xmlSetStructuredErrorFunc(nullptr, nullptr);
    if (!document) {
        if (collector.problems.isEmpty())
            collector.problems.append({collector.file, 1, XmlDocument::tr("This is not XML: the file is empty or damaged."), Severity::Error, u"xml"_qs});
        return {};
    }
    if (document->intSubset || document->extSubset) {
        collector.problems.append({collector.file, 1, XmlDocument::tr("A course holds no DOCTYPE and no entities. Remove the declaration."), Severity::Error, u"xml"_qs});
        return {};
    }
    if (document->encoding && qstricmp(reinterpret_cast<const char *>(document->encoding), "utf-8") != 0) {
        collector.problems.append({collector.file, 1, XmlDocument::tr("The file says it is %1. Save it as UTF-8.").arg(fromXml(document->encoding)), Severity::Error, u"xml"_qs});
        return {};
    }
    if (const xmlNode *root = xmlDocGetRootElement(document.get())) {
        if (const int line = tooDeepAt(root)) {
            collector.problems.append({collector.file, line, XmlDocument::tr("Elements nest more than %1 deep here. Flatten the structure.").arg(XmlDocument::maximumDepth), Severity::Error, u"xml"_qs});
            return {};
        }
    }
    return document;
}

} // namespace

struct XmlSchema::Private
{
    DocumentPtr document;
    std::unique_ptr<::xmlSchema, SchemaDeleter> schema;

    /** Schemas are shipped with the program: one that does not compile is a bug. */
    void compile()
    {
        const std::unique_ptr<xmlSchemaParserCtxt, SchemaParserDeleter> parser(xmlSchemaNewDocParserCtxt(document.get()));
        Collector collector{u"schema"_qs, {}};
        xmlSetStructuredErrorFunc(&collector, collect);
        xmlSchemaSetParserStructuredErrors(parser.get(), collect, &collector);
        schema.reset(xmlSchemaParse(parser.get()));
        xmlSetStructuredErrorFunc(nullptr, nullptr);
        if (!schema)
            qFatal("schema: %s", collector.problems.isEmpty() ? "" : qPrintable(collector.problems.first().toString()));
    }
};

XmlSchema::XmlSchema(const QStringList &files)
    : d(std::make_unique<Private>())
{
    initialize();
    for (const QString &path : files) {
        QFile file(path);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "XmlSchema", qPrintable(path));
        const QByteArray bytes = file.readAll();
        DocumentPtr part(xmlReadMemory(bytes.constData(), int(bytes.size()), qPrintable(path), nullptr, XML_PARSE_NONET | XML_PARSE_NOBLANKS));
        Q_ASSERT_X(part, "XmlSchema", qPrintable(path));
        if (!d->document) {
            d->document = std::move(part);
            continue;
        }
        xmlNode *root = xmlDocGetRootElement(d->document.get());
        for (xmlNode *child = xmlDocGetRootElement(part.get())->children; child; child = child->next)
            xmlAddChild(root, xmlDocCopyNode(child, d->document.get(), 1));
    }
    xmlReconciliateNs(d->document.get(), xmlDocGetRootElement(d->document.get()));
    d->compile();
}

XmlSchema::XmlSchema(const QByteArray &main, const QMap<QString, QByteArray> &files)
    : d(std::make_unique<Private>())
{
    initialize();
    d->document.reset(xmlReadMemory(main.constData(), int(main.size()), "schema.xsd", nullptr, XML_PARSE_NONET));
    importable = &files;
    d->compile();
    importable = nullptr;
}

XmlSchema::~XmlSchema() = default;

QByteArray XmlSchema::text() const
{
    xmlChar *text = nullptr;
    int length = 0;
    xmlDocDumpFormatMemoryEnc(d->document.get(), &text, &length, "UTF-8", 1);
    const QByteArray bytes(reinterpret_cast<const char *>(text), length);
    xmlFree(text);
    return bytes;
}

XmlDocument::Salvage XmlDocument::salvage(const QByteArray &bytes, const QString &file, const XmlSchema *schema)
{
    Collector collector{file, {}};
    DocumentPtr document = parseDocument(bytes, collector);
    if (!document) {
        Collector ignored{file, {}};
        document = parseDocument(bytes, ignored, XML_PARSE_RECOVER);
    } else if (schema) {
        const std::unique_ptr<xmlSchemaValidCtxt, ValidatorDeleter> validator(xmlSchemaNewValidCtxt(schema->d->schema.get()));
        xmlSchemaSetValidStructuredErrors(validator.get(), collect, &collector);
        xmlSchemaValidateDoc(validator.get(), document.get());
    }
    Salvage result{std::nullopt, collector.problems};
    if (const xmlNode *root = document ? xmlDocGetRootElement(document.get()) : nullptr)
        result.root = Nodes().take(root);
    return result;
}

Result<XmlNode> XmlDocument::parse(const QByteArray &bytes, const QString &file, const XmlSchema *schema)
{
    Salvage salvaged = salvage(bytes, file, schema);
    if (!salvaged.problems.isEmpty())
        return failure(salvaged.problems);
    return std::move(*salvaged.root);
}

Result<QByteArray> XmlDocument::bytes(const QString &path, const QString &file)
{
    QFile device(path);
    if (!QFileInfo(path).isFile())
        return failure(file, 0, tr("The file does not exist. Check the name, or put the file there."));
    if (device.size() > maximumSize)
        return failure(file, 0, tr("The file is larger than 16 MiB. Split the course into more units."));
    if (!device.open(QIODevice::ReadOnly))
        return failure(file, 0, tr("The file cannot be read: %1.").arg(FileMessages::explain(device)));
    return device.readAll();
}

Result<XmlNode> XmlDocument::read(const QString &path, const QString &file, const XmlSchema *schema)
{
    const Result<QByteArray> read = bytes(path, file);
    return read ? parse(*read, file, schema) : failure(read.error());
}
