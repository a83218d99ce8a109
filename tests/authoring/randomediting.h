#pragma once

#include "courseediting.h"

#include <QRandomGenerator>

/** All that is in a course, as one hash of the bytes its files would have. */
[[nodiscard]] QByteArray hashOf(const Course &course);

/** An author who does anything at all: the same seed does the same. */
class RandomEditing
{
public:
    RandomEditing(CourseDocument &document, quint32 seed);

    enum class Undoing { Sometimes, Never };
    void step(Undoing undoing = Undoing::Sometimes);

private:
    [[nodiscard]] QString anyBlock();
    [[nodiscard]] QString anyPage();
    void write();
    void changeItems();

    CourseDocument &m_document;
    CourseEditing m_editing;
    QRandomGenerator m_random;
};
