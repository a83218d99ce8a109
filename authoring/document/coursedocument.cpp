#include "coursedocument.h"

#include "address.h"
#include "coursefiles.h"
#include "coursefolder.h"
#include "coursemerge.h"
#include "fieldvariant.h"

#include <QDir>
#include <QFileInfo>

namespace {

constexpr qsizetype largestText = 4 * 1024 * 1024;

SetField changeOfText(const QString &file, const QByteArray &before, const QByteArray &after)
{
    return {Address::ofFile(file), u"text"_qs, QString::fromUtf8(before), QString::fromUtf8(after)};
}

bool isTyping(const Change &change, const Element &root)
{
    const auto *set = std::get_if<SetField>(&change);
    if (set && !Address::file(set->path).isNull())
        return true;
    const Element *element = set ? Address::find(root, set->path) : nullptr;
    const int index = element ? element->indexOf(set->field) : -1;
    if (index < 0)
        return false;
    const Field &field = element->type->fields[std::size_t(index)];
    return FieldVariant::isTyped(field);
}

} // namespace

/** One change in the history. Typing in one field joins into one step. */
class ChangeCommand : public QUndoCommand
{
public:
    ChangeCommand(CourseDocument &document, Change change, bool joins)
        : QUndoCommand(describe(change)), m_document(document), m_change(std::move(change)), m_joins(joins)
    {
    }

    void redo() override { m_document.perform(m_change); }
    void undo() override { m_document.perform(inverse(m_change)); }
    [[nodiscard]] int id() const override { return std::holds_alternative<SetField>(m_change) ? 1 : -1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const ChangeCommand *>(other);
        auto *mine = std::get_if<SetField>(&m_change);
        const auto *theirs = std::get_if<SetField>(&next->m_change);
        if (!next->m_joins || !mine || !theirs || mine->path != theirs->path || mine->field != theirs->field)
            return false;
        mine->after = theirs->after;
        return true;
    }

private:
    CourseDocument &m_document;
    Change m_change;
    bool m_joins;
};

CourseDocument::Compound::Compound(CourseDocument &document, const QString &text)
    : m_document(document)
{
    m_document.m_begun.append(text);
    ++m_document.m_compounds;
}

CourseDocument::Compound::~Compound()
{
    --m_document.m_compounds;
    m_document.m_isSealed = true;
    if (!m_document.m_begun.isEmpty()) {
        m_document.m_begun.removeLast();
        return;
    }
    m_document.m_history.endMacro();
    m_document.log({{u"end"_qs, true}});
}

CourseDocument::CourseDocument(QObject *parent)
    : QObject(parent)
{
    connect(&m_history, &QUndoStack::indexChanged, this, &CourseDocument::stateChanged);
    connect(&m_history, &QUndoStack::cleanChanged, this, &CourseDocument::stateChanged);
}

CourseDocument::~CourseDocument() = default;

bool CourseDocument::open(const QString &path)
{
    close();
    const QFileInfo info(path);
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    CourseFolder::Reading reading = CourseFolder::read(folder);
    m_problems = reading.problems;
    if (hasErrors(m_problems)) {
        reading = CourseFolder::salvage(folder);
        if (!reading.course) {
            emit reset();
            emit stateChanged();
            return false;
        }
        m_problems = reading.problems;
    }
    m_course = std::move(*reading.course);
    m_saved = m_course;
    const QMap<QString, QByteArray> disk = CourseFiles::onDisk(m_course);
    // Unfinished but whole: what would be written is what is there. Otherwise something would be lost, and nothing is written.
    m_isDamaged = hasErrors(m_problems) && CourseFolder::files(m_course) != disk;
    m_isOpen = true;
    m_journal = std::make_unique<Journal>(folder);
    m_isElsewhere = !m_journal->lock();
    if (!isReadOnly()) {
        know(disk);
        const std::optional<Journal::History> history = m_journal->read();
        if (history && !history->lines.isEmpty()) {
            replay(*history);
        } else if (!m_journal->begin(disk)) { // which reads as the course does
            m_problems.append({folder, 0, tr("Journalen kan inte skrivas, så en krasch skulle ta arbete. Frigör plats på disken och öppna kursen igen."), Severity::Warning});
        }
        m_watcher = std::make_unique<CourseFilesWatcher>();
        connect(m_watcher.get(), &CourseFilesWatcher::changed, this, &CourseDocument::lookOutside);
        m_watcher->watch(m_course);
    }
    m_isSealed = true;
    emit reset();
    emit changed();
    emit stateChanged();
    return true;
}

void CourseDocument::closeCourse()
{
    close();
    emit reset();
    emit changed();
    emit stateChanged();
}

void CourseDocument::close()
{
    if (m_journal && !isReadOnly() && !isModified() && m_journal->size() > 4 * 1024 * 1024 && m_compounds == 0)
        m_journal->begin(CourseFolder::files(m_course)); // a long history of what is saved
    m_watcher.reset();
    m_journal.reset();
    m_history.clear();
    m_known.clear();
    m_theirs.reset();
    m_problems.clear();
    m_course = m_saved = {};
    m_isOpen = m_isDamaged = m_isElsewhere = m_wasRecovered = false;
}

void CourseDocument::replay(const Journal::History &history)
{
    CourseFolder::Reading base = CourseFiles::read(history.base);
    if (!base.course) {
        m_journal->begin(CourseFolder::files(m_course));
        return;
    }
    const Course disk = m_course;
    QMap<QString, QSet<QByteArray>> ours;
    for (auto it = history.base.begin(); it != history.base.end(); ++it)
        ours[it.key()].insert(CourseFiles::hash(it.value()));
    m_course.root = std::move(base.course->root);
    m_course.texts = CourseFiles::texts(history.base);
    m_saved = m_course;
    m_isReplaying = true;
    int open = 0;
    bool isWhole = true;
    for (const QJsonObject &line : history.lines) {
        if (line.contains(u"begin")) {
            m_history.beginMacro(line.value(u"begin"_qs).toString());
            ++open;
        } else if (line.contains(u"end") && open > 0) {
            m_history.endMacro();
            --open;
        } else if (line.contains(u"index") && open == 0) {
            m_history.setIndex(line.value(u"index"_qs).toInt());
        } else if (line.contains(u"saving")) {
            const QJsonObject files = line.value(u"saving"_qs).toObject();
            for (auto it = files.begin(); it != files.end(); ++it)
                ours[it.key()].insert(it.value().toString().toLatin1());
        } else if (line.contains(u"saved") && open == 0) {
            m_history.setClean();
            m_saved = m_course;
        } else if (line.contains(u"change")) {
            const std::optional<Change> change = changeFromJson(line.value(u"change"_qs).toObject(), m_course.root);
            if (!change) {
                isWhole = false;
                break;
            }
            push(*change, line.value(u"joins"_qs).toBool());
        }
    }
    const int unfinished = open; // killed in the middle of a compound
    for (; open > 0; --open)
        m_history.endMacro();
    m_isReplaying = false;
    const bool isOurs = std::all_of(m_known.keyBegin(), m_known.keyEnd(), [&](const QString &file) { return m_known.value(file).intersects(ours.value(file)); });
    m_wasRecovered = !m_history.isClean();
    if (isWhole) {
        if (!m_journal->resume())
            emit failed(tr("Journalen kan inte skrivas, så en krasch skulle ta arbete. Frigör plats på disken och spara sedan."));
        for (int i = 0; i < unfinished; ++i)
            log({{u"end"_qs, true}});
        if (unfinished > 0) // the author never saw it done
            undo();
    } else {
        m_problems.append({m_journal->path(), 0, tr("En del av journalen går inte att läsa. Det som kom före finns här; spara för att behålla det."), Severity::Warning});
        Course now = m_course;
        m_history.clear();
        m_course.root = m_saved.root;
        m_journal->begin(CourseFolder::files(m_saved));
        m_course.root = m_saved.root;
        for (const Change &change : CourseMerge::merge(m_saved.root, m_saved.root, now.root).changes)
            apply(change);
    }
    if (!isOurs)
        takeOutside(disk);
}

void CourseDocument::know(const QMap<QString, QByteArray> &files)
{
    for (auto it = files.begin(); it != files.end(); ++it)
        m_known[it.key()].insert(CourseFiles::hash(it.value()));
}

bool CourseDocument::save()
{
    if (!m_isOpen || isReadOnly())
        return false;
    const QMap<QString, QByteArray> files = CourseFolder::files(m_course);
    log({{u"saving"_qs, CourseFiles::hashes(files)}}); // a kill between two files must not look like somebody else's edit
    know(files);
    const Problems problems = CourseFolder::save(m_course, m_course.folder);
    if (!problems.isEmpty()) {
        QStringList lines;
        for (const Problem &problem : problems)
            lines.append(problem.toString());
        emit failed(lines.join(u'\n'));
        return false;
    }
    m_theirs.reset();
    m_saved = m_course;
    m_history.setClean();
    log({{u"saved"_qs, true}});
    m_isSealed = true;
    if (m_watcher)
        m_watcher->watch(m_course);
    emit saved();
    emit stateChanged();
    return true;
}

bool CourseDocument::saveCopy(const QString &folder)
{
    if (!m_isOpen)
        return false;
    if (QFileInfo::exists(folder)) {
        emit failed(tr("%1 finns redan. Välj ett annat namn.").arg(folder));
        return false;
    }
    Course copy = m_course;
    copy.folder = folder;
    const QString from = m_course.folder + u"/media"_qs;
    if (!QDir().mkpath(folder + u"/media"_qs)) {
        emit failed(tr("Mappen kan inte göras här. Välj en plats där du får skriva."));
        return false;
    }
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files | QDir::NoSymLinks))
        QFile::copy(file.absoluteFilePath(), folder + u"/media/"_qs + file.fileName());
    const Problems problems = CourseFolder::save(copy, folder);
    if (!problems.isEmpty()) {
        emit failed(problems.first().toString());
        return false;
    }
    return open(folder);
}

void CourseDocument::undo()
{
    if (!m_history.canUndo() || m_compounds > 0)
        return;
    log({{u"index"_qs, m_history.index() - 1}});
    m_history.undo();
    m_isSealed = true;
}

void CourseDocument::redo()
{
    if (!m_history.canRedo() || m_compounds > 0)
        return;
    log({{u"index"_qs, m_history.index() + 1}});
    m_history.redo();
    m_isSealed = true;
}

void CourseDocument::revert()
{
    const int clean = m_history.cleanIndex();
    if (clean < 0 || m_compounds > 0)
        return;
    log({{u"index"_qs, clean}});
    m_history.setIndex(clean);
    m_isSealed = true;
}

const Element *CourseDocument::element(const QString &path) const
{
    return m_isOpen ? Address::find(m_course.root, path) : nullptr;
}

bool CourseDocument::setField(const QString &path, const QString &field, const QVariant &value)
{
    const Element *target = element(path);
    const int index = target ? target->indexOf(field) : -1;
    std::optional<Value> wanted = index < 0 ? std::nullopt : FieldVariant::toValue(value, target->type->fields[std::size_t(index)]);
    return wanted && setValue(path, field, std::move(*wanted));
}

QVariant CourseDocument::field(const QString &path, const QString &field) const
{
    const Element *target = element(path);
    const int index = target ? target->indexOf(field) : -1;
    return index < 0 ? QVariant() : FieldVariant::toVariant(target->values[std::size_t(index)], target->type->fields[std::size_t(index)]);
}

bool CourseDocument::setValue(const QString &path, const QString &field, Value value)
{
    const Element *target = element(path);
    if (!target || target->indexOf(field) < 0 || isReadOnly())
        return false;
    if (target->value(field) == value)
        return true;
    // An id is a part of its own path; rows stay.
    apply(SetField{field == u"id" ? Address::byRows(root(), path) : path, field, target->value(field), std::move(value)});
    return true;
}

QString CourseDocument::text(const QString &file) const
{
    const std::optional<QByteArray> bytes = m_isOpen ? CourseFolder::file(m_course, file) : std::nullopt;
    return bytes && bytes->size() <= largestText ? QString::fromUtf8(*bytes) : QString();
}

bool CourseDocument::setText(const QString &file, const QString &text)
{
    const std::optional<QByteArray> before = m_isOpen ? CourseFolder::file(m_course, file) : std::nullopt;
    if (isReadOnly() || !before || before->size() > largestText || !file.endsWith(u".vtt"))
        return false;
    if (QString::fromUtf8(*before).contains(QChar::ReplacementCharacter)) { // what cannot be read must not be written over
        emit failed(tr("%1 är inte skriven i UTF-8. Spara om filen så i en textredigerare, och öppna den igen.").arg(file));
        return false;
    }
    if (!m_course.texts.contains(file)) {
        m_course.texts.insert(file, *before);
        m_saved.texts.insert(file, *before);
        know({{file, *before}});
    }
    if (text.toUtf8() != *before)
        apply(changeOfText(file, *before, text.toUtf8()));
    return true;
}

void CourseDocument::together(const QJSValue &changes)
{
    const Compound compound(*this, tr("ändra"));
    QJSValue result = changes.call();
    if (result.isError())
        emit failed(result.toString());
}

bool CourseDocument::insert(const QString &path, const QString &field, int row, Element item)
{
    const Element *target = element(path);
    const int index = target ? target->indexOf(field) : -1;
    if (index < 0 || isReadOnly() || !target->type->fields[std::size_t(index)].holdsElements() || row < 0 || row > int(target->elements(field).size()))
        return false;
    apply(InsertItem{path, field, row, std::move(item)});
    return true;
}

bool CourseDocument::remove(const QString &path, const QString &field, int row)
{
    const Element *target = element(path);
    if (!target || isReadOnly() || row < 0 || row >= int(target->elements(field).size()))
        return false;
    apply(RemoveItem{path, field, row, target->elements(field)[std::size_t(row)]});
    return true;
}

bool CourseDocument::move(const QString &path, const QString &field, int row, const QString &toPath, const QString &toField, int toRow)
{
    const Element *from = element(path);
    const Element *to = element(toPath);
    if (!from || !to || isReadOnly() || row < 0 || row >= int(from->elements(field).size()) || to->indexOf(toField) < 0)
        return false;
    const QString here = Address::byRows(root(), path) + u'/' + field;
    const QString there = Address::byRows(root(), toPath);
    const bool isSameList = from == to && field == toField;
    const int room = int(to->elements(toField).size()) - (isSameList ? 1 : 0);
    // Never into itself, nor past a neighbour whose address is its row.
    if (toRow < 0 || toRow > room || (!isSameList && (u'/' + there + u'/').startsWith(here.startsWith(u'/') ? here + u'/' : u'/' + here + u'/')) || (isSameList && row == toRow))
        return false;
    apply(MoveItem{path, field, row, toPath, toField, toRow});
    return true;
}

void CourseDocument::apply(const Change &change)
{
    if (isReadOnly())
        return;
    for (const QString &text : std::exchange(m_begun, {})) {
        log({{u"begin"_qs, text}});
        m_history.beginMacro(text);
    }
    const bool types = isTyping(change, m_course.root);
    const bool joins = types && !m_isSealed;
    log({{u"change"_qs, toJson(change)}, {u"joins"_qs, joins}});
    push(change, joins);
    m_isSealed = !types;
}

void CourseDocument::push(const Change &change, bool joins)
{
    m_history.push(new ChangeCommand(*this, change, joins)); // the stack owns it
}

void CourseDocument::log(const QJsonObject &line)
{
    if (m_isReplaying || !m_journal || isReadOnly())
        return;
    if (!m_journal->append(line))
        emit failed(tr("Journalen kan inte skrivas, så en krasch skulle ta arbete. Frigör plats på disken och spara sedan."));
}

void CourseDocument::perform(const Change &change)
{
    Element &root = m_course.root;
    const auto *set = std::get_if<SetField>(&change);
    if (const QString file = set ? Address::file(set->path) : QString(); !file.isNull()) {
        m_course.texts.insert(file, std::get<QString>(set->after).toUtf8());
        if (!m_isReplaying)
            emit textChanged(file);
    } else if (set) {
        Address::find(root, set->path)->setValue(set->field, set->after);
        if (!m_isReplaying)
            emit fieldChanged(set->path, set->field);
    } else if (const auto *insert = std::get_if<InsertItem>(&change)) {
        if (!m_isReplaying)
            emit itemAboutToBeInserted(insert->path, insert->field, insert->row);
        auto *list = Address::find(root, insert->path)->mutableElements(insert->field);
        list->insert(list->begin() + insert->row, insert->item);
        if (!m_isReplaying)
            emit itemInserted(insert->path, insert->field, insert->row);
    } else if (const auto *remove = std::get_if<RemoveItem>(&change)) {
        if (!m_isReplaying)
            emit itemAboutToBeRemoved(remove->path, remove->field, remove->row);
        auto *list = Address::find(root, remove->path)->mutableElements(remove->field);
        list->erase(list->begin() + remove->row);
        if (!m_isReplaying)
            emit itemRemoved(remove->path, remove->field, remove->row);
    } else if (const auto *move = std::get_if<MoveItem>(&change)) {
        if (!m_isReplaying)
            emit itemAboutToBeMoved(move->path, move->field, move->row, move->toPath, move->toField, move->toRow);
        auto *from = Address::find(root, move->path)->mutableElements(move->field);
        auto *to = Address::find(root, move->toPath)->mutableElements(move->toField); // both while the addresses hold
        Element item = std::move((*from)[std::size_t(move->row)]);
        from->erase(from->begin() + move->row);
        to->insert(to->begin() + move->toRow, std::move(item));
        if (!m_isReplaying)
            emit itemMoved(move->path, move->field, move->row, move->toPath, move->toField, move->toRow);
    }
    if (!m_isReplaying)
        emit changed();
}

void CourseDocument::lookOutside()
{
    if (!m_isOpen || isReadOnly())
        return;
    const QMap<QString, QByteArray> disk = CourseFiles::onDisk(m_course);
    bool isOurs = true;
    for (auto it = disk.begin(); it != disk.end(); ++it)
        isOurs = isOurs && m_known.value(it.key()).contains(CourseFiles::hash(it.value()));
    if (m_watcher)
        m_watcher->watch(m_course);
    if (isOurs)
        return;
    CourseFolder::Reading reading = CourseFolder::read(m_course.folder);
    if (reading.course)
        reading.course->texts = CourseFiles::texts(disk);
    if (!reading.course || hasErrors(reading.problems)) {
        emit failed(tr("Kursens filer har ändrats utanför programmet och går inte att läsa som de är nu: %1").arg(reading.problems.isEmpty() ? QString() : reading.problems.first().toString()));
        return;
    }
    know(disk);
    takeOutside(*reading.course);
}

void CourseDocument::takeOutside(const Course &theirs)
{
    CourseMerge::Merged merged = CourseMerge::merge(m_saved.root, m_course.root, theirs.root);
    for (auto it = theirs.texts.begin(); it != theirs.texts.end(); ++it) {
        const QByteArray mine = m_course.texts.value(it.key());
        if (it.value() == m_saved.texts.value(it.key()) || it.value() == mine)
            continue;
        if (mine == m_saved.texts.value(it.key()))
            merged.changes.push_back(changeOfText(it.key(), mine, it.value()));
        else
            merged.conflicts.append(it.key());
    }
    if (!merged.conflicts.isEmpty()) {
        m_theirs = theirs;
        emit conflict(merged.conflicts);
        return;
    }
    const bool wasClean = !isModified();
    m_saved.root = theirs.root;
    m_saved.texts.insert(theirs.texts);
    if (!merged.changes.empty()) {
        const Compound compound(*this, tr("ändringar utifrån"));
        for (const Change &change : merged.changes)
            apply(change);
    }
    if (wasClean && m_course.root == theirs.root && m_course.texts == m_saved.texts) {
        log({{u"saving"_qs, CourseFiles::hashes(CourseFiles::onDisk(m_course))}});
        m_history.setClean();
        log({{u"saved"_qs, true}});
    }
    emit mergedOutside(int(merged.changes.size()));
}

void CourseDocument::keepMine()
{
    if (m_theirs) {
        m_saved.root = m_theirs->root;
        m_saved.texts.insert(m_theirs->texts);
    }
    m_theirs.reset();
}

void CourseDocument::takeTheirs()
{
    if (!m_theirs)
        return;
    const Course theirs = *m_theirs;
    m_theirs.reset();
    m_saved.root = theirs.root;
    m_saved.texts.insert(theirs.texts);
    const Compound compound(*this, tr("ändringar utifrån"));
    for (const Change &change : CourseMerge::merge(m_course.root, m_course.root, theirs.root).changes)
        apply(change);
    for (auto it = theirs.texts.begin(); it != theirs.texts.end(); ++it) {
        if (it.value() != m_course.texts.value(it.key()))
            apply(changeOfText(it.key(), m_course.texts.value(it.key()), it.value()));
    }
}

QStringList CourseDocument::openingProblems() const
{
    QStringList lines;
    for (const Problem &problem : m_problems)
        lines.append(problem.toString());
    return lines;
}
