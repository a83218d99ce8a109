#include "richtextwriting.h"

#include "coursexml.h"
#include "richtextdocument.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QUrl>

namespace {

const QString clipboardType = u"application/x-brygga-text+xml"_qs;

/** Elements that end where they end: typing after them stands outside. */
bool isClosed(const QString &entry)
{
    static const QStringList closed{u"link"_qs, u"cite"_qs, u"term"_qs, u"code"_qs, u"lang"_qs, u"!"_qs};
    return closed.contains(RichTextDocument::entryName(entry));
}

std::vector<std::pair<QString, QString>> pairs(const QVariantMap &map)
{
    std::vector<std::pair<QString, QString>> all;
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (!it.value().toString().isEmpty())
            all.emplace_back(it.key(), it.value().toString());
    }
    return all;
}

} // namespace

RichTextWriting::RichTextWriting(QObject *parent)
    : QObject(parent)
{
}

void RichTextWriting::setDocument(QQuickTextDocument *document)
{
    if (m_document == document)
        return;
    if (QTextDocument *old = plain())
        old->disconnect(this);
    m_document = document;
    if (QTextDocument *text = plain()) {
        show();
        connect(text, &QTextDocument::contentsChange, this, [this](int position, int, int added) {
            if (m_isFilling || added == 0)
                return;
            QMetaObject::invokeMethod(this, [=, this] { closeAfter(position, added); }, Qt::QueuedConnection);
        });
        connect(text, &QTextDocument::contentsChanged, this, &RichTextWriting::take);
    }
    emit documentChanged();
}

void RichTextWriting::setFlow(bool flow)
{
    if (m_isFlow == flow)
        return;
    m_isFlow = flow;
    show();
    emit documentChanged();
}

void RichTextWriting::setText(const QString &xml)
{
    if (xml == m_text)
        return;
    m_text = xml;
    show();
    emit textChanged();
}

void RichTextWriting::setLabels(const QVariantMap &labels)
{
    if (m_labels == labels)
        return;
    m_labels = labels;
    show();
    emit labelsChanged();
}

void RichTextWriting::show()
{
    QTextDocument *document = plain();
    const Result<RichText> text = CourseXml::toRichText(m_text, kind());
    if (!document || !text)
        return;
    m_isFilling = true;
    fill(*document, *text, kind());
    m_isFilling = false;
    findVariantLines();
}

void RichTextWriting::findVariantLines()
{
    QVariantList lines;
    for (QTextBlock block = plain()->begin(); block.isValid(); block = block.next()) {
        QStringList variants{block.blockFormat().property(RichTextDocument::Variants).toString()};
        if (const QTextList *list = block.textList(); list && list->itemNumber(block) == 0)
            variants.prepend(list->format().property(RichTextDocument::ListVariants).toString());
        variants.removeAll(QString());
        if (!variants.isEmpty())
            lines.append(QVariantMap{{u"at"_qs, block.position()}, {u"text"_qs, variants.join(u' ')}});
    }
    if (lines == m_variantLines)
        return;
    m_variantLines = lines;
    emit variantLinesChanged();
}

void RichTextWriting::fill(QTextDocument &document, const RichText &text, FieldKind kind) const
{
    QHash<QString, QString> labels;
    for (auto it = m_labels.begin(); it != m_labels.end(); ++it)
        labels.insert(it.key(), it.value().toString());
    RichTextDocument::fill(document, text, kind, labels);
}

void RichTextWriting::take()
{
    if (m_isFilling)
        return;
    findVariantLines();
    const QString xml = CourseXml::toXml(RichTextDocument::read(*plain(), kind()));
    if (xml == m_text)
        return;
    m_text = xml;
    emit edited(xml);
    emit selectionChanged();
}

QTextCursor RichTextWriting::selection() const
{
    QTextCursor cursor(plain());
    const int last = plain()->characterCount() - 1; // the field's own numbers may lag behind its document
    cursor.setPosition(std::clamp(m_start, 0, last));
    cursor.setPosition(std::clamp(m_end, 0, last), QTextCursor::KeepAnchor);
    return cursor;
}

QVariantMap RichTextWriting::around() const
{
    QVariantMap found;
    if (!plain())
        return found;
    QTextCursor cursor = selection();
    const QTextBlock block = plain()->findBlock(cursor.selectionStart());
    if (cursor.hasSelection()) {
        const int start = cursor.selectionStart();
        cursor.setPosition(start + 1);
    }
    const QStringList stack = cursor.charFormat().property(RichTextDocument::Stack).toStringList();
    for (const QString &entry : stack) {
        const QString name = RichTextDocument::entryName(entry);
        if (name == u"link")
            found.insert(name, RichTextDocument::entryAttribute(entry, u"href"_qs) + RichTextDocument::entryAttribute(entry, u"page"_qs));
        else if (name == u"term")
            found.insert(name, RichTextDocument::entryAttribute(entry, u"ref"_qs));
        else if (name == u"lang")
            found.insert(name, RichTextDocument::entryAttribute(entry, u"code"_qs));
        else if (name == u"cite")
            found.insert(name, QVariantMap{{u"source"_qs, RichTextDocument::entryAttribute(entry, u"source"_qs)}, {u"place"_qs, RichTextDocument::entryAttribute(entry, u"place"_qs)},
                                           {u"fact"_qs, RichTextDocument::entryAttribute(entry, u"fact"_qs)}});
        else if (name == u"span")
            found.insert(u"for"_qs, RichTextDocument::entryAttribute(entry, u"for"_qs));
        else
            found.insert(name, true);
    }
    if (block.textList())
        found.insert(u"list"_qs, block.textList()->format().style() == QTextListFormat::ListDecimal ? u"number"_qs : u"bullet"_qs);
    if (block.blockFormat().headingLevel() > 0)
        found.insert(u"heading"_qs, true);
    if (const QString variants = block.blockFormat().property(RichTextDocument::Variants).toString(); !variants.isEmpty())
        found.insert(u"paragraphFor"_qs, variants);
    return found;
}

/** Gives each run of the selection the stack that @p change makes of its own. */
template<typename Change>
void RichTextWriting::changeStacks(Change &&change)
{
    QTextCursor cursor = selection();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    if (start == end)
        return;
    struct Run { int from; int to; QTextCharFormat format; };
    QVector<Run> runs;
    for (QTextBlock block = plain()->findBlock(start); block.isValid() && block.position() < end; block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int from = std::max(start, fragment.position());
            const int to = std::min(end, fragment.position() + fragment.length());
            if (from < to)
                runs.append({from, to, fragment.charFormat()});
        }
    }
    cursor.beginEditBlock();
    for (const Run &run : runs) {
        QStringList stack = run.format.property(RichTextDocument::Stack).toStringList();
        change(stack);
        cursor.setPosition(run.from);
        cursor.setPosition(run.to, QTextCursor::KeepAnchor);
        cursor.setCharFormat(RichTextDocument::format(stack, run.format.property(RichTextDocument::Label).toString()));
    }
    cursor.endEditBlock();
    emit selectionChanged();
}

void RichTextWriting::toggle(const QString &name)
{
    const bool isOn = around().contains(name);
    const QString entry = RichTextDocument::entry(name, {});
    changeStacks([&](QStringList &stack) {
        stack.removeIf([&](const QString &other) { return RichTextDocument::entryName(other) == name; });
        if (!isOn)
            stack.prepend(entry);
    });
}

void RichTextWriting::surround(const QString &name, const QVariantMap &attributes)
{
    const auto wanted = pairs(attributes);
    const QString entry = RichTextDocument::entry(name, wanted);
    changeStacks([&](QStringList &stack) {
        stack.removeIf([&](const QString &other) { return RichTextDocument::entryName(other) == name; });
        if (!wanted.empty())
            stack.prepend(entry);
    });
}

void RichTextWriting::cite(const QVariantMap &attributes)
{
    const bool isChange = around().contains(u"cite"_qs);
    QTextCursor cursor = selection();
    if (isChange) { // the one that is there makes way
        const int at = cursor.hasSelection() ? cursor.selectionStart() : cursor.position() - 1;
        const QTextBlock block = plain()->findBlock(at);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (const QTextFragment fragment = it.fragment(); fragment.contains(at)) {
                cursor.setPosition(fragment.position());
                cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
                break;
            }
        }
    }
    const QString source = attributes.value(u"source"_qs).toString();
    cursor.beginEditBlock();
    if (isChange)
        cursor.removeSelectedText();
    cursor.setPosition(cursor.selectionEnd());
    const QString label = u'[' + m_labels.value(source, source).toString() + u']';
    std::vector<std::pair<QString, QString>> said; // as the courses write it
    for (const QString &name : {u"source"_qs, u"place"_qs, u"fact"_qs}) {
        if (const QString value = attributes.value(name).toString(); !value.isEmpty())
            said.emplace_back(name, value);
    }
    if (!source.isEmpty())
        cursor.insertText(label, RichTextDocument::format({RichTextDocument::entry(u"cite"_qs, said)}, label));
    cursor.endEditBlock();
}

QVariantMap RichTextWriting::citation(int number) const
{
    for (QTextBlock block = plain() ? plain()->begin() : QTextBlock(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QStringList stack = fragment.charFormat().property(RichTextDocument::Stack).toStringList();
            if (!stack.isEmpty() && RichTextDocument::entryName(stack.last()) == u"cite" && number-- == 0)
                return {{u"start"_qs, fragment.position()}, {u"end"_qs, fragment.position() + fragment.length()}};
        }
    }
    return {};
}

void RichTextWriting::toggleList(const QString &kind)
{
    QTextCursor cursor = selection();
    const auto style = kind == u"number" ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
    QTextList *list = cursor.currentList();
    cursor.beginEditBlock();
    if (list && list->format().style() == style) {
        const QTextBlock last = plain()->findBlock(cursor.selectionEnd());
        for (QTextBlock block = plain()->findBlock(cursor.selectionStart()); block.isValid(); block = block.next()) {
            if (block.textList() == list)
                list->remove(block);
            QTextCursor line(block);
            QTextBlockFormat format = block.blockFormat();
            format.setIndent(0);
            format.setObjectIndex(-1);
            line.setBlockFormat(format);
            if (block == last)
                break;
        }
    } else {
        QTextListFormat format;
        format.setStyle(style);
        format.setIndent(1);
        cursor.createList(format);
    }
    cursor.endEditBlock();
    emit selectionChanged();
}

void RichTextWriting::toggleHeading()
{
    QTextCursor cursor = selection();
    QTextBlockFormat format = cursor.blockFormat();
    const bool wasHeading = format.headingLevel() > 0;
    format.setHeadingLevel(wasHeading ? 0 : 4);
    cursor.beginEditBlock();
    cursor.setBlockFormat(format);
    QTextCursor line(cursor.block());
    line.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat weight;
    weight.setFontWeight(wasHeading ? QFont::Normal : QFont::DemiBold);
    line.mergeCharFormat(weight);
    line.mergeBlockCharFormat(weight);
    cursor.endEditBlock();
    emit selectionChanged();
}

void RichTextWriting::setVariants(const QString &variants)
{
    QTextBlockFormat format;
    format.setProperty(RichTextDocument::Variants, variants);
    selection().mergeBlockFormat(format);
    emit selectionChanged();
}

void RichTextWriting::copyToClipboard()
{
    if (!plain() || !selection().hasSelection())
        return;
    const QTextDocumentFragment selected = selection().selection();
    QTextDocument copied;
    QTextCursor(&copied).insertFragment(selected);
    auto *data = new QMimeData; // the clipboard owns it
    data->setData(clipboardType, CourseXml::toXml(RichTextDocument::read(copied, FieldKind::Flow)).toUtf8());
    data->setHtml(selected.toHtml());
    data->setText(selected.toPlainText());
    QGuiApplication::clipboard()->setMimeData(data);
}

void RichTextWriting::cutToClipboard()
{
    copyToClipboard();
    if (plain())
        selection().removeSelectedText();
}

bool RichTextWriting::pasteFromClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || !plain())
        return true;
    const QList<QUrl> urls = data->urls();
    if ((!urls.isEmpty() && urls.first().isLocalFile()) || (data->hasImage() && data->text().isEmpty()))
        return false;
    QTextDocument pasted;
    const Result<RichText> own = CourseXml::toRichText(QString::fromUtf8(data->data(clipboardType)), FieldKind::Flow);
    if (data->hasFormat(clipboardType) && own) {
        fill(pasted, *own, FieldKind::Flow);
        fill(pasted, RichTextDocument::read(pasted, kind()), kind());
    } else {
        const QString html = data->hasHtml() ? data->html() : Qt::convertFromPlainText(data->text(), Qt::WhiteSpaceNormal);
        fill(pasted, RichTextDocument::fromForeign(html, kind()), kind());
    }
    QTextCursor cursor = selection();
    cursor.insertFragment(QTextDocumentFragment(&pasted));
    return true;
}

QString RichTextWriting::selectedText() const
{
    return plain() ? selection().selectedText() : QString();
}

bool RichTextWriting::handleKey(int key, int modifiers)
{
    if (!plain())
        return false;
    QTextCursor cursor = selection();
    const QTextBlock block = cursor.block();
    QTextList *list = block.textList();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isReturn && !m_isFlow)
        return true; // one line: there is nowhere to go
    if (isReturn && list && block.length() <= 1) {
        toggleList(list->format().style() == QTextListFormat::ListDecimal ? u"number"_qs : u"bullet"_qs);
        return true;
    }
    if (isReturn && (modifiers & Qt::ShiftModifier)) { // a course has no lines but paragraphs
        cursor.insertBlock();
        return true;
    }
    if (isReturn && block.blockFormat().headingLevel() > 0 && cursor.atBlockEnd()) {
        cursor.insertBlock({}, RichTextDocument::format({}));
        return true;
    }
    if (key == Qt::Key_Backspace && !cursor.hasSelection() && cursor.atBlockStart() && (list || block.blockFormat().headingLevel() > 0)) {
        list ? toggleList(list->format().style() == QTextListFormat::ListDecimal ? u"number"_qs : u"bullet"_qs) : toggleHeading();
        return true;
    }
    const bool deeper = key == Qt::Key_BracketRight && (modifiers & Qt::ControlModifier);
    const bool shallower = key == Qt::Key_BracketLeft && (modifiers & Qt::ControlModifier);
    if (list && (deeper || shallower)) {
        QTextListFormat format = list->format();
        const int indent = std::clamp(format.indent() + (deeper ? 1 : -1), 1, 4);
        if (indent != format.indent()) {
            format.setIndent(indent);
            cursor.createList(format);
        }
        return true;
    }
    return false;
}

/** Characters typed right after a link, a term or a citation do not belong to it. */
void RichTextWriting::closeAfter(int position, int added)
{
    QTextDocument *document = plain();
    if (!document || m_isFilling || position <= 0 || position + added > document->characterCount() - 1 || added > 64)
        return;
    const auto stackAt = [document](int at) {
        QTextCursor cursor(document);
        cursor.setPosition(at + 1);
        return cursor.charFormat().property(RichTextDocument::Stack).toStringList();
    };
    const bool atLineEnd = document->findBlock(position + added).position() + document->findBlock(position + added).length() - 1 <= position + added;
    const QStringList before = stackAt(position - 1);
    const QStringList after = atLineEnd ? QStringList() : stackAt(position + added);
    QStringList typed = stackAt(position);
    if (typed != before || document->findBlock(position - 1) != document->findBlock(position))
        return;
    const auto removed = typed.removeIf([&](const QString &entry) { return isClosed(entry) && !after.contains(entry); });
    if (removed == 0)
        return;
    QTextCursor cursor(document);
    cursor.setPosition(position);
    cursor.setPosition(position + added, QTextCursor::KeepAnchor);
    cursor.setCharFormat(RichTextDocument::format(typed));
}
