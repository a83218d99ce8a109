#include "coursedocument.h"

#include "address.h"
#include "coursefiles.h"
#include "coursefolder.h"
#include "fieldvariant.h"

#include <QDir>
#include <QFileInfo>

namespace {

constexpr qsizetype largestText = 4 * 1024 * 1024;
constexpr int progressSteps = 20; ///< more than that are not seen, and would cost

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

QStringList toLines(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.toString());
    return lines;
}

} // namespace

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
    m_document.m_history->endMacro();
    m_document.log({{u"end"_qs, true}});
    m_document.tell();
}

CourseDocument::CourseDocument(QObject *parent)
    : QObject(parent)
{
    take(std::make_unique<CourseHistory>());
}

CourseDocument::~CourseDocument()
{
    blockSignals(true); // who listened is going as well
    (void)close();
}

bool CourseDocument::follow(CourseDocument *&held, CourseDocument *document, QObject *listener)
{
    if (held == document)
        return false;
    if (held)
        held->disconnect(listener);
    held = document;
    return true;
}

void CourseDocument::startOpening(const QString &path)
{
    turnTo(path);
}

bool CourseDocument::open(const QString &path)
{
    turnTo(path);
    m_opening.finish();
    return m_isOpen;
}

void CourseDocument::closeCourse()
{
    turnTo({});
}

void CourseDocument::turnTo(const QString &path)
{
    m_opened = path;
    setProgress(0, 0);
    m_opening.start(this, [this, path, before = close()](const auto &isUnwanted) mutable {
        before = {}; // gives back its lock; and the disk may be slow
        const auto tell = [this, isUnwanted](int done, int count) {
            if (done * progressSteps / count == (done - 1) * progressSteps / count)
                return;
            QMetaObject::invokeMethod(this, [=, this] {
                if (!isUnwanted() && done > m_filesRead) // several threads tell
                    setProgress(done, count);
            }, Qt::QueuedConnection);
        };
        return path.isEmpty() ? CourseOpening() : CourseOpening::read(path, isUnwanted, tell);
    }, [this](CourseOpening opening) {
        if (!std::exchange(m_opened, {}).isEmpty())
            take(std::move(opening));
    });
    emit reset();
    emit changed();
    emit stateChanged();
}

void CourseDocument::setProgress(int filesRead, int files)
{
    m_filesRead = filesRead;
    m_files = files;
    emit progressed();
}

void CourseDocument::take(CourseOpening opening)
{
    m_problems = std::move(opening.problems);
    if (opening.course) {
        m_course = std::move(*opening.course);
        m_saved = std::move(opening.saved);
        m_known = std::move(opening.known);
        m_strange = std::move(opening.strange);
        m_journal = std::move(opening.journal);
        if (opening.history)
            take(std::move(opening.history));
        m_isOpen = true;
        m_isDamaged = opening.isDamaged;
        m_isElsewhere = opening.isElsewhere;
        m_wasRecovered = opening.isRecovered;
    }
    if (m_isOpen && !isReadOnly()) {
        if (opening.isJournalBroken)
            m_problems.append({folder(), 0, tr("Journalen kan inte skrivas, så en krasch skulle ta arbete. Frigör plats på disken och öppna kursen igen."), Severity::Warning});
        m_watcher = std::make_unique<CourseFilesWatcher>();
        connect(m_watcher.get(), &CourseFilesWatcher::changed, this, &CourseDocument::startLooking);
        m_watcher->watch(m_course);
    }
    m_isSealed = true;
    emit reset();
    emit changed();
    emit stateChanged();
    for (const Change &change : opening.unreplayed)
        apply(change);
    if (opening.outside)
        take(std::move(*opening.outside));
}

void CourseDocument::take(std::unique_ptr<CourseHistory> history)
{
    m_history = std::move(history);
    m_history->perform = [this](const Change &change) { perform(change); };
    connect(m_history.get(), &QUndoStack::indexChanged, this, &CourseDocument::stateChanged);
    connect(m_history.get(), &QUndoStack::cleanChanged, this, &CourseDocument::stateChanged);
}

CourseDocument::Left CourseDocument::close()
{
    m_looking.cancel();
    finishSaving();
    constexpr qint64 longHistory = 4 * 1024 * 1024;
    if (m_journal && !isReadOnly() && !isModified() && m_journal->size() > longHistory)
        m_journal->forget(); // all of it is saved
    m_watcher.reset();
    take(std::make_unique<CourseHistory>());
    m_known = {};
    m_strange.clear();
    m_theirs.reset();
    m_problems.clear();
    m_isOpen = m_isDamaged = m_isElsewhere = m_wasRecovered = m_looksAgain = false;
    return {std::exchange(m_course, {}), std::exchange(m_saved, {}), std::move(m_journal)};
}

bool CourseDocument::startSaving()
{
    if (!m_isOpen || isReadOnly() || m_compounds > 0)
        return false;
    m_savesAgain = isSaving();
    if (m_savesAgain)
        return true;
    m_looksAgain = m_looking.isRunning();
    m_looking.cancel(); // it may see half of what is written
    m_isSealed = true;
    log({{u"save"_qs, true}});
    m_saving.start(this, [course = m_course, saved = m_saved, strange = m_strange, journal = m_journal.get()](const auto &) { return CourseSaving::write(course, saved, strange, *journal); },
                   [this](CourseSaving saving) { take(std::move(saving)); });
    m_history->setClean(); // what is done from now on is not in it
    emit stateChanged();
    return true;
}

bool CourseDocument::save()
{
    return startSaving() && finishSaving();
}

bool CourseDocument::finishSaving()
{
    while (isSaving())
        m_saving.finish();
    return m_strange.isEmpty();
}

void CourseDocument::take(CourseSaving saving)
{
    m_known.know(saving.written);
    if (saving.problems.isEmpty()) {
        m_theirs.reset();
        m_saved = std::move(saving.course);
        m_strange.clear();
        log({{u"saved"_qs, true}});
    } else {
        for (const QString &file : saving.written.keys())
            m_strange.insert(file);
        m_history->resetClean();
        log({{u"unsaved"_qs, true}});
    }
    m_watcher->watch(m_course);
    emit stateChanged();
    if (saving.problems.isEmpty())
        emit saved();
    else
        emit failed(toLines(saving.problems).join(u'\n'));
    if (std::exchange(m_savesAgain, false) && isModified())
        startSaving();
    else if (std::exchange(m_looksAgain, false))
        startLooking();
}

void CourseDocument::startSavingCopy(const QString &folder)
{
    if (!m_isOpen || m_copying.isRunning())
        return;
    if (QFileInfo::exists(folder)) {
        emit failed(tr("%1 finns redan. Välj en annan plats.").arg(folder));
        return;
    }
    m_copying.start(this, [course = m_course, folder](const auto &) { return CourseSaving::copy(course, folder); }, [this, folder](const Problems &problems) {
        if (problems.isEmpty())
            startOpening(folder);
        else
            emit failed(problems.first().toString());
    });
}

bool CourseDocument::saveCopy(const QString &folder)
{
    startSavingCopy(folder);
    m_copying.finish();
    m_opening.finish();
    return m_isOpen && this->folder() == QFileInfo(folder).absoluteFilePath();
}

void CourseDocument::undo()
{
    if (!m_history->canUndo() || m_compounds > 0)
        return;
    step(m_history->index() - 1);
}

void CourseDocument::redo()
{
    if (!m_history->canRedo() || m_compounds > 0)
        return;
    step(m_history->index() + 1);
}

void CourseDocument::revert()
{
    const int clean = m_history->cleanIndex();
    if (clean < 0 || m_compounds > 0)
        return;
    step(clean);
}

void CourseDocument::step(int index)
{
    log({{u"index"_qs, index}});
    m_isStepping = true;
    m_history->setIndex(index);
    m_isStepping = false;
    m_isSealed = true;
    tell();
}

void CourseDocument::tell()
{
    if (m_compounds > 0 || m_isStepping || !std::exchange(m_isUntold, false))
        return;
    emit changed();
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
    return m_isOpen ? textOf(m_course, file) : QString();
}

QString CourseDocument::textOf(const Course &course, const QString &file)
{
    const std::optional<QByteArray> bytes = CourseFolder::file(course, file);
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
        m_known.know({{file, *before}});
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
        m_history->beginMacro(text);
    }
    const bool types = isTyping(change, m_course.root);
    const bool joins = types && !m_isSealed;
    log({{u"change"_qs, toJson(change)}, {u"joins"_qs, joins}});
    m_history->add(change, joins);
    m_isSealed = !types;
}

void CourseDocument::log(const QJsonObject &line)
{
    if (!m_journal || isReadOnly())
        return;
    if (!m_journal->append(line))
        emit failed(tr("Journalen kan inte skrivas, så en krasch skulle ta arbete. Frigör plats på disken och spara sedan."));
}

void CourseDocument::perform(const Change &change)
{
    ++m_revision;
    const auto *set = std::get_if<SetField>(&change);
    const auto *insert = std::get_if<InsertItem>(&change);
    const auto *remove = std::get_if<RemoveItem>(&change);
    const auto *move = std::get_if<MoveItem>(&change);
    if (insert)
        emit itemAboutToBeInserted(insert->path, insert->field, insert->row);
    else if (remove)
        emit itemAboutToBeRemoved(remove->path, remove->field, remove->row);
    else if (move)
        emit itemAboutToBeMoved(move->path, move->field, move->row, move->toPath, move->toField, move->toRow);
    ::perform(change, m_course);
    if (set && !Address::file(set->path).isNull())
        emit textChanged(Address::file(set->path));
    else if (set)
        emit fieldChanged(set->path, set->field);
    else if (insert)
        emit itemInserted(insert->path, insert->field, insert->row);
    else if (remove)
        emit itemRemoved(remove->path, remove->field, remove->row);
    else if (move)
        emit itemMoved(move->path, move->field, move->row, move->toPath, move->toField, move->toRow);
    m_isUntold = true;
    tell();
}

void CourseDocument::startLooking()
{
    if (!m_isOpen || isReadOnly())
        return;
    m_looksAgain = isSaving();
    if (m_looksAgain)
        return;
    m_watcher->watch(m_course);
    m_looking.start(this, [mine = m_course, saved = m_saved, known = m_known](const auto &isUnwanted) { return CourseOutside::look(mine, saved, known, isUnwanted); },
                    [this, revision = m_revision](CourseOutside outside) {
                        if (revision == m_revision)
                            take(std::move(outside));
                        else if (!outside.changed.isEmpty())
                            startLooking(); // to merge it into what the author has by now
                    });
}

void CourseDocument::lookOutside()
{
    startLooking();
    m_looking.finish();
}

void CourseDocument::take(CourseOutside outside)
{
    m_known = std::move(outside.known);
    if (outside.changed.isEmpty())
        return;
    const QStringList files = outside.changed.keys();
    if (!outside.theirs) {
        m_strange.unite({files.begin(), files.end()}); // saving puts them right
        emit failed(tr("Kursens filer har ändrats utanför programmet och går inte att läsa som de är nu: %1").arg(toLines(outside.problems).value(0)));
        return;
    }
    m_known.know(outside.changed);
    if (!outside.merged.conflicts.isEmpty()) {
        m_strange.unite({files.begin(), files.end()});
        m_theirs = std::move(outside.theirs);
        emit conflict(outside.merged.conflicts);
        return;
    }
    const bool wasClean = !isModified();
    m_saved.root = outside.theirs->root;
    m_saved.texts.insert(outside.theirs->texts);
    if (!outside.merged.changes.empty()) {
        const Compound compound(*this, tr("ändringar utifrån"));
        for (const Change &change : outside.merged.changes)
            apply(change);
    }
    if (wasClean && m_course.root == m_saved.root && m_course.texts == m_saved.texts) {
        log({{u"saving"_qs, outside.hashes}});
        m_history->setClean();
        log({{u"saved"_qs, true}});
    }
    emit mergedOutside(int(outside.merged.changes.size()));
}

void CourseDocument::keepMine()
{
    if (!m_theirs)
        return;
    Course mine = m_course;
    for (const Change &change : CourseOutside::merge(m_course, m_saved, *m_theirs, {}).merged.changes) // what only they have changed
        ::perform(change, mine);
    takeTheirs(); // Ctrl+Z comes back to it
    become(mine, tr("behåll mina ändringar"));
}

void CourseDocument::takeTheirs()
{
    if (!m_theirs)
        return;
    const Course theirs = *m_theirs;
    m_theirs.reset();
    m_saved.root = theirs.root;
    m_saved.texts.insert(theirs.texts);
    m_strange.clear();
    become(theirs, tr("ändringar utifrån"));
}

void CourseDocument::become(const Course &other, const QString &why)
{
    const Compound compound(*this, why);
    for (const Change &change : CourseMerge::merge(m_course.root, m_course.root, other.root).changes)
        apply(change);
    for (auto it = other.texts.begin(); it != other.texts.end(); ++it) {
        if (it.value() != m_course.texts.value(it.key()))
            apply(changeOfText(it.key(), m_course.texts.value(it.key()), it.value()));
    }
}

QString CourseDocument::opening() const
{
    if (m_opened.isEmpty())
        return {};
    return QFileInfo(m_opened).isFile() ? QFileInfo(m_opened).absoluteDir().dirName() : QDir(m_opened).dirName();
}

QStringList CourseDocument::openingProblems() const
{
    return toLines(m_problems);
}
