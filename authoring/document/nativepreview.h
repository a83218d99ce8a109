#pragma once

#include "coursedocument.h"
#include "player.h"
#include "task.h"

#include <QTimer>

/** The course as it is now in the native player itself: a sitting that is scored like any other and kept nowhere. */
class NativePreview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CourseDocument *document MEMBER m_document NOTIFY documentChanged)
    Q_PROPERTY(Player *player READ player NOTIFY started)
    Q_PROPERTY(bool making READ isMaking NOTIFY makingChanged)

public:
    explicit NativePreview(QObject *parent = nullptr);
    ~NativePreview() override;

    [[nodiscard]] Player *player() const { return m_sitting ? m_sitting->player.get() : nullptr; }
    [[nodiscard]] bool isMaking() const { return m_making.isRunning() || m_reading; }
    /** A new sitting in @p variant (empty: everything), told by started() when it is there, or failed(). */
    Q_INVOKABLE void start(const QString &variant);
    /** The sitting is not gone before @p view, which may ask it to the end. */
    Q_INVOKABLE void lastAsLongAs(QObject *view);
    Q_INVOKABLE void stop();

signals:
    void documentChanged();
    void started();
    void makingChanged();
    void failed(const QString &message);

private:
    void take(Player::Reading reading);
    void goOn();
    void begin(const Player::Reading &reading);

    /** What a player needs, for one sitting. */
    struct Sitting
    {
        std::shared_ptr<RuleEngine> rules;
        QTemporaryDir folder;
        std::unique_ptr<QSettings> settings;
        std::unique_ptr<Records> records;
        std::unique_ptr<Player> player;
    };

    CourseDocument *m_document = nullptr;
    std::shared_ptr<RuleEngine> m_rules; ///< slow to make, so it is kept
    std::shared_ptr<Sitting> m_sitting;
    QLocale m_locale;
    std::optional<Player::Reading> m_reading; ///< whose outline is being made, between events
    QTimer m_next;
    Task<Player::Reading> m_making; // last: it ends first
};
