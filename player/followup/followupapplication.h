#pragma once

#include "followup.h"
#include "lookoptions.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

/** The follow-up with its window and its language. */
class FollowUpApplication : public QObject
{
    Q_OBJECT

public:
    FollowUpApplication(RecordDatabase &database, const QString &reader);

    /** The window; null when it could not be made. */
    [[nodiscard]] QQuickWindow *open(const QString &language);
    void look(const LookOptions &options);
    [[nodiscard]] FollowUp &followUp() { return m_followUp; }

public slots:
    void setLanguage(const QString &language); ///< "sv" or "en"; the window changes at once

private:
    FollowUp m_followUp;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};
