#pragma once

#include "coursedocument.h"

#include <QAbstractListModel>
#include <QQmlPropertyMap>

class ItemsModel;

/** The fields of one element as an editing face reads them: `fields.prompt` is a value that changes by itself, `fields.options` an item model. */
class FieldValues : public QQmlPropertyMap
{
    Q_OBJECT
    Q_PROPERTY(QString path READ path NOTIFY moved)
    Q_PROPERTY(QString typeName READ typeName NOTIFY rebuilt)
    Q_PROPERTY(QString elementId READ elementId NOTIFY rebuilt)
    Q_PROPERTY(QVariantList fieldTypes READ fieldTypes NOTIFY rebuilt)

public:
    explicit FieldValues(QObject *parent = nullptr);
    FieldValues(const Element &element, QObject *parent);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString typeName() const { return m_type ? m_type->name : QString(); }
    [[nodiscard]] QString elementId() const { return value(u"id"_qs).toString(); }
    [[nodiscard]] QVariantList fieldTypes() const;

    void show(const Element &element);
    void place(const QString &path, const QString &listPath); ///< absolute, and relative to the block
    void showField(const Element &element, const QString &field);
    [[nodiscard]] ItemsModel *items(const QString &field) const;

signals:
    void moved();
    void rebuilt();

protected:
    QVariant updateValue(const QString &key, const QVariant &input) override;

private:
    const BlockType *m_type = nullptr;
    QString m_path;
    QString m_listPath;
    QHash<QString, ItemsModel *> m_items;
};

/** A list of items in a block: a role for each field, and `item` with them all. */
class ItemsModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(QString path READ path NOTIFY moved)
    Q_PROPERTY(QString holder READ holder NOTIFY moved) ///< the path of the element whose list this is
    Q_PROPERTY(QString name READ name NOTIFY moved)     ///< of the list there
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY rowsChanged) ///< the items in order, for what is worked out from several

public:
    ItemsModel(const BlockType *type, QObject *parent);

    [[nodiscard]] QString path() const { return m_listPath; }
    [[nodiscard]] QString holder() const { return m_path; }
    [[nodiscard]] QString name() const { return m_listPath.section(u'/', -1); }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] QVariantList rows() const;
    Q_INVOKABLE [[nodiscard]] QObject *get(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void place(const QString &path, const QString &listPath);
    void show(const std::vector<Element> &elements);
    void insertRow(int row, const Element &element);
    void takeRow(int row);
    void moveRow(int row, int toRow);
    void tell(int row, const QString &field);
    [[nodiscard]] FieldValues *at(int row) const { return row >= 0 && row < count() ? m_rows[std::size_t(row)] : nullptr; }

signals:
    void moved();
    void countChanged();
    void rowsChanged();

private:
    void placeRows();

    const BlockType *m_type; ///< null: blocks
    QString m_path;
    QString m_listPath;
    std::vector<FieldValues *> m_rows; ///< children of this
};

/** Follows an element of a document; `values` is what QML binds an editor to. */
class BlockFields : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CourseDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(QString target READ target WRITE setTarget NOTIFY targetChanged)
    Q_PROPERTY(bool valid READ isValid NOTIFY rebuilt)
    Q_PROPERTY(QString typeName READ typeName NOTIFY rebuilt)
    Q_PROPERTY(QString elementId READ elementId NOTIFY rebuilt)
    Q_PROPERTY(QObject *values READ values CONSTANT)

public:
    explicit BlockFields(QObject *parent = nullptr);

    [[nodiscard]] CourseDocument *document() const { return m_document; }
    void setDocument(CourseDocument *document);
    [[nodiscard]] QString target() const { return m_target; }
    void setTarget(const QString &path);
    [[nodiscard]] bool isValid() const { return m_isValid; }
    [[nodiscard]] QString typeName() const { return m_isValid ? m_values.typeName() : QString(); }
    [[nodiscard]] QString elementId() const { return m_isValid ? m_values.elementId() : QString(); }
    [[nodiscard]] FieldValues *values() { return &m_values; }

signals:
    void documentChanged();
    void targetChanged();
    void rebuilt();

private:
    void rebuild();
    /** The part of the values that stands at @p path of the document, or null. */
    [[nodiscard]] FieldValues *partAt(const QString &path);

    CourseDocument *m_document = nullptr;
    QString m_target;
    FieldValues m_values;
    bool m_isValid = false;
};
