#pragma once

#include "coursedocument.h"

#include <QAbstractItemModel>

/** Units, pages and blocks as a tree, then the question banks. Follows the document row by row, so that a view keeps what is expanded. */
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CourseDocument *document READ document WRITE setDocument NOTIFY documentChanged)

public:
    enum Role { Title = Qt::DisplayRole, Kind = Qt::UserRole, TypeName, IconName, Path, ElementId, Variants, IsOptional };
    Q_ENUM(Role)

    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    [[nodiscard]] CourseDocument *document() const { return m_document; }
    void setDocument(CourseDocument *document);

    Q_INVOKABLE [[nodiscard]] QModelIndex indexOf(const QString &path) const;
    Q_INVOKABLE [[nodiscard]] QString pathOf(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return roles(); }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /** What @p role says of @p element, wherever it is listed; invalid for Path, which only the list knows. */
    [[nodiscard]] static QVariant show(const Element &root, const Element &element, int role);
    [[nodiscard]] static QHash<int, QByteArray> roles();
    /** What stands for an element in lists: its title, or how its text begins. */
    [[nodiscard]] static QString titleOf(const Element &element);
    /** As the author knows the place: the block, page or unit around what stands at @p path, or the part of the course and what it is called there. */
    [[nodiscard]] static QString whereIs(const Element &root, const QString &path);

signals:
    void documentChanged();

private:
    struct Node;

    void rebuild();
    [[nodiscard]] Node *nodeAt(const QString &path) const;
    [[nodiscard]] QModelIndex indexFor(const Node *node) const;
    [[nodiscard]] const Element *elementOf(const Node *node) const;
    /** The node at @p path when the outline shows its list @p field, or null. */
    [[nodiscard]] Node *shownAt(const QString &path, const QString &field) const;
    [[nodiscard]] int offset(const Node *node, const QString &field) const;

    CourseDocument *m_document = nullptr;
    std::unique_ptr<Node> m_root;
    Node *m_from = nullptr; ///< whose rows change just now
    Node *m_to = nullptr;
    int m_fromRow = 0;
    int m_toRow = 0;
};
