#pragma once

#include "memoryrecords.h"
#include "player.h"
#include "viewengine.h"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>

/** The player's own window with a course open, and somebody at the mouse, the keys and the screen reader. */
class OpenPlayer : public QObject
{
public:
    /** @p course names a module, or is the path of a course; empty: the start page. */
    explicit OpenPlayer(const QString &course = {}, const QString &variant = u"af"_qs);
    /** With @p records that are the test's own; the clock stands at @p now and goes on from there. */
    OpenPlayer(Records &records, const QDateTime &now, const QString &course = {});
    ~OpenPlayer() override;

    [[nodiscard]] Player &player() { return *m_player; }
    [[nodiscard]] PlayerSession &session() { return *m_player->session(); }
    [[nodiscard]] MemoryRecords &records() { return m_records; }
    [[nodiscard]] QQuickWindow *window() const { return m_engine.window(); }

    /** What QML has complained about since the last time it was asked. */
    [[nodiscard]] QStringList complaints();

    void resize(int width, int height);
    void visit(const QString &address); ///< #page-…, #outcome …
    [[nodiscard]] QStringList places() const;
    void settle();                      ///< until layout and animations rest

    /** Everything that is shown, in reading order. */
    [[nodiscard]] QList<QAccessibleInterface *> everything() const;
    [[nodiscard]] QAccessibleInterface *find(QAccessible::Role role, const QString &name) const; ///< with this name, else the first that begins so; null when there is none
    [[nodiscard]] QStringList names(QAccessible::Role role) const;

    [[nodiscard]] bool click(QAccessible::Role role, const QString &name); ///< scrolls there and clicks in the middle; false when it is not there
    void click(QQuickItem *item);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void write(const QString &text);
    void useEverything();               ///< answers and unfolds all of the page, in the order it stands
    [[nodiscard]] QString focused() const;                                 ///< name of what has the keyboard

private:
    void show(Records &records, const QString &course, const QString &variant);

    QTemporaryDir m_place;
    QSettings m_settings;
    MemoryRecords m_records;
    RuleEngine m_rules;
    qint64 m_now = 1763740000000;
    std::unique_ptr<Player> m_player;
    ViewEngine m_engine;
};
