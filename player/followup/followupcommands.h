#pragma once

#include <QStringList>

#include <optional>

/** What brygga-followup does without a window. */
namespace FollowUpCommands {

/** Runs the command that @p arguments (without the program's name) begin with and gives the exit status; nothing when they name none. */
[[nodiscard]] std::optional<int> run(const QStringList &arguments);

} // namespace FollowUpCommands
