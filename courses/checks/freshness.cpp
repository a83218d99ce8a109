#include "check.h"
#include "checks/findings.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

struct FreshnessCheck
{
    Q_DECLARE_TR_FUNCTIONS(FreshnessCheck)
};

/** A term or fact that has changed since older sources were written; a row of dated-facts.json (DAT-R2). */
struct DatedFact
{
    QString id;
    QRegularExpression pattern;
    QString today;
};

QVector<DatedFact> datedFacts()
{
    QFile file(u":/brygga/courses/checks/dated-facts.json"_qs);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QVector<DatedFact> facts;
    for (const QJsonValue fact : QJsonDocument::fromJson(file.readAll()).object().value(u"facts"_qs).toArray())
        facts.append({fact[u"id"].toString(), QRegularExpression(fact[u"pattern"].toString(), QRegularExpression::UseUnicodePropertiesOption), fact[u"today"].toString()});
    return facts;
}

/** Old words may stand where they quote history: there the page says what date it speaks for, and the block that it is dated (DAT-R3). */
QSet<const Element *> historical(const Course &course)
{
    QSet<const Element *> elements;
    const auto mark = [&](const Element &element) { elements.insert(&element); };
    for (const Element &unit : course.units()) {
        for (const Element &page : unit.elements(u"pages")) {
            if (!page.text(u"speaksFor").isEmpty()) {
                walk(page, mark);
                continue;
            }
            walk(page, [&](const Element &element) {
                const QString kind = element.text(u"kind");
                if (kind == u"dated" || kind == u"history" || kind == u"law")
                    walk(element, mark);
            });
        }
    }
    return elements;
}

bool isLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits.at(i).digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

} // namespace

Problems Check::freshness(const Course &course, const QDate &today)
{
    static const QVector<DatedFact> facts = datedFacts();
    Problems problems;
    const QSet<const Element *> history = historical(course);
    for (const PageTexts &page : pagesOf(course)) {
        QString all; // most pages hold no dated word at all: one look a page, then one a passage
        QVector<Passage> current;
        for (const Passage &passage : page.passages) {
            if (history.contains(passage.element))
                continue;
            current.append(passage);
            all += passage.text + u'\n';
        }
        for (const DatedFact &fact : facts) {
            if (!fact.pattern.match(all).hasMatch())
                continue;
            for (const Passage &passage : std::as_const(current)) {
                if (const auto match = fact.pattern.match(passage.text); match.hasMatch())
                    problems.append(finding(u"LINT-40", *passage.element, FreshnessCheck::tr("“%1” is dated (%2). Today: %3.").arg(match.captured(), fact.id, fact.today), passage.line));
            }
        }
    }
    static const QRegularExpression lawNumber(u"\\b\\d{4}:\\d+\\b"_qs);
    for (const Element &source : course.root.elements(u"sources")) {
        const bool isUnchecked = source.text(u"checked").isEmpty();
        if (source.text(u"kind") != u"law" || (source.text(u"title").contains(lawNumber) && !isUnchecked))
            continue;
        problems.append(finding(u"LINT-41", source, FreshnessCheck::tr("The law %1 has no number or check date.").arg(source.text(u"short"))));
        problems.back().place = isUnchecked ? u"checked"_qs : u"title"_qs;
    }
    walk(course.root, [&](const Element &element) {
        const QDate date = QDate::fromString(element.text(u"reviewBy"), Qt::ISODate);
        if (date.isValid() && date < today)
            problems.append(finding(u"LINT-42", element,
                                    FreshnessCheck::tr("The review date %1 has passed.").arg(date.toString(Qt::ISODate))));
    });
    return problems;
}

Problems Check::privacy(const Course &course)
{
    static const QRegularExpression personal(u"\\b(?:19|20)?(\\d{6})[-+]?(\\d{4})\\b"_qs);
    static const QRegularExpression mail(u"\\b[\\w.+-]+@[\\w-]+\\.[\\w.]+\\b"_qs);
    static const QRegularExpression phone(u"\\b0\\d{1,3}[- ]\\d{2,3}[ ]?\\d{2}[ ]?\\d{2}\\b"_qs);
    Problems problems;
    for (const Passage &passage : allPassages(course)) {
        const auto number = personal.match(passage.text);
        const auto address = mail.match(passage.text);
        if (number.hasMatch() && isLuhn(number.captured(1) + number.captured(2)))
            problems.append(finding(u"LINT-43", *passage.element, FreshnessCheck::tr("This looks like a personal identity number."), passage.line));
        if (address.hasMatch() && passage.field != u"contact" && !address.captured().endsWith(u"example.org"))
            problems.append(finding(u"LINT-43", *passage.element, FreshnessCheck::tr("This looks like an e-mail address: %1.").arg(address.captured()), passage.line));
        if (phone.match(passage.text).hasMatch())
            problems.append(finding(u"LINT-43", *passage.element, FreshnessCheck::tr("This looks like a telephone number."), passage.line));
    }
    return problems;
}
