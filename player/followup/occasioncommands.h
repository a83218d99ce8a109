#pragma once

#include "followupcommand.h"

/** The commands of live webinars and of who is to take what: occasions, attendance, assignments. */
namespace OccasionCommands {

[[nodiscard]] QList<FollowUpCommand::Entry> entries();

} // namespace OccasionCommands
