#include "coursemedia.h"

#include "coursefolder.h"
#include "outlinemodel.h"
#include "theme.h"
#include "vocabulary.h"
#include "xmldocument.h"

#include <QBuffer>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImageReader>
#include <QImageWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUrl>
#include <QXmlStreamWriter>

namespace {

constexpr int mostPixels = 1600; ///< a side, twice the measure of a wide picture
constexpr qint64 mostBytes = 500LL * 1024 * 1024;

/** Names that any package takes: small letters, digits, hyphens. */
QString safeName(const QString &name)
{
    QString plain = QFileInfo(name).completeBaseName().normalized(QString::NormalizationForm_KD).toLower();
    plain.remove(QRegularExpression(u"[\\x{300}-\\x{36f}]"_qs));
    plain.replace(QRegularExpression(u"[^a-z0-9]+"_qs), u"-"_qs);
    plain = plain.left(60);
    while (plain.startsWith(u'-'))
        plain.remove(0, 1);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    const QString suffix = QFileInfo(name).suffix().toLower();
    return (plain.isEmpty() ? u"fil"_qs : plain) + (suffix.isEmpty() ? QString() : u'.' + suffix);
}

bool isSafeAttribute(const QString &name, const QString &value)
{
    const QString plain = name.section(u':', -1).toLower();
    if (plain.startsWith(u"on"))
        return false;
    if (plain == u"href" || plain == u"src")
        return value.startsWith(u'#');
    if (value.contains(u"javascript:", Qt::CaseInsensitive))
        return false;
    static const QRegularExpression outside(u"url\\(\\s*['\"]?(?!#)"_qs, QRegularExpression::CaseInsensitiveOption);
    return !value.contains(outside);
}

void clean(XmlNode &node, QStringList &removed)
{
    static const QStringList forbidden{u"script"_qs, u"foreignObject"_qs, u"iframe"_qs, u"handler"_qs, u"animate"_qs, u"animateTransform"_qs, u"animateMotion"_qs, u"set"_qs, u"metadata"_qs, u"namedview"_qs, u"a"_qs, u"audio"_qs, u"video"_qs, u"image"_qs};
    std::erase_if(node.attributes, [&](const auto &attribute) {
        const bool isBad = !isSafeAttribute(attribute.first, attribute.second);
        if (isBad)
            removed.append(attribute.first);
        return isBad;
    });
    std::erase_if(node.children, [&](const XmlNode &child) {
        const bool isForeign = child.kind == XmlNode::Kind::Comment || (child.isElement() && forbidden.contains(child.name.section(u':', -1)));
        bool isBadStyle = false;
        if (child.isElement() && child.name == u"style") {
            for (const XmlNode &text : child.children)
                isBadStyle = isBadStyle || text.text.contains(u"@import") || text.text.contains(u"url(");
        }
        if ((isForeign && child.isElement()) || isBadStyle)
            removed.append(u'<' + child.name + u'>');
        return isForeign || isBadStyle;
    });
    for (XmlNode &child : node.children)
        clean(child, removed);
}

void write(QXmlStreamWriter &xml, const XmlNode &node)
{
    if (node.kind == XmlNode::Kind::Text) {
        xml.writeCharacters(node.text);
        return;
    }
    xml.writeStartElement(node.name);
    for (const auto &[name, value] : node.attributes) {
        if (!name.contains(u':') && name != u"xmlns") // names of other programs are gone with their elements
            xml.writeAttribute(name, value);
        else if (name == u"xlink:href")
            xml.writeAttribute(u"href"_qs, value);
    }
    for (const XmlNode &child : node.children)
        write(xml, child);
    xml.writeEndElement();
}

} // namespace

void CourseMedia::setDocument(CourseDocument *document)
{
    if (!CourseDocument::follow(m_document, document, this))
        return;
    if (m_document)
        connect(m_document, &CourseDocument::reset, this, &CourseMedia::list);
    emit documentChanged();
}

std::optional<QByteArray> CourseMedia::safeDrawing(const QByteArray &svg, QStringList &removed)
{
    const Result<XmlNode> parsed = XmlDocument::parse(svg, u"svg"_qs);
    if (!parsed || parsed->name.section(u':', -1) != u"svg")
        return {};
    XmlNode root = *parsed;
    clean(root, removed);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(root.name);
    xml.writeAttribute(u"xmlns"_qs, u"http://www.w3.org/2000/svg"_qs);
    for (const auto &[name, value] : root.attributes) {
        if (!name.contains(u':') && name != u"xmlns")
            xml.writeAttribute(name, value);
    }
    for (const XmlNode &child : root.children)
        write(xml, child);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QVariantMap CourseMedia::bring(const QUrl &url)
{
    const QString path = url.isLocalFile() ? url.toLocalFile() : url.toString();
    QFile file(path);
    const auto problem = [](const QString &message) { return QVariantMap{{u"problem"_qs, message}}; };
    if (!m_document || !m_document->isOpen() || m_document->isReadOnly())
        return problem(tr("Kursen kan inte ändras."));
    if (!file.open(QIODevice::ReadOnly))
        return problem(tr("Filen kan inte läsas: %1").arg(path));
    if (file.size() > mostBytes)
        return problem(tr("Filen är större än 500 MB. Gör den mindre först."));
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"svg") {
        QStringList removed;
        const std::optional<QByteArray> drawing = safeDrawing(file.readAll(), removed);
        if (!drawing)
            return problem(tr("Filen är ingen SVG-bild som går att läsa."));
        return keep(*drawing, path, removed.isEmpty() ? QString() : tr("Borttaget ur bilden, för att den ska vara säker: %1").arg(removed.join(u", "_qs)));
    }
    static const QStringList pictures{u"png"_qs, u"jpg"_qs, u"jpeg"_qs, u"webp"_qs, u"gif"_qs, u"bmp"_qs};
    if (pictures.contains(suffix)) {
        QImageReader reader(&file);
        reader.setAutoTransform(true);
        QImage image = reader.read();
        if (image.isNull())
            return problem(tr("Bilden går inte att läsa: %1").arg(reader.errorString()));
        const QSize before = image.size();
        if (std::max(before.width(), before.height()) > mostPixels)
            image = image.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        image = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
        image = QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format()).copy(); // pixels only: texts and places stay behind
        const bool isPhoto = (suffix == u"jpg" || suffix == u"jpeg") && !image.hasAlphaChannel();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, isPhoto ? "jpeg" : "png");
        writer.setQuality(isPhoto ? 82 : -1);
        if (!writer.write(image))
            return problem(tr("Bilden kan inte sparas: %1").arg(writer.errorString()));
        return keep(bytes, QFileInfo(path).completeBaseName() + (isPhoto ? u".jpg"_qs : u".png"_qs),
                    image.size() == before ? QString() : tr("Förminskad från %1 × %2 till %3 × %4 bildpunkter.").arg(before.width()).arg(before.height()).arg(image.width()).arg(image.height()));
    }
    if (suffix == u"woff2" || suffix == u"ttf") {
        const QByteArray bytes = file.read(Theme::largestFont + 1024);
        const QString fault = Theme::fontFault(bytes, QFileInfo(path).fileName().toLower());
        return fault.isEmpty() ? keep(bytes, path, {}) : problem(fault);
    }
    static const QStringList others{u"vtt"_qs, u"ogg"_qs, u"mp3"_qs, u"m4a"_qs, u"webm"_qs, u"mp4"_qs, u"pdf"_qs, u"docx"_qs, u"xlsx"_qs, u"pptx"_qs, u"odt"_qs};
    if (!others.contains(suffix))
        return problem(tr("En kurs tar inte filer av slaget .%1.").arg(suffix));
    return keep(file.readAll(), path, {});
}

QVariantMap CourseMedia::bringFromClipboard()
{
    const QImage image = QGuiApplication::clipboard()->image();
    if (image.isNull() || !m_document || m_document->isReadOnly())
        return {{u"problem"_qs, tr("Det finns ingen bild i urklipp.")}};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QImage small = std::max(image.width(), image.height()) > mostPixels ? image.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
    small.save(&buffer, "PNG");
    return keep(bytes, u"inklistrad.png"_qs, {});
}

QVariantMap CourseMedia::keep(const QByteArray &bytes, const QString &name, const QString &note)
{
    const QString folder = m_document->folder() + u"/media"_qs;
    const QString safe = safeName(name);
    const QString base = safe.section(u'.', 0, -2);
    const QString suffix = safe.section(u'.', -1);
    for (int n = 1;; ++n) {
        const QString file = n == 1 ? safe : u"%1-%2.%3"_qs.arg(base).arg(n).arg(suffix);
        const std::optional<QString> path = CourseFolder::inside(m_document->folder(), u"media/"_qs + file);
        if (!path)
            return {{u"problem"_qs, tr("Filen kan inte läggas i kursens mapp.")}};
        QFile existing(*path);
        if (existing.exists()) {
            if (existing.open(QIODevice::ReadOnly) && existing.readAll() == bytes)
                return {{u"src"_qs, u"media/"_qs + file}, {u"note"_qs, tr("Bilden fanns redan i kursen.")}};
            continue;
        }
        QSaveFile target(*path);
        if (!QDir().mkpath(folder) || !target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
            return {{u"problem"_qs, tr("Filen kan inte läggas i kursens mapp: %1").arg(target.errorString())}};
        list();
        return {{u"src"_qs, u"media/"_qs + file}, {u"note"_qs, note}};
    }
}

QString CourseMedia::knownAlternative(const QString &src) const
{
    QString alternative;
    walk(m_document->root(), [&](const Element &element) {
        if (alternative.isEmpty() && !src.isEmpty() && element.text(u"src") == src)
            alternative = element.text(u"alt");
    });
    return alternative;
}

void CourseMedia::list()
{
    beginResetModel();
    m_files.clear();
    if (m_document && m_document->isOpen()) {
        QMap<QString, File> files;
        QDirIterator it(m_document->folder() + u"/media"_qs, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            const QString src = QDir(m_document->folder()).relativeFilePath(it.filePath());
            files.insert(src, {src, it.fileInfo().size(), {}, {}});
        }
        const Element *block = nullptr; // or the theme
        walk(m_document->root(), [&](const Element &element) {
            const bool isTheme = element.indexOf(u"accent") >= 0;
            if (Vocabulary::isBlock(element.type) || isTheme)
                block = &element;
            for (std::size_t i = 0; i < element.values.size(); ++i) {
                if (element.type->fields[i].kind != FieldKind::Asset)
                    continue;
                const QString src = std::get<QString>(element.values[i]);
                if (src.isEmpty())
                    continue;
                File &file = files[src];
                file.src = src;
                const QString user = isTheme ? tr("temat") : block ? OutlineModel::titleOf(*block) : QString();
                if (!file.users.contains(user))
                    file.users.append(user);
                if (file.alternative.isEmpty())
                    file.alternative = element.text(u"alt");
            }
        });
        m_files = files.values();
    }
    endResetModel();
    emit listed();
}

int CourseMedia::unused() const
{
    return int(std::count_if(m_files.begin(), m_files.end(), [](const File &file) { return file.users.isEmpty(); }));
}

bool CourseMedia::removeUnused(int row)
{
    if (row < 0 || row >= m_files.size() || !m_files[row].users.isEmpty() || m_document->isReadOnly())
        return false;
    const std::optional<QString> path = CourseFolder::inside(m_document->folder(), m_files[row].src);
    const bool isGone = path && QFile::moveToTrash(*path);
    list();
    return isGone;
}

QVariant CourseMedia::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_files.size())
        return {};
    const File &file = m_files[index.row()];
    return role == Src ? QVariant(file.src) : role == Bytes ? QVariant(file.bytes) : role == Users ? QVariant(file.users) : role == Alternative ? QVariant(file.alternative) : QVariant();
}

QHash<int, QByteArray> CourseMedia::roleNames() const
{
    return {{Src, "src"}, {Bytes, "bytes"}, {Users, "users"}, {Alternative, "alternative"}};
}
