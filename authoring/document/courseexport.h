#pragma once

#include "coursedocument.h"

#include <QAbstractListModel>
#include <QThread>

#include <atomic>

/** Makes packages while the author goes on: one row for each variant and format, with what came of it. */
class CourseExport : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CourseDocument *document MEMBER m_document NOTIFY documentChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY progressed)
    Q_PROPERTY(int done READ done NOTIFY progressed)
    Q_PROPERTY(int count READ count NOTIFY progressed)
    Q_PROPERTY(int failures READ failures NOTIFY progressed)
    Q_PROPERTY(QStringList formats READ formats CONSTANT)

public:
    enum Role { Variant = Qt::UserRole, Format, State, Detail, FileName, Lines };

    explicit CourseExport(QObject *parent = nullptr) : QAbstractListModel(parent) {}
    ~CourseExport() override;

    [[nodiscard]] bool isRunning() const { return m_thread && m_thread->isRunning() && m_done < count(); }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int failures() const;
    [[nodiscard]] QStringList formats() const;

    /** Every chosen variant in every chosen format, into @p folder. An empty variant id: the course for everybody. */
    Q_INVOKABLE void start(const QStringList &variants, const QStringList &formats, const QString &folder);
    Q_INVOKABLE void cancel(); ///< what is finished stays; nothing is half-written

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void documentChanged();
    void progressed();
    void finished();

private:
    struct Row
    {
        QString variant;
        QString format;
        QString state; ///< waiting, running, done, failed, cancelled
        QString detail;
        QString file;
        QStringList lines; ///< the report, or the problems
    };
    void set(int row, const QString &state, const QString &detail = {}, const QString &file = {}, const QStringList &lines = {});

    CourseDocument *m_document = nullptr;
    QVector<Row> m_rows;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isCancelled = false;
    int m_done = 0;
};
