#include "statemeter.h"

#include "coursejson.h"
#include "ruleengine.h"

StateMeter::StateMeter(QObject *parent)
    : QObject(parent)
    , m_aside(QThread::LowestPriority)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1500); // after the checks, which matter more
    connect(&m_pause, &QTimer::timeout, this, &StateMeter::start);
}

StateMeter::~StateMeter() = default;

std::optional<StateMeter::Sizes> StateMeter::measure(RuleEngine &rules, const Course &course, const std::function<bool()> &isOvertaken)
{
    const QJSValue stateSize = rules.module(u"exporter/verify/prove.mjs"_qs).property(u"stateSize"_qs);
    Sizes sizes;
    for (const QString &variant : QStringList{QString()} + course.variantIds()) {
        if (isOvertaken())
            return {};
        QJSValue input = rules.engine().newObject();
        input.setProperty(u"course"_qs, rules.fromJson(CourseJson::toJson(course.forVariant(variant), variant)));
        input.setProperty(u"registry"_qs, rules.registry());
        const Result<QJSValue> size = rules.call(stateSize, {input}, course.id());
        if (!size)
            continue; // half-finished: the checks say what is missing
        const QVariantMap map = size->toVariant().toMap();
        sizes.limit = map.value(u"most"_qs).toMap().value(u"scorm12"_qs).toInt();
        sizes.all.append({variant, map.value(u"bound"_qs).toInt(), map.value(u"dearest"_qs).toList()});
    }
    return sizes;
}

void StateMeter::setDocument(CourseDocument *document)
{
    if (!CourseDocument::follow(m_document, document, this))
        return;
    if (m_document) {
        connect(m_document, &CourseDocument::changed, this, [this] {
            m_aside.overtake();
            m_pause.start();
        });
        connect(m_document, &CourseDocument::reset, this, [this] {
            m_sizes.all.clear();
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
    m_aside.run(this, [course = m_document->course()](RuleEngine &rules, const auto &isOvertaken) { return measure(rules, course, isOvertaken); },
                [this](const Sizes &sizes) {
                    m_sizes = sizes;
                    emit measured();
                });
}

const StateMeter::Size &StateMeter::largest() const
{
    static const Size none;
    const auto found = std::max_element(m_sizes.all.begin(), m_sizes.all.end(), [](const Size &a, const Size &b) { return a.bound < b.bound; });
    return found == m_sizes.all.end() ? none : *found;
}

int StateMeter::boundOf(const QString &variant) const
{
    const auto found = std::find_if(m_sizes.all.begin(), m_sizes.all.end(), [&](const Size &size) { return size.variant == variant; });
    return found == m_sizes.all.end() ? 0 : found->bound;
}
