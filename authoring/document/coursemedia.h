#pragma once

#include "coursedocument.h"

#include <QAbstractListModel>

/** The files of a course: what uses them, what nothing uses, and how new ones come in: made small, without hidden data, drawings made safe. */
class CourseMedia : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CourseDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(int unused READ unused NOTIFY listed)

public:
    enum Role { Src = Qt::UserRole, Bytes, Users, Alternative };

    explicit CourseMedia(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    [[nodiscard]] CourseDocument *document() const { return m_document; }
    void setDocument(CourseDocument *document);
    [[nodiscard]] int unused() const;

    /** Puts a file from outside into the course; gives { src, problem, note }. */
    Q_INVOKABLE QVariantMap bring(const QUrl &file);
    /** A picture from the clipboard, the same way. */
    Q_INVOKABLE QVariantMap bringFromClipboard();
    /** How the picture is described where it is used already (ACC-B11). */
    Q_INVOKABLE [[nodiscard]] QString knownAlternative(const QString &src) const;
    Q_INVOKABLE void list();
    Q_INVOKABLE bool removeUnused(int row); ///< moves the file to the system's trash

    /** @p svg without what may act or fetch; nothing when it is no drawing. */
    [[nodiscard]] static std::optional<QByteArray> safeDrawing(const QByteArray &svg, QStringList &removed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_files.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void documentChanged();
    void listed();

private:
    struct File
    {
        QString src;
        qint64 bytes = 0;
        QStringList users;
        QString alternative;
    };
    QVariantMap keep(const QByteArray &bytes, const QString &name, const QString &note);

    CourseDocument *m_document = nullptr;
    QVector<File> m_files;
};
