#pragma once

#include "attendance.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

/**
 * Live webinars and assignments as HR's window sees them. What would happen with a file comes as { problems, notes, summary, heads, lines };
 * what is saved or read in comes back as true, or false with a problem told.
 */
class OccasionFollowUp : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program for the register that it opens")
    Q_PROPERTY(QVariantList occasions READ occasions NOTIFY changed)
    Q_PROPERTY(QVariantList assignments READ assignments NOTIFY changed)

public:
    OccasionFollowUp(RecordDatabase &database, const QString &reader, QObject *parent = nullptr);

    [[nodiscard]] QVariantList occasions();   ///< each { id, text, line: [id, module, webinar, time, registered, state] }
    [[nodiscard]] QVariantList assignments(); ///< each a line: module, whom, due

    Q_INVOKABLE [[nodiscard]] QVariantMap tryOccasions(const QUrl &file);
    Q_INVOKABLE bool importOccasions(const QUrl &file);
    Q_INVOKABLE bool saveOccasionExample(const QUrl &file);
    Q_INVOKABLE bool saveOccasions(const QUrl &file);
    Q_INVOKABLE bool saveCalendar(const QString &occasion, const QUrl &file);

    Q_INVOKABLE [[nodiscard]] QVariantMap participants(const QString &occasion); ///< { heads, lines }; noted in the register
    Q_INVOKABLE bool saveParticipants(const QString &occasion, const QUrl &file);
    Q_INVOKABLE [[nodiscard]] QVariantMap tryAttendance(const QString &occasion, const QUrl &file);
    Q_INVOKABLE bool importAttendance(const QString &occasion, const QUrl &file);
    Q_INVOKABLE bool saveAttendanceExample(const QUrl &file);

    Q_INVOKABLE [[nodiscard]] QVariantMap tryAssignments(const QUrl &file);
    Q_INVOKABLE bool importAssignments(const QUrl &file);
    Q_INVOKABLE bool saveAssignmentExample(const QUrl &file);
    Q_INVOKABLE bool saveAssignments(const QUrl &file);

signals:
    void changed();
    void failed(const Problems &problems);

private:
    bool ended(const Problems &problems); ///< tells of them, or that something has changed
    bool save(const QUrl &file, const QByteArray &bytes);
    bool saveResult(const QUrl &file, const Result<QByteArray> &bytes);
    [[nodiscard]] Result<QVector<QStringList>> lines(const QString &occasion);

    RecordDatabase &m_database;
    QString m_reader;
    RuleEngine m_rules;
};
