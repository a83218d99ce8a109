#include "richtextdocument.h"

#include "coursexml.h"

#include <QFont>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

namespace {

constexpr QChar attributeMark(0x1f);
constexpr QChar valueMark(0x1e);
constexpr QChar commentMark(0x2060); // word joiner: has no width
constexpr QChar itemMark(0xe000);    // private; the level and the kind of list follow it

bool isFlow(FieldKind kind) { return kind == FieldKind::Flow || kind == FieldKind::FlowContent; }

bool isAtom(const QString &entry)
{
    const QString name = RichTextDocument::entryName(entry);
    return name == u"cite" || name == u"!";
}

class Filler
{
public:
    Filler(QTextDocument &document, const QHash<QString, QString> &labels) : m_cursor(&document), m_labels(labels) {}

    void inlineNodes(const std::vector<XmlNode> &nodes, const QStringList &stack)
    {
        for (const XmlNode &node : nodes) {
            if (node.kind == XmlNode::Kind::Text) {
                m_cursor.insertText(node.text, RichTextDocument::format(stack));
            } else if (node.kind == XmlNode::Kind::Comment) {
                const QStringList inner = stack + QStringList{RichTextDocument::entry(u"!"_qs, {{u"text"_qs, node.text}})};
                m_cursor.insertText(QString(commentMark), RichTextDocument::format(inner, QString(commentMark)));
            } else if (node.name == u"cite") {
                const QString source = node.attribute(u"source"_qs);
                const QString label = u'[' + m_labels.value(source, source) + u']';
                m_cursor.insertText(label, RichTextDocument::format(stack + QStringList{RichTextDocument::entry(node.name, node.attributes)}, label));
            } else if (node.name != u"list") {
                inlineNodes(node.children, stack + QStringList{RichTextDocument::entry(node.name, node.attributes)});
            }
        }
    }

    void flow(const std::vector<XmlNode> &nodes)
    {
        for (const XmlNode &node : nodes) {
            if (node.kind == XmlNode::Kind::Comment) {
                m_comments.append(node.text);
            } else if (node.name == u"list") {
                list(node, 1);
            } else if (node.isElement()) {
                QTextBlockFormat format;
                if (node.name == u"heading")
                    format.setHeadingLevel(4);
                startBlock(format, node);
                inlineNodes(node.children, {});
                if (format.headingLevel() > 0)
                    embolden();
            }
        }
        if (!m_comments.isEmpty()) { // after the last line: they wait at the end of the document
            QTextFrameFormat frame = m_cursor.document()->rootFrame()->frameFormat();
            frame.setProperty(RichTextDocument::Comments, m_comments);
            m_cursor.document()->rootFrame()->setFrameFormat(frame);
        }
    }

private:
    void embolden()
    {
        QTextCursor line(m_cursor.block());
        line.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat weight;
        weight.setFontWeight(QFont::DemiBold);
        line.mergeCharFormat(weight);
    }

    void startBlock(QTextBlockFormat format, const XmlNode &node)
    {
        format.setBottomMargin(8);
        if (!node.attribute(u"for"_qs).isEmpty())
            format.setProperty(RichTextDocument::Variants, node.attribute(u"for"_qs));
        if (!m_comments.isEmpty())
            format.setProperty(RichTextDocument::Comments, m_comments);
        m_comments.clear();
        QTextCharFormat chars = RichTextDocument::format({});
        if (format.headingLevel() > 0)
            chars.setFontWeight(QFont::DemiBold);
        if (m_isFirst) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(chars);
        } else {
            m_cursor.insertBlock(format, chars);
        }
        m_isFirst = false;
    }

    void list(const XmlNode &node, int depth)
    {
        QTextListFormat format;
        format.setStyle(node.attribute(u"kind"_qs) == u"number" ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
        format.setIndent(depth);
        if (!node.attribute(u"for"_qs).isEmpty())
            format.setProperty(RichTextDocument::ListVariants, node.attribute(u"for"_qs));
        QTextList *list = nullptr;
        for (const XmlNode &item : node.children) {
            if (item.kind == XmlNode::Kind::Comment) {
                m_comments.append(item.text);
                continue;
            }
            startBlock({}, item);
            list ? list->add(m_cursor.block()) : void(list = m_cursor.createList(format));
            inlineNodes(item.children, {});
            for (const XmlNode &child : item.children) {
                if (child.isElement() && child.name == u"list")
                    this->list(child, depth + 1);
            }
        }
    }

    QTextCursor m_cursor;
    const QHash<QString, QString> &m_labels;
    QStringList m_comments;
    bool m_isFirst = true;
};

/** Puts a run of characters where its stack says, in elements already open where they are the same. */
void append(std::vector<XmlNode> &nodes, const QStringList &stack, QStringList &open, const QString &text)
{
    qsizetype shared = 0;
    while (shared < stack.size() && shared < open.size() && stack[shared] == open[shared])
        ++shared;
    std::vector<XmlNode> *level = &nodes;
    for (qsizetype i = 0; i < stack.size(); ++i) {
        if (i >= shared) {
            XmlNode node{XmlNode::Kind::Element, RichTextDocument::entryName(stack[i]), {}, 0, {}, {}};
            const QStringList parts = stack[i].split(attributeMark);
            for (const QString &part : parts.mid(2))
                node.attributes.emplace_back(part.section(valueMark, 0, 0), part.section(valueMark, 1));
            if (node.name == u"!")
                node = {XmlNode::Kind::Comment, {}, node.attributes.empty() ? QString() : node.attributes.front().second, 0, {}, {}};
            level->push_back(std::move(node));
        }
        level = &level->back().children;
    }
    open = stack;
    if (!text.isEmpty())
        level->push_back({XmlNode::Kind::Text, {}, text, 0, {}, {}});
}

std::vector<XmlNode> inlineOf(const QTextBlock &block)
{
    std::vector<XmlNode> nodes;
    QStringList open;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        QStringList stack = format.property(RichTextDocument::Stack).toStringList();
        QString text = it.fragment().text();
        text.replace(QChar::LineSeparator, u' ');
        text.remove(QChar::ObjectReplacementCharacter);
        text.removeIf([](QChar c) { return (c < u' ' && c != u'\t' && c != u'\n') || c.isNonCharacter(); }); // no XML can hold them
        text = QString::fromUtf8(text.toUtf8()); // nor half a character
        if (!stack.isEmpty() && isAtom(stack.back())) {
            const QString label = format.property(RichTextDocument::Label).toString();
            const qsizetype at = text.indexOf(label);
            const QStringList around = stack.mid(0, stack.size() - 1);
            if (at < 0)
                continue; // somebody has deleted a part of it: it goes as a whole
            if (at > 0)
                append(nodes, around, open, text.left(at));
            append(nodes, stack, open, {});
            open = around;
            if (at + label.size() < text.size())
                append(nodes, around, open, text.mid(at + label.size()));
            continue;
        }
        append(nodes, stack, open, text);
    }
    return nodes;
}

std::vector<XmlNode> *listLevel(std::vector<XmlNode> &nodes, const QTextBlock &block, QVector<const QTextList *> &open)
{
    const QTextList *list = block.textList();
    const int depth = std::max(1, list->format().indent());
    while (open.size() > depth)
        open.removeLast();
    if (open.size() == depth && open.back() != list)
        open.removeLast();
    std::vector<XmlNode> *level = &nodes;
    for (int i = 0; i < depth; ++i) {
        if (i >= open.size()) {
            const QTextListFormat format = list->format();
            XmlNode node{XmlNode::Kind::Element, u"list"_qs, {}, 0, {}, {}};
            if (format.style() == QTextListFormat::ListDecimal)
                node.attributes.emplace_back(u"kind"_qs, u"number"_qs);
            if (const QString variants = format.property(RichTextDocument::ListVariants).toString(); !variants.isEmpty())
                node.attributes.emplace_back(u"for"_qs, variants);
            level->push_back(std::move(node));
            open.append(list);
        }
        level = &level->back().children;
        if (i + 1 < depth) {
            if (level->empty() || !level->back().isElement())
                level->push_back({XmlNode::Kind::Element, u"item"_qs, {}, 0, {}, {}});
            level = &level->back().children;
        }
    }
    return level;
}

void appendComments(std::vector<XmlNode> &nodes, const QStringList &comments)
{
    for (const QString &comment : comments)
        nodes.push_back({XmlNode::Kind::Comment, {}, comment, 0, {}, {}});
}

/** Word and PowerPoint write lists as paragraphs that begin with a sign: it makes room for a mark. */
QString withMarkedItems(const QString &html)
{
    static const QRegularExpression sign(u"<span[^>]*(?:mso-list:\\s*Ignore[^>]*>\\s*([^<]*)(?:<span[^>]*>[^<]*</span>)?\\s*|mso-special-format:\\s*\"?(num)?bullet[^>]*>[^<]*)</span>"_qs, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression level(u"mso-list:[^>]*level([1-4])"_qs, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(u"^\\(?\\w{1,4}[.)]"_qs);
    QString marked;
    qsizetype last = 0;
    for (auto match = sign.globalMatch(html); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString before = html.mid(last, found.capturedStart() - last);
        const QRegularExpressionMatch depth = level.match(before.mid(before.lastIndexOf(u"<p"_qs, -1, Qt::CaseInsensitive)));
        const bool isNumbered = !found.captured(2).isEmpty() || number.match(found.captured(1)).hasMatch();
        marked += before + itemMark + (depth.hasMatch() ? depth.captured(1) : u"1"_qs) + (isNumbered ? u'n' : u'b');
        last = found.capturedEnd();
    }
    return marked + html.mid(last);
}

/** Items of lists, where paragraphs are marked as such. */
class Items
{
public:
    void take(QTextBlock block)
    {
        const QString text = block.text();
        if (text.size() < 3 || text[0] != itemMark) {
            m_open.clear();
            return;
        }
        const int depth = text[1].digitValue();
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 3);
        cursor.removeSelectedText();
        QTextListFormat format;
        format.setStyle(text[2] == u'n' ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
        format.setIndent(depth);
        while (m_open.size() > depth)
            m_open.removeLast();
        if (m_open.size() == depth && m_open.back()->format().style() == format.style()) {
            m_open.back()->add(block);
        } else {
            m_open.resize(depth, nullptr);
            m_open.back() = cursor.createList(format);
        }
    }

private:
    QVector<QTextList *> m_open; ///< one in the other
};

/** Runs that other programs have marked up, as ours. */
QStringList foreignStack(const QTextCharFormat &format, bool isHeading)
{
    QStringList stack;
    const QString href = format.anchorHref().replace(u"&amp;"_qs, u"&"_qs); // Qt leaves it as it stands in the HTML
    if (format.isAnchor() && (href.startsWith(u"https://") || href.startsWith(u"http://") || href.startsWith(u"mailto:")) && !href.contains(u' '))
        stack.append(RichTextDocument::entry(u"link"_qs, {{u"href"_qs, href.left(1000)}}));
    if (!isHeading && format.fontWeight() >= QFont::DemiBold)
        stack.append(RichTextDocument::entry(u"strong"_qs, {}));
    if (format.fontItalic())
        stack.append(RichTextDocument::entry(u"em"_qs, {}));
    return stack;
}

} // namespace

namespace RichTextDocument {

QString entry(const QString &name, const std::vector<std::pair<QString, QString>> &attributes)
{
    static int serial = 0;
    QString text = name + attributeMark + QString::number(++serial);
    for (const auto &[key, value] : attributes)
        text += attributeMark + key + valueMark + value;
    return text;
}

QString entryName(const QString &entry)
{
    return entry.section(attributeMark, 0, 0);
}

QString entryAttribute(const QString &entry, const QString &name)
{
    const QStringList parts = entry.split(attributeMark);
    for (const QString &part : parts.mid(2)) {
        if (part.section(valueMark, 0, 0) == name)
            return part.section(valueMark, 1);
    }
    return {};
}

QTextCharFormat format(const QStringList &stack, const QString &label)
{
    QTextCharFormat format;
    if (!stack.isEmpty())
        format.setProperty(Stack, stack);
    if (!label.isEmpty())
        format.setProperty(Label, label);
    for (const QString &entry : stack) {
        const QString name = entryName(entry);
        if (name == u"em")
            format.setFontItalic(true);
        else if (name == u"strong")
            format.setFontWeight(QFont::Bold);
        else if (name == u"code")
            format.setFontFamilies({u"Noto Sans Mono"_qs, u"monospace"_qs});
        else if (name == u"link")
            format.setFontUnderline(true);
        else if (name == u"term" || name == u"lang" || name == u"span")
            format.setUnderlineStyle(name == u"term" ? QTextCharFormat::DotLine : QTextCharFormat::DashUnderline);
        else if (name == u"cite")
            format.setFontItalic(false);
        if (!entryAttribute(entry, u"for"_qs).isEmpty())
            format.setProperty(Variants, entryAttribute(entry, u"for"_qs));
    }
    return format;
}

void fill(QTextDocument &document, const RichText &text, FieldKind kind, const QHash<QString, QString> &labels)
{
    document.clear();
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.clearProperty(Comments);
    document.rootFrame()->setFrameFormat(frame);
    Filler filler(document, labels);
    if (isFlow(kind))
        filler.flow(text.nodes);
    else
        filler.inlineNodes(text.nodes, {});
}

RichText read(const QTextDocument &document, FieldKind kind)
{
    RichText text;
    if (!isFlow(kind)) {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            std::vector<XmlNode> line = inlineOf(block);
            if (!text.nodes.empty() && !line.empty())
                text.nodes.push_back({XmlNode::Kind::Text, {}, u" "_qs, 0, {}, {}});
            text.nodes.insert(text.nodes.end(), line.begin(), line.end());
        }
    } else {
        QVector<const QTextList *> open;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QTextBlockFormat format = block.blockFormat();
            const QString variants = format.property(Variants).toString();
            std::vector<XmlNode> *level = &text.nodes;
            XmlNode line{XmlNode::Kind::Element, block.textList() ? u"item"_qs : format.headingLevel() > 0 ? u"heading"_qs : u"p"_qs, {}, 0, {}, inlineOf(block)};
            if (block.textList())
                level = listLevel(text.nodes, block, open);
            else
                open.clear();
            const QStringList comments = format.property(Comments).toStringList();
            if (line.children.empty() && comments.isEmpty() && variants.isEmpty())
                continue; // an empty line says nothing
            appendComments(*level, comments);
            if (!variants.isEmpty())
                line.attributes.emplace_back(u"for"_qs, variants);
            level->push_back(std::move(line));
        }
        std::erase_if(text.nodes, [](const XmlNode &node) { return node.name == u"list" && node.children.empty(); });
        appendComments(text.nodes, document.rootFrame()->frameFormat().property(Comments).toStringList());
    }
    return CourseXml::folded(text, kind);
}

RichText fromForeign(const QString &html, FieldKind kind)
{
    QTextDocument foreign;
    foreign.setUndoRedoEnabled(false);
    foreign.setHtml(withMarkedItems(html));
    Items items;
    QTextCursor cursor(&foreign);
    cursor.beginEditBlock(); // or every run would be laid out anew
    for (QTextBlock block = foreign.begin(); block.isValid(); block = block.next()) {
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        items.take(block);
        if (const int end = block.text().indexOf(QChar::LineSeparator); end >= 0 && !isHeading && !block.textList()) { // what stands on a line of its own stays there
            cursor.setPosition(block.position() + end);
            cursor.deleteChar();
            cursor.insertBlock();
        }
        QVector<QPair<QPair<int, int>, QStringList>> runs;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            runs.append({{it.fragment().position(), it.fragment().length()}, foreignStack(it.fragment().charFormat(), isHeading)});
        for (const auto &[range, stack] : runs) {
            cursor.setPosition(range.first);
            cursor.setPosition(range.first + range.second, QTextCursor::KeepAnchor);
            cursor.setCharFormat(RichTextDocument::format(stack));
        }
    }
    cursor.endEditBlock();
    return read(foreign, kind);
}

} // namespace RichTextDocument
