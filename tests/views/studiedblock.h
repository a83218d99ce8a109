#pragma once

#include "ruleengine.h"

#include <QJsonObject>
#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

/** The golden block of a type in a course of its own, taken by one learner: the real session over a keeper that keeps nothing. */
class StudiedBlock : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /** @p change sets fields of the block first; @p inTest makes it the only question of a test. */
    Q_INVOKABLE void begin(const QString &type, const QVariantMap &change, bool inTest);

    Q_INVOKABLE [[nodiscard]] QVariantMap block() const { return m_block.toVariantMap(); }
    Q_INVOKABLE [[nodiscard]] QVariantList cases() const;
    Q_INVOKABLE [[nodiscard]] QVariantMap state();
    Q_INVOKABLE [[nodiscard]] QStringList order(const QStringList &ids);
    Q_INVOKABLE void answer(const QVariant &answer);
    Q_INVOKABLE void write(const QVariant &value);

private:
    QJsonValue call(const QString &method, const QJSValueList &arguments);

    RuleEngine m_rules;
    QJsonObject m_cases;
    QJsonObject m_block;
    QJSValue m_session;
    QVariant m_written;
};

/** What all block folders share. */
class Folders : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QStringList views READ views CONSTANT)
    Q_PROPERTY(QString pictures READ pictures CONSTANT)

public:
    using QObject::QObject;

    /** The types that have a native face. */
    [[nodiscard]] QStringList views() const;
    /** Folder for pictures of the views; empty: none are made. */
    [[nodiscard]] QString pictures() const { return qEnvironmentVariable("BRYGGA_PICTURES"); }
};
