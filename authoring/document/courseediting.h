#pragma once

#include "coursedocument.h"

/** What an author does to the outline: adding, moving, copying. Each is one step to undo, made of the four changes. */
class CourseEditing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CourseDocument *document MEMBER m_document NOTIFY documentChanged)
    Q_PROPERTY(QVariantList blockTypes READ blockTypes CONSTANT)
    Q_PROPERTY(QVariantList templates READ templates CONSTANT)
    Q_PROPERTY(bool canPaste READ canPaste NOTIFY clipboardChanged)

public:
    explicit CourseEditing(QObject *parent = nullptr);

    [[nodiscard]] QVariantList blockTypes() const;
    [[nodiscard]] bool canPaste() const;
    [[nodiscard]] QVariantList templates() const; ///< [{ name, title, summary }]
    /** An empty text, or why the course could not be made. */
    Q_INVOKABLE QString createCourse(const QString &folder, const QString &name, const QString &title);

    /** Each gives the path of what was added, empty when nothing could be. `near`: the selected unit, page or block it comes after. */
    Q_INVOKABLE QString addUnit(const QString &near);
    Q_INVOKABLE QString addPage(const QString &near);
    Q_INVOKABLE QString addBlock(const QString &type, const QString &near);
    Q_INVOKABLE QString addBank();
    Q_INVOKABLE QString addPractice(const QString &questionId, const QString &near);
    Q_INVOKABLE QString addTest(const QString &page, const QString &bank);
    Q_INVOKABLE QString addPicture(const QString &src, const QString &alternative, bool isDecorative, const QString &near);
    Q_INVOKABLE bool insertItem(const QString &holder, const QString &list, int row); ///< list as in ItemsModel::path
    /** A block of this type in a list of blocks inside a block: the question of a pause. */
    Q_INVOKABLE bool insertBlock(const QString &type, const QString &holder, const QString &list, int row);
    Q_INVOKABLE bool changeItem(const QString &holder, const QString &list, int row, const QString &field, const QVariant &value);
    Q_INVOKABLE bool removeItem(const QString &holder, const QString &list, int row);
    Q_INVOKABLE bool moveItem(const QString &holder, const QString &list, int from, int to);

    /** What the head of the course names by id can be called otherwise; all that names it follows, as one step. */
    Q_INVOKABLE [[nodiscard]] bool isRenamed(const QString &list) const;
    Q_INVOKABLE [[nodiscard]] QString renamingProblem(const QString &path, const QString &id) const; ///< empty: none
    Q_INVOKABLE bool rename(const QString &path, const QString &id);

    /** The completion rule names the block. */
    Q_INVOKABLE [[nodiscard]] bool isRequired(const QString &path) const;
    Q_INVOKABLE bool setRequired(const QString &path, bool required);

    /** Paths are siblings or not; what lies inside another goes with it. */
    Q_INVOKABLE bool removeAll(const QStringList &paths);
    Q_INVOKABLE QStringList moveBy(const QStringList &paths, int rows); ///< also on into the neighbouring page or unit
    Q_INVOKABLE QStringList moveTo(const QStringList &paths, const QString &holder, int row);
    Q_INVOKABLE QStringList duplicate(const QStringList &paths);
    Q_INVOKABLE bool copy(const QStringList &paths);
    Q_INVOKABLE bool cut(const QStringList &paths);
    Q_INVOKABLE QStringList paste(const QString &near);
    Q_INVOKABLE [[nodiscard]] bool holds(const QString &path) const;
    Q_INVOKABLE [[nodiscard]] QString pathOfId(const QString &id) const;
    Q_INVOKABLE [[nodiscard]] QString pageOf(const QString &path) const; ///< the page or bank that shows what stands at path
    /** What the outline shows of what stands at path: its block, page, unit or bank; empty when it is the course's own. */
    Q_INVOKABLE [[nodiscard]] QString placeOf(const QString &path) const;
    Q_INVOKABLE [[nodiscard]] bool isSamePlace(const QString &path, const QString &other) const;
    Q_INVOKABLE [[nodiscard]] QString kindOf(const QString &path) const;
    Q_INVOKABLE [[nodiscard]] QString titleOf(const QString &path) const;

    /** An id that nothing in the course has: `prefix-n`. */
    [[nodiscard]] QString freeId(const QString &prefix) const;
    /** A block as its example shows it, with ids of its own and nothing that points outside it. */
    [[nodiscard]] std::optional<Element> fromExample(const QString &type) const;

signals:
    void documentChanged();
    void clipboardChanged();

private:
    struct Place
    {
        QString holder;
        QString list;
        int row = 0;
    };
    [[nodiscard]] std::optional<Place> placeFor(const QString &kind, const QString &near) const;
    [[nodiscard]] QStringList outermost(const QStringList &paths) const; ///< in the course's order
    void renew(Element &element, QSet<QString> &taken) const;
    [[nodiscard]] QSet<QString> ids() const;
    QString put(Element element, const Place &place);
    void addMissing(const QString &list, const std::vector<Element> &elements); ///< of the course's own lists

    CourseDocument *m_document = nullptr;
};
