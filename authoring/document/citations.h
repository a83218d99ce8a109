#pragma once

#include "coursedocument.h"

#include <QAbstractListModel>
#include <QDate>

#include <functional>

/**
 * The citations on a page, or in a block of it, where they stand: each with its source, the place in it, and the dates of both. What is
 * changed here is changed in the text; a source's own dates hold wherever it is cited.
 */
class Citations : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CourseDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(QString target READ target WRITE setTarget NOTIFY targetChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString reviewBy READ reviewBy NOTIFY changed) ///< of the page, else of the course
    Q_PROPERTY(bool pageHasReview READ pageHasReview NOTIFY changed)
    Q_PROPERTY(bool overdue READ isOverdue NOTIFY changed)

public:
    enum Role { Path = Qt::UserRole, FieldName, Number, Source, Short, Title, Place, Fact, Before, Date, Checked, Reviewed };

    explicit Citations(QObject *parent = nullptr);

    [[nodiscard]] CourseDocument *document() const { return m_document; }
    void setDocument(CourseDocument *document);
    [[nodiscard]] QString target() const { return m_target; }
    void setTarget(const QString &path);
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] QString reviewBy() const;
    [[nodiscard]] bool pageHasReview() const;
    [[nodiscard]] bool isOverdue() const;

    /** `source`, `place` or `fact` of the citation; without a source it is gone. */
    Q_INVOKABLE bool change(int row, const QString &name, const QString &value);
    /** `date`, `checked` or `reviewed` of the source that is cited. */
    Q_INVOKABLE bool changeSource(int row, const QString &field, const QVariant &value);
    /** The page has been gone through today, and is to be again in a year. */
    Q_INVOKABLE bool review();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void documentChanged();
    void targetChanged();
    void changed();

private:
    struct Row
    {
        QString path;
        QString field;
        int number = 0; ///< of the citations in this field
        QString source, place, fact;
        QString before; ///< the words it stands after

        [[nodiscard]] bool isAt(const Row &other) const { return path == other.path && field == other.field && number == other.number; }
    };
    void read();
    void collect(const Element &element, const std::function<QString()> &path, QVector<Row> &rows) const;
    [[nodiscard]] const Element *page() const;
    [[nodiscard]] const Element *sourceOf(const Row &row) const;

    CourseDocument *m_document = nullptr;
    QString m_target;
    QVector<Row> m_rows;
};
