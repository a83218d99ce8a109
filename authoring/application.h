#pragma once

#include "lookoptions.h"
#include "viewengine.h"

#include <QTranslator>

#include <memory>

class CourseDocument;

/** The program: its language, its window, and the keys that no text field may keep for itself. */
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const QString &language);
    ~Application() override;

    bool load();
    [[nodiscard]] ViewEngine &engine() { return *m_engine; }
    [[nodiscard]] QObject *window() const;
    [[nodiscard]] CourseDocument &document() const;
    /** Colours, text in percent and the window's size; what is empty stays as the system has it. */
    void look(const LookOptions &options);
    void startOpening(const QString &course);
    bool openCourse(const QString &course); ///< the same, and waits for it
    [[nodiscard]] QStringList warnings() const { return m_warnings; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTranslator m_own;
    QTranslator m_courses;
    QTranslator m_exporter;
    std::unique_ptr<ViewEngine> m_engine;
    QStringList m_warnings;
};
