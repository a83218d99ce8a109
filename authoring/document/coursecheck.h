#pragma once

#include "aside.h"
#include "coursedocument.h"
#include "task.h"

#include <QAbstractListModel>
#include <QTimer>

#include <functional>

class RememberedCheck;

/**
 * All checks of `brygga check`, live: a copy of the course is judged aside (rememberedcheck.h), a moment after the last change, and what
 * is overtaken by the next change is dropped. Each finding says what, why and where, and has a way out.
 */
class CourseCheck : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CourseDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(int errors READ errors NOTIFY checked)
    Q_PROPERTY(int warnings READ warnings NOTIFY checked)
    Q_PROPERTY(int hints READ hints NOTIFY checked)
    Q_PROPERTY(int round READ round NOTIFY checked) ///< for bindings to findingsOf()
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int minutes READ minutes NOTIFY checked)

public:
    enum Role { Message = Qt::DisplayRole, Why = Qt::UserRole, Repair, RepairLabel, Code, ElementId, Weight, Where, Place, Dismissible };

    explicit CourseCheck(QObject *parent = nullptr);
    ~CourseCheck() override;

    [[nodiscard]] CourseDocument *document() const { return m_document; }
    void setDocument(CourseDocument *document);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] int errors() const { return count(Severity::Error); }
    [[nodiscard]] int warnings() const { return count(Severity::Warning); }
    [[nodiscard]] int hints() const { return count(Severity::Hint); }
    [[nodiscard]] int minutes() const { return m_findings.minutes; } ///< reading time
    [[nodiscard]] int round() const { return m_aside.round(); }
    Q_INVOKABLE [[nodiscard]] QStringList findingsOf(const QString &elementId) const; ///< what is said of it
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter); ///< "error", "warning", "hint" or empty: all
    [[nodiscard]] Problems problems() const;

    Q_INVOKABLE void checkNow();
    Q_INVOKABLE bool repair(int row);  ///< does what the finding offers, as one step to undo
    /** Looks, aside, for words that may have been meant where one is misspelt: told by suggested(). */
    Q_INVOKABLE void suggest(int row);
    Q_INVOKABLE bool correct(int row, const QString &word); ///< puts it there, as one step to undo
    Q_INVOKABLE bool dismiss(const QVariantMap &finding, const QString &reason); ///< as get() gave it; kept in the course with its reason
    Q_INVOKABLE [[nodiscard]] QVariantMap get(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void documentChanged();
    void busyChanged();
    void checked();
    void filterChanged();
    void suggested(const QString &message, const QStringList &words); ///< the finding's; at most three, the likeliest first

private:
    struct Finding
    {
        Problem problem;
        QString where;

        friend bool operator==(const Finding &a, const Finding &b)
        {
            return a.problem.message == b.problem.message && a.problem.element == b.problem.element && a.problem.code == b.problem.code && a.problem.severity == b.problem.severity
                && a.problem.file == b.problem.file && a.where == b.where;
        }
    };
    struct Findings
    {
        QVector<Finding> all; ///< errors first
        QHash<QString, QStringList> byElement;
        int minutes = 0;
    };

    void start();
    [[nodiscard]] static std::optional<Findings> judge(RememberedCheck &check, const Course &course, const std::function<bool()> &isOvertaken);
    void take(const Findings &findings);
    void setBusy(bool isBusy);
    void refilter();
    [[nodiscard]] bool isMisspelling(int row) const;
    [[nodiscard]] int count(Severity severity) const;

    CourseDocument *m_document = nullptr;
    QTimer m_pause;
    Findings m_findings;
    QVector<Finding> m_shown; ///< that pass the filter
    QString m_filter;
    bool m_isBusy = false;
    Aside<RememberedCheck> m_aside;
    Task<QStringList> m_suggesting; // last: it ends first
};
