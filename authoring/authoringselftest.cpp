#include "authoringselftest.h"

#include "application.h"
#include "coursedocument.h"
#include "selftestpictures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QQmlEngine>
#include <QQmlIncubationController>
#include <QQuickWindow>
#include <QTextStream>

namespace {

QStringList messages;
QString seen; // last

void collect(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        messages.append(u"After "_qs + seen + u": "_qs + message);
}

/** Lets the program do what waits, until @p isDone or for a moment. */
template<typename Done>
bool waitFor(Done &&isDone, int milliseconds = 20000)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        if (isDone())
            return true;
    } while (timer.elapsed() < milliseconds);
    return false;
}

void settle()
{
    for (int i = 0; i < 6; ++i)
        waitFor([] { return false; }, 15);
}

class Visit
{
public:
    Visit(Application &application, const QString &pictures)
        : m_window(qobject_cast<QQuickWindow *>(application.window()))
        , m_workspace(m_window->property("workspace").value<QObject *>())
        , m_dialogs(m_window->property("dialogs").value<QObject *>())
        , m_pictures(pictures, messages)
    {
    }

    void all(Application &application, const QString &course)
    {
        see(u"start"_qs);
        if (!application.openCourse(course)) {
            messages.append(u"The course could not be opened: "_qs + course);
            return;
        }
        auto *document = m_workspace->property("document").value<CourseDocument *>();
        auto *check = m_workspace->property("check").value<QObject *>();
        if (!waitFor([&] { return !check->property("busy").toBool(); }, 120000))
            messages.append(u"The checks never ended"_qs);
        see(u"page"_qs);
        seePages(*document);
        m_window->setProperty("side", u"properties"_qs);
        see(u"properties"_qs);
        m_window->setProperty("problemsShown", true);
        see(u"problems"_qs);
        m_window->setProperty("problemsShown", false);
        m_window->setProperty("side", u"outline"_qs);
        for (const QString &mode : {u"course"_qs, u"objectives"_qs, u"compare"_qs, u"media"_qs, u"search"_qs, u"theme"_qs}) {
            m_workspace->setProperty("mode", mode);
            settle();
            if (QObject *pane = m_window->findChild<QObject *>(u"wanted"_qs); pane && mode == u"search")
                QMetaObject::invokeMethod(pane, "edited", Q_ARG(QString, u"samverkan"_qs));
            see(mode);
        }
        m_workspace->setProperty("mode", u"page"_qs);
        QVariant popups;
        QMetaObject::invokeMethod(m_dialogs, "popups", Q_RETURN_ARG(QVariant, popups));
        const QVariantMap dialogs = popups.toMap();
        for (auto it = dialogs.begin(); it != dialogs.end(); ++it) {
            QObject *popup = it.value().value<QObject *>();
            QMetaObject::invokeMethod(m_dialogs, "openPopup", Q_ARG(QString, it.key()));
            if (QObject *view = popup->property("view").value<QObject *>()) // the player makes the rest of its page between frames
                waitFor([&] { return !view->property("busy").toBool(); });
            see(u"dialog-"_qs + it.key());
            QMetaObject::invokeMethod(popup, "close");
            settle();
        }
    }

private:
    /** Each page, and the editor of one block of each type. */
    void seePages(const CourseDocument &document)
    {
        QStringList types;
        const auto &units = document.root().elements(u"units");
        for (std::size_t u = 0; u < units.size(); ++u) {
            const auto &pages = units[u].elements(u"pages");
            for (std::size_t p = 0; p < pages.size(); ++p) {
                const QString page = u"units/#%1/pages/#%2"_qs.arg(u).arg(p);
                select(page);
                rest();
                const auto &blocks = pages[p].elements(u"blocks");
                for (std::size_t b = 0; b < blocks.size(); ++b) {
                    if (types.contains(blocks[b].name()))
                        continue;
                    types.append(blocks[b].name());
                    select(u"%1/blocks/%2"_qs.arg(byIds(units[u], pages[p]), blocks[b].id()));
                    see(u"editor-"_qs + blocks[b].name());
                    if (!blocks[b].elements(u"endings").empty()) {
                        m_workspace->setProperty("mode", u"graph"_qs);
                        see(u"map-"_qs + blocks[b].name());
                        m_workspace->setProperty("mode", u"page"_qs);
                    }
                }
            }
        }
    }

    static QString byIds(const Element &unit, const Element &page)
    {
        return u"units/%1/pages/%2"_qs.arg(unit.id(), page.id());
    }

    void select(const QString &path)
    {
        QMetaObject::invokeMethod(m_workspace, "select", Q_ARG(QString, path));
    }

    /** Pages, and the preview's, are made between frames. */
    void rest()
    {
        settle();
        waitFor([this] { return qmlEngine(m_window)->incubationController()->incubatingObjectCount() == 0; });
    }

    void see(const QString &name)
    {
        rest();
        seen = name;
        const QImage image = m_window->grabWindow();
        if (image.isNull())
            messages.append(u"Nothing was drawn: "_qs + name);
        m_pictures.keep(image, name);
    }

    QQuickWindow *m_window;
    QObject *m_workspace;
    QObject *m_dialogs;
    SelfTestPictures m_pictures;
};

} // namespace

int SelfTest::run(Application &application, const QString &course, const QString &pictures)
{
    const QtMessageHandler before = qInstallMessageHandler(collect);
    Visit(application, pictures).all(application, course);
    qInstallMessageHandler(before);
    QStringList all = messages + application.warnings();
    all.removeDuplicates();
    QTextStream out(stderr);
    for (const QString &message : all)
        out << message << '\n';
    return all.isEmpty() ? 0 : 1;
}
