#include "application.h"

#include "blockcatalog.h"
#include "coursedocument.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQuickStyle>
#include <QQuickWindow>

Application::Application(const QString &language)
{
    QQuickStyle::setStyle(u"Basic"_qs);
    BlockCatalog::setLanguage(language);
    if (m_own.load(u":/i18n/authoring_%1.qm"_qs.arg(BlockCatalog::language())))
        QCoreApplication::installTranslator(&m_own);
    if (m_courses.load(u":/brygga/i18n/courses_%1.qm"_qs.arg(BlockCatalog::language()))) // the checks speak English by themselves
        QCoreApplication::installTranslator(&m_courses);
    if (m_exporter.load(u":/brygga/i18n/brygga_%1.qm"_qs.arg(BlockCatalog::language()))) // so does the export
        QCoreApplication::installTranslator(&m_exporter);
    m_engine = std::make_unique<ViewEngine>();
    connect(m_engine.get(), &QQmlEngine::warnings, this, [this](const QList<QQmlError> &errors) {
        for (const QQmlError &error : errors)
            m_warnings.append(error.toString());
    });
    qGuiApp->installEventFilter(this);
}

Application::~Application()
{
    m_engine.reset(); // before the translator
}

bool Application::load()
{
    return m_engine->load(u"Authoring/Main.qml"_qs) != nullptr;
}

QObject *Application::window() const
{
    return m_engine->window();
}

void Application::look(const LookOptions &options)
{
    options.apply(*m_engine, m_engine->window());
}

CourseDocument &Application::document() const
{
    return *window()->property("workspace").value<QObject *>()->property("document").value<CourseDocument *>();
}

void Application::startOpening(const QString &course)
{
    document().startOpening(QFileInfo(course).absoluteFilePath());
}

bool Application::openCourse(const QString &course)
{
    return document().open(QFileInfo(course).absoluteFilePath());
}

/** Ctrl+Z in a text field takes back a step of the course, not of the field: the course's history is the one that survives. */
bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}
