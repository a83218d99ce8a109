#pragma once

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <array>

/**
 * Which groups may be shown with numbers, so that nothing is said about fewer than so many people: neither directly nor by
 * subtracting one report from another (PRV-21).
 */
class Disclosure
{
public:
    using Place = std::array<QString, 4>; ///< agency, office, unit, role; empty in a question: any

    explicit Disclosure(int fewest) : m_fewest(fewest) {}

    void add(const Place &place);

    /** Whether numbers about all at @p place may be shown: there are enough of them, and enough others in everything around it. */
    [[nodiscard]] bool isShown(const Place &place) const;

    /** Those of @p groups inside @p whole that may be shown together. */
    [[nodiscard]] QSet<QStringList> shown(const Place &whole, const QMap<QStringList, Place> &groups) const;

private:
    [[nodiscard]] int count(const Place &place) const { return m_counts.value(QStringList(place.cbegin(), place.cend())); }

    int m_fewest;
    QHash<QStringList, int> m_counts; ///< of each place with each combination of parts left open
};
