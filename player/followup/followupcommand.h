#pragma once

#include "recorddatabase.h"

#include <QCommandLineParser>

/** A command without a window: its arguments, its register, and where it writes. */
class FollowUpCommand
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpCommand)

public:
    enum Status { Good = 0, HasProblems = 1, WrongUsage = 2 };

    /** What a command is called and what runs it. */
    struct Entry
    {
        QString first;
        QString second;
        int (*run)(const QStringList &);
    };

    FollowUpCommand(const QString &name, const QString &about, const QStringList &positionals = {});

    void add(const QString &name, const QString &about, const QString &value = {}) { m_parser.addOption({name, about, value}); }

    void addOut();    ///< --out, for write()
    void addDryRun(); ///< --dry-run, for isTrial()

    /** The exit status to stop with, when the arguments do not fit or ask for help. */
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments);

    [[nodiscard]] Result<std::unique_ptr<RecordDatabase>> open(RecordDatabase::Access access) const;

    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] bool isTrial() const { return isSet(u"dry-run"_qs); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments().mid(2); }

    /** To standard output, or whole to the file that --out names. */
    [[nodiscard]] int write(const QByteArray &bytes) const;

    /** Says how many rows of a file were read in, or would be. */
    void printChanges(qsizetype made, qsizetype changed, qsizetype same) const;

    /** Who is noted when people are looked at (PRV-19). */
    [[nodiscard]] static QString reader();

    static void print(const QString &text);
    [[nodiscard]] static int report(const Problems &problems);
    [[nodiscard]] static int usage(const QString &message);

private:
    QCommandLineParser m_parser;
    QCommandLineOption m_records;
    QStringList m_positionals; ///< what has to be named; the last may be several when it ends with "..."
};
