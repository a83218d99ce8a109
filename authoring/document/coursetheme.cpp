#include "coursetheme.h"

#include "address.h"
#include "coursefolder.h"
#include "coursejson.h"
#include "ruleengine.h"
#include "theme.h"
#include "vocabulary.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace {

const QString themesField = QStringLiteral("themes");

/** Made when the first theme is looked at: most courses have none. */
RuleEngine &engine()
{
    static RuleEngine rules;
    return rules;
}

Element emptyTheme()
{
    return Element(*Address::itemType(Element(Vocabulary::course()), themesField));
}

/** What the rules call @p code, in words. */
QString words(const QString &code)
{
    static const QHash<QString, const char *> all{
        {u"link"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Länk på sidan")}, {u"link-surface"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Länk på grå yta")},
        {u"button"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Text på knapp")}, {u"text-soft"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Text på tonad yta")},
        {u"link-soft"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Länk på tonad yta")}, {u"focus"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Fokusram")},
        {u"red"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Röd")}, {u"rust"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Rost")}, {u"ochre"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Ockra")},
        {u"olive"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Oliv")}, {u"green"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Grön")}, {u"sea"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Havsgrön")},
        {u"petrol"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Petrol")}, {u"blue"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Blå")}, {u"indigo"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Indigo")},
        {u"violet"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Violett")}, {u"plum"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Plommon")}, {u"wine"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Vinröd")},
        {u"brown"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Brun")}, {u"slate"_qs, QT_TRANSLATE_NOOP("CourseTheme", "Skiffer")}};
    const char *const text = all.value(code);
    Q_ASSERT_X(text, "theme", qPrintable(code));
    return CourseTheme::tr(text);
}

} // namespace

void CourseTheme::setDocument(CourseDocument *document)
{
    if (!CourseDocument::follow(m_document, document, this))
        return;
    if (m_document)
        connect(m_document, &CourseDocument::changed, this, &CourseTheme::refresh);
    emit documentChanged();
    refresh();
}

void CourseTheme::setVariant(const QString &variant)
{
    if (m_variant == variant)
        return;
    m_variant = variant;
    m_theme.reset();
    refresh();
    emit changed();
}

int CourseTheme::row() const
{
    if (!m_document || !m_document->isOpen())
        return -1;
    const auto &themes = m_document->root().elements(themesField);
    const auto found = std::find_if(themes.cbegin(), themes.cend(), [&](const Element &theme) { return theme.variants().isEmpty() || theme.variants().contains(m_variant); });
    return found == themes.cend() ? -1 : int(found - themes.cbegin());
}

QString CourseTheme::path() const
{
    return Address::of(m_document->root(), {}, themesField, row());
}

void CourseTheme::refresh()
{
    const int at = row();
    const std::optional<Element> now = at < 0 ? std::nullopt : std::optional(m_document->root().elements(themesField)[std::size_t(at)]);
    if (now == m_theme)
        return;
    m_theme = now;
    emit changed();
}

QVariantMap CourseTheme::values() const
{
    return CourseJson::toJson(m_theme.value_or(emptyTheme()), Course()).toVariantMap();
}

QStringList CourseTheme::sharers() const
{
    QStringList names;
    if (!m_theme)
        return names;
    for (const Element &variant : m_document->root().elements(u"variants")) {
        if (variant.id() != m_variant && (m_theme->variants().isEmpty() || m_theme->variants().contains(variant.id())))
            names.append(variant.text(u"name"));
    }
    return names;
}

QVariantList CourseTheme::schemes() const
{
    QVariantList schemes = Theme::ask(u"judge"_qs, QJsonObject::fromVariantMap(values()), engine()).toArray().toVariantList();
    for (QVariant &scheme : schemes) {
        QVariantMap map = scheme.toMap();
        QVariantList promises = map.value(u"promises"_qs).toList();
        for (QVariant &promise : promises) {
            QVariantMap said = promise.toMap();
            said.insert(u"words"_qs, words(said.value(u"code"_qs).toString()));
            promise = said;
        }
        map.insert(u"promises"_qs, promises);
        scheme = map;
    }
    return schemes;
}

QVariantList CourseTheme::suggestions() const
{
    QVariantList all;
    for (const QVariant &suggestion : Theme::suggestions(engine())) {
        QVariantMap map = suggestion.toMap();
        map.insert(u"words"_qs, words(map.value(u"name"_qs).toString()));
        all.append(map);
    }
    return all;
}

QVariantMap CourseTheme::look() const
{
    return m_theme ? Theme::look(QJsonObject::fromVariantMap(values()), m_document->folder(), engine()) : QVariantMap();
}

bool CourseTheme::set(const QString &field, const QString &value)
{
    if (!m_document || !m_document->isOpen())
        return false;
    Element wanted = m_theme.value_or(emptyTheme());
    if (!m_theme && !m_variant.isEmpty())
        wanted.setValue(u"for", QStringList{m_variant});
    const Element before = wanted;
    wanted.setValue(field, value);
    if (wanted == before)
        return false;
    if (!m_theme)
        return m_document->insert({}, themesField, int(m_document->root().elements(themesField).size()), wanted);
    Element bare = wanted;
    bare.setValue(u"for", QStringList());
    bare.comments.clear();
    bare.leadingComments.clear();
    return bare == emptyTheme() ? m_document->remove({}, themesField, row()) : m_document->setField(path(), field, value);
}

QString CourseTheme::use(const QString &field, const QString &src)
{
    const std::optional<QString> inside = m_document ? CourseFolder::inside(m_document->folder(), src) : std::nullopt;
    QFile file(inside.value_or(QString()));
    if (!inside || !file.open(QIODevice::ReadOnly))
        return tr("Filen kan inte läsas.");
    const QByteArray bytes = file.readAll();
    if (field != u"logo") {
        if (const QString fault = Theme::fontFault(bytes, src); !fault.isEmpty())
            return fault;
    } else if (const auto size = Theme::logoSize(bytes, src); !size) {
        return size.error();
    }
    set(field, src);
    return {};
}

/** Takes the variant out of those that get its present theme. */
bool CourseTheme::leaveToOthers()
{
    QStringList others = m_theme->variants().isEmpty() ? m_document->course().variantIds() : m_theme->variants();
    others.removeAll(m_variant);
    return m_document->setField(path(), u"for"_qs, others);
}

bool CourseTheme::separate()
{
    if (!m_theme || m_variant.isEmpty() || sharers().isEmpty() || m_document->isReadOnly())
        return false;
    const CourseDocument::Compound compound(*m_document, tr("ge varianten ett eget tema"));
    Element own = *m_theme;
    own.setValue(u"for", QStringList{m_variant});
    own.comments.clear();
    own.leadingComments.clear();
    return leaveToOthers() && m_document->insert({}, themesField, int(m_document->root().elements(themesField).size()), own);
}

bool CourseTheme::remove()
{
    if (!m_theme)
        return false;
    return sharers().isEmpty() ? m_document->remove({}, themesField, row()) : leaveToOthers();
}
