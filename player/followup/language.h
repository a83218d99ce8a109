#pragma once

#include <QString>

/** The language of the follow-up: the programs are written in Swedish, English comes from player/i18n. */
namespace Language {

/** "sv" or "en", as the environment has it. A bare C locale is a server, not a wish for English. */
[[nodiscard]] QString preferred();

/** What is said now: "sv" or "en". */
[[nodiscard]] QString current();

/** Everything that is said from now on is in @p language. */
void use(const QString &language);

} // namespace Language
