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

/** Calls @p visit for each word: pages are measured many times, so nothing is copied on the way. */
template<typename Visit>
void forEachWord(QStringView text, Visit &&visit)
{
    qsizetype begin = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool joins = (c == u'-' || c == u'\'' || c == u'’') && begin >= 0 && i + 1 < text.size() && isWordCharacter(text[i + 1]);
        if (isWordCharacter(c) || joins) {
            begin = begin < 0 ? i : begin;
        } else if (begin >= 0) {
            visit(text.mid(begin, i - begin));
            begin = -1;
        }
    }
    if (begin >= 0)
        visit(text.mid(begin));
}

/** Calls @p visit for each sentence that holds words, with their number. */
template<typename Visit>
void forEachSentence(const QString &text, Visit &&visit)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !endsSentence(text, i))
            continue;
        const QStringView sentence = QStringView(text).mid(begin, i - begin + 1);
        if (const int words = Readability::countWords(sentence); words > 0)
            visit(sentence, words);
        begin = i + 1;
    }
}

} // namespace

namespace Readability {

QStringList words(const QString &text)
{
    QStringList found;
    forEachWord(text, [&](QStringView word) { found.append(word.toString()); });
    return found;
}

int countWords(QStringView text)
{
    int count = 0;
    forEachWord(text, [&](QStringView) { ++count; });
    return count;
}

QStringList sentences(const QString &text)
{
    QStringList found;
    forEachSentence(text, [&](QStringView sentence, int) { found.append(sentence.trimmed().toString()); });
    return found;
}

Measure measure(const QString &text)
{
    Measure result;
    forEachSentence(text, [&](QStringView, int) { ++result.sentences; });
    forEachWord(text, [&](QStringView word) {
        const auto letters = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
        ++result.words;
        result.longWords += letters > 6;
    });
    return result;
}

} // namespace Readability
