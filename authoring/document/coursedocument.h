#pragma once

#include "courseopening.h"
#include "coursesaving.h"
#include "task.h"

#include <QJSValue>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

/**
 * A course while it is edited: open, change, undo, redo, save. The one object the tool edits through. Each change is one of four
 * (change.h), goes into the undo history and, as a line, into the journal; what is journalled is never lost. Whatever reads or writes files
 * is done aside (start…), and what has come of it is taken when it is there; open(), save() and the like do the same and wait.
 */
class CourseDocument : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY reset)
    Q_PROPERTY(QString folder READ folder NOTIFY reset)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(bool modified READ isModified NOTIFY stateChanged)
    Q_PROPERTY(bool saving READ isSaving NOTIFY stateChanged)
    Q_PROPERTY(QString opening READ opening NOTIFY stateChanged) ///< the folder that is being opened; empty: none
    Q_PROPERTY(int filesRead READ filesRead NOTIFY progressed) ///< of what is being opened
    Q_PROPERTY(int files READ files NOTIFY progressed) ///< it has; 0: not known yet
    Q_PROPERTY(bool damaged READ isDamaged NOTIFY reset)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY reset)
    Q_PROPERTY(bool recovered READ wasRecovered NOTIFY reset)
    Q_PROPERTY(QStringList openingProblems READ openingProblems NOTIFY reset)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY stateChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY stateChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY stateChanged)
    Q_PROPERTY(QString redoText READ redoText NOTIFY stateChanged)

public:
    explicit CourseDocument(QObject *parent = nullptr);
    ~CourseDocument() override;

    /** @p listener turns from the document it has @p held to @p document, and hears no more of the first. false: it is the same one. */
    static bool follow(CourseDocument *&held, CourseDocument *document, QObject *listener);

    /** Closes what is open, and opens a course folder or a .xml in it with what the journal holds. When nothing can be read openingProblems() says why. */
    Q_INVOKABLE void startOpening(const QString &path);
    bool open(const QString &path);
    Q_INVOKABLE bool startSaving(); ///< what is done meanwhile is not in it
    Q_INVOKABLE bool save();
    /** Writes the course to a folder that does not exist yet and goes on there; the way out of a damaged course. */
    Q_INVOKABLE void startSavingCopy(const QString &folder);
    bool saveCopy(const QString &folder);
    Q_INVOKABLE void closeCourse(); ///< also what is being opened; what is not saved stays in the journal
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /** Back to what is saved; can be redone. */
    Q_INVOKABLE void revert();
    /** What is typed next is a step of its own. */
    Q_INVOKABLE void seal() { m_isSealed = true; }

    /** A value in the form editing faces give it (FieldVariant). false: refused, nothing has changed. */
    Q_INVOKABLE bool setField(const QString &path, const QString &field, const QVariant &value);
    Q_INVOKABLE [[nodiscard]] QVariant field(const QString &path, const QString &field) const;
    bool setValue(const QString &path, const QString &field, Value value);
    /** What a caption file of the course says; it is edited, journalled, undone and saved as everything else. */
    Q_INVOKABLE [[nodiscard]] QString text(const QString &file) const;
    [[nodiscard]] static QString textOf(const Course &course, const QString &file);
    Q_INVOKABLE bool setText(const QString &file, const QString &text);
    /** What @p changes does is one step to undo. */
    Q_INVOKABLE void together(const QJSValue &changes);
    bool insert(const QString &path, const QString &field, int row, Element item);
    Q_INVOKABLE bool remove(const QString &path, const QString &field, int row);
    Q_INVOKABLE bool move(const QString &path, const QString &field, int row, const QString &toPath, const QString &toField, int toRow);
    void apply(const Change &change); ///< through the history, unless it changes nothing

    /** Several changes that are one to the author. */
    class Compound
    {
    public:
        Compound(CourseDocument &document, const QString &text);
        ~Compound();
        Compound(const Compound &) = delete;
        Compound &operator=(const Compound &) = delete;

    private:
        CourseDocument &m_document;
    };

    /** When files are not what was read or written: takes over what does not touch the author's own unsaved changes; else asks (conflict). */
    void startLooking();
    void lookOutside();
    Q_INVOKABLE void keepMine();   ///< answer to conflict(): mine where both have changed; a step that can be undone, to what is outside
    Q_INVOKABLE void takeTheirs(); ///< answer to conflict(): one step that can be undone

    [[nodiscard]] const Course &course() const { return m_course; }
    [[nodiscard]] const Element &root() const { return m_course.root; }
    [[nodiscard]] const Element *element(const QString &path) const;
    [[nodiscard]] QUndoStack &history() { return *m_history; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] QString folder() const { return m_course.folder; }
    [[nodiscard]] QString title() const { return m_isOpen ? m_course.title() : QString(); }
    [[nodiscard]] bool isModified() const { return m_isOpen && (!m_history->isClean() || isSaving()); }
    [[nodiscard]] bool isSaving() const { return m_saving.isRunning(); }
    [[nodiscard]] QString opening() const;
    [[nodiscard]] int filesRead() const { return m_filesRead; }
    [[nodiscard]] int files() const { return m_files; }
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }
    [[nodiscard]] bool isReadOnly() const { return m_isDamaged || m_isElsewhere; }
    [[nodiscard]] bool wasRecovered() const { return m_wasRecovered; }
    [[nodiscard]] QStringList openingProblems() const;
    [[nodiscard]] bool canUndo() const { return m_history->canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history->canRedo(); }
    [[nodiscard]] QString undoText() const { return m_history->undoText(); }
    [[nodiscard]] QString redoText() const { return m_history->redoText(); }

signals:
    void reset(); ///< another course, or all of it may be different
    void fieldChanged(const QString &path, const QString &field);
    void itemAboutToBeInserted(const QString &path, const QString &field, int row);
    void itemAboutToBeRemoved(const QString &path, const QString &field, int row);
    void itemAboutToBeMoved(const QString &path, const QString &field, int row, const QString &toPath, const QString &toField, int toRow);
    void itemInserted(const QString &path, const QString &field, int row);
    void itemRemoved(const QString &path, const QString &field, int row);
    void itemMoved(const QString &path, const QString &field, int row, const QString &toPath, const QString &toField, int toRow);
    void textChanged(const QString &file);
    void changed(); ///< after any of these, once for what is one to the author
    void stateChanged();
    void progressed();
    void saved();
    void failed(const QString &message);
    void mergedOutside(int changes);
    void conflict(const QStringList &where);

private:
    void turnTo(const QString &path);
    void setProgress(int filesRead, int files);
    /** What of a course that is closed takes time to give back. */
    struct Left
    {
        Course course, saved;
        std::unique_ptr<Journal> journal;
    };
    [[nodiscard]] Left close();
    bool finishSaving();
    void become(const Course &other, const QString &why);
    void take(CourseOpening opening);
    void take(std::unique_ptr<CourseHistory> history);
    void take(CourseSaving saving);
    void take(CourseOutside outside);
    void perform(const Change &change);
    void step(int index);
    void tell();
    void log(const QJsonObject &line);

    Course m_course;
    Course m_saved;                ///< what the files hold, as far as this program knows
    std::optional<Course> m_theirs; ///< while a conflict waits for an answer
    Problems m_problems;
    std::unique_ptr<CourseHistory> m_history;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<CourseFilesWatcher> m_watcher;
    CourseFiles::Known m_known;
    QSet<QString> m_strange; ///< files that hold something else than m_saved
    QString m_opened; ///< what is being opened
    int m_filesRead = 0;
    int m_files = 0;
    bool m_isOpen = false;
    bool m_isDamaged = false;
    bool m_isElsewhere = false; ///< open in another window
    bool m_wasRecovered = false;
    bool m_isSealed = true;
    bool m_savesAgain = false; ///< when what is being saved is saved
    bool m_looksAgain = false;
    bool m_isStepping = false;
    bool m_isUntold = false;
    int m_revision = 0;
    int m_compounds = 0;
    QStringList m_begun; ///< compounds in which nothing has changed yet: they are no step
    Task<CourseOpening> m_opening; // last: they end first
    Task<CourseSaving> m_saving;
    Task<Problems> m_copying;
    Task<CourseOutside> m_looking;
};
