#pragma once

#include "coursedocument.h"

/** What the players' own views need to show parts of the document: the JSON of blocks, and what their hosts answer. */
class CourseViews : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CourseDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(QString variant READ variant WRITE setVariant NOTIFY variantChanged)
    Q_PROPERTY(QVariantMap labels READ labels NOTIFY listsChanged)
    Q_PROPERTY(QVariantList variants READ variants NOTIFY listsChanged)
    Q_PROPERTY(int revision READ revision NOTIFY revisionChanged)

public:
    explicit CourseViews(QObject *parent = nullptr);

    [[nodiscard]] CourseDocument *document() const { return m_document; }
    void setDocument(CourseDocument *document);
    [[nodiscard]] QString variant() const { return m_variant; }
    void setVariant(const QString &variant); ///< empty: everything
    [[nodiscard]] QVariantMap labels() const;    ///< source id → short name
    [[nodiscard]] QVariantList variants() const; ///< [{ value, text }]
    [[nodiscard]] int revision() const { return m_revision; }

    /** The block as its view reads it, in the chosen variant; null when that variant does not get it. */
    Q_INVOKABLE [[nodiscard]] QVariant block(const QString &path) const;
    /** The block at @p path in which choices lead from step to step, else the first such on its page; empty when there is none. */
    Q_INVOKABLE [[nodiscard]] QString branchingNear(const QString &path) const;
    /**
     * The steps of a scenario or the questions of a guide as a map: nodes with place, what leads where, and the names of the lists:
     * { nodes, edges, steps, options, ends, endsByItself }. What cannot be reached and what never comes to an end is marked.
     */
    Q_INVOKABLE [[nodiscard]] QVariantMap graph(const QString &path) const;
    Q_INVOKABLE [[nodiscard]] QVariant term(const QString &id) const;
    Q_INVOKABLE [[nodiscard]] QUrl media(const QString &src) const;
    Q_INVOKABLE [[nodiscard]] QVariantList cues(const QString &src) const;
    /** What a reference named @p field at @p path may name: [{ value, text }]. */
    Q_INVOKABLE [[nodiscard]] QVariantList options(const QString &field, const QString &path) const;
    /** What stands at these places, in the words of the outline: a place as CourseMerge or the outline has it, or a file. */
    Q_INVOKABLE [[nodiscard]] QStringList namesOf(const QStringList &places) const;
    /** A page without markup, line by line, as @p variant gets it: for comparing variants side by side. */
    Q_INVOKABLE [[nodiscard]] QVariantList compare(const QString &pagePath, const QString &first, const QString &second) const;
    /** Objective ↔ pages ↔ questions: [{ id, text, pages: [{ path, title }], questions: [{ path, title }] }]. */
    Q_INVOKABLE [[nodiscard]] QVariantList objectives() const;
    /** Marks each term of the glossary that is not marked on the page yet, where it first stands; how many. */
    Q_INVOKABLE int markTerms(const QString &pagePath);

signals:
    void documentChanged();
    void variantChanged();
    void listsChanged();
    void revisionChanged();
    void blockTouched(const QString &path); ///< what its view shows may be different; an empty path: all of them

private:
    void touch(const QString &path);

    CourseDocument *m_document = nullptr;
    QString m_variant;
    int m_revision = 0;
};
