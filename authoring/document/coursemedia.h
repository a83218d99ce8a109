#pragma once

#include "coursedocument.h"
#include "incomingfile.h"
#include "task.h"

#include <QAbstractListModel>
#include <QJSValue>

#include <deque>

/** The files of a course: what uses them, what nothing uses, and how new ones come in: aside, one after the other (incomingfile.h). */
class CourseMedia : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CourseDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(int unused READ unused NOTIFY listed)
    Q_PROPERTY(QString arriving READ arriving NOTIFY arrivingChanged) ///< what is on its way into the course; empty: nothing
    Q_PROPERTY(double arrived READ arrived NOTIFY arrivingChanged)    ///< how much of it, 0 to 1; below: nobody knows
    Q_PROPERTY(int waiting READ waiting NOTIFY arrivingChanged)       ///< files that come after it

public:
    enum Role { Src = Qt::UserRole, Bytes, Users, Alternative };
    Q_ENUM(Role)

    explicit CourseMedia(QObject *parent = nullptr);

    [[nodiscard]] CourseDocument *document() const { return m_document; }
    void setDocument(CourseDocument *document);
    [[nodiscard]] int unused() const;

    [[nodiscard]] QString arriving() const { return m_arriving; }
    [[nodiscard]] double arrived() const { return m_arrived; }
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

    /** Puts a file from outside into the course; @p done({ src, problem, note }) hears how that went, unless it is cancelled. */
    Q_INVOKABLE void startBringing(const QUrl &file, const QJSValue &done = {});
    /** A picture from the clipboard, or the files copied to it, the same way. */
    Q_INVOKABLE void startBringingFromClipboard(const QJSValue &done = {});
    Q_INVOKABLE void cancel(); ///< what is on its way, and what waits
    /** How the picture is described where it is used already (ACC-B11). */
    Q_INVOKABLE [[nodiscard]] QString knownAlternative(const QString &src) const;
    Q_INVOKABLE void list();
    Q_INVOKABLE bool removeUnused(int row); ///< moves the file to the system's trash

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_files.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void documentChanged();
    void listed();
    void arrivingChanged();

private:
    struct File
    {
        QString src;
        qint64 bytes = 0;
        QStringList users;
        QString alternative;
    };
    struct Waiting
    {
        QString name;
        std::function<IncomingFile::Arrival(IncomingFile &)> work;
        QJSValue done;
    };
    void enqueue(Waiting file);
    void bringNext();
    void tell(const IncomingFile::Arrival &arrival, const QJSValue &done);

    CourseDocument *m_document = nullptr;
    QVector<File> m_files;
    QString m_folder; ///< that files are brought to
    QString m_arriving;
    double m_arrived = -1;
    int m_round = 0;
    std::deque<Waiting> m_waiting;
    Task<IncomingFile::Arrival> m_bringing; // last: it ends first
};
