#pragma once

#include <QString>

class Application;

/** Visits every page, pane and dialog of the program with a course, without a person. */
namespace SelfTest {

/** 0 when nothing was warned about. @p pictures: a folder for a picture of each, or empty. */
[[nodiscard]] int run(Application &application, const QString &course, const QString &pictures);

} // namespace SelfTest
