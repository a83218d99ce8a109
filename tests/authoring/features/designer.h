#pragma once

#include "application.h"
#include "coursedocument.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

/** A person at the program: presses keys, clicks, and sees what the window shows. */
class Designer
{
public:
    Designer();

    void looks(QSize window, int textSize);         ///< at a window and text of this size
    void opens(const QString &module);              ///< a copy of a module of the repository
    void opensFolder(const QString &folder);
    void presses(const QString &keys);              ///< "Ctrl+K", "F6", "Alt+Up"
    void types(const QString &text);
    void clicks(const QString &objectName);
    void choosesInPalette(const QString &words);    ///< types in the open search list and takes the first
    void selects(const QString &id);
    void uses(const QString &name);                 ///< clicks what a screen reader calls so
    void focuses(const QString &name);              ///< as a screen reader's user goes to it
    void tabsTo(const QString &name);               ///< with Tab alone
    void writes(const QString &name, const QString &text); ///< goes to the field with Tab and replaces what is there
    void chooses(const QString &name, const QString &text); ///< in a list of a few: opens it and takes the one that begins so
    void settles();

    [[nodiscard]] QQuickItem *item(const QString &objectName) const; ///< that is visible, or null
    [[nodiscard]] QQuickItem *focus() const { return m_window->activeFocusItem(); }
    [[nodiscard]] QQuickItem *named(const QString &name) const; ///< that is visible and can be used, or null
    [[nodiscard]] QString focusName() const;        ///< as a screen reader would say it
    [[nodiscard]] QString focusDescription() const;
    [[nodiscard]] QObject *workspace() const { return m_workspace; }
    [[nodiscard]] CourseDocument &document() const { return *m_document; }
    [[nodiscard]] QQuickWindow &window() const { return *m_window; }
    [[nodiscard]] QString current() const { return m_workspace->property("current").toString(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList warnings() const { return m_application.warnings(); }

private:
    QTemporaryDir m_folder;
    Application m_application;
    QQuickWindow *m_window = nullptr;
    QObject *m_workspace = nullptr;
    CourseDocument *m_document = nullptr;
};
