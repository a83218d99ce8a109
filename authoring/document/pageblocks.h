#pragma once

#include "outlinemodel.h"

#include <QAbstractListModel>
#include <QTimer>

/**
 * The blocks of one page, or the questions of one bank, as the canvas shows them: told of once a command is done, not at each step of it,
 * and hundreds of new ones some at a time, so that the window goes on. The roles are the outline's.
 */
class PageBlocks : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CourseDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(QString page READ page WRITE setPage NOTIFY pageChanged) ///< the path of the page or bank

public:
    static constexpr int atOnce = 40; ///< new blocks; the rest of them when the window has looked at what the author does

    explicit PageBlocks(QObject *parent = nullptr);

    [[nodiscard]] CourseDocument *document() const { return m_document; }
    void setDocument(CourseDocument *document);
    [[nodiscard]] QString page() const { return m_page; }
    void setPage(const QString &path);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_paths.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return OutlineModel::roles(); }

signals:
    void documentChanged();
    void pageChanged();

private:
    void begin();
    void follow();
    void dropGone(const QStringList &wanted);
    void order(const QStringList &wanted);
    void addNew(const QStringList &wanted);
    [[nodiscard]] QStringList pathsNow() const;

    CourseDocument *m_document = nullptr;
    QString m_page;
    QStringList m_paths;
    bool m_isBehind = false; ///< the page's list is not what it was
    QTimer m_rest;
};
