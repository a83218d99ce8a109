#include "coursehistory.h"

#include <QUndoCommand>

namespace {

/** Typing in one field joins into one step. */
class ChangeCommand : public QUndoCommand
{
public:
    ChangeCommand(CourseHistory &history, Change change, bool joins)
        : QUndoCommand(describe(change)), m_history(history), m_change(std::move(change)), m_joins(joins)
    {
    }

    void redo() override { m_history.perform(m_change); }
    void undo() override { m_history.perform(inverse(m_change)); }
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
    CourseHistory &m_history;
    Change m_change;
    bool m_joins;
};

} // namespace

void CourseHistory::add(const Change &change, bool joins)
{
    push(new ChangeCommand(*this, change, joins)); // the stack owns it
}

CourseHistory::Replay CourseHistory::replay(const QList<QJsonObject> &lines, const Course &base, const std::function<bool()> &isUnwanted)
{
    Replay now{std::make_unique<CourseHistory>(), base, base};
    CourseHistory &history = *now.history;
    history.perform = [&now](const Change &change) { ::perform(change, now.course); };
    Course candidate; // for saved, while it is written
    int open = 0;
    for (const QJsonObject &line : lines) {
        if (isUnwanted())
            break;
        if (line.contains(u"begin")) {
            history.beginMacro(line.value(u"begin"_qs).toString());
            ++open;
        } else if (line.contains(u"end") && open > 0) {
            history.endMacro();
            --open;
        } else if (line.contains(u"index") && open == 0) {
            history.setIndex(line.value(u"index"_qs).toInt());
        } else if (line.contains(u"save") && open == 0) {
            history.setClean();
            candidate = now.course;
            now.isSaving = true;
        } else if (line.contains(u"saving")) {
            const QJsonObject files = line.value(u"saving"_qs).toObject();
            for (auto it = files.begin(); it != files.end(); ++it) {
                now.written[it.key()].insert(it.value().toString().toLatin1());
                now.strange.insert(it.key());
            }
        } else if (line.contains(u"saved")) {
            if (!now.isSaving) // all was saved when this line was written
                history.setClean();
            now.saved = now.isSaving ? candidate : now.course;
            now.isSaving = false;
            now.strange.clear();
        } else if (line.contains(u"unsaved")) {
            history.resetClean();
            now.isSaving = false;
        } else if (line.contains(u"change")) {
            const std::optional<Change> change = changeFromJson(line.value(u"change"_qs).toObject(), now.course.root);
            if (!change) {
                now.isWhole = false;
                break;
            }
            history.add(*change, line.value(u"joins"_qs).toBool());
        }
    }
    now.unfinished = open;
    for (; open > 0; --open)
        history.endMacro();
    if (now.isSaving)
        history.resetClean();
    history.perform = nullptr;
    return now;
}
