#pragma once

#include <QStringList>

/** Opens the window on an invented agency, visits every view, dialog, language and size, and collects what QML complains about. */
namespace FollowUpSelfTest {

/** 0 when nothing was complained about, 1 otherwise. With @p pictures each place is also saved in that folder. */
[[nodiscard]] int run(const QString &pictures);

} // namespace FollowUpSelfTest
