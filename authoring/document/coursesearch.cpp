#include "coursesearch.h"

#include "address.h"
#include "blockcatalog.h"
#include "coursefolder.h"
#include "outlinemodel.h"

#include <QFile>
#include <QRegularExpression>

namespace {

QRegularExpression expression(const QString &wanted, bool matchCase, bool wholeWords)
{
    const QString escaped = QRegularExpression::escape(wanted);
    return QRegularExpression(wholeWords ? u"\\b"_qs + escaped + u"\\b"_qs : escaped,
                              QRegularExpression::UseUnicodePropertiesOption | (matchCase ? QRegularExpression::NoPatternOption : QRegularExpression::CaseInsensitiveOption));
}

/** Calls @p what for each run of characters that learners read. Elements never split a hit: a hit lies in one run. */
template<typename Nodes, typename What>
void runs(Nodes &nodes, What &&what)
{
    for (auto &node : nodes) {
        if (node.kind == XmlNode::Kind::Text)
            what(node.text);
        else
            runs(node.children, what);
    }
}

/** Calls @p what for each line of @p captions that is read aloud or shown: what stands below a cue's times. */
template<typename What>
void cues(QString &captions, What &&what)
{
    QStringList lines = captions.split(u'\n');
    bool isCue = false;
    for (QString &line : lines) {
        if (line.contains(u"-->"))
            isCue = true;
        else if (line.trimmed().isEmpty())
            isCue = false;
        else if (isCue)
            what(line);
    }
    captions = lines.join(u'\n');
}

bool isCaptions(const Field &field, const Value &value)
{
    return field.kind == FieldKind::Asset && std::get<QString>(value).endsWith(u".vtt");
}

bool isText(const Field &field)
{
    return field.kind == FieldKind::Plain || field.kind == FieldKind::PlainContent;
}

/** Of the text on both sides of a hit, as much as is shown; dots stand for the rest. */
constexpr qsizetype shownBeside = 40;

QString endOf(QStringView text)
{
    return text.size() > shownBeside ? u'…' + text.last(shownBeside).toString() : text.toString();
}

QString beginningOf(QStringView text)
{
    return text.size() > shownBeside ? text.first(shownBeside).toString() + u'…' : text.toString();
}

/** One search through one course. */
struct Search
{
    const Course &course;
    const QRegularExpression pattern;
    const std::function<bool()> &isUnwanted;
    QVector<CourseSearch::Hit> hits = {};
    QSet<QString> captions = {}; ///< that have been searched; several may show the same

    void look(const QString &path, const Element &element)
    {
        for (std::size_t i = 0; i < element.values.size() && !isUnwanted(); ++i) {
            const Field &field = element.type->fields[i];
            int number = 0;
            const auto add = [&](const QString &text) {
                for (auto it = pattern.globalMatch(text); it.hasNext();) {
                    const QRegularExpressionMatch match = it.next();
                    hits.append({path, field.jsonName, number++, OutlineModel::whereIs(course.root, path), BlockCatalog::fieldLabel(element.name(), field.jsonName), endOf(QStringView(text).first(match.capturedStart())),
                                 match.captured(), beginningOf(QStringView(text).sliced(match.capturedEnd()))});
                }
            };
            if (isText(field)) {
                add(std::get<QString>(element.values[i]));
            } else if (const auto *rich = std::get_if<RichText>(&element.values[i])) {
                runs(rich->nodes, add);
            } else if (const auto *children = std::get_if<ElementList>(&element.values[i])) {
                for (std::size_t row = 0; row < children->size(); ++row)
                    look(Address::of(course.root, path, field.jsonName, int(row)), (*children)[row]);
            } else if (isCaptions(field, element.values[i]) && !captions.contains(std::get<QString>(element.values[i]))) {
                captions.insert(std::get<QString>(element.values[i]));
                QString text = CourseDocument::textOf(course, std::get<QString>(element.values[i]));
                cues(text, add);
            }
        }
    }
};

} // namespace

CourseSearch::CourseSearch(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(this, &CourseSearch::wantedChanged, this, &CourseSearch::startFinding);
}

void CourseSearch::startFinding()
{
    const bool isSearched = m_document && m_document->isOpen() && m_wanted.size() > 1;
    m_finding.start(this, [course = isSearched ? m_document->course() : Course(), isSearched, within = m_within, pattern = expression(m_wanted, m_matchCase, m_wholeWords)](const auto &isUnwanted) {
        Search search{course, pattern, isUnwanted};
        if (const Element *start = isSearched ? Address::find(course.root, within) : nullptr)
            search.look(within, *start);
        return search.hits;
    }, [this](const QVector<Hit> &hits) {
        beginResetModel();
        m_hits = hits;
        endResetModel();
        emit found();
        emit busyChanged();
    });
    emit busyChanged();
}

void CourseSearch::find()
{
    startFinding();
    m_finding.finish();
}

int CourseSearch::chosen() const
{
    return int(std::count_if(m_hits.begin(), m_hits.end(), [](const Hit &hit) { return hit.isChosen; }));
}

void CourseSearch::choose(int row, bool isChosen)
{
    if (row < 0 || row >= count())
        return;
    m_hits[row].isChosen = isChosen;
    emit dataChanged(index(row), index(row));
    emit found();
}

int CourseSearch::replaceChosen()
{
    if (isBusy()) // nobody has seen what will be found
        return 0;
    if (!m_document || m_document->isReadOnly() || chosen() == 0)
        return 0;
    QMap<QPair<QString, QString>, QSet<int>> places;
    for (const Hit &hit : m_hits) {
        if (hit.isChosen)
            places[{hit.path, hit.field}].insert(hit.number);
    }
    const QRegularExpression pattern = expression(m_wanted, m_matchCase, m_wholeWords);
    int replaced = 0;
    const CourseDocument::Compound compound(*m_document, tr("ersätt ”%1”").arg(m_wanted));
    for (auto it = places.begin(); it != places.end(); ++it) {
        const Element *element = m_document->element(it.key().first);
        if (!element)
            continue;
        int number = 0;
        const auto replace = [&](QString &text) {
            QString result;
            qsizetype from = 0;
            for (auto match = pattern.globalMatch(text); match.hasNext();) {
                const QRegularExpressionMatch hit = match.next();
                const bool isWanted = it.value().contains(number++);
                result += text.mid(from, hit.capturedStart() - from) + (isWanted ? m_replacement : hit.captured());
                from = hit.capturedEnd();
                replaced += isWanted ? 1 : 0;
            }
            text = result + text.mid(from);
        };
        Value value = element->value(it.key().second);
        m_document->seal();
        if (const ::Field &field = element->type->fields[std::size_t(element->indexOf(it.key().second))]; isCaptions(field, value)) {
            QString text = m_document->text(std::get<QString>(value));
            cues(text, replace);
            m_document->setText(std::get<QString>(value), text);
            continue;
        }
        if (auto *text = std::get_if<QString>(&value))
            replace(*text);
        else if (auto *rich = std::get_if<RichText>(&value))
            runs(rich->nodes, replace);
        m_document->setValue(it.key().first, it.key().second, std::move(value));
    }
    startFinding();
    return replaced;
}

QVariant CourseSearch::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= count())
        return {};
    const Hit &hit = m_hits[index.row()];
    switch (role) {
    case Where: return hit.where;
    case FieldName: return hit.label;
    case Before: return hit.before;
    case Match: return hit.match;
    case After: return hit.after;
    case Path: return hit.path;
    case Field: return hit.field;
    case Chosen: return hit.isChosen;
    default: return {};
    }
}

QHash<int, QByteArray> CourseSearch::roleNames() const
{
    return {{Where, "where"}, {FieldName, "fieldName"}, {Before, "before"}, {Match, "match"}, {After, "after"}, {Path, "path"}, {Field, "field"}, {Chosen, "isChosen"}};
}
