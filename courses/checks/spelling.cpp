#include "checks/spelling.h"

#include "check.h"
#include "checks/findings.h"
#include "coursejson.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <hunspell/hunspell.hxx>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SpellingCheck)
};

/** A stretch of text in one language. */
struct Stretch
{
    QString language;
    QString text;
};

bool isOfAddress(QChar beside)
{
    return beside == u'@' || beside == u'/' || (beside >= u'0' && beside <= u'9');
}

/** Text by language: `lang` spans speak theirs; code, addresses and citations speak none. */
void collect(const std::vector<XmlNode> &nodes, const QString &language, QVector<Stretch> &stretches)
{
    for (const XmlNode &node : nodes) {
        if (node.kind == XmlNode::Kind::Text) {
            if (!stretches.isEmpty() && stretches.back().language == language)
                stretches.back().text += node.text;
            else
                stretches.append({language, node.text});
        } else if (node.isElement() && node.name != u"code" && node.name != u"cite") {
            const QString inner = node.name == u"lang" ? node.attribute(u"code"_qs) : language;
            collect(node.children, inner, stretches);
            if ((node.name == u"p" || node.name == u"item" || node.name == u"heading") && !stretches.isEmpty())
                stretches.back().text += u'\n';
        }
    }
}

} // namespace

Speller::Speller(const QString &language)
{
    static const QHash<QString, QString> names{{u"sv"_qs, u"sv_SE"_qs}, {u"en"_qs, u"en_US"_qs}};
    const QString name = names.value(language.section(u'-', 0, 0), language);
    for (const QString &folder : {u"/usr/share/hunspell/"_qs, u"/usr/share/myspell/dicts/"_qs}) {
        if (QFile::exists(folder + name + u".dic"_qs)) {
            m_dictionary = std::make_unique<Hunspell>(QFile::encodeName(folder + name + u".aff"_qs).constData(), QFile::encodeName(folder + name + u".dic"_qs).constData());
            m_isUtf8 = m_dictionary->get_dict_encoding() == "UTF-8";
            return;
        }
    }
}

Speller::~Speller() = default;

bool Speller::knows(const QString &word) const
{
    return !m_dictionary || m_dictionary->spell((m_isUtf8 ? word.toUtf8() : word.toLatin1()).toStdString());
}

QStringList Speller::suggestions(const QString &word) const
{
    QStringList words;
    if (!m_dictionary)
        return words;
    for (const std::string &found : m_dictionary->suggest((m_isUtf8 ? word.toUtf8() : word.toLatin1()).toStdString())) {
        words.append(m_isUtf8 ? QString::fromStdString(found) : QString::fromLatin1(found.c_str()));
        if (words.size() == 5)
            break;
    }
    return words;
}

namespace Check {

Problems spelling(const Course &course)
{
    static QHash<QString, std::shared_ptr<Speller>> spellers; // checks run in one thread
    static QHash<QString, bool> judged;
    // What the course explains or names is spelled right by definition.
    QSet<QString> known;
    static const QRegularExpression word(u"\\p{L}[\\p{L}\\p{M}]*(?:[-'’:]\\p{L}[\\p{L}\\p{M}]*)*"_qs, QRegularExpression::UseUnicodePropertiesOption);
    const auto learn = [&](const QString &text) {
        for (auto it = word.globalMatch(text); it.hasNext();)
            known.insert(it.next().captured().toLower());
    };
    for (const Element &term : course.root.elements(u"terms"))
        learn(term.text(u"name"));
    for (const Element &source : course.root.elements(u"sources"))
        learn(source.text(u"short") + u' ' + source.text(u"title") + u' ' + source.text(u"publisher"));
    for (const Element &variant : course.root.elements(u"variants"))
        learn(variant.text(u"name"));

    Problems problems;
    QSet<QString> said;
    const auto judge = [&](const Element &element, const QVector<Stretch> &stretches, int line) {
        for (const Stretch &stretch : stretches) {
            std::shared_ptr<Speller> &speller = spellers[stretch.language];
            if (!speller)
                speller = std::make_shared<Speller>(stretch.language);
            if (!speller->isAvailable())
                continue;
            for (auto it = word.globalMatch(stretch.text); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                const QString found = match.captured();
                const bool isName = found.size() < 3 || found.mid(1) != found.mid(1).toLower(); // abbreviations, EMPLOYERS, iPad
                const QChar before = match.capturedStart() > 0 ? stretch.text.at(match.capturedStart() - 1) : QChar();
                const QChar after = match.capturedEnd() < stretch.text.size() ? stretch.text.at(match.capturedEnd()) : QChar();
                const bool isAddress = isOfAddress(before) || before == u'.' || isOfAddress(after);
                if (isName || isAddress || known.contains(found.toLower()))
                    continue;
                const QString key = stretch.language + u':' + found;
                if (!judged.contains(key))
                    judged.insert(key, speller->knows(found));
                if (judged.value(key) || said.contains(key + element.id()))
                    continue;
                said.insert(key + element.id());
                problems.append(finding(u"spelling",
                                        element, Words::tr("“%1” is not in the dictionary (%2).").arg(found, stretch.language), line));
            }
        }
    };
    const auto check = [&](const Element &element) {
        const bool isSource = element.name() == u"source" || element.name() == u"variant" || element.name() == u"dismissal";
        for (std::size_t i = 0; i < element.values.size() && !isSource; ++i) {
            const Field &field = element.type->fields[i];
            QVector<Stretch> stretches;
            const auto *rich = std::get_if<RichText>(&element.values[i]);
            if (rich)
                collect(rich->nodes, course.language(), stretches);
            else if ((field.kind == FieldKind::Plain || field.kind == FieldKind::PlainContent) && field.jsonName != u"contact" && field.jsonName != u"publisher")
                stretches.append({course.language(), std::get<QString>(element.values[i])});
            judge(element, stretches, rich && !rich->isEmpty() ? rich->nodes.front().line : 0);
        }
    };
    walk(course.root, check);
    return problems;
}

} // namespace Check
