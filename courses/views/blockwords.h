#pragma once

#include <QJSValue>
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

/** What the faces of the blocks say, in the language of the program: words(key, values), as courses/rules/words.mjs makes it. */
class BlockWords : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QJSValue words READ words NOTIFY languageChanged)

public:
    explicit BlockWords(QJSEngine &engine);
    static BlockWords *create(QQmlEngine *, QJSEngine *engine) { return new BlockWords(*engine); }

    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language); ///< "sv" or "en"
    [[nodiscard]] QJSValue words() const { return m_words; }

signals:
    void languageChanged();

private:
    QString m_language = u"sv"_qs;
    QJSValue m_makeWords;
    QJSValue m_tables;
    QJSValue m_words;
};
