#include "incomingfile.h"
#include "randomediting.h"

#include <QGuiApplication>

#include <cstdio>

/** Edits a course, or brings a file into it, for as long as it lives, and says after each step what has become of it. */
int main(int argc, char *argv[])
{
    QGuiApplication program(argc, argv);
    if (argc == 4 && QByteArray(argv[2]) == "bring") {
        IncomingFile incoming(QString::fromLocal8Bit(argv[1]), [] { return false; }, [](double part) {
            std::printf("%f\n", part);
            std::fflush(stdout);
        });
        return incoming.bring(QString::fromLocal8Bit(argv[3])).src.isEmpty() ? 1 : 0;
    }
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
