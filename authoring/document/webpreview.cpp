#include "webpreview.h"

#include "package.h"

#include <QRandomGenerator>
#include <QTcpSocket>

namespace {

constexpr qsizetype longestRequest = 8192;

QByteArray typeOf(const QString &name)
{
    static const QHash<QString, QByteArray> types{
        {u"html"_qs, "text/html; charset=utf-8"}, {u"js"_qs, "text/javascript; charset=utf-8"}, {u"mjs"_qs, "text/javascript; charset=utf-8"}, {u"css"_qs, "text/css; charset=utf-8"},
        {u"json"_qs, "application/json"}, {u"svg"_qs, "image/svg+xml"}, {u"png"_qs, "image/png"}, {u"jpg"_qs, "image/jpeg"}, {u"vtt"_qs, "text/vtt; charset=utf-8"},
        {u"ogg"_qs, "audio/ogg"}, {u"mp3"_qs, "audio/mpeg"}, {u"webm"_qs, "video/webm"}, {u"mp4"_qs, "video/mp4"}, {u"pdf"_qs, "application/pdf"}};
    return types.value(name.section(u'.', -1).toLower(), "application/octet-stream");
}

QByteArray answer(const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

WebPreview::WebPreview(QObject *parent)
    : QObject(parent)
{
    QByteArray secret(24, Qt::Uninitialized);
    QRandomGenerator::system()->generate(secret.begin(), secret.end());
    m_token = QString::fromLatin1(secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

WebPreview::~WebPreview()
{
    if (m_thread)
        m_thread->wait();
}

void WebPreview::show(const QString &variant, const QString &page)
{
    if (isBusy() || !m_document || !m_document->isOpen())
        return;
    if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, 0)) {
        emit failed(tr("Förhandsvisningen kan inte starta. Stäng andra program och försök igen."));
        return;
    }
    m_thread.reset(QThread::create([this, variant, page, course = m_document->course()] {
        Exporter exporter;
        const Result<Files> files = exporter.files(course, variant, PackageFormat::Web);
        QMetaObject::invokeMethod(this, [=, this] {
            if (files)
                take(*files, page);
            else
                emit failed(files.error().isEmpty() ? tr("Sidorna kunde inte göras.") : files.error().first().toString());
        }, Qt::QueuedConnection);
    }));
    connect(m_thread.get(), &QThread::finished, this, &WebPreview::busyChanged);
    m_thread->start();
    emit busyChanged();
}

void WebPreview::take(const QMap<QString, QByteArray> &files, const QString &page)
{
    m_files = files;
    QUrl url(u"http://127.0.0.1:%1/%2/index.html"_qs.arg(m_server.serverPort()).arg(m_token));
    if (!page.isEmpty())
        url.setFragment(u"page-"_qs + page);
    emit ready(url);
}

void WebPreview::serve(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        const QByteArray request = socket->peek(longestRequest);
        if (!request.contains("\r\n\r\n")) {
            if (request.size() >= longestRequest)
                socket->abort();
            return;
        }
        socket->readAll();
        const QList<QByteArray> words = request.left(request.indexOf("\r\n")).split(' ');
        const QString path = words.size() > 1 ? QUrl::fromEncoded(words[1]).path() : QString();
        const QString prefix = u'/' + m_token + u'/';
        // Another page in the browser may reach this port by a name of its own; it does not know the host nor the token.
        const bool isOurHost = request.contains("\r\nHost: 127.0.0.1:" + QByteArray::number(m_server.serverPort()) + "\r\n");
        const auto file = path.startsWith(prefix) ? m_files.constFind(path.mid(prefix.size())) : m_files.constEnd();
        if (words.value(0) != "GET" || !isOurHost || file == m_files.constEnd())
            socket->write(answer("404 Not Found", "text/plain", "404"));
        else
            socket->write(answer("200 OK", typeOf(file.key()), file.value()));
        socket->disconnectFromHost();
    });
}
