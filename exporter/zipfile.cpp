#include "zipfile.h"

#include "filemessages.h"
#include "wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <libdeflate.h>
#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <memory>

namespace {

struct CompressorDeleter { void operator()(libdeflate_compressor *c) const { libdeflate_free_compressor(c); } };
struct UnzipDeleter { void operator()(void *z) const { unzClose(z); } };

/** minizip writes through these into memory, so that the file on disk can be written aside and synced. */
struct Memory
{
    QByteArray bytes;
    qint64 position = 0;
};

void *openMemory(void *opaque, const void *, int) { return opaque; }
uLong readMemory(void *, void *stream, void *buffer, uLong size)
{
    auto *memory = static_cast<Memory *>(stream);
    const qint64 length = std::min<qint64>(qint64(size), memory->bytes.size() - memory->position);
    memcpy(buffer, memory->bytes.constData() + memory->position, size_t(length));
    memory->position += length;
    return uLong(length);
}
uLong writeMemory(void *, void *stream, const void *buffer, uLong size)
{
    auto *memory = static_cast<Memory *>(stream);
    memory->bytes.replace(memory->position, qint64(size), static_cast<const char *>(buffer), qint64(size));
    memory->position += qint64(size);
    return size;
}
ZPOS64_T tellMemory(void *, void *stream) { return ZPOS64_T(static_cast<Memory *>(stream)->position); }
long seekMemory(void *, void *stream, ZPOS64_T offset, int origin)
{
    auto *memory = static_cast<Memory *>(stream);
    const qint64 base = origin == SEEK_SET ? 0 : origin == SEEK_CUR ? memory->position : memory->bytes.size();
    memory->position = base + qint64(offset);
    return 0;
}
int closeMemory(void *, void *) { return 0; }
int noError(void *, void *) { return 0; }

zlib_filefunc64_def inMemory(Memory &memory)
{
    return {openMemory, readMemory, writeMemory, tellMemory, seekMemory, closeMemory, noError, &memory};
}

/** A name that stays inside the folder it is unpacked to, on every system. */
bool isSafeName(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') || name.size() > 255)
        return false;
    const QStringList parts = name.split(u'/');
    return !parts.contains(u"..") && !parts.contains(u".") && !parts.contains(QString());
}

} // namespace

const ZipFile::Compressor::Packed &ZipFile::Compressor::pack(const QByteArray &content)
{
    const auto found = m_packed.constFind(content);
    if (found != m_packed.constEnd())
        return *found;
    constexpr int level = 6;
    const std::unique_ptr<libdeflate_compressor, CompressorDeleter> compressor(libdeflate_alloc_compressor(level));
    Packed packed;
    packed.crc = libdeflate_crc32(0, content.constData(), size_t(content.size()));
    packed.bytes.resize(qsizetype(libdeflate_deflate_compress_bound(compressor.get(), size_t(content.size()))));
    const size_t size = libdeflate_deflate_compress(compressor.get(), content.constData(), size_t(content.size()), packed.bytes.data(), size_t(packed.bytes.size()));
    packed.stored = size == 0 || qsizetype(size) >= content.size();
    if (packed.stored) {
        packed.bytes = content;
    } else {
        packed.bytes.resize(qsizetype(size));
        packed.bytes.squeeze();
    }
    return *m_packed.insert(content, packed);
}

Problems ZipFile::write(const QString &path, const Files &files, Compressor &compressor)
{
    Memory memory;
    zlib_filefunc64_def functions = inMemory(memory);
    zipFile zip = zipOpen2_64(nullptr, APPEND_STATUS_CREATE, nullptr, &functions);
    zip_fileinfo info{};
    info.dosDate = (40u << 25) | (1u << 21) | (1u << 16); // 2020-01-01, the same everywhere
    info.external_fa = 0100644u << 16;
    constexpr uLong madeByUnix = (3 << 8) | 20;
    constexpr uLong utf8Names = 1 << 11;
    bool ok = zip != nullptr;
    for (auto it = files.begin(); ok && it != files.end(); ++it) {
        const Compressor::Packed &packed = compressor.pack(it.value());
        ok = zipOpenNewFileInZip4_64(zip, it.key().toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr, packed.stored ? 0 : Z_DEFLATED,
                                     Z_DEFAULT_COMPRESSION, 1, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, madeByUnix, utf8Names, 0) == ZIP_OK
            && zipWriteInFileInZip(zip, packed.bytes.constData(), uint(packed.bytes.size())) == ZIP_OK
            && zipCloseFileInZipRaw64(zip, ZPOS64_T(it.value().size()), packed.crc) == ZIP_OK;
    }
    ok = zip && zipClose(zip, nullptr) == ZIP_OK && ok;
    WholeFile file(path);
    if (!ok || !QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly) || file.write(memory.bytes) != memory.bytes.size() || !file.commit())
        return {{path, 0, tr("The package could not be written: %1. Nothing was left behind; free space or permissions may help.").arg(FileMessages::explain(file))}};
    return {};
}

Result<Files> ZipFile::read(const QString &path)
{
    const std::unique_ptr<void, UnzipDeleter> zip(unzOpen64(QFile::encodeName(path).constData()));
    unz_global_info64 global{};
    if (!zip || unzGetGlobalInfo64(zip.get(), &global) != UNZ_OK)
        return failure(path, 0, tr("This is not a zip file, or it is damaged. Fetch or export it again."));
    if (global.number_entry > maximumEntries)
        return failure(path, 0, tr("The zip holds more than %1 files.").arg(maximumEntries));
    Files files;
    QSet<QString> foldedNames;
    qint64 total = 0;
    int status = unzGoToFirstFile(zip.get());
    for (; status == UNZ_OK; status = unzGoToNextFile(zip.get())) {
        unz_file_info64 info{};
        char raw[1024];
        if (unzGetCurrentFileInfo64(zip.get(), &info, raw, sizeof raw, nullptr, 0, nullptr, 0) != UNZ_OK)
            return failure(path, 0, tr("The zip is damaged. Fetch or export it again."));
        const QString name = QString::fromUtf8(raw);
        if (name.endsWith(u'/') && info.uncompressed_size == 0)
            continue;
        if (info.size_filename >= sizeof raw || !isSafeName(name))
            return failure(path, 0, tr("The zip holds a file name that is not allowed: %1.").arg(name.left(80)));
        if (foldedNames.contains(name.toCaseFolded()))
            return failure(path, 0, tr("The zip holds two files named %1.").arg(name));
        foldedNames.insert(name.toCaseFolded());
        if (info.flag & 1)
            return failure(path, 0, tr("The zip is encrypted. Remove the password and try again."));
        total += qint64(info.uncompressed_size);
        if (qint64(info.uncompressed_size) > maximumFile || total > maximumTotal)
            return failure(path, 0, tr("The zip holds more data than %1 MiB.").arg(maximumTotal / 1024 / 1024));
        constexpr qint64 mostCompression = 1100; // deflate reaches 1:1032
        if (qint64(info.uncompressed_size) > (qint64(info.compressed_size) + 64) * mostCompression)
            return failure(path, 0, tr("The zip is damaged: %1 claims more than it can hold.").arg(name));
        QByteArray content(qsizetype(info.uncompressed_size), Qt::Uninitialized);
        const bool ok = unzOpenCurrentFile(zip.get()) == UNZ_OK && unzReadCurrentFile(zip.get(), content.data(), uint(content.size())) == content.size();
        if (unzCloseCurrentFile(zip.get()) != UNZ_OK || !ok)
            return failure(path, 0, tr("The zip is damaged: %1 cannot be read.").arg(name));
        files.insert(name, content);
    }
    if (status != UNZ_END_OF_LIST_OF_FILE)
        return failure(path, 0, tr("The zip is damaged. Fetch or export it again."));
    return files;
}
