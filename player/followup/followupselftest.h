#pragma once

#include "lookoptions.h"

/** Opens the window on an invented agency, visits every view, dialog, language and size, and collects what QML complains about. */
namespace FollowUpSelfTest {

/** As @p look asks; at that size only, when it asks for one. 0 when nothing was complained about, 1 otherwise. @p pictureFolder: for a picture of each place, or empty. */
[[nodiscard]] int run(const LookOptions &look, const QString &pictureFolder);

} // namespace FollowUpSelfTest
