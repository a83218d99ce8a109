#pragma once

#include "coursedocument.h"

#include <QAbstractListModel>

/** Finds, aside, and replaces in the whole course: every text, alternative texts and captions included. What will change is shown first. */
class CourseSearch : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CourseDocument *document MEMBER m_document NOTIFY documentChanged)
    Q_PROPERTY(QString wanted MEMBER m_wanted NOTIFY wantedChanged)
    Q_PROPERTY(QString replacement MEMBER m_replacement NOTIFY replacementChanged)
    Q_PROPERTY(bool matchCase MEMBER m_matchCase NOTIFY wantedChanged)
    Q_PROPERTY(bool wholeWords MEMBER m_wholeWords NOTIFY wantedChanged)
    Q_PROPERTY(QString within MEMBER m_within NOTIFY wantedChanged) ///< the path of what is searched; empty: the whole course
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(int count READ count NOTIFY found)
    Q_PROPERTY(int chosen READ chosen NOTIFY found)

public:
    enum Role { Where = Qt::UserRole, FieldName, Before, Match, After, Path, Field, Chosen };

    struct Hit
    {
        QString path;
        QString field;
        int number = 0; ///< of the hits in this field
        QString where;
        QString label;
        QString before, match, after;
        bool isChosen = true;
    };

    explicit CourseSearch(QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_finding.isRunning(); }
    [[nodiscard]] int count() const { return int(m_hits.size()); }
    [[nodiscard]] int chosen() const;
    Q_INVOKABLE void choose(int row, bool isChosen);
    Q_INVOKABLE int replaceChosen(); ///< as one step; how many

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void find(); ///< looks again and waits for what it finds

public slots:
    void startFinding();

signals:
    void documentChanged();
    void wantedChanged();
    void replacementChanged();
    void found();
    void busyChanged();

private:
    CourseDocument *m_document = nullptr;
    QString m_wanted, m_replacement, m_within;
    bool m_matchCase = false;
    bool m_wholeWords = false;
    QVector<Hit> m_hits;
    Task<QVector<Hit>> m_finding; // last: it ends first
};
