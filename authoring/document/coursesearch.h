#pragma once

#include "coursedocument.h"

#include <QAbstractListModel>
#include <QRegularExpression>

/** Finds and replaces in the whole course: every text, alternative texts and captions included. What will change is shown first. */
class CourseSearch : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CourseDocument *document MEMBER m_document NOTIFY documentChanged)
    Q_PROPERTY(QString wanted MEMBER m_wanted NOTIFY wantedChanged)
    Q_PROPERTY(QString replacement MEMBER m_replacement NOTIFY wantedChanged)
    Q_PROPERTY(bool matchCase MEMBER m_matchCase NOTIFY wantedChanged)
    Q_PROPERTY(bool wholeWords MEMBER m_wholeWords NOTIFY wantedChanged)
    Q_PROPERTY(int count READ count NOTIFY found)
    Q_PROPERTY(int chosen READ chosen NOTIFY found)

public:
    enum Role { Where = Qt::UserRole, FieldName, Before, Match, After, ElementId, Chosen, Replaceable };

    explicit CourseSearch(QObject *parent = nullptr);

    [[nodiscard]] int count() const { return int(m_hits.size()); }
    [[nodiscard]] int chosen() const;
    Q_INVOKABLE void choose(int row, bool isChosen);
    Q_INVOKABLE int replaceChosen(); ///< as one step; how many

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

public slots:
    void find();

signals:
    void documentChanged();
    void wantedChanged();
    void found();

private:
    struct Hit
    {
        QString path;
        QString field;
        int number = 0; ///< of the hits in this field
        QString where;
        QString label;
        QString before, match, after;
        QString elementId;
        bool isChosen = true;
        bool isReplaceable = true;
    };
    void look(const QString &path, const Element &element, const QString &where, const QString &id);

    CourseDocument *m_document = nullptr;
    QString m_wanted, m_replacement;
    bool m_matchCase = false;
    bool m_wholeWords = false;
    QRegularExpression m_pattern; ///< of what is wanted, made once a search
    QVector<Hit> m_hits;
};
