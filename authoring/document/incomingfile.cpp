#include "incomingfile.h"

#include "coursefolder.h"
#include "filemessages.h"
#include "theme.h"
#include "wholefile.h"
#include "xmldocument.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <fcntl.h>

namespace {

constexpr int mostPixels = 1600; ///< a side, twice the measure of a wide picture
constexpr qint64 mostBytes = 500LL * 1024 * 1024;
constexpr qint64 pieceBytes = 1024 * 1024;
constexpr int mostMegabytesOfPixels = 1024; ///< while a picture is made small: a scanned poster has more than Qt's 256

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

/** Texts and places stay behind. */
QImage pixelsOf(const QImage &image)
{
    const QImage plain = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    return QImage(plain.constBits(), plain.width(), plain.height(), plain.bytesPerLine(), plain.format()).copy();
}

IncomingFile::Arrival problem(const QString &message)
{
    return {{}, message, {}};
}

} // namespace

std::optional<QByteArray> IncomingFile::safeDrawing(const QByteArray &svg, QStringList &removed)
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

IncomingFile::IncomingFile(const QString &courseFolder, std::function<bool()> isUnwanted, std::function<void(double)> tell)
    : m_folder(courseFolder), m_isUnwanted(std::move(isUnwanted)), m_tell(std::move(tell))
{
}

IncomingFile::Arrival IncomingFile::bring(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(tr("%1 kan inte läsas: %2.").arg(path, FileMessages::explain(file)));
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
    if (pictures.contains(suffix))
        return bringPicture(file, path, suffix);
    if (suffix == u"woff2" || suffix == u"ttf") {
        const QByteArray bytes = file.read(Theme::largestFont + 1024);
        const QString fault = Theme::fontFault(bytes, QFileInfo(path).fileName().toLower());
        return fault.isEmpty() ? keep(bytes, path, {}) : problem(fault);
    }
    static const QStringList others{u"vtt"_qs, u"ogg"_qs, u"mp3"_qs, u"m4a"_qs, u"webm"_qs, u"mp4"_qs, u"pdf"_qs, u"docx"_qs, u"xlsx"_qs, u"pptx"_qs, u"odt"_qs};
    if (!others.contains(suffix))
        return problem(tr("En kurs tar inte filer av slaget .%1.").arg(suffix));
    return keep(file, path, {});
}

IncomingFile::Arrival IncomingFile::bringPicture(QIODevice &file, const QString &path, const QString &suffix)
{
    QImageReader::setAllocationLimit(mostMegabytesOfPixels);
    QImageReader reader(&file);
    reader.setAutoTransform(true);
    QSize before = reader.size();
    if (std::max(before.width(), before.height()) > mostPixels) // a photo is read no larger than it is kept
        reader.setScaledSize(before.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return problem(tr("Bilden går inte att läsa: den är skadad eller av ett slag som Brygga inte klarar. Öppna den i ett bildprogram och spara den på nytt."));
    if (before.isEmpty())
        before = image.size();
    else if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        before.transpose();
    if (std::max(image.width(), image.height()) > mostPixels)
        image = image.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image = pixelsOf(image);
    const bool isPhoto = (suffix == u"jpg" || suffix == u"jpeg") && !image.hasAlphaChannel();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, isPhoto ? "jpeg" : "png");
    writer.setQuality(isPhoto ? 82 : -1);
    if (!writer.write(image))
        return problem(tr("Bilden kan inte sparas. Öppna den i ett bildprogram och spara den på nytt."));
    return keep(bytes, QFileInfo(path).completeBaseName() + (isPhoto ? u".jpg"_qs : u".png"_qs),
                image.size() == before ? QString() : tr("Förminskad från %1 × %2 till %3 × %4 bildpunkter.").arg(before.width()).arg(before.height()).arg(image.width()).arg(image.height()));
}

IncomingFile::Arrival IncomingFile::bringPasted(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QImage small = std::max(picture.width(), picture.height()) > mostPixels ? picture.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture;
    pixelsOf(small).save(&buffer, "PNG");
    return keep(bytes, u"inklistrad.png"_qs, {});
}

IncomingFile::Arrival IncomingFile::copy(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? keep(file, path, {}) : problem(tr("%1 kan inte läsas: %2.").arg(path, FileMessages::explain(file)));
}

IncomingFile::Arrival IncomingFile::keep(const QByteArray &bytes, const QString &name, const QString &note)
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    return keep(source, name, note);
}

IncomingFile::Arrival IncomingFile::keep(QIODevice &source, const QString &name, const QString &note)
{
    const QString safe = safeName(name);
    const QString base = safe.section(u'.', 0, -2);
    const QString suffix = safe.section(u'.', -1);
    std::optional<QString> path;
    QString src;
    for (int n = 1;; ++n) {
        src = u"media/"_qs + (n == 1 ? safe : u"%1-%2.%3"_qs.arg(base).arg(n).arg(suffix));
        path = CourseFolder::inside(m_folder, src);
        if (!path)
            return problem(tr("Filen kan inte läggas i kursens mapp."));
        if (!QFileInfo::exists(*path))
            break;
        if (isSame(source, *path))
            return {src, {}, tr("Bilden fanns redan i kursen.")};
        if (m_isUnwanted())
            return {};
    }
    WholeFile target(*path);
    const auto refused = [&] { return problem(tr("Filen kan inte läggas i kursens mapp: %1.").arg(FileMessages::explain(target))); };
    if (!QDir().mkpath(QFileInfo(*path).path()) || !target.open(QIODevice::WriteOnly))
        return refused();
    source.seek(0);
    for (qint64 written = 0; !source.atEnd();) {
        const QByteArray piece = source.read(pieceBytes);
        if (piece.isEmpty())
            return problem(tr("Filen kan inte läsas: %1").arg(name));
        if (target.write(piece) != piece.size())
            return refused();
        target.flush();
        ::sync_file_range(target.handle(), written, piece.size(), SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER); // bit by bit: what others write, the journal first of all, waits for no heap
        written += piece.size();
        m_tell(double(written) / double(std::max(written, source.size())));
        if (m_isUnwanted())
            return {};
    }
    return target.commit() ? Arrival{src, {}, note} : refused();
}

bool IncomingFile::isSame(QIODevice &source, const QString &path)
{
    QFile file(path);
    if (file.size() != source.size() || !file.open(QIODevice::ReadOnly) || !source.seek(0))
        return false;
    while (!file.atEnd() && !m_isUnwanted()) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty() || source.read(pieceBytes) != piece)
            return false;
    }
    return file.atEnd();
}
