#include "lookoptions.h"

#include <QCommandLineParser>
#include <QQmlEngine>
#include <QWindow>

void LookOptions::add(QCommandLineParser &parser)
{
    parser.addOption({u"size"_qs, u"Fönstrets storlek, till exempel 800x600."_qs, u"storlek"_qs});
    parser.addOption({u"text-size"_qs, u"Textens storlek i procent."_qs, u"procent"_qs});
    parser.addOption({u"scheme"_qs, u"Färger: light, dark eller contrast."_qs, u"färger"_qs});
}

LookOptions::LookOptions(const QCommandLineParser &parser)
    : scheme(parser.value(u"scheme"_qs)), textSize(parser.value(u"text-size"_qs).toInt())
{
    const QStringList sides = parser.value(u"size"_qs).split(u'x');
    size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
}

void LookOptions::apply(QQmlEngine &engine, QWindow *window) const
{
    auto *look = engine.singletonInstance<QObject *>(qmlTypeId("Brygga.Views", 1, 0, "Look"));
    if (!scheme.isEmpty())
        look->setProperty("preferredScheme", scheme);
    if (textSize > 0)
        look->setProperty("preferredTextSize", textSize);
    if (window && !size.isEmpty())
        window->resize(size);
}
