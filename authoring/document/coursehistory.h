#pragma once

#include "change.h"
#include "journal.h"

#include <QSet>
#include <QUndoStack>

#include <functional>
#include <memory>

/** What can be undone: each step one change, or several that are one to the author. */
class CourseHistory : public QUndoStack
{
public:
    /** What does a change to the course. */
    std::function<void(const Change &)> perform;

    /** Does @p change as a new step, or as more of the last one when it @p joins. */
    void add(const Change &change, bool joins);

    /** What a journal's lines make of a course. */
    struct Replay
    {
        std::unique_ptr<CourseHistory> history; ///< performs nothing yet
        Course course;
        Course saved;         ///< as it was when it was last saved
        QMap<QString, QSet<QByteArray>> written = {}; ///< hashes of what saving has written, or was about to
        QSet<QString> strange = {}; ///< what saving may have written and not ended
        int unfinished = 0;   ///< compounds that were open when the program ended
        bool isSaving = false; ///< the program ended while it saved
        bool isWhole = true;  ///< every line could be read
    };
    [[nodiscard]] static Replay replay(const QList<QJsonObject> &lines, const Course &base, const std::function<bool()> &isUnwanted);
};
