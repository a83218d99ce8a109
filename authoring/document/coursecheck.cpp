#include "coursecheck.h"

#include "address.h"
#include "blockcatalog.h"
#include "check.h"
#include "checks/findings.h"
#include "coursexml.h"
#include "outlinemodel.h"
#include "repairs.h"
#include "ruleengine.h"
#include "vocabulary.h"
#include "xmldocument.h"

#include <QHash>
#include <QRegularExpression>

namespace {

/** Elements and empty fields called what authors see them called; XML is nothing they know. */
void sayAsField(Problem &problem)
{
    static const QRegularExpression missing(u"^<([a-z-]+)> (?:saknar attributet|lacks the attribute) ([a-z-]+)\\."_qs);
    const QRegularExpressionMatch match = missing.match(problem.message);
    if (!match.hasMatch()) {
        static const QRegularExpression element(u"<([a-z-]+)>"_qs);
        for (QRegularExpressionMatch named = element.match(problem.message); named.hasMatch(); named = element.match(problem.message))
            problem.message.replace(named.capturedStart(), named.capturedLength(), u'”' + BlockCatalog::name(named.captured(1)) + u'”');
        return;
    }
    QStringList words = match.captured(2).split(u'-');
    for (qsizetype i = 1; i < words.size(); ++i)
        words[i][0] = words[i][0].toUpper();
    problem.message = CourseCheck::tr("%1: ”%2” är inte ifyllt. Fyll i det.").arg(BlockCatalog::name(match.captured(1)), BlockCatalog::fieldLabel(match.captured(1), words.join(QString())));
}

/** What the schema says of a file as it would be written, with the element that stands there. */
Problems schemaProblems(const Element &part)
{
    const QByteArray bytes = CourseXml::toXml(part);
    const XmlDocument::Salvage read = XmlDocument::salvage(bytes, part.file, &CourseXml::schema());
    Problems problems = read.problems;
    if (problems.isEmpty() || !read.root)
        return problems;
    const Element placed = CourseXml::toElement(*read.root, *part.type, part.file);
    for (Problem &problem : problems) {
        problem.code = u"schema"_qs;
        sayAsField(problem);
        walk(placed, [&](const Element &element) {
            if (element.line <= problem.line && !element.id().isEmpty() && (Vocabulary::isBlock(element.type) || element.type == &Vocabulary::page() || element.type == &Vocabulary::unit()))
                problem.element = element.id();
        });
    }
    return problems;
}

} // namespace

/** Runs the checks. The rules' engine belongs to the thread that made it. */
class CourseCheck::Worker : public QObject
{
public:
    explicit Worker(CourseCheck &owner) : m_owner(owner) {}

    void run(int generation, const Course &course)
    {
        const auto isOvertaken = [&] { return m_owner.m_generation != generation; };
        if (!m_rules)
            m_rules = std::make_unique<RuleEngine>();
        Problems problems;
        problems += remembered(course.root);
        for (const QStringView part : {u"banks", u"units"}) {
            for (const Element &element : course.root.elements(part)) {
                if (isOvertaken())
                    return;
                problems += remembered(element);
            }
        }
        const QList<std::function<Problems()>> checks{
            [&] { return Check::references(course); }, [&] { return Check::blocks(course, *m_rules, course.language()); },
            [&] { return Check::accessibility(course); }, [&] { return Check::language(course); }, [&] { return Check::spelling(course); },
            [&] { return Check::pedagogy(course, *m_rules); }, [&] { return Check::captions(course, *m_rules); }, [&] { return Check::themes(course, *m_rules); },
            [&] { return Check::freshness(course, QDate::currentDate()); }, [&] { return Check::privacy(course); }};
        for (const auto &check : checks) {
            if (isOvertaken())
                return;
            problems += check();
        }
        problems.removeIf([&](const Problem &problem) { return Check::isDismissed(course, problem); });
        int words = 0;
        for (const PageTexts &page : pagesOf(course))
            words += int(page.prose().count(u' ')) + 1;
        if (!isOvertaken())
            QMetaObject::invokeMethod(&m_owner, [&owner = m_owner, generation, problems, words] { owner.take(generation, problems, (words + 179) / 180); }, Qt::QueuedConnection);
    }

private:
    /** Files that are as they were are not judged again. */
    Problems remembered(const Element &part)
    {
        Element alone = part;
        if (part.type == &Vocabulary::course()) {
            for (const QStringView list : {u"units", u"banks"}) {
                for (Element &child : *alone.mutableElements(list)) {
                    Element reference(*child.type);
                    reference.file = child.file;
                    child = std::move(reference);
                }
            }
        }
        auto &[judged, problems] = m_judged[part.file];
        if (!judged || !(*judged == alone)) {
            problems = schemaProblems(alone);
            judged = std::make_unique<Element>(std::move(alone));
        }
        return problems;
    }

    CourseCheck &m_owner;
    std::unique_ptr<RuleEngine> m_rules;
    std::map<QString, std::pair<std::unique_ptr<Element>, Problems>> m_judged;
};

CourseCheck::CourseCheck(QObject *parent)
    : QAbstractListModel(parent)
    , m_worker(new Worker(*this))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &CourseCheck::start);
}

CourseCheck::~CourseCheck()
{
    ++m_generation;
    m_thread.quit();
    m_thread.wait();
}

void CourseCheck::setDocument(CourseDocument *document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (m_document) {
        connect(m_document, &CourseDocument::changed, this, [this] {
            ++m_generation; // what runs now is of no use any more
            if (!m_isBusy) {
                m_isBusy = true;
                emit busyChanged();
            }
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
    const int generation = ++m_generation;
    if (!m_isBusy) {
        m_isBusy = true;
        emit busyChanged();
    }
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, generation, course = m_document->course()] { worker->run(generation, course); }, Qt::QueuedConnection);
}

void CourseCheck::take(int generation, const Problems &problems, int minutes)
{
    if (generation != m_generation)
        return;
    m_problems = problems;
    m_minutes = minutes;
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem &a, const Problem &b) { return a.severity < b.severity; });
    refilter();
    m_isBusy = false;
    emit busyChanged();
    emit checked();
}

void CourseCheck::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refilter();
    emit filterChanged();
}

void CourseCheck::refilter()
{
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < m_problems.size(); ++i) {
        const Severity severity = m_problems[i].severity;
        if (m_filter.isEmpty() || (m_filter == u"error" && severity == Severity::Error) || (m_filter == u"warning" && severity == Severity::Warning) || (m_filter == u"hint" && severity == Severity::Hint))
            m_shown.append(i);
    }
    endResetModel();
}

int CourseCheck::count(Severity severity) const
{
    return int(std::count_if(m_problems.begin(), m_problems.end(), [&](const Problem &problem) { return problem.severity == severity; }));
}

QVariantMap CourseCheck::byElement() const
{
    QVariantMap found;
    for (const Problem &problem : m_problems) {
        QStringList messages = found.value(problem.element).toStringList();
        messages.append(problem.message);
        if (!problem.element.isEmpty())
            found.insert(problem.element, messages);
    }
    return found;
}

bool CourseCheck::repair(int row)
{
    if (!m_document || row < 0 || row >= m_shown.size())
        return false;
    const Problem problem = m_problems[m_shown[row]];
    const std::optional<Repairs::Repair> repair = Repairs::find(problem, m_document->course());
    if (!repair || m_document->isReadOnly())
        return false;
    m_document->seal();
    const CourseDocument::Compound compound(*m_document, repair->label);
    for (const Change &change : repair->changes)
        m_document->apply(change);
    return true;
}

bool CourseCheck::dismiss(int row, const QString &reason)
{
    if (!m_document || row < 0 || row >= m_shown.size() || reason.trimmed().isEmpty())
        return false;
    const Problem problem = m_problems[m_shown[row]];
    const BlockType *type = Address::itemType(m_document->root(), u"dismissals");
    if (problem.severity == Severity::Error || !type)
        return false;
    Element dismissal(*type);
    dismissal.setValue(u"code", problem.code);
    dismissal.setValue(u"element", problem.element);
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
    const Problem &problem = m_problems[m_shown[index.row()]];
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
    case Where: {
        const Element *element = m_document->element(Address::ofId(m_document->root(), problem.element));
        return problem.element.isEmpty() || !element || element == &m_document->root() ? problem.file : OutlineModel::titleOf(*element);
    }
    case Dismissible:
        return problem.severity != Severity::Error;
    default:
        return {};
    }
}

QHash<int, QByteArray> CourseCheck::roleNames() const
{
    return {{Message, "message"}, {Why, "why"}, {Repair, "advice"}, {RepairLabel, "repairLabel"}, {Code, "code"}, {ElementId, "elementId"}, {Weight, "weight"}, {Where, "where"}, {Dismissible, "dismissible"}};
}
