#pragma once

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

/** Takes apart the safe HTML of block JSON (courses/blocks/README.md), so that each paragraph, heading and list is an item of its own. */
class RichHtml : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /**
     * Top-level pieces in order: { kind: "p", html } (also for loose inline text), { kind: "h4", html } and
     * { kind: "ul" or "ol", items: [ [pieces], … ] }.
     */
    Q_INVOKABLE [[nodiscard]] QVariantList pieces(const QString &html) const;

    /** Its words without its tags. */
    Q_INVOKABLE [[nodiscard]] QString plain(const QString &html) const;

    /** How its words begin, as excerpt() of courses cuts them. */
    Q_INVOKABLE [[nodiscard]] QString excerpt(const QString &html, int longest) const;
};
