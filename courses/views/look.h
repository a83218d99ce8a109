#pragma once

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

/**
 * How the platform and the reader want things to look: colours, size of text, motion. The tokens (Tokens.qml) follow it.
 * One per program; what the reader chose in the settings goes before what the platform says.
 */
class Look : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString preferredScheme READ preferredScheme WRITE setPreferredScheme NOTIFY changed)
    Q_PROPERTY(int preferredTextSize READ preferredTextSize WRITE setPreferredTextSize NOTIFY changed)
    Q_PROPERTY(bool prefersReducedMotion READ prefersReducedMotion WRITE setPrefersReducedMotion NOTIFY changed)
    Q_PROPERTY(QString scheme READ scheme NOTIFY changed)
    Q_PROPERTY(qreal textScale READ textScale NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY changed)
    Q_PROPERTY(QString family READ family NOTIFY changed)
    Q_PROPERTY(QString ownFamily READ ownFamily NOTIFY changed)
    Q_PROPERTY(QVariantMap theme READ theme WRITE setTheme NOTIFY changed)

public:
    explicit Look(QObject *parent = nullptr);

    [[nodiscard]] QString preferredScheme() const { return m_preferredScheme; }
    void setPreferredScheme(const QString &scheme); ///< "light", "dark", "contrast"; empty: as the platform has it
    [[nodiscard]] int preferredTextSize() const { return m_preferredTextSize; }
    void setPreferredTextSize(int percent);         ///< 100 to 300, on top of the platform's own size
    [[nodiscard]] bool prefersReducedMotion() const { return m_prefersReducedMotion; }
    void setPrefersReducedMotion(bool reduced);

    [[nodiscard]] QString scheme() const;
    [[nodiscard]] qreal textScale() const;          ///< 1 when text has the size of the tokens
    [[nodiscard]] bool reducedMotion() const;
    [[nodiscard]] QString family() const;           ///< of the theme, else the platform's own
    [[nodiscard]] static QString ownFamily();       ///< the platform's own

    /** The theme of what is open (Theme::look); empty gives everything back. High contrast is never changed by it. */
    [[nodiscard]] const QVariantMap &theme() const { return m_theme; }
    void setTheme(const QVariantMap &theme);

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeDesktopSetting(const QString &group, const QString &key, const QVariant &value);

    QVariantMap m_theme;
    QString m_family;        ///< of the theme; empty: the platform's own
    QVector<int> m_fonts;    ///< that the theme has brought
    QString m_preferredScheme;
    int m_preferredTextSize = 100;
    bool m_prefersReducedMotion = false;
    bool m_desktopReducesMotion = false;
    bool m_desktopWantsContrast = false;
    int m_desktopScheme = 0; ///< as the desktop portal says it: 1 dark, 2 light, 0 no opinion
};
