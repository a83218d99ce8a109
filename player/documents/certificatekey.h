#pragma once

#include "result.h"

#include <QByteArray>
#include <QCoreApplication>

/** The Ed25519 key that certificates are signed with: the agency's, or one made for this device. */
class CertificateKey
{
    Q_DECLARE_TR_FUNCTIONS(CertificateKey)

public:
    /** The key in @p path, which is made when there is none. Only its owner may read it. */
    [[nodiscard]] static Result<CertificateKey> open(const QString &path);

    [[nodiscard]] QByteArray publicKey() const { return m_public; }
    [[nodiscard]] QByteArray sign(const QByteArray &text) const;

    [[nodiscard]] static bool verify(const QByteArray &text, const QByteArray &signature, const QByteArray &publicKey);

private:
    QByteArray m_public;
    QByteArray m_secret;
};
