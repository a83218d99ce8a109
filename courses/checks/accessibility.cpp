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
    void add(QStringView rule, const Element &element, const QString &message, int line = 0)
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
            add(u"LINT-38", element, tr("The alternative text “%1” says nothing.").arg(alternative));
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
                add(u"LINT-36", element, tr("The heading is empty."), node.line);
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
        const auto say = [&](QStringView rule, int line, const QString &message) {
            m_problems.append(finding(rule, element, message, line));
            m_problems.back().file = path;
        };
        const Result<XmlNode> drawing = XmlDocument::parse(file.readAll(), path);
        if (!drawing) {
            for (const Problem &problem : drawing.error())
                say(u"media", problem.line, problem.message);
            return;
        }
        bool hasTitle = false;
        const std::function<void(const XmlNode &)> check = [&](const XmlNode &node) {
            static const QStringList forbidden{u"script"_qs, u"foreignObject"_qs, u"iframe"_qs, u"handler"_qs, u"animate"_qs, u"set"_qs};
            hasTitle = hasTitle || node.name == u"title";
            if (forbidden.contains(node.name))
                say(u"media", node.line, tr("The picture holds <%1>.").arg(node.name));
            for (const auto &[name, value] : node.attributes) {
                const QString plain = name.section(u':', -1);
                const bool refers = (plain == u"href" && !value.startsWith(u'#') && !value.startsWith(u"data:image/png;base64,")) || (value.contains(u"url(") && !value.contains(u"url(#"));
                if (name.startsWith(u"on") || refers)
                    say(u"media", node.line, tr("The picture refers outside itself or holds a handler: %1.").arg(name));
            }
            for (const XmlNode &child : node.children) {
                if (node.name == u"style" && (child.text.contains(u"@import") || child.text.contains(u"url(")))
                    say(u"media", node.line, tr("The picture's style refers outside itself."));
                if (child.isElement())
                    check(child);
            }
        };
        check(*drawing);
        if (!hasTitle && path != element.text(u"logo")) // a logo has its text in the course
            say(u"ACC-W1", 1, tr("The drawing has no title."));
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
