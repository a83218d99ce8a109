#include "memorykeeper.h"

bool MemoryKeeper::save(const Save &what)
{
    if (!m_problem.isEmpty())
        return false;
    for (const QJsonValue event : what.events)
        m_events.append(event);
    m_state = what.state;
    return true;
}

bool MemoryKeeper::report(const Report &what)
{
    if (!m_problem.isEmpty())
        return false;
    m_report = what;
    return true;
}

bool MemoryKeeper::finish(const Finish &)
{
    return m_problem.isEmpty();
}
