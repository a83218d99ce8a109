#include "coursecheck.h"

#include "address.h"
#include "checks/spelling.h"
#include "coursesearch.h"
#include "outlinemodel.h"
#include "rememberedcheck.h"
#include "repairs.h"
#include "vocabulary.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype suggestionsMost = 3;

/** The language whose list does not know the word, as the finding says it: ”samverkann” finns inte i stavningslistan (sv). */
QString languageOf(const Problem &misspelling)
{
    static const QRegularExpression code(u"\\(([a-zA-Z-]+)\\)"_qs);
    return code.match(misspelling.message).captured(1);
}

/** The address of the element that a finding is about, whose field may be named after it. */
QString elementOf(const Problem &problem)
{
    return problem.place.count(u'/') % 2 == 0 ? problem.place.section(u'/', 0, -2) : problem.place;
}

} // namespace

CourseCheck::CourseCheck(QObject *parent)
    : QAbstractListModel(parent)
    , m_aside(QThread::LowPriority)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &CourseCheck::start);
}

CourseCheck::~CourseCheck() = default;

std::optional<CourseCheck::Findings> CourseCheck::judge(RememberedCheck &check, const Course &course, const std::function<bool()> &isOvertaken)
{
    const auto found = check.judge(course, isOvertaken);
    if (!found)
        return {};
    Findings findings;
    findings.minutes = (found->words + 179) / 180;
    for (const Problem &problem : found->problems)
        findings.all.append({problem, OutlineModel::whereIs(course.root, elementOf(problem))});
    std::stable_sort(findings.all.begin(), findings.all.end(), [](const Finding &a, const Finding &b) { return a.problem.severity < b.problem.severity; });
    for (const Finding &finding : std::as_const(findings.all)) {
        if (!finding.problem.element.isEmpty())
            findings.byElement[finding.problem.element].append(finding.problem.message);
    }
    return findings;
}

void CourseCheck::setDocument(CourseDocument *document)
{
    if (!CourseDocument::follow(m_document, document, this))
        return;
    if (m_document) {
        connect(m_document, &CourseDocument::changed, this, [this] {
            m_aside.overtake();
            if (!m_document->isOpen()) {
                m_pause.stop();
                m_aside.forget();
                take({});
                return;
            }
            setBusy(true);
            m_pause.start();
        });
        checkNow();
    }
    emit documentChanged();
}

void CourseCheck::checkNow()
{
    m_pause.stop();
    start();
}

void CourseCheck::start()
{
    if (!m_document || !m_document->isOpen())
        return;
    setBusy(true);
    m_aside.run(this, [course = m_document->course()](RememberedCheck &check, const auto &isOvertaken) { return judge(check, course, isOvertaken); },
                [this](const Findings &findings) { take(findings); });
}

void CourseCheck::take(const Findings &findings)
{
    m_findings = findings;
    refilter();
    setBusy(false);
    emit checked();
}

void CourseCheck::setBusy(bool isBusy)
{
    if (m_isBusy == isBusy)
        return;
    m_isBusy = isBusy;
    emit busyChanged();
}

Problems CourseCheck::problems() const
{
    Problems problems;
    for (const Finding &finding : m_findings.all)
        problems.append(finding.problem);
    return problems;
}

QStringList CourseCheck::findingsOf(const QString &elementId) const
{
    return m_findings.byElement.value(elementId);
}

void CourseCheck::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refilter();
    emit filterChanged();
}

/** Only the rows that differ change: what is read or about to be repaired stays where it is. */
void CourseCheck::refilter()
{
    QVector<Finding> wanted;
    for (const Finding &finding : m_findings.all) {
        const Severity severity = finding.problem.severity;
        if (m_filter.isEmpty() || (m_filter == u"error" && severity == Severity::Error) || (m_filter == u"warning" && severity == Severity::Warning) || (m_filter == u"hint" && severity == Severity::Hint))
            wanted.append(finding);
    }
    const auto before = std::mismatch(m_shown.begin(), m_shown.end(), wanted.begin(), wanted.end());
    const auto after = std::mismatch(m_shown.rbegin(), std::make_reverse_iterator(before.first), wanted.rbegin(), std::make_reverse_iterator(before.second));
    const int first = int(before.first - m_shown.begin());
    const int gone = int(after.first.base() - before.first);
    const int come = int(after.second.base() - before.second);
    if (gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_shown.remove(first, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, first, first + come - 1);
        m_shown = std::move(wanted);
        endInsertRows();
    } else {
        m_shown = std::move(wanted); // the same rows; their lines in the files may be others
    }
    if (!m_shown.isEmpty()) // what can be done may hang on another page
        emit dataChanged(index(0), index(rowCount() - 1), {RepairLabel});
}

int CourseCheck::count(Severity severity) const
{
    return int(std::count_if(m_findings.all.begin(), m_findings.all.end(), [&](const Finding &finding) { return finding.problem.severity == severity; }));
}

bool CourseCheck::repair(int row)
{
    if (!m_document || row < 0 || row >= m_shown.size())
        return false;
    const Problem problem = m_shown[row].problem;
    const std::optional<Repairs::Repair> repair = Repairs::find(problem, m_document->course());
    if (!repair || m_document->isReadOnly())
        return false;
    m_document->seal();
    const CourseDocument::Compound compound(*m_document, repair->label);
    for (const Change &change : repair->changes)
        m_document->apply(change);
    return true;
}

bool CourseCheck::isMisspelling(int row) const
{
    return row >= 0 && row < m_shown.size() && m_shown[row].problem.code == u"spelling";
}

void CourseCheck::suggest(int row)
{
    if (!isMisspelling(row))
        return;
    const Problem &problem = m_shown[row].problem;
    m_suggesting.start(this, [word = Check::quotedBy(problem), language = languageOf(problem)](const auto &) { return Speller(language).suggestions(word).mid(0, suggestionsMost); },
                       [this, message = problem.message](const QStringList &words) { emit suggested(message, words); });
}

bool CourseCheck::correct(int row, const QString &word)
{
    if (!isMisspelling(row) || !m_document || m_document->isReadOnly())
        return false;
    const QString place = elementOf(m_shown[row].problem);
    m_document->seal();
    CourseSearch search;
    search.setProperty("document", QVariant::fromValue(m_document));
    search.setProperty("within", place);
    search.setProperty("matchCase", true);
    search.setProperty("wholeWords", true);
    search.setProperty("wanted", Check::quotedBy(m_shown[row].problem));
    search.setProperty("replacement", word);
    search.find();
    for (int hit = 0; hit < search.count(); ++hit)
        search.choose(hit, search.data(search.index(hit), CourseSearch::Path).toString() == place);
    return search.replaceChosen() > 0;
}

bool CourseCheck::dismiss(const QVariantMap &finding, const QString &reason)
{
    const BlockType *type = m_document ? Address::itemType(m_document->root(), u"dismissals") : nullptr;
    const auto found = std::find_if(m_findings.all.begin(), m_findings.all.end(), [&](const Finding &one) {
        return one.problem.code == finding.value(u"code"_qs) && one.problem.element == finding.value(u"elementId"_qs) && one.problem.message == finding.value(u"message"_qs)
            && one.problem.severity != Severity::Error;
    });
    if (!type || found == m_findings.all.end() || reason.trimmed().isEmpty())
        return false;
    Element dismissal(*type);
    dismissal.setValue(u"code", found->problem.code);
    dismissal.setValue(u"element", found->problem.element);
    dismissal.setValue(u"words", Check::quotedBy(found->problem));
    dismissal.setValue(u"reason", reason.trimmed());
    return m_document->insert({}, u"dismissals"_qs, int(m_document->root().elements(u"dismissals").size()), std::move(dismissal));
}

QVariantMap CourseCheck::get(int row) const
{
    QVariantMap map;
    const auto roles = roleNames();
    for (auto it = roles.begin(); it != roles.end(); ++it)
        map.insert(QString::fromLatin1(it.value()), data(index(row), it.key()));
    return map;
}

int CourseCheck::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CourseCheck::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_shown.size())
        return {};
    const Problem &problem = m_shown[index.row()].problem;
    switch (role) {
    case Message:
        return problem.message;
    case Why:
        return problem.why;
    case Repair:
        return problem.repair;
    case RepairLabel: {
        const std::optional<Repairs::Repair> repair = Repairs::find(problem, m_document->course());
        return repair ? repair->label : QString();
    }
    case Code:
        return problem.code;
    case ElementId:
        return problem.element;
    case Weight:
        return problem.severity == Severity::Error ? u"error"_qs : problem.severity == Severity::Warning ? u"warning"_qs : u"hint"_qs;
    case Where:
        return m_shown[index.row()].where;
    case Place:
        return problem.place;
    case Dismissible:
        return problem.severity != Severity::Error;
    default:
        return {};
    }
}

QHash<int, QByteArray> CourseCheck::roleNames() const
{
    return {{Message, "message"}, {Why, "why"}, {Repair, "advice"}, {RepairLabel, "repairLabel"}, {Code, "code"}, {ElementId, "elementId"}, {Weight, "weight"}, {Where, "where"}, {Place, "place"}, {Dismissible, "dismissible"}};
}
