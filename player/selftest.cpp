#include "selftest.h"

#include "player.h"
#include "selftestpictures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QQmlEngine>
#include <QQmlIncubationController>
#include <QQuickWindow>

#include <cstdio>

namespace {

QStringList complaints;
QtMessageHandler earlier = nullptr;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isQml = QByteArray(context.category).startsWith("qml") || message.contains(u".qml"_qs) || message.startsWith(u"QML "_qs);
    if (type != QtDebugMsg && type != QtInfoMsg && isQml)
        complaints.append(message);
    earlier(type, context, message);
}

QElapsedTimer started()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

QVariant invoke(QObject *window, const char *method)
{
    QVariant result;
    QMetaObject::invokeMethod(window, method, Q_RETURN_ARG(QVariant, result));
    return result.userType() == qMetaTypeId<QJSValue>() ? result.value<QJSValue>().toVariant() : result;
}

} // namespace

SelfTest::~SelfTest()
{
    if (earlier)
        qInstallMessageHandler(earlier);
    earlier = nullptr;
}

void SelfTest::watch(QQmlEngine &engine)
{
    m_engine = &engine;
    earlier = qInstallMessageHandler(listen);
    connect(&engine, &QQmlEngine::warnings, this, [](const QList<QQmlError> &warnings) {
        for (const QQmlError &warning : warnings)
            complaints.append(warning.toString());
    });
}

void SelfTest::settle()
{
    // Layout, animation and rendering finish over a few frames; a long page is made between them.
    for (QElapsedTimer time = started(); time.elapsed() < 80 || (m_engine->incubationController()->incubatingObjectCount() > 0 && time.elapsed() < 5000);) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void SelfTest::visitAll(QObject *window, SelfTestPictures &pictures)
{
    auto *view = qobject_cast<QQuickWindow *>(window);
    const QStringList places = invoke(window, "places").toStringList();
    for (const QString &place : places) {
        QMetaObject::invokeMethod(window, "visit", Q_ARG(QString, place));
        settle();
        pictures.keep(view->grabWindow(), QString(place).remove(u'#'));
    }
    for (const QVariant &dialog : invoke(window, "dialogs").toList()) {
        auto *object = qvariant_cast<QObject *>(dialog);
        QMetaObject::invokeMethod(object, "open");
        settle();
        (void)view->grabWindow();
        QMetaObject::invokeMethod(object, "close");
        settle();
    }
}

int SelfTest::run(QObject *window, const QString &pictures)
{
    SelfTestPictures kept(pictures, complaints);
    settle();
    visitAll(window, kept);
    for (const QString &language : {u"en"_qs, u"sv"_qs}) {
        m_player.setLanguage(language);
        settle();
    }
    if (m_player.session()) {
        m_player.close();
        settle();
        visitAll(window, kept);
    }
    complaints.removeDuplicates();
    for (const QString &complaint : std::as_const(complaints))
        std::fprintf(stderr, "%s\n", qPrintable(complaint));
    return complaints.isEmpty() ? 0 : 1;
}
