#include "console.h"

#include <QTextStream>

#include <cstdio>
#include <unistd.h>

namespace {

void write(FILE *file, const QString &text)
{
    QTextStream(file) << text << '\n';
}

} // namespace

namespace Console {

void print(const QString &text)
{
    write(stdout, text);
}

void report(const Problems &problems)
{
    for (const Problem &problem : problems)
        write(stderr, problem.toString());
}

void progress(const QString &text)
{
    if (isatty(fileno(stderr)))
        QTextStream(stderr) << "\r\033[K" << text << Qt::flush;
}

std::optional<int> parse(QCommandLineParser &parser, const QString &command, const QStringList &arguments)
{
    const QCommandLineOption help(QStringList{u"h"_qs, u"help"_qs}, QCoreApplication::translate("Console", "Shows this help."));
    parser.addOption(help);
    const bool fits = parser.parse(QStringList{u"brygga "_qs + command} + arguments);
    if (fits && parser.isSet(help)) {
        print(parser.helpText().replace(QCoreApplication::applicationName() + u' ', u"brygga "_qs));
        return Good;
    }
    if (!fits) {
        write(stderr, parser.errorText() + u'\n' + QCoreApplication::translate("Console", "brygga %1 --help says how it is used.").arg(command));
        return WrongUsage;
    }
    return {};
}

} // namespace Console
