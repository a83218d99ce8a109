#pragma once

#include <QJsonObject>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>

/** An event as it is kept: the columns of the table, and back. courses/rules/README.md says what an event holds. */
struct KeptEvent
{
    QString person;
    QString course;
    QString version;
    QString hash;
    QString variant;
    QJsonObject event;

    [[nodiscard]] static QString insertion(); ///< SQL that changes nothing when the event is there already
    [[nodiscard]] static QString columns();   ///< in the order that fromRow() reads
    [[nodiscard]] QVariantList values() const;
    [[nodiscard]] static KeptEvent fromRow(const QSqlQuery &query);
};
