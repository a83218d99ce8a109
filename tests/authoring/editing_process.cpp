#include "randomediting.h"

#include <QGuiApplication>

#include <cstdio>

/** Edits a course for as long as it lives, and says after each step what the course has become. */
int main(int argc, char *argv[])
{
    QGuiApplication program(argc, argv);
    CourseDocument document;
    if (argc < 3 || !document.open(QString::fromLocal8Bit(argv[1])) || document.isReadOnly())
        return 1;
    RandomEditing author(document, QByteArray(argv[2]).toUInt());
    for (int i = 1; i <= 2000; ++i) {
        author.step();
        if (i % 17 == 0)
            document.save();
        std::printf("%s\n", hashOf(document.course()).constData());
        std::fflush(stdout);
    }
    return 0;
}
