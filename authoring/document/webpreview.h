#pragma once

#include "coursedocument.h"

#include <QMap>
#include <QTcpServer>
#include <QThread>
#include <QUrl>

/**
 * Shows the course in the system's browser by the web player itself, over this machine's own loopback only: a port and a
 * path that nobody can guess, and nothing but the package's files.
 */
class WebPreview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CourseDocument *document MEMBER m_document NOTIFY documentChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    explicit WebPreview(QObject *parent = nullptr);
    ~WebPreview() override;

    [[nodiscard]] bool isBusy() const { return m_thread && m_thread->isRunning(); }
    /** Makes the pages of @p variant as the course is now; ready() follows, or failed(). */
    Q_INVOKABLE void show(const QString &variant, const QString &page);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

signals:
    void documentChanged();
    void busyChanged();
    void ready(const QUrl &url);
    void failed(const QString &message);

private:
    void serve(QTcpSocket *socket);
    void take(const QMap<QString, QByteArray> &files, const QString &page);

    CourseDocument *m_document = nullptr;
    QTcpServer m_server;
    QMap<QString, QByteArray> m_files;
    QString m_token;
    std::unique_ptr<QThread> m_thread;
};
