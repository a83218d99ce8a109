#pragma once

#include <QJsonObject>
#include <QString>
#include <QVariantList>
#include <QVector>

/** Finds words in everything a course says. */
class PageSearch
{
public:
    explicit PageSearch(const QJsonObject &course);

    /**
     * Pages and terms that hold every word of @p query, those with a word in the title first, else in reading order:
     * { address, title, place, excerpt } where found words stand in <b>.
     */
    [[nodiscard]] QVariantList find(const QString &query) const;

private:
    struct Entry
    {
        QString address;
        QString title;
        QString place;
        QString text;
    };

    QVector<Entry> m_entries;
};
