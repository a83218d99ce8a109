#pragma once

#include <QObject>
#include <QStringList>

class Player;
class QQmlEngine;
class SelfTestPictures;

/** Visits every page of the open course, every page of the player and every dialog, and collects what QML complains about. */
class SelfTest : public QObject
{
    Q_OBJECT

public:
    explicit SelfTest(Player &player) : m_player(player) {}
    ~SelfTest() override;

    /** To be called before anything is loaded. */
    void watch(QQmlEngine &engine);

    /** 0 when nothing was complained about, 1 otherwise. @p pictures: a folder for a picture of each place, or empty. */
    [[nodiscard]] int run(QObject *window, const QString &pictures);

private:
    void visitAll(QObject *window, SelfTestPictures &pictures);
    void settle();

    Player &m_player;
    QQmlEngine *m_engine = nullptr;
};
