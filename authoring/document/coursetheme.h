#pragma once

#include "coursedocument.h"

#include <QVariantMap>

/** The theme of the variant that is shown, while it is chosen: its values, how well its colours can be read, and what it looks like. */
class CourseTheme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CourseDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(QString variant READ variant WRITE setVariant NOTIFY changed)
    Q_PROPERTY(QString path READ path NOTIFY changed)
    Q_PROPERTY(bool exists READ exists NOTIFY changed)
    Q_PROPERTY(QVariantMap values READ values NOTIFY changed)
    Q_PROPERTY(QStringList sharers READ sharers NOTIFY changed)
    Q_PROPERTY(QVariantList schemes READ schemes NOTIFY changed)
    Q_PROPERTY(QVariantList suggestions READ suggestions CONSTANT)
    Q_PROPERTY(QVariantMap look READ look NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] CourseDocument *document() const { return m_document; }
    void setDocument(CourseDocument *document);
    [[nodiscard]] QString variant() const { return m_variant; }
    void setVariant(const QString &variant); ///< empty: a theme that is for nobody in particular
    [[nodiscard]] QString path() const;         ///< in the course; empty when there is no theme
    [[nodiscard]] bool exists() const { return m_theme.has_value(); }
    [[nodiscard]] QVariantMap values() const;    ///< as in the JSON of a course; all empty when there is no theme
    [[nodiscard]] QStringList sharers() const;   ///< names of the other variants that get the same theme
    [[nodiscard]] QVariantList schemes() const;  ///< judge() of courses/rules/theme.mjs, with words for each promise
    [[nodiscard]] QVariantList suggestions() const; ///< colours to begin from: [{ words, light, dark }]
    [[nodiscard]] QVariantMap look() const;      ///< for Look; empty when there is no theme

    /** Changes a field; the first one makes the theme, and when nothing is left of it, it goes. */
    Q_INVOKABLE bool set(const QString &field, const QString &value);
    /** The same with a file of the course as logo or font: what is wrong with it, in words, or nothing. */
    Q_INVOKABLE QString use(const QString &field, const QString &src);
    /** Gives the variant a copy of what it shares with others. */
    Q_INVOKABLE bool separate();
    /** Takes the theme from this variant, not from those it shares it with. */
    Q_INVOKABLE bool remove();

signals:
    void documentChanged();
    void changed();

private:
    [[nodiscard]] int row() const; ///< among the course's themes; -1: none
    bool leaveToOthers();
    void refresh();

    CourseDocument *m_document = nullptr;
    QString m_variant;
    std::optional<Element> m_theme;
};
