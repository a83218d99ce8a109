#pragma once

#include "blocktype.h"
#include "xmlnode.h"

#include <QObject>
#include <QQuickTextDocument>
#include <QTextCursor>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

/** What a person does to rich text in a text field: typing, bold, lists, links, terms, citations, languages, variants, pasting. */
class RichTextWriting : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(bool flow READ isFlow WRITE setFlow NOTIFY documentChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QVariantMap labels READ labels WRITE setLabels NOTIFY labelsChanged)
    Q_PROPERTY(int selectionStart MEMBER m_start NOTIFY selectionChanged)
    Q_PROPERTY(int selectionEnd MEMBER m_end NOTIFY selectionChanged)
    Q_PROPERTY(QVariantMap around READ around NOTIFY selectionChanged)
    Q_PROPERTY(QVariantList variantLines READ variantLines NOTIFY variantLinesChanged)

public:
    explicit RichTextWriting(QObject *parent = nullptr);

    [[nodiscard]] QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    [[nodiscard]] bool isFlow() const { return m_isFlow; }
    void setFlow(bool flow);
    /** As XML of the vocabulary. What comes back after typing does not disturb the field. */
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &xml);
    [[nodiscard]] QVariantMap labels() const { return m_labels; }
    void setLabels(const QVariantMap &labels); ///< source id → short name
    /** What surrounds the selection: { strong: true, link: "https://…", term: "asf", lang: "en", for: "af", list: "bullet", heading: true }. */
    [[nodiscard]] QVariantMap around() const;

    /** Paragraphs and items that only some variants get: [{ at, text: "af fk" }]. */
    [[nodiscard]] QVariantList variantLines() const { return m_variantLines; }

    Q_INVOKABLE void toggle(const QString &name);                                 ///< em, strong, code
    Q_INVOKABLE void surround(const QString &name, const QVariantMap &attributes); ///< link, term, lang, span; without attributes: no more
    Q_INVOKABLE void cite(const QVariantMap &attributes);
    /** Where citation @p number of the text stands: { start, end }; empty when there is none. */
    Q_INVOKABLE [[nodiscard]] QVariantMap citation(int number) const;
    Q_INVOKABLE void toggleList(const QString &kind);
    Q_INVOKABLE void toggleHeading();
    Q_INVOKABLE void setVariants(const QString &variants); ///< of the paragraphs or items the selection is in; empty: all
    Q_INVOKABLE void copyToClipboard(); ///< also what other programs have no word for: citations, terms, variants
    Q_INVOKABLE void cutToClipboard();
    Q_INVOKABLE bool pasteFromClipboard(); ///< false: what is there is no text but pictures or files
    Q_INVOKABLE [[nodiscard]] QString selectedText() const;
    /** Return, Tab and Backspace mean something of their own in headings and lists. */
    Q_INVOKABLE bool handleKey(int key, int modifiers);

signals:
    void documentChanged();
    void textChanged();
    void labelsChanged();
    void selectionChanged();
    void variantLinesChanged();
    void edited(const QString &xml);

private:
    [[nodiscard]] QTextDocument *plain() const { return m_document ? m_document->textDocument() : nullptr; }
    [[nodiscard]] FieldKind kind() const { return m_isFlow ? FieldKind::Flow : FieldKind::Inline; }
    [[nodiscard]] QTextCursor selection() const;
    void show();
    void fill(QTextDocument &document, const RichText &text, FieldKind kind) const;
    void take();
    void closeAfter(int position, int added);
    void findVariantLines();
    template<typename Change>
    void changeStacks(Change &&change);

    QQuickTextDocument *m_document = nullptr;
    QString m_text;
    QVariantMap m_labels;
    QVariantList m_variantLines;
    int m_start = 0;
    int m_end = 0;
    bool m_isFlow = true;
    bool m_isFilling = false;
};
