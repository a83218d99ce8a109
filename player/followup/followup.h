#pragma once

#include "completionreport.h"
#include "occasionfollowup.h"
#include "stafffile.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

/** The follow-up as its window sees it: what has been asked, and the answer. */
class FollowUp : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program for the register that it opens")
    Q_PROPERTY(QString path READ path CONSTANT)
    Q_PROPERTY(QString notice READ notice CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(QVariantMap choices READ choices NOTIFY changed)
    Q_PROPERTY(QVariantMap selection READ selection NOTIFY changed)
    Q_PROPERTY(QVariantMap table READ table NOTIFY changed)
    Q_PROPERTY(OccasionFollowUp *live READ live CONSTANT)

public:
    /** @p reader is who is noted when people are looked at. */
    FollowUp(RecordDatabase &database, const QString &reader);

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QVariantMap choices() const { return m_choices; }   ///< agency, office, unit, role: names; module: [{ id, title }]
    [[nodiscard]] QVariantMap selection() const { return m_asked; }   ///< agency, office, unit, role, module, by, from, to
    [[nodiscard]] QVariantMap table() const { return m_table; }       ///< { title, by, hasTest, hasPeriod, isAssigned, rows: [{ label, isShown, people, ... }], total }

    [[nodiscard]] OccasionFollowUp *live() { return &m_live; }        ///< webinars and assignments

    /** Asks with one part of the selection changed. False when @p value is no date where one is needed. */
    Q_INVOKABLE bool select(const QString &part, const QString &value);
    /** `whom`: "" all, "assigned", "left" (assigned and not completed), "overdue". [{ name, account, office, unit, role, status, remaining, passed, started, completed, due, overdue }] */
    Q_INVOKABLE [[nodiscard]] QVariantList people(const QString &whom = {});
    Q_INVOKABLE bool saveTable(const QUrl &file);
    Q_INVOKABLE bool savePeople(const QUrl &file, const QString &whom = {});
    Q_INVOKABLE [[nodiscard]] QVariantMap tryStaff(const QUrl &file); ///< { problems, made, changed, same, rows: [{ change, account, name, place }] }
    Q_INVOKABLE bool importStaff(const QUrl &file);
    Q_INVOKABLE bool saveStaffExample(const QUrl &file);
    Q_INVOKABLE void refresh();

signals:
    void changed();
    void problemChanged();

private:
    [[nodiscard]] Selection asked() const;
    [[nodiscard]] CompletionReport::By by() const;
    [[nodiscard]] Result<QVector<CompletionReport::Standing>> standings(const QString &whom);
    bool save(const QUrl &file, const QByteArray &bytes);
    bool fail(const Problems &problems); ///< false

    RecordDatabase &m_database;
    QString m_reader;
    OccasionFollowUp m_live;
    QString m_problem;
    QVariantMap m_choices;
    QVariantMap m_asked;
    QVariantMap m_table;
};
