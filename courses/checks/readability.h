#pragma once

#include <QString>
#include <QStringList>

/** How hard a text is to read, for Swedish first (SWE-2–SWE-6). */
namespace Readability {

/** Words: runs of letters and digits; hyphens and apostrophes inside a word belong to it. */
[[nodiscard]] QStringList words(const QString &text);
[[nodiscard]] int countWords(QStringView text);

/** Sentences end at . ? ! : and line ends, but not after abbreviations, numbers before a name ("1 §"), or inside decimals (SWE-6). */
[[nodiscard]] QStringList sentences(const QString &text);

struct Measure
{
    int words = 0;
    int sentences = 0;
    int longWords = 0; ///< more than six letters

    /** words/sentences + 100·longWords/words; 0 for no text (SWE-2). */
    [[nodiscard]] double lix() const { return words == 0 ? 0 : double(words) / std::max(1, sentences) + 100.0 * longWords / words; }
};

[[nodiscard]] Measure measure(const QString &text);

} // namespace Readability
