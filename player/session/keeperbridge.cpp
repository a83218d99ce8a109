#include "keeperbridge.h"

#include <QJSEngine>

namespace {

QString name(RecordKeeper::Mode mode)
{
    return mode == RecordKeeper::Mode::Normal ? u"normal"_qs : mode == RecordKeeper::Mode::Review ? u"review"_qs : u"browse"_qs;
}

QJsonArray toArray(const QJSValue &value)
{
    return QJsonArray::fromVariantList(value.toVariant().toList());
}

} // namespace

KeeperBridge::KeeperBridge(RecordKeeper &keeper, QJSEngine &engine, Clock clock, Clock elapsed)
    : m_keeper(keeper), m_engine(engine), m_clock(std::move(clock)), m_elapsed(elapsed ? std::move(elapsed) : m_clock)
{
}

QJSValue KeeperBridge::start()
{
    const std::optional<RecordKeeper::Start> begun = m_keeper.start();
    m_isRefused = !begun;
    QJSValue answer = m_engine.newObject();
    answer.setProperty(u"learner"_qs, begun ? begun->learner : QString());
    answer.setProperty(u"mode"_qs, begun ? name(begun->mode) : u"browse"_qs);
    answer.setProperty(u"resumed"_qs, begun && begun->resumed);
    return answer;
}

QJSValue KeeperBridge::load()
{
    const std::optional<QString> state = m_keeper.load();
    if (!state)
        return QJSValue(QJSValue::NullValue);
    QJSValue answer = m_engine.newObject();
    answer.setProperty(u"state"_qs, *state);
    return answer;
}

bool KeeperBridge::save(const QJSValue &what)
{
    for (const QJsonValue event : toArray(what.property(u"events"_qs)))
        m_unsaved.append(event);
    m_lastSave = {m_unsaved, what.property(u"state"_qs).toString(), what.property(u"location"_qs).toString()};
    const bool isSaved = m_keeper.save(m_lastSave);
    if (isSaved)
        m_unsaved = {};
    return isSaved;
}

bool KeeperBridge::report(const QJSValue &what)
{
    const QJSValue score = what.property(u"score"_qs);
    m_lastReport = RecordKeeper::Report{score.isNumber() ? std::optional(score.toNumber()) : std::nullopt,
                                        what.property(u"completion"_qs).toString() == u"completed", what.property(u"success"_qs).toString(),
                                        what.property(u"progress"_qs).toNumber(), toArray(what.property(u"reasons"_qs)),
                                        QJsonObject::fromVariantMap(what.property(u"remaining"_qs).call().toVariant().toMap())};
    return m_keeper.report(*m_lastReport);
}

bool KeeperBridge::finish(const QJSValue &what)
{
    return m_keeper.finish({what.property(u"complete"_qs).toBool(), what.property(u"seconds"_qs).toNumber()});
}

void KeeperBridge::happened(const QJSValue &event, bool isSafe)
{
    emit kept(QJsonObject::fromVariantMap(event.toVariant().toMap()), isSafe);
}

bool KeeperBridge::saveAgain()
{
    if (m_unsaved.isEmpty())
        return true;
    if (!m_keeper.save(m_lastSave))
        return false;
    m_unsaved = {};
    return !m_lastReport || m_keeper.report(*m_lastReport);
}
