#include "disclosure.h"

namespace {

/** @p place with those parts left open whose bits are set. */
Disclosure::Place opened(const Disclosure::Place &place, unsigned parts)
{
    Disclosure::Place wider = place;
    for (size_t i = 0; i < wider.size(); ++i) {
        if (parts & (1u << i))
            wider.at(i).clear();
    }
    return wider;
}

constexpr unsigned combinations = 16;

} // namespace

void Disclosure::add(const Place &place)
{
    for (unsigned parts = 0; parts < combinations; ++parts) {
        const Place wider = opened(place, parts);
        ++m_counts[QStringList(wider.cbegin(), wider.cend())];
    }
}

bool Disclosure::isShown(const Place &place) const
{
    const int here = count(place);
    if (here < m_fewest)
        return false;
    for (unsigned parts = 1; parts < combinations; ++parts) {
        const int others = count(opened(place, parts)) - here;
        if (others > 0 && others < m_fewest)
            return false;
    }
    return true;
}

QSet<QStringList> Disclosure::shown(const Place &whole, const QMap<QStringList, Place> &groups) const
{
    QSet<QStringList> shown;
    if (!isShown(whole))
        return shown;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        if (isShown(it.value()))
            shown.insert(it.key());
    }
    // The groups that are hidden inside something that is shown are known together: they too must be enough people
    bool isSettled = false;
    while (!isSettled) {
        isSettled = true;
        QMap<QStringList, int> hidden;
        QMap<QStringList, QStringList> smallest;
        for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
            for (int length = 0; length < it.key().size(); ++length) {
                const QStringList around = it.key().mid(0, length);
                if (!shown.contains(it.key()))
                    hidden[around] += count(it.value());
                else if (!smallest.contains(around) || count(it.value()) < count(groups.value(smallest.value(around))))
                    smallest.insert(around, it.key());
            }
        }
        for (auto it = hidden.cbegin(); it != hidden.cend(); ++it) {
            if (it.value() < m_fewest && smallest.contains(it.key())) {
                shown.remove(smallest.value(it.key()));
                isSettled = false;
            }
        }
    }
    return shown;
}
