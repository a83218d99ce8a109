#include "followupcommand.h"

#include "savedfile.h"

#include <cstdio>

FollowUpCommand::FollowUpCommand(const QString &name, const QString &about, const QStringList &positionals)
    : m_records(u"records"_qs, tr("Registrets fil. Annars den vanliga för kontot."), tr("FIL")), m_positionals(positionals)
{
    m_parser.setApplicationDescription(about);
    m_parser.addHelpOption();
    m_parser.addPositionalArgument(u"command"_qs, name, name);
    for (const QString &positional : positionals)
        m_parser.addPositionalArgument(positional, QString(), positional);
    m_parser.addOption(m_records);
}

std::optional<int> FollowUpCommand::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{u"brygga-followup"_qs} + arguments))
        return usage(m_parser.errorText());
    if (m_parser.isSet(u"help"_qs)) {
        print(m_parser.helpText());
        return Good;
    }
    const qsizetype given = positional().size();
    const bool isOpen = !m_positionals.isEmpty() && m_positionals.constLast().endsWith(u"..."_qs);
    if (given < m_positionals.size())
        return usage(tr("Ange %1.").arg(m_positionals.mid(given).join(u' ')));
    if (given > m_positionals.size() && !isOpen)
        return usage(tr("För många argument."));
    return std::nullopt;
}

Result<std::unique_ptr<RecordDatabase>> FollowUpCommand::open(RecordDatabase::Access access) const
{
    return RecordDatabase::open(isSet(u"records"_qs) ? value(u"records"_qs) : RecordDatabase::usualPath(), access);
}

void FollowUpCommand::addOut()
{
    add(u"out"_qs, tr("Skriver till en fil."), tr("FIL"));
}

void FollowUpCommand::addDryRun()
{
    add(u"dry-run"_qs, tr("Visar vad som skulle hända, utan att ändra något."));
}

void FollowUpCommand::printChanges(qsizetype made, qsizetype changed, qsizetype same) const
{
    print((isTrial() ? tr("Skulle läsas in: %1 nya, %2 ändrade, %3 oförändrade. Inget är ändrat.\n") : tr("Inläst: %1 nya, %2 ändrade, %3 oförändrade.\n")).arg(made).arg(changed).arg(same));
}

int FollowUpCommand::write(const QByteArray &bytes) const
{
    if (!isSet(u"out"_qs)) {
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
        return Good;
    }
    const Problems problems = SavedFile::write(value(u"out"_qs), bytes);
    return problems.isEmpty() ? Good : report(problems);
}

QString FollowUpCommand::reader()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", u"unknown"_qs));
}

void FollowUpCommand::print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

int FollowUpCommand::report(const Problems &problems)
{
    for (const Problem &problem : problems)
        std::fputs((problem.toString() + u'\n').toUtf8().constData(), stderr);
    return HasProblems;
}

int FollowUpCommand::usage(const QString &message)
{
    std::fputs((message + u' ' + tr("Läs mer med --help.") + u'\n').toUtf8().constData(), stderr);
    return WrongUsage;
}
