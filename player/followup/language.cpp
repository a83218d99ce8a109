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
    static QTranslator courses; // what courses/ says is English in the code
    for (const auto &[translator, file] : {std::pair(&records, u":/i18n/records_%1.qm"_qs), {&followUp, u":/i18n/followup_%1.qm"_qs}, {&courses, u":/brygga/i18n/courses_%1.qm"_qs}}) {
        QCoreApplication::removeTranslator(translator);
        if (translator->load(file.arg(language)))
            QCoreApplication::installTranslator(translator);
    }
}
