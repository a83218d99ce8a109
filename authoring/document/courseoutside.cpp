#include "courseoutside.h"

#include "address.h"

namespace {

/** Units and banks that are equal become the same: later comparisons then see it at a glance. */
void share(Element &course, const Element &other)
{
    for (const QStringView list : {u"units", u"banks"}) {
        for (Element &part : *course.mutableElements(list)) {
            for (const Element &same : other.elements(list)) {
                if (same.file == part.file && same == part)
                    part = same;
            }
        }
    }
}

} // namespace

CourseOutside CourseOutside::look(const Course &mine, const Course &saved, const CourseFiles::Known &known, const std::function<bool()> &isUnwanted)
{
    CourseOutside found{known};
    found.changed = found.known.changedOutside(mine.folder, CourseFolder::fileNames(mine));
    if (found.changed.isEmpty())
        return found;
    CourseFolder::Reading reading = CourseFolder::read(mine.folder, isUnwanted);
    if (!reading.course || hasErrors(reading.problems)) {
        found.problems = reading.problems;
        return found;
    }
    for (auto it = mine.texts.begin(); it != mine.texts.end(); ++it)
        reading.course->texts.insert(it.key(), found.changed.value(it.key(), known.files().value(it.key())));
    share(reading.course->root, saved.root);
    CourseOutside merged = merge(mine, saved, *reading.course, found.changed);
    merged.known = found.known;
    return merged;
}

CourseOutside CourseOutside::merge(const Course &mine, const Course &saved, const Course &theirs, const CourseFiles::Files &changed)
{
    CourseOutside outside{{}, changed, CourseFiles::hashes(changed), theirs, {}, CourseMerge::merge(saved.root, mine.root, theirs.root)};
    for (auto it = theirs.texts.begin(); it != theirs.texts.end(); ++it) {
        const QByteArray before = saved.texts.value(it.key());
        const QByteArray now = mine.texts.value(it.key());
        if (it.value() == before || it.value() == now)
            continue;
        if (now == before)
            outside.merged.changes.push_back(changeOfText(it.key(), now, it.value()));
        else
            outside.merged.conflicts.append(it.key());
    }
    return outside;
}
