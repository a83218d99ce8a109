#include "look.h"

#include "accessibleitem.h"
#include "desktopsettings.h"

#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

/** Pixels that the platform's own text has when nobody has asked for larger. */
#if defined(Q_OS_WIN)
constexpr qreal ordinaryPixels = 12;
#elif defined(Q_OS_MACOS)
constexpr qreal ordinaryPixels = 13;
#else
constexpr qreal ordinaryPixels = 44.0 / 3; // 11 points at 96 dots per inch
#endif

/** Contrast of two colours as WCAG defines it. */
qreal contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](qreal value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto [low, high] = std::minmax(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

Look::Look(QObject *parent)
    : QObject(parent)
{
    // Qt Quick registers its own interfaces with the first import; this singleton is made after that.
    AccessibleItem::install();
    qGuiApp->installEventFilter(this);
    auto *desktop = new DesktopSettings(this);
    connect(desktop, &DesktopSettings::told, this, &Look::takeDesktopSetting);
    desktop->ask();
}

void Look::takeDesktopSetting(const QString &group, const QString &key, const QVariant &value)
{
    if (group == u"org.freedesktop.appearance" && key == u"color-scheme")
        m_desktopScheme = value.toInt();
    else if (group == u"org.freedesktop.appearance" && key == u"contrast")
        m_desktopWantsContrast = value.toInt() == 1;
    else if (group == u"org.gnome.desktop.interface" && key == u"enable-animations")
        m_desktopReducesMotion = !value.toBool();
    else
        return;
    emit changed();
}

bool Look::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange))
        emit changed();
    return QObject::eventFilter(watched, event);
}

void Look::setPreferredScheme(const QString &scheme)
{
    if (m_preferredScheme == scheme)
        return;
    m_preferredScheme = scheme;
    emit changed();
}

void Look::setPreferredTextSize(int percent)
{
    const int bounded = std::clamp(percent, 100, 300);
    if (m_preferredTextSize == bounded)
        return;
    m_preferredTextSize = bounded;
    emit changed();
}

void Look::setPrefersReducedMotion(bool reduced)
{
    if (m_prefersReducedMotion == reduced)
        return;
    m_prefersReducedMotion = reduced;
    emit changed();
}

QString Look::scheme() const
{
    if (!m_preferredScheme.isEmpty())
        return m_preferredScheme;
    const QColor paper = QGuiApplication::palette().color(QPalette::Window);
    const QColor ink = QGuiApplication::palette().color(QPalette::WindowText);
    // Ordinary dark themes stay below 18:1; the systems' high-contrast themes are black and white or yellow.
    if (m_desktopWantsContrast || (paper.lightnessF() < 0.02 && contrast(paper, ink) > 18))
        return u"contrast"_qs;
    const bool isDark = m_desktopScheme == 1 || (m_desktopScheme == 0 && paper.lightnessF() < ink.lightnessF());
    return isDark ? u"dark"_qs : u"light"_qs;
}

qreal Look::textScale() const
{
    const qreal platform = QFontInfo(QGuiApplication::font()).pixelSize() / ordinaryPixels;
    return std::clamp(platform, 1.0, 3.0) * m_preferredTextSize / 100;
}

bool Look::reducedMotion() const
{
    return m_prefersReducedMotion || m_desktopReducesMotion;
}

QString Look::family() const
{
    return m_family.isEmpty() ? ownFamily() : m_family;
}

QString Look::ownFamily()
{
    return QGuiApplication::font().family();
}

void Look::setTheme(const QVariantMap &theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    const QVector<int> before = std::exchange(m_fonts, {});
    for (const QString &file : {u"regular"_qs, u"bold"_qs}) {
        const int font = theme.contains(file) ? QFontDatabase::addApplicationFont(theme.value(file).toUrl().toLocalFile()) : -1;
        if (font >= 0)
            m_fonts.append(font);
    }
    const QStringList own = m_fonts.isEmpty() ? QStringList() : QFontDatabase::applicationFontFamilies(m_fonts.constFirst());
    const QStringList wanted = own + theme.value(u"families"_qs).toStringList();
    const auto known = std::find_if(wanted.cbegin(), wanted.cend(), [](const QString &family) { return QFontDatabase::hasFamily(family); });
    m_family = known != wanted.cend() ? *known : wanted.isEmpty() ? QString() : wanted.constLast();
    emit changed();
    for (const int font : before) // nothing is drawn with them any more
        QFontDatabase::removeApplicationFont(font);
}
