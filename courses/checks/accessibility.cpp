#include "check.h"
#include "checks/findings.h"
#include "coursefolder.h"
#include "xmldocument.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <functional>

namespace {

class AccessibilityCheck
{
    Q_DECLARE_TR_FUNCTIONS(AccessibilityCheck)

public:
    explicit AccessibilityCheck(const Course &course) : m_course(course) {}

    Problems run()
    {
        for (const Element &theme : m_course.root.elements(u"themes"))
            visit(theme);
        for (const Element &unit : m_course.units())
            walk(unit, [this](const Element &element) { visit(element); });
        for (const Element &bank : m_course.root.elements(u"banks"))
            walk(bank, [this](const Element &element) { visit(element); });
        return m_problems;
    }

private:
    void add(const CheckRule &rule, const Element &element, const QString &message, int line = 0)
    {
        m_problems.append(finding(rule, element, message, line));
    }

    /** A word for picture, or the name of a file. */
    static bool saysNothing(const QString &alternative, const QString &file)
    {
        static const QRegularExpression generic(u"^(bild|bilden|figur|figure|foto|diagram|illustration|image|picture|photo|graph|chart|img|logo|logotyp|logotypen)\\s*\\d*\\.?$|\\.(svg|png|jpe?g|webp)$"_qs,
                                                QRegularExpression::CaseInsensitiveOption);
        const auto isFile = [&](const QString &name) { return !name.isEmpty() && alternative.compare(name, Qt::CaseInsensitive) == 0; };
        return alternative.contains(generic) || isFile(file) || isFile(file.section(u'.', 0, -2));
    }

    void visit(const Element &element)
    {
        const QString alternative = element.text(u"alt").trimmed();
        if (saysNothing(alternative, element.text(u"src").section(u'/', -1)))
            add({u"LINT-38"_qs, Severity::Error, tr("A generic text is worse than none (ACC-B10)."), tr("Say what the picture shows.")}, element, tr("The alternative text “%1” says nothing.").arg(alternative));
        for (std::size_t i = 0; i < element.values.size(); ++i) {
            const Field &field = element.type->fields[i];
            if (const auto *rich = std::get_if<RichText>(&element.values[i]))
                checkHeadings(element, *rich);
            if (field.kind == FieldKind::Asset && std::get<QString>(element.values[i]).endsWith(u".svg"))
                checkDrawing(element, std::get<QString>(element.values[i]));
        }
    }

    void checkHeadings(const Element &element, const RichText &rich)
    {
        for (const XmlNode &node : rich.nodes) {
            if (node.name == u"heading" && node.children.empty())
                add({u"LINT-36"_qs, Severity::Error, tr("An empty heading leads nowhere (ACC-W12)."), tr("Write it, or remove it.")}, element, tr("The heading is empty."), node.line);
        }
    }

    /** A drawing is untrusted: no scripts, no addresses, nothing from outside (PRV-16, LMS-R13). */
    void checkDrawing(const Element &element, const QString &path)
    {
        const std::optional<QString> inside = CourseFolder::inside(m_course.folder, path);
        QFile file(inside.value_or(QString()));
        if (!inside || m_checked.contains(path) || !file.open(QIODevice::ReadOnly))
            return;
        m_checked.append(path);
        const Result<XmlNode> drawing = XmlDocument::parse(file.readAll(), path);
        if (!drawing) {
            m_problems += drawing.error();
            return;
        }
        const CheckRule rule{u"media"_qs, Severity::Error, tr("Pictures may not act or fetch (LMS-R13, PRV-16)."), tr("Draw it without.")};
        bool hasTitle = false;
        const std::function<void(const XmlNode &)> check = [&](const XmlNode &node) {
            static const QStringList forbidden{u"script"_qs, u"foreignObject"_qs, u"iframe"_qs, u"handler"_qs, u"animate"_qs, u"set"_qs};
            hasTitle = hasTitle || node.name == u"title";
            if (forbidden.contains(node.name))
                m_problems.append({path, node.line, tr("The picture holds <%1>.").arg(node.name) + u' ' + rule.repair, rule.severity, rule.code, element.id(), rule.why, rule.repair});
            for (const auto &[name, value] : node.attributes) {
                const QString plain = name.section(u':', -1);
                const bool refers = (plain == u"href" && !value.startsWith(u'#') && !value.startsWith(u"data:image/png;base64,")) || (value.contains(u"url(") && !value.contains(u"url(#"));
                if (name.startsWith(u"on") || refers)
                    m_problems.append({path, node.line, tr("The picture refers outside itself or holds a handler: %1.").arg(name) + u' ' + rule.repair, rule.severity, rule.code, element.id(), rule.why, rule.repair});
            }
            for (const XmlNode &child : node.children) {
                if (node.name == u"style" && (child.text.contains(u"@import") || child.text.contains(u"url(")))
                    m_problems.append({path, node.line, tr("The picture's style refers outside itself.") + u' ' + rule.repair, rule.severity, rule.code, element.id(), rule.why, rule.repair});
                if (child.isElement())
                    check(child);
            }
        };
        check(*drawing);
        if (!hasTitle && path != element.text(u"logo")) // a logo has its text in the course
            m_problems.append({path, 1, tr("The drawing has no title. Add a <title> that says what it is."), Severity::Warning, u"ACC-W1"_qs, element.id()});
    }

    const Course &m_course;
    Problems m_problems;
    QStringList m_checked;
};

} // namespace

Problems Check::accessibility(const Course &course)
{
    return AccessibilityCheck(course).run();
}
