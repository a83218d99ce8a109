#include "statemeter.h"

#include "coursejson.h"
#include "ruleengine.h"

/** Measures. The rules' engine belongs to the thread that made it. */
class StateMeter::Worker : public QObject
{
public:
    explicit Worker(StateMeter &owner) : m_owner(owner) {}

    void run(int generation, const Course &course)
    {
        if (m_owner.m_generation != generation)
            return;
        if (!m_rules)
            m_rules = std::make_unique<RuleEngine>();
        const QJSValue stateSize = m_rules->module(u"exporter/verify/prove.mjs"_qs).property(u"stateSize"_qs);
        Sizes sizes;
        for (const QString &variant : QStringList{QString()} + course.variantIds()) {
            if (m_owner.m_generation != generation)
                return;
            QJSValue input = m_rules->engine().newObject();
            input.setProperty(u"course"_qs, m_rules->fromJson(CourseJson::toJson(course.forVariant(variant), variant)));
            input.setProperty(u"registry"_qs, m_rules->registry());
            const Result<QJSValue> size = m_rules->call(stateSize, {input}, course.id());
            if (!size)
                continue; // half-finished: the checks say what is missing
            const QVariantMap map = size->toVariant().toMap();
            sizes.limit = map.value(u"most"_qs).toMap().value(u"scorm12"_qs).toInt();
            sizes.all.append({variant, map.value(u"bound"_qs).toInt(), map.value(u"dearest"_qs).toList()});
        }
        QMetaObject::invokeMethod(&m_owner, [&owner = m_owner, generation, sizes] {
            if (owner.m_generation != generation)
                return;
            owner.m_sizes = sizes.all;
            owner.m_limit = sizes.limit;
            emit owner.measured();
        }, Qt::QueuedConnection);
    }

private:
    StateMeter &m_owner;
    std::unique_ptr<RuleEngine> m_rules;
};

StateMeter::StateMeter(QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(*this))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowestPriority);
    m_pause.setSingleShot(true);
    m_pause.setInterval(1500); // after the checks, which matter more
    connect(&m_pause, &QTimer::timeout, this, &StateMeter::start);
}

StateMeter::~StateMeter()
{
    ++m_generation;
    m_thread.quit();
    m_thread.wait();
}

void StateMeter::setDocument(CourseDocument *document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (m_document) {
        connect(m_document, &CourseDocument::changed, this, [this] {
            ++m_generation;
            m_pause.start();
        });
        connect(m_document, &CourseDocument::reset, this, [this] {
            m_sizes.clear();
            emit measured();
        });
    }
    emit documentChanged();
    start();
}

void StateMeter::start()
{
    if (!m_document || !m_document->isOpen())
        return;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, generation = ++m_generation, course = m_document->course()] { worker->run(generation, course); }, Qt::QueuedConnection);
}

const StateMeter::Size &StateMeter::largest() const
{
    static const Size none;
    const auto found = std::max_element(m_sizes.begin(), m_sizes.end(), [](const Size &a, const Size &b) { return a.bound < b.bound; });
    return found == m_sizes.end() ? none : *found;
}

int StateMeter::boundOf(const QString &variant) const
{
    const auto found = std::find_if(m_sizes.begin(), m_sizes.end(), [&](const Size &size) { return size.variant == variant; });
    return found == m_sizes.end() ? 0 : found->bound;
}
