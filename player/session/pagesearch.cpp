#include "pagesearch.h"

#include "richhtml.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr int mostHits = 50;
constexpr int before = 60;
constexpr int length = 180;

/** Members that are for the program, not for people. */
bool isText(const QString &key)
{
    static const QStringList others{u"id"_qs, u"type"_qs, u"hash"_qs, u"src"_qs, u"to"_qs, u"width"_qs, u"kind"_qs, u"header"_qs,
                                    u"language"_qs, u"status"_qs, u"moment"_qs, u"pair"_qs, u"category"_qs, u"date"_qs, u"description"_qs};
    return !others.contains(key);
}

void collect(const QJsonValue &value, QStringList &texts)
{
    if (value.isString()) {
        const QString plain = RichHtml().plain(value.toString());
        if (!plain.isEmpty())
            texts.append(plain);
    } else if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            collect(item, texts);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        // A video's description is a word for the program; a figure's is text.
        const bool isFigure = object.value(u"type"_qs).toString() == u"figure";
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (isText(member.key()) || (isFigure && member.key() == u"description"))
                collect(member.value(), texts);
        }
    }
}

QString textOf(const QJsonObject &page)
{
    QStringList texts;
    collect(page.value(u"lead"_qs), texts);
    collect(page.value(u"blocks"_qs), texts);
    return texts.join(u' ');
}

QRegularExpression anyOf(const QStringList &words)
{
    QStringList patterns;
    for (const QString &word : words)
        patterns.append(QRegularExpression::escape(word));
    return QRegularExpression(u"(%1)"_qs.arg(patterns.join(u'|')), QRegularExpression::CaseInsensitiveOption);
}

QString marked(const QString &text, const QRegularExpression &words)
{
    QString out;
    qsizetype last = 0;
    for (auto matches = words.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += text.mid(last, match.capturedStart() - last).toHtmlEscaped() + u"<strong>"_qs + match.captured().toHtmlEscaped() + u"</strong>"_qs;
        last = match.capturedEnd();
    }
    return out + text.mid(last).toHtmlEscaped();
}

QString excerpt(const QString &text, const QRegularExpression &words)
{
    const qsizetype at = qMax(qsizetype(0), words.match(text).capturedStart() - before);
    const qsizetype from = at > 0 ? text.indexOf(u' ', at) + 1 : 0;
    return (from > 0 ? u"… "_qs : QString()) + marked(text.mid(from, length).trimmed(), words) + (from + length < text.size() ? u" …"_qs : QString());
}

} // namespace

PageSearch::PageSearch(const QJsonObject &course)
{
    for (const QJsonValue unit : course.value(u"units"_qs).toArray()) {
        for (const QJsonValue page : unit[u"pages"].toArray())
            m_entries.append({u"#page-"_qs + page[u"id"].toString(), page[u"title"].toString(), unit[u"title"].toString(), textOf(page.toObject())});
    }
    for (const QJsonValue term : course.value(u"terms"_qs).toArray())
        m_entries.append({u"#term-"_qs + term[u"id"].toString(), term[u"name"].toString(), {}, RichHtml().plain(term[u"definition"].toString())});
}

QVariantList PageSearch::find(const QString &query) const
{
    QStringList words = query.simplified().left(200).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < 2; });
    if (words.isEmpty())
        return {};
    const QRegularExpression any = anyOf(words);
    const auto isHit = [&](const Entry &entry) {
        return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
            return entry.title.contains(word, Qt::CaseInsensitive) || entry.text.contains(word, Qt::CaseInsensitive);
        });
    };
    QVariantList titles, others;
    for (const Entry &entry : m_entries) {
        if (!isHit(entry))
            continue;
        const QVariantMap hit{{u"address"_qs, entry.address}, {u"title"_qs, entry.title}, {u"place"_qs, entry.place}, {u"excerpt"_qs, excerpt(entry.text, any)}};
        (entry.title.contains(any) ? titles : others).append(hit);
    }
    return (titles + others).mid(0, mostHits);
}
