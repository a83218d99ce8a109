#include "kursfile.h"

#include "wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <minizip/unzip.h>

#include <memory>

namespace {

struct Closer
{
    void operator()(void *archive) const { unzClose(archive); }
};
using Archive = std::unique_ptr<void, Closer>;

struct Entry
{
    QString name;
    qint64 size = 0;
    unz64_file_pos position{};
};

constexpr int unixSystem = 3;
constexpr unsigned fileTypeBits = 0170000;
constexpr unsigned symbolicLink = 0120000;

bool isDirectory(const QString &name)
{
    return name.endsWith(u'/');
}

/** Only plain relative paths that mean the same file on every system. */
bool isSafeName(const QString &name)
{
    if (name.isEmpty() || name.size() > KursFile::longestName || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':'))
        return false;
    for (const QChar character : name) {
        if (character.unicode() < 0x20 || character == QChar::ReplacementCharacter)
            return false;
    }
    const QStringList parts = QString(name).remove(QRegularExpression(u"/$"_qs)).split(u'/');
    for (const QString &part : parts) {
        if (part.isEmpty() || part == u"." || part == u".." || part.endsWith(u'.') || part.endsWith(u' '))
            return false;
    }
    return true;
}

} // namespace

Result<QString> KursFile::unpack(const QString &path, const QString &into)
{
    const QString shown = QFileInfo(path).fileName();
    Archive archive(unzOpen64(QFile::encodeName(path).constData()));
    if (!archive)
        return failure(shown, 0, tr("Filen är ingen kursfil, eller så är den skadad. Hämta den på nytt."));

    Problems problems;
    QVector<Entry> entries;
    QSet<QString> names;
    qint64 total = 0;
    int state = unzGoToFirstFile(archive.get());
    for (; state == UNZ_OK; state = unzGoToNextFile(archive.get())) {
        if (entries.size() == mostFiles)
            return failure(shown, 0, tr("Kursfilen innehåller fler än %1 filer och öppnas därför inte.").arg(mostFiles));
        unz_file_info64 info{};
        QByteArray raw(longestName * 4 + 1, '\0');
        if (unzGetCurrentFileInfo64(archive.get(), &info, raw.data(), uLong(raw.size() - 1), nullptr, 0, nullptr, 0) != UNZ_OK)
            return failure(shown, 0, tr("Kursfilen är skadad. Hämta den på nytt."));
        const QString name = info.size_filename >= uLong(raw.size()) ? QString() : QString::fromUtf8(raw.constData(), qsizetype(info.size_filename));
        const auto size = qint64(info.uncompressed_size);
        const bool isLink = info.version >> 8 == unixSystem && ((info.external_fa >> 16) & fileTypeBits) == symbolicLink;
        total += size;
        if (!isSafeName(name) || isLink)
            problems.append({shown, 0, tr("Filnamnet ”%1” i kursfilen är inte tillåtet.").arg(name.left(80))});
        else if (names.contains(name.toCaseFolded()))
            problems.append({shown, 0, tr("Filen ”%1” finns två gånger i kursfilen.").arg(name)});
        else if (info.flag & 1)
            problems.append({shown, 0, tr("Filen ”%1” är krypterad. Be om en kursfil utan lösenord.").arg(name)});
        else if (size > mostFileBytes || total > mostBytes || (size > 1024 * 1024 && size / mostRatio > qint64(info.compressed_size)))
            return failure(shown, 0, tr("”%1” blir orimligt stor när den packas upp. Kursfilen öppnas inte.").arg(name));
        names.insert(name.toCaseFolded());
        Entry entry{name, size, {}};
        unzGetFilePos64(archive.get(), &entry.position);
        entries.append(entry);
    }
    if (state != UNZ_END_OF_LIST_OF_FILE)
        return failure(shown, 0, tr("Kursfilen är skadad. Hämta den på nytt."));
    QString folder;
    for (const Entry &entry : entries) {
        const QString file = entry.name.section(u'/', -1);
        if (file == u"course.xml" && entry.name.count(u'/') <= 1)
            folder = entry.name.chopped(file.size());
    }
    if (!names.contains(folder + u"course.xml"_qs))
        problems.append({shown, 0, tr("Kursfilen innehåller ingen course.xml. Den är inte gjord av Brygga.")});
    if (!problems.isEmpty())
        return failure(problems);

    const QDir target(into);
    for (const Entry &entry : entries) {
        const QString whole = target.filePath(entry.name);
        if (!target.mkpath(isDirectory(entry.name) ? entry.name : QFileInfo(entry.name).path()))
            return failure(shown, 0, tr("Det går inte att skriva i %1. Kontrollera ledigt utrymme.").arg(into));
        if (isDirectory(entry.name))
            continue;
        WholeFile out(whole);
        bool isWell = unzGoToFilePos64(archive.get(), &entry.position) == UNZ_OK && unzOpenCurrentFile(archive.get()) == UNZ_OK && out.open(QIODevice::WriteOnly);
        QByteArray buffer(256 * 1024, '\0');
        // The size in the directory is only a claim: what comes out is counted.
        for (qint64 left = entry.size; isWell;) {
            const int read = unzReadCurrentFile(archive.get(), buffer.data(), unsigned(buffer.size()));
            left -= read;
            isWell = read >= 0 && left >= 0 && out.write(buffer.constData(), read) == read;
            if (read == 0)
                break;
        }
        // Closing tells whether the checksum was right.
        isWell = unzCloseCurrentFile(archive.get()) == UNZ_OK && isWell && out.commit();
        if (!isWell) {
            QDir(into).removeRecursively();
            return failure(shown, 0, tr("”%1” i kursfilen gick inte att packa upp. Filen är skadad eller disken full.").arg(entry.name));
        }
    }
    return target.filePath(folder.isEmpty() ? u"."_qs : folder.chopped(1));
}

std::optional<QByteArray> KursFile::courseXml(const QString &path)
{
    constexpr int most = 4 * 1024 * 1024;
    Archive archive(unzOpen64(QFile::encodeName(path).constData()));
    for (int state = archive ? unzGoToFirstFile(archive.get()) : UNZ_END_OF_LIST_OF_FILE, seen = 0; state == UNZ_OK && seen < mostFiles;
         state = unzGoToNextFile(archive.get()), ++seen) {
        unz_file_info64 info{};
        QByteArray raw(longestName * 4 + 1, '\0');
        if (unzGetCurrentFileInfo64(archive.get(), &info, raw.data(), uLong(raw.size() - 1), nullptr, 0, nullptr, 0) != UNZ_OK)
            return std::nullopt;
        const QString name = QString::fromUtf8(raw.constData());
        if (name.section(u'/', -1) != u"course.xml" || name.count(u'/') > 1)
            continue;
        QByteArray xml(most, '\0');
        const int read = unzOpenCurrentFile(archive.get()) == UNZ_OK ? unzReadCurrentFile(archive.get(), xml.data(), unsigned(most)) : -1;
        unzCloseCurrentFile(archive.get());
        return read > 0 && read < most ? std::optional(xml.left(read)) : std::nullopt;
    }
    return std::nullopt;
}
