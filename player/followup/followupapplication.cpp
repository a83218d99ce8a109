#include "followupapplication.h"

#include "language.h"

#include <QQuickWindow>

FollowUpApplication::FollowUpApplication(RecordDatabase &database, const QString &reader)
    : m_followUp(database, reader)
{
}

QQuickWindow *FollowUpApplication::open(const QString &language)
{
    setLanguage(language);
    QQmlEngine::setObjectOwnership(&m_followUp, QQmlEngine::CppOwnership);
    QQuickWindow *window = m_engine.load(u"FollowUp/FollowUpWindow.qml"_qs, {{u"followUp"_qs, QVariant::fromValue(&m_followUp)}, {u"language"_qs, language}});
    if (window)
        connect(window, SIGNAL(languageChosen(QString)), this, SLOT(setLanguage(QString)));
    return window;
}

void FollowUpApplication::look(const LookOptions &options)
{
    options.apply(m_engine, m_engine.window());
}

std::unique_ptr<ViewEngine> FollowUpApplication::refuse(const QString &problem, const QString &language, const LookOptions &options)
{
    Language::use(language);
    auto engine = std::make_unique<ViewEngine>();
    engine->load(u"FollowUp/RefusalWindow.qml"_qs, {{u"problem"_qs, problem}});
    options.apply(*engine, nullptr);
    return engine;
}

void FollowUpApplication::setLanguage(const QString &language)
{
    Language::use(language);
    if (QQuickWindow *window = m_engine.window())
        window->setProperty("language", language);
    m_engine.retranslate();
    m_followUp.refresh();
}
