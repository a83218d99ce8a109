#pragma once

#include <QSize>
#include <QString>

class QCommandLineParser;
class QQmlEngine;
class QWindow;

/** How a program is asked on its command line to look, whatever the platform says: for those who try it out. */
class LookOptions
{
public:
    static void add(QCommandLineParser &parser);

    LookOptions() = default;
    explicit LookOptions(const QCommandLineParser &parser);

    QString scheme;   ///< "light", "dark" or "contrast"; empty: not asked
    int textSize = 0; ///< percent; 0: not asked
    QSize size;       ///< of the window; empty: not asked

    void apply(QQmlEngine &engine, QWindow *window) const;
};
