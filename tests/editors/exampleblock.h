#pragma once

#include "blockfields.h"
#include "courseediting.h"

#include <QTemporaryDir>

/** The example of a block folder on a page of a course, edited through the document of the authoring tool. */
class ExampleBlock : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString type READ type WRITE setType NOTIFY typeChanged)
    Q_PROPERTY(QObject *fields READ fields NOTIFY typeChanged)
    Q_PROPERTY(CourseDocument *document READ document CONSTANT)
    Q_PROPERTY(CourseEditing *editing READ editing CONSTANT)

public:
    explicit ExampleBlock(QObject *parent = nullptr);

    [[nodiscard]] QString type() const { return m_type; }
    void setType(const QString &type);
    [[nodiscard]] QObject *fields() { return m_fields.values(); }
    [[nodiscard]] CourseDocument *document() { return &m_document; }
    [[nodiscard]] CourseEditing *editing() { return &m_editing; }

    /** A text file of the course, as it is on disk. */
    Q_INVOKABLE void giveFile(const QString &src, const QString &text);
    Q_INVOKABLE [[nodiscard]] QString saved(const QString &src) const;
    /** What is wrong with it as the schema sees it; empty when nothing is. */
    Q_INVOKABLE [[nodiscard]] QString faults() const;
    Q_INVOKABLE [[nodiscard]] QString xml() const;

signals:
    void typeChanged();

private:
    QString m_type;
    QTemporaryDir m_folder;
    CourseDocument m_document;
    CourseEditing m_editing;
    BlockFields m_fields;
};

/** What all examples of the program share: which types there are, and the words of their faces. */
class Examples : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QStringList types READ types CONSTANT)
    Q_PROPERTY(QString pictures READ pictures CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] QStringList types() const;
    /** Folder for pictures of the editors; empty: none are made. */
    [[nodiscard]] QString pictures() const { return qEnvironmentVariable("BRYGGA_PICTURES"); }
    Q_INVOKABLE [[nodiscard]] QString editorOf(const QString &type) const;
};
