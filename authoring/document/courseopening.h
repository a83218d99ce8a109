#pragma once

#include "coursefiles.h"
#include "coursehistory.h"
#include "courseoutside.h"

/** A course as it was found on disk and in the journal, ready to be edited. Made in a thread of its own. */
struct CourseOpening
{
    std::optional<Course> course; ///< nothing: it could not be read; problems say why
    Course saved;                 ///< what the files hold
    Problems problems;
    CourseFiles::Known known;
    QSet<QString> strange;        ///< files that may hold something else than saved
    std::unique_ptr<CourseHistory> history; ///< null: nothing has been done
    std::unique_ptr<Journal> journal;
    bool isDamaged = false;
    bool isElsewhere = false;          ///< open in another window
    bool isRecovered = false;          ///< the journal knows of changes that are not saved
    bool isJournalBroken = false;      ///< what comes now cannot be journalled
    std::vector<Change> unreplayed;    ///< what the rest of a journal that cannot be read has led to, from saved
    std::optional<CourseOutside> outside; ///< somebody else has changed the files since

    [[nodiscard]] static CourseOpening read(const QString &path, const std::function<bool()> &isUnwanted, const CourseFolder::Progress &progress);

private:
    void replay(const Journal::History &lines, const std::function<bool()> &isUnwanted);
};
