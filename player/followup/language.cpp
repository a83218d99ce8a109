#include "language.h"

#include <QCoreApplication>
#include <QTranslator>

QString Language::preferred()
{
    return qEnvironmentVariable("LANG").startsWith(u"en") ? u"en"_qs : u"sv"_qs;
}

namespace {

QString chosen = u"sv"_qs;

} // namespace

QString Language::current()
{
    return chosen;
}

void Language::use(const QString &language)
{
    chosen = language;
    static QTranslator records;
    static QTranslator followUp;
    for (const auto &[translator, file] : {std::pair(&records, u":/i18n/records_en.qm"_qs), {&followUp, u":/i18n/followup_en.qm"_qs}}) {
        QCoreApplication::removeTranslator(translator);
        if (language == u"en" && translator->load(file))
            QCoreApplication::installTranslator(translator);
    }
}
