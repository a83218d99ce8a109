#include "followupapplication.h"

#include "language.h"

#include <QQuickWindow>

FollowUpApplication::FollowUpApplication(RecordDatabase &database, const QString &reader)
    : m_followUp(database, reader)
{
    m_engine.addImportPath(u"qrc:/qt/qml"_qs);
}

QQuickWindow *FollowUpApplication::open(const QString &language)
{
    setLanguage(language);
    QQmlEngine::setObjectOwnership(&m_followUp, QQmlEngine::CppOwnership);
    m_engine.setInitialProperties({{u"followUp"_qs, QVariant::fromValue(&m_followUp)}, {u"language"_qs, language}});
    m_engine.load(QUrl(u"qrc:/qt/qml/Brygga/FollowUp/FollowUpWindow.qml"_qs));
    m_window = m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    if (m_window)
        connect(m_window, SIGNAL(languageChosen(QString)), this, SLOT(setLanguage(QString)));
    return m_window;
}

void FollowUpApplication::look(const LookOptions &options)
{
    options.apply(m_engine, m_window);
}

std::unique_ptr<QQmlApplicationEngine> FollowUpApplication::refuse(const QString &problem, const QString &language, const LookOptions &options)
{
    Language::use(language);
    auto engine = std::make_unique<QQmlApplicationEngine>();
    engine->addImportPath(u"qrc:/qt/qml"_qs);
    engine->setInitialProperties({{u"problem"_qs, problem}});
    engine->load(QUrl(u"qrc:/qt/qml/Brygga/FollowUp/RefusalWindow.qml"_qs));
    options.apply(*engine, nullptr);
    return engine;
}

void FollowUpApplication::setLanguage(const QString &language)
{
    Language::use(language);
    if (m_window)
        m_window->setProperty("language", language);
    m_engine.retranslate();
    m_followUp.refresh();
}
