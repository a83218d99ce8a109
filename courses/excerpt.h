#pragma once

#include <QString>

/** How @p text begins, in at most @p longest characters: where it is cut, it ends with a whole word (or with part of a long one) and three dots. */
inline QString excerpt(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const qsizetype word = text.lastIndexOf(u' ', longest - 2);
    return word > longest / 2 ? text.left(word).trimmed() + u" …"_qs : text.left(longest - 1) + u'…';
}
