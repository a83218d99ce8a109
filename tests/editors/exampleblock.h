#pragma once

#include "course.h"

#include <QAbstractListModel>
#include <QHash>
#include <QQmlPropertyMap>
#include <QtQml/qqmlregistration.h>

class ExampleBlock;

/** The rows of a list as an editor gets them (courses/blocks/README.md, "Native editing face"). */
class ExampleRows : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(QString path MEMBER m_path CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY rowsChanged)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY rowsChanged)

public:
    ExampleRows(ExampleBlock &block, const Field &field, const QString &path, const std::vector<Element> &elements);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] QVariantList rows() const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return {{Qt::UserRole, "item"}}; }

    void insert(int row, const Element &element);
    void remove(int row);
    void move(int from, int to);
    [[nodiscard]] QQmlPropertyMap *at(int row) const { return m_rows.at(row); }
    [[nodiscard]] std::vector<Element> elements() const;
    [[nodiscard]] const Field &field() const { return m_field; }

signals:
    void rowsChanged();

private:
    ExampleBlock &m_block;
    const Field &m_field;
    QString m_path;
    QList<QQmlPropertyMap *> m_rows;
};

/** An example of a block folder, to be edited by itself: the smallest host an editor can have. */
class ExampleBlock : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString type READ type WRITE setType NOTIFY typeChanged)
    Q_PROPERTY(QQmlPropertyMap *fields MEMBER m_fields NOTIFY typeChanged)

public:
    using QObject::QObject;

    [[nodiscard]] QString type() const { return m_type; }
    void setType(const QString &type);

    Q_INVOKABLE void change(const QString &path, const QString &field, const QVariant &value);
    Q_INVOKABLE void changeItem(const QString &list, int row, const QString &field, const QVariant &value);
    Q_INVOKABLE void insertItem(const QString &list, int row);
    Q_INVOKABLE void insertBlock(const QString &list, int row);
    Q_INVOKABLE void removeItem(const QString &list, int row);
    Q_INVOKABLE void moveItem(const QString &list, int from, int to);
    /** What is wrong with it as the schema sees it; empty when nothing is. */
    Q_INVOKABLE [[nodiscard]] QString faults() const;
    Q_INVOKABLE [[nodiscard]] QString xml() const;

    QQmlPropertyMap *toFields(const Element &element, const QString &path);
    void enlist(const QString &path, ExampleRows *rows) { m_lists.insert(path, rows); }
    [[nodiscard]] QString nextId() { return u"ny-%1"_qs.arg(++m_serial); }

signals:
    void typeChanged();

private:
    QString m_type;
    QQmlPropertyMap *m_fields = nullptr;
    QHash<QString, ExampleRows *> m_lists;
    QHash<QString, QQmlPropertyMap *> m_parts;
    int m_serial = 0;
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
