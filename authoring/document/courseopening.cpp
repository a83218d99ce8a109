#include "courseopening.h"

#include <QFileInfo>

CourseOpening CourseOpening::read(const QString &path, const std::function<bool()> &isUnwanted, const CourseFolder::Progress &progress)
{
    const QFileInfo info(path);
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    CourseFolder::Reading reading = CourseFolder::read(folder, isUnwanted, progress);
    if (isUnwanted())
        return {};
    CourseOpening opening;
    if (hasErrors(reading.problems))
        reading = CourseFolder::salvage(folder);
    opening.problems = reading.problems;
    if (!reading.course)
        return opening;
    // Unfinished but whole: what would be written is what is there. Otherwise something would be lost, and nothing is written.
    opening.isDamaged = hasErrors(reading.problems) && CourseFolder::files(*reading.course) != reading.files;
    opening.course = std::move(reading.course);
    opening.saved = *opening.course;
    opening.journal = std::make_unique<Journal>(folder);
    opening.isElsewhere = !opening.journal->lock();
    if (opening.isDamaged || opening.isElsewhere)
        return opening;
    opening.known.know(reading.files);
    const std::optional<Journal::History> lines = opening.journal->read();
    if (lines && !lines->lines.isEmpty())
        opening.replay(*lines, isUnwanted);
    else // which reads as the course does
        opening.isJournalBroken = !opening.journal->begin(reading.files);
    if (isUnwanted())
        return {};
    return opening;
}

void CourseOpening::replay(const Journal::History &lines, const std::function<bool()> &isUnwanted)
{
    CourseFolder::Reading base = CourseFiles::read(lines.base);
    if (!base.course) {
        isJournalBroken = !journal->begin(known.files());
        return;
    }
    Course disk = std::move(*course);
    CourseHistory::Replay replayed = CourseHistory::replay(lines.lines, {disk.folder, std::move(base.course->root), CourseFiles::texts(lines.base)}, isUnwanted);
    if (isUnwanted())
        return;
    CourseFiles::Files foreign;
    for (auto file = known.files().begin(); file != known.files().end(); ++file) {
        if (lines.base.value(file.key()) != file.value() && !replayed.written.value(file.key()).contains(CourseFiles::hash(file.value())))
            foreign.insert(file.key(), file.value());
    }
    history = std::move(replayed.history);
    course = std::move(replayed.course);
    saved = std::move(replayed.saved);
    for (const QString &file : course->texts.keys()) {
        const QByteArray bytes = CourseFolder::file(disk, file).value_or(QByteArray());
        known.know({{file, bytes}});
        if (!saved.texts.contains(file))
            saved.texts.insert(file, bytes);
    }
    strange = std::move(replayed.strange);
    isRecovered = !history->isClean();
    if (replayed.isWhole) {
        isJournalBroken = !journal->resume();
        if (replayed.isSaving)
            journal->append({{u"unsaved"_qs, true}});
        for (int i = 0; i < replayed.unfinished; ++i)
            journal->append({{u"end"_qs, true}});
        if (replayed.unfinished > 0) { // the author never saw it done
            journal->append({{u"index"_qs, history->index() - 1}});
            history->perform = [this](const Change &change) { ::perform(change, *course); };
            history->undo();
            history->perform = nullptr;
        }
    } else {
        problems.append({journal->path(), 0, QCoreApplication::translate("CourseDocument", "En del av journalen går inte att läsa. Det som kom före finns här; spara för att behålla det."), Severity::Warning});
        unreplayed = CourseMerge::merge(saved.root, saved.root, course->root).changes;
        history->clear();
        course->root = saved.root;
        isJournalBroken = !journal->begin(CourseFolder::files(saved));
    }
    history->moveToThread(QCoreApplication::instance()->thread());
    if (!foreign.isEmpty())
        outside = CourseOutside::merge(*course, saved, disk, foreign);
    if (outside)
        outside->known = known;
}
