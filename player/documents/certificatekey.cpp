#include "certificatekey.h"

#include "filemessages.h"
#include "wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

namespace {

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

} // namespace

Result<CertificateKey> CertificateKey::open(const QString &path)
{
    if (sodium_init() < 0)
        return failure(path, 0, tr("Signering går inte att använda på den här datorn."));
    CertificateKey key;
    key.m_public = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    key.m_secret = QByteArray(crypto_sign_SECRETKEYBYTES, '\0');
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    QFile file(path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return failure(path, 0, tr("Nyckeln för intyg går inte att läsa: %1.").arg(FileMessages::explain(file)));
        seed = QByteArray::fromBase64(file.read(1024).trimmed());
        if (seed.size() != crypto_sign_SEEDBYTES)
            return failure(path, 0, tr("Filen är ingen nyckel för intyg. Ta bort den, så görs en ny; äldre intyg går då inte att kontrollera mot den nya."));
    } else {
        randombytes_buf(seed.data(), std::size_t(seed.size()));
        QDir().mkpath(QFileInfo(path).path());
        WholeFile saved(path);
        if (!saved.open(QIODevice::WriteOnly) || !saved.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || saved.write(seed.toBase64()) < 0 || !saved.commit())
            return failure(path, 0, tr("Nyckeln för intyg går inte att spara: %1.").arg(FileMessages::explain(saved)));
    }
    crypto_sign_seed_keypair(bytes(key.m_public), bytes(key.m_secret), bytes(seed));
    return key;
}

QByteArray CertificateKey::sign(const QByteArray &text) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytes(signature), nullptr, bytes(text), static_cast<unsigned long long>(text.size()), bytes(m_secret));
    return signature;
}

bool CertificateKey::verify(const QByteArray &text, const QByteArray &signature, const QByteArray &publicKey)
{
    return signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES && sodium_init() >= 0
        && crypto_sign_verify_detached(bytes(signature), bytes(text), static_cast<unsigned long long>(text.size()), bytes(publicKey)) == 0;
}
