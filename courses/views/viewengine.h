#pragma once

#include <QQmlEngine>

#include <memory>

class QQuickWindow;

/**
 * The engine of a program with its window. Not a QQmlApplicationEngine: that one looks on the disk for a variant of each file by
 * platform and language, each time a Loader is given an address; a tenth of the turn of a page.
 */
class ViewEngine : public QQmlEngine
{
    Q_OBJECT

public:
    explicit ViewEngine(QObject *parent = nullptr);
    ~ViewEngine() override;

    /** Makes the window that @p view, "Player/PlayerWindow.qml", describes. Null when it cannot be made; what is wrong has been logged. */
    QQuickWindow *load(const QString &view, const QVariantMap &properties = {});
    [[nodiscard]] QQuickWindow *window() const;

private:
    std::unique_ptr<QObject> m_window;
};
