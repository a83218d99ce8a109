#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;

/** A dictionary of one language, from those installed. Without one, nothing is judged. */
class Speller
{
public:
    /** @p language as in a course: "sv", "en". */
    explicit Speller(const QString &language);
    ~Speller();

    [[nodiscard]] bool isAvailable() const { return m_dictionary != nullptr; }
    [[nodiscard]] bool knows(const QString &word) const;
    [[nodiscard]] QStringList suggestions(const QString &word) const; ///< at most five

private:
    std::unique_ptr<Hunspell> m_dictionary;
    bool m_isUtf8 = true;
};
