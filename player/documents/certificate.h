#pragma once

#include "certificatekey.h"

#include <QDate>
#include <QImage>

#include <optional>

/**
 * That somebody has completed a course: who, what, which version, when, with a number and a signature over all of it. It can be checked
 * without a register (PRV-28): the signed text holds everything, and stands on the certificate as text and as a QR code.
 */
class Certificate
{
    Q_DECLARE_TR_FUNCTIONS(Certificate)

public:
    QString name;              ///< of the learner, as she wants it
    QString courseId;
    QString courseTitle;
    QString version;
    QString variant;
    QString publisher;
    QDate date;                ///< of completion
    std::optional<int> score;  ///< best result of the test, percent

    // how it looks; not signed
    QImage logo;               ///< of the agency; null when there is none
    QString logoText;          ///< what it says
    QString accent = u"#00566b"_qs;

    /** Short, and different for every certificate: made from all it says. */
    [[nodiscard]] QString number() const;

    /** BRYGGA1.<what it says>.<signature>, in characters that survive e-mail. */
    [[nodiscard]] QString signedText(const CertificateKey &key) const;

    /** What a signed text says, when @p publicKey signed it; otherwise why it is not to be believed. */
    [[nodiscard]] static Result<Certificate> check(const QString &signedText, const QByteArray &publicKey);

    /** A web page that stands alone and can be read aloud; the PDF of Qt 6.4 has no structure (ACC-W47). */
    [[nodiscard]] QByteArray html(const CertificateKey &key, const QString &language) const;

    [[nodiscard]] Problems writePdf(const QString &path, const CertificateKey &key) const;

    /** @p text as a QR code, one pixel a module with the quiet zone around it; null when it is too long. */
    [[nodiscard]] static QImage qrCode(const QString &text);

private:
    [[nodiscard]] QByteArray payload() const;
    [[nodiscard]] QVector<QPair<QString, QString>> facts() const;
};
