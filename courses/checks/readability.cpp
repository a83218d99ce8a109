#include "readability.h"

#include <QSet>

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber();
}

/** Abbreviations that end in a full stop without ending a sentence. */
const QSet<QString> &abbreviations()
{
    static const QSet<QString> all{u"t.ex"_qs, u"bl.a"_qs, u"m.m"_qs, u"m.fl"_qs, u"d.v.s"_qs, u"dvs"_qs, u"s.k"_qs, u"o.s.v"_qs, u"osv"_qs, u"p.g.a"_qs, u"f.d"_qs,
                                   u"kap"_qs, u"st"_qs, u"nr"_qs, u"kl"_qs, u"ca"_qs, u"cirka"_qs, u"jfr"_qs, u"ev"_qs, u"resp"_qs, u"tel"_qs, u"s"_qs, u"v"_qs, u"forts"_qs,
                                   u"e.g"_qs, u"i.e"_qs, u"etc"_qs};
    return all;
}

/** The run of letters and dots that ends just before @p stop. */
QString tokenBefore(const QString &text, qsizetype stop)
{
    qsizetype begin = stop;
    while (begin > 0 && (text[begin - 1].isLetter() || text[begin - 1] == u'.'))
        --begin;
    return text.mid(begin, stop - begin).toLower();
}

bool endsSentence(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'\n')
        return true;
    if (c != u'.' && c != u'?' && c != u'!' && c != u':')
        return false;
    qsizetype next = at + 1;
    while (next < text.size() && (text[next] == u'"' || text[next] == u'”' || text[next] == u')' || text[next] == u']'))
        ++next;
    if (next < text.size() && !text[next].isSpace())
        return false; // 3.5, 13.30, t.ex
    if (c == u'.' && abbreviations().contains(tokenBefore(text, at)))
        return false;
    while (next < text.size() && text[next] == u' ')
        ++next;
    return !(c == u'.' && at > 0 && text[at - 1].isDigit() && next < text.size() && text[next].isLower()); // ordinals: "den 3. mars"
}

} // namespace

namespace Readability {

QStringList words(const QString &text)
{
    QStringList found;
    QString word;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool joins = (c == u'-' || c == u'\'' || c == u'’') && !word.isEmpty() && i + 1 < text.size() && isWordCharacter(text[i + 1]);
        if (isWordCharacter(c) || joins) {
            word += c;
        } else if (!word.isEmpty()) {
            found.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        found.append(word);
    return found;
}

QStringList sentences(const QString &text)
{
    QStringList found;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !endsSentence(text, i))
            continue;
        const QString sentence = text.mid(begin, i - begin + 1).trimmed();
        if (!words(sentence).isEmpty())
            found.append(sentence);
        begin = i + 1;
    }
    return found;
}

Measure measure(const QString &text)
{
    Measure result;
    result.sentences = int(sentences(text).size());
    for (const QString &word : words(text)) {
        int letters = 0;
        for (const QChar c : word)
            letters += c.isLetter();
        ++result.words;
        result.longWords += letters > 6;
    }
    return result;
}

} // namespace Readability
