#pragma once

#include "followup.h"
#include "lookoptions.h"
#include "viewengine.h"

#include <memory>

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

    /** Where there is no register to follow up: the window that says why, as long as the engine lives. */
    [[nodiscard]] static std::unique_ptr<ViewEngine> refuse(const QString &problem, const QString &language, const LookOptions &options);

    [[nodiscard]] FollowUp &followUp() { return m_followUp; }

public slots:
    void setLanguage(const QString &language); ///< "sv" or "en"; the window changes at once

private:
    FollowUp m_followUp;
    ViewEngine m_engine;
};
