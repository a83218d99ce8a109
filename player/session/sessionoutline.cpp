#include "sessionoutline.h"

SessionOutline::SessionOutline(const QJsonObject &course, RuleEngine &rules)
    : m_rules(rules), m_title(course.value(u"title"_qs).toString()), m_units(course.value(u"units"_qs).toArray())
{
    QJsonObject rest = course;
    rest.insert(u"units"_qs, QJsonArray());
    m_course = m_rules.fromJson(rest);
    m_making = m_rules.module(u"courses/rules/outline.mjs"_qs).property(u"beginOutline"_qs).call({m_course, m_rules.registry()});
}

bool SessionOutline::step()
{
    if (m_outline)
        return false;
    if (m_taken == m_units.size()) {
        m_outline = m_rules.call(m_making.property(u"finish"_qs), {}, m_title);
        return true;
    }
    const QJSValue unit = m_rules.fromJson(m_units.at(m_taken));
    m_course.property(u"units"_qs).setProperty(quint32(m_taken++), unit);
    const Result<QJSValue> taken = m_rules.call(m_making.property(u"take"_qs), {unit}, m_title);
    if (!taken)
        m_outline = taken;
    return true;
}

Result<QJSValue> SessionOutline::whole()
{
    while (step()) { }
    return *m_outline;
}
