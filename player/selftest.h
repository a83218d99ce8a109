#pragma once

#include <QObject>
#include <QStringList>

class Player;
class QQmlEngine;

/** Visits every page of the open course, every page of the player and every dialog, and collects what QML complains about. */
class SelfTest : public QObject
{
    Q_OBJECT

public:
    explicit SelfTest(Player &player) : m_player(player) {}
    ~SelfTest() override;

    /** To be called before anything is loaded. */
    void watch(QQmlEngine &engine);

    /** 0 when nothing was complained about, 1 otherwise. With @p pictures each place is also saved there as an image. */
    [[nodiscard]] int run(QObject *window, const QString &pictures);

private:
    void visitAll(QObject *window, const QString &pictures);
    void settle();

    Player &m_player;
    QQmlEngine *m_engine = nullptr;
};
