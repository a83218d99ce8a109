#pragma once

#include "result.h"

#include <QCoreApplication>
#include <QVariantMap>

/**
 * A form of a course as a document to keep, share or print. The form is what a block gives its host (BlockHost.makeDocument):
 * { title, about, parts }, a part being { title, hint, text } or { title, hint, columns, rows, cells }; about and hint are safe HTML.
 */
class FormDocument
{
    Q_DECLARE_TR_FUNCTIONS(FormDocument)

public:
    explicit FormDocument(const QVariantMap &form) : m_form(form) {}

    /** A web page that stands alone, opens in browsers and word processors, and can be read aloud. */
    [[nodiscard]] QByteArray html(const QString &language) const;

    [[nodiscard]] Problems writeHtml(const QString &path, const QString &language) const;
    [[nodiscard]] Problems writePdf(const QString &path) const;

    /** A name for the file, from the title, that every system takes. */
    [[nodiscard]] QString fileName(const QString &suffix) const;

private:
    [[nodiscard]] QString body() const;

    QVariantMap m_form;
};
