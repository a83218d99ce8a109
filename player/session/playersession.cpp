#include "playersession.h"

#include "coursefolder.h"

#include <QDateTime>
#include <QFile>
#include <QJSValueIterator>
#include <QJsonDocument>
#include <QJsonArray>
#include <QRandomGenerator>

namespace {

constexpr qint64 largestCaptionFile = 4 * 1024 * 1024;

QString text(const QJsonValue &value, const QString &key)
{
    return value[key].toString();
}

void texts(const QJsonValue &value, QStringList &found)
{
    if (value.isString() && !value.toString().trimmed().isEmpty())
        found.append(value.toString());
    for (const QJsonValue item : value.toArray())
        texts(item, found);
    for (const QJsonValue item : value.toObject())
        texts(item, found);
}

} // namespace

PlayerSession::PlayerSession(const QJsonObject &course, const QString &folder, RuleEngine &rules, RecordKeeper &keeper, PrivateStore &privateStore, const Options &options)
    : m_folder(folder), m_texts(options.texts), m_course(course), m_rules(rules), m_privateStore(privateStore),
      m_bridge(keeper, rules.engine(), options.clock, options.elapsed), m_agenda(options.agenda)
{
    for (const QJsonValue unit : m_course.value(u"units"_qs).toArray()) {
        for (const QJsonValue page : unit[u"pages"].toArray()) {
            QJsonObject shown = page.toObject();
            shown.insert(u"unit"_qs, text(unit, u"title"_qs));
            m_pages.insert(text(page, u"id"_qs), shown);
            m_pageIds.append(text(page, u"id"_qs));
        }
    }
    m_about = makeAbout();
    m_contents = makeContents();
    m_terms = m_course.value(u"terms"_qs).toArray().toVariantList();
    m_sources = makeSources();
    QJSEngine::setObjectOwnership(&m_bridge, QJSEngine::CppOwnership);
    connect(&m_bridge, &KeeperBridge::kept, this, &PlayerSession::happened);
}

PlayerSession::~PlayerSession() = default;

Result<std::unique_ptr<PlayerSession>> PlayerSession::begin(const QJsonObject &course, const QString &folder, RuleEngine &rules,
                                                            RecordKeeper &keeper, PrivateStore &privateStore, const Options &options)
{
    std::unique_ptr<PlayerSession> session(new PlayerSession(course, folder, rules, keeper, privateStore, options));
    const quint64 seed = options.seed ? *options.seed : QRandomGenerator::system()->generate64() >> 16;
    if (Problems problems = session->start(options, seed); !problems.isEmpty())
        return failure(std::move(problems));
    if (session->m_bridge.isRefused())
        return failure(text(course, u"title"_qs), 0, keeper.problem());
    return session;
}

Problems PlayerSession::start(const Options &given, quint64 seed)
{
    const QString title = text(m_course, u"title"_qs);
    const auto making = given.outline ? given.outline : std::make_shared<SessionOutline>(m_course, m_rules);
    const Result<QJSValue> outline = making->whole();
    if (!outline)
        return outline.error();
    QJSEngine &engine = m_rules.engine();
    const QJSValue bridge = engine.newQObject(&m_bridge);
    QJSValue options = engine.newObject();
    options.setProperty(u"course"_qs, outline->property(u"course"_qs));
    options.setProperty(u"outline"_qs, *outline);
    options.setProperty(u"registry"_qs, m_rules.registry());
    options.setProperty(u"keeper"_qs, bridge);
    options.setProperty(u"now"_qs, bridge.property(u"now"_qs));
    options.setProperty(u"elapsed"_qs, bridge.property(u"elapsed"_qs));
    options.setProperty(u"seed"_qs, double(seed));
    QJsonArray earlier = m_course.value(u"earlier"_qs).toArray();
    for (const QJsonValue layout : given.earlierLayouts)
        earlier.append(layout);
    options.setProperty(u"earlier"_qs, m_rules.fromJson(earlier));
    options.setProperty(u"attended"_qs, m_rules.fromJson(given.attended));
    const Result<QJSValue> made = m_rules.call(m_rules.module(u"courses/rules/session.mjs"_qs).property(u"makeSession"_qs), {options}, title);
    if (!made)
        return made.error();
    m_session = *made;
    (void)m_session.property(u"subscribe"_qs).call({bridge.property(u"happened"_qs)});
    const Result<QJSValue> begun = m_rules.call(m_session.property(u"start"_qs), {}, title);
    if (!begun)
        return begun.error();
    m_mode = begun->property(u"mode"_qs).toString();
    m_isResumed = begun->property(u"resumed"_qs).toBool();
    return {};
}

QJSValue PlayerSession::call(const QString &method, const QJSValueList &arguments)
{
    const Result<QJSValue> result = m_rules.call(m_session.property(method), arguments, text(m_course, u"title"_qs));
    if (!result)
        qWarning("%s", qPrintable(result.error().constFirst().toString()));
    return result ? *result : QJSValue();
}

QJSValue PlayerSession::toScript(const QVariant &value)
{
    const QVariant plain = value.userType() == qMetaTypeId<QJSValue>() ? value.value<QJSValue>().toVariant() : value;
    return m_rules.fromJson(QJsonObject{{u"value"_qs, QJsonValue::fromVariant(plain)}}).property(u"value"_qs);
}

void PlayerSession::happened(const QJsonObject &event, bool isSafe)
{
    const QString type = text(event, u"type"_qs);
    if (isSafe)
        m_savedAt = QDateTime::fromString(text(event, u"time"_qs), Qt::ISODateWithMs).toLocalTime();
    emit kept(event, isSafe);
    if (type == u"opened")
        emit pageChanged();
    emit changed(event.contains(u"block"_qs) ? text(event, u"block"_qs) : QString());
    if (type == u"completed")
        emit completed();
}

QJsonObject PlayerSession::layout() const
{
    return m_rules.toJson(m_session.property(u"outline"_qs).property(u"layout"_qs)).toObject();
}

QJsonObject PlayerSession::plan()
{
    const Result<QJSValue> plan = m_rules.call(m_rules.module(u"courses/rules/plan.mjs"_qs).property(u"planOf"_qs), {m_session.property(u"outline"_qs)}, text(m_course, u"title"_qs));
    return plan ? m_rules.toJson(*plan).toObject() : QJsonObject();
}

bool PlayerSession::open(const QString &pageId)
{
    const QString before = page();
    const bool isOpen = call(u"open"_qs, {pageId}).toBool();
    if (isOpen && page() != before)
        emit pageChanged();
    return isOpen;
}

bool PlayerSession::answer(const QString &blockId, const QVariant &answer)
{
    return call(u"answer"_qs, {blockId, toScript(answer)}).toBool();
}

bool PlayerSession::watch(const QString &blockId, double from, double to)
{
    return call(u"watched"_qs, {blockId, from, to}).toBool();
}

bool PlayerSession::read(const QString &blockId)
{
    return call(u"read"_qs, {blockId}).toBool();
}

bool PlayerSession::attend(const QString &blockId, const QJsonValue &occasions)
{
    const bool isNew = call(u"attend"_qs, {blockId, m_rules.fromJson(occasions.toArray())}).toBool();
    if (isNew)
        emit changed(blockId);
    return isNew;
}

bool PlayerSession::retry(const QString &testId)
{
    return call(u"retry"_qs, {testId}).toBool();
}

bool PlayerSession::write(const QString &blockId, const QVariant &value)
{
    const QVariant plain = value.userType() == qMetaTypeId<QJSValue>() ? value.value<QJSValue>().toVariant() : value;
    const bool isKept = m_privateStore.set(blockId, QJsonValue::fromVariant(plain));
    if (!isKept)
        emit kept({}, isSafe());
    return isKept;
}

bool PlayerSession::deleteNotes()
{
    const bool isDone = m_privateStore.clear();
    emit changed({});
    return isDone;
}

bool PlayerSession::saveAgain()
{
    const bool isSaved = m_bridge.saveAgain();
    const bool isWritten = m_privateStore.saveAgain();
    if (isSaved)
        m_savedAt = QDateTime::currentDateTime();
    emit kept({}, isSaved);
    return isSaved && isWritten;
}

bool PlayerSession::leave()
{
    return call(u"leave"_qs, {}).toBool();
}

QString PlayerSession::page() const
{
    return m_session.property(u"page"_qs).toString();
}

bool PlayerSession::isRunning() const
{
    return m_session.property(u"running"_qs).toBool();
}

QVariantMap PlayerSession::makeAbout() const
{
    QJsonObject about = m_course;
    for (const QString &large : {u"units"_qs, u"terms"_qs, u"sources"_qs})
        about.remove(large);
    about.insert(u"hasTerms"_qs, !m_course.value(u"terms"_qs).toArray().isEmpty());
    about.insert(u"hasSources"_qs, !m_course.value(u"sources"_qs).toArray().isEmpty());
    about.insert(u"pageCount"_qs, m_pages.size());
    return about.toVariantMap();
}

QVariantList PlayerSession::makeContents() const
{
    QVariantList units;
    for (const QJsonValue unit : m_course.value(u"units"_qs).toArray()) {
        QVariantList pages;
        for (const QJsonValue page : unit[u"pages"].toArray())
            pages.append(QVariantMap{{u"id"_qs, text(page, u"id"_qs)}, {u"title"_qs, text(page, u"title"_qs)}, {u"section"_qs, text(page, u"section"_qs)}, {u"optional"_qs, page[u"optional"].toBool()}});
        units.append(QVariantMap{{u"id"_qs, text(unit, u"id"_qs)}, {u"title"_qs, text(unit, u"title"_qs)}, {u"pages"_qs, pages}});
    }
    return units;
}

QVariantList PlayerSession::makeSources() const
{
    QHash<QString, QVariantList> pagesOf;
    for (const QJsonValue unit : m_course.value(u"units"_qs).toArray()) {
        for (const QJsonValue page : unit[u"pages"].toArray()) {
            for (const QJsonValue source : page[u"sources"].toArray())
                pagesOf[source.toString()].append(QVariantMap{{u"id"_qs, text(page, u"id"_qs)}, {u"title"_qs, text(page, u"title"_qs)}});
        }
    }
    QVariantList sources;
    for (const QJsonValue source : m_course.value(u"sources"_qs).toArray()) {
        QVariantMap entry = source.toObject().toVariantMap();
        entry.insert(u"pages"_qs, pagesOf.value(text(source, u"id"_qs)));
        sources.append(entry);
    }
    return sources;
}

QVariantMap PlayerSession::pageOf(const QString &pageId) const
{
    return m_pages.value(pageId).toVariantMap();
}

QString PlayerSession::titleOf(const QString &pageId) const
{
    return text(m_pages.value(pageId), u"title"_qs);
}

QVariantMap PlayerSession::stateOf(const QString &blockId)
{
    QVariantMap state = call(u"state"_qs, {blockId}).toVariant().toMap();
    state.insert(u"written"_qs, m_privateStore.value(blockId).toVariant());
    return state;
}

QVariantMap PlayerSession::pageState(const QString &pageId)
{
    return call(u"pageState"_qs, {pageId}).toVariant().toMap();
}

QVariantMap PlayerSession::test(const QString &testId)
{
    return call(u"test"_qs, {testId}).toVariant().toMap();
}

QVariantList PlayerSession::tests()
{
    QVariantList tests;
    for (const QJsonValue unit : m_course.value(u"units"_qs).toArray()) {
        for (const QJsonValue page : unit[u"pages"].toArray()) {
            if (!page[u"test"].isObject())
                continue;
            const QVariantMap state = test(text(page[u"test"], u"id"_qs));
            tests.append(QVariantMap{{u"id"_qs, state.value(u"id"_qs)}, {u"title"_qs, text(page, u"title"_qs)}, {u"page"_qs, text(page, u"id"_qs)},
                                     {u"pass"_qs, state.value(u"pass"_qs)}, {u"best"_qs, state.value(u"best"_qs)}, {u"passed"_qs, state.value(u"passed"_qs)}});
        }
    }
    return tests;
}

bool PlayerSession::isComplete()
{
    return call(u"result"_qs, {}).property(u"complete"_qs).toBool();
}

QJSValue PlayerSession::wordsIn(const QString &language)
{
    QJSValue &words = m_words[language];
    if (words.isUndefined()) {
        QFile file(u":/brygga/courses/rules/words-%1.json"_qs.arg(language));
        const QJsonObject common = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        const QJSValue tables = m_rules.fromJson(QJsonObject{{QString(), QJsonObject{{language, common}}}});
        words = m_rules.module(u"courses/rules/words.mjs"_qs).property(u"makeWords"_qs).call({tables, language});
    }
    return words;
}

QVariantMap PlayerSession::standing(const QString &language)
{
    const QJSValue result = call(u"result"_qs, {});
    const QJSValue explain = m_rules.module(u"courses/rules/completion.mjs"_qs).property(u"explain"_qs);
    const Result<QJSValue> explained = m_rules.call(explain, {result, wordsIn(language)}, text(m_course, u"title"_qs));
    QVariantMap standing = result.toVariant().toMap();
    if (explained) {
        standing.insert(u"heading"_qs, explained->property(u"heading"_qs).toString());
        standing.insert(u"lines"_qs, explained->property(u"lines"_qs).toVariant());
    }
    return standing;
}

bool PlayerSession::isAnswered(const QVariantMap &block, const QVariant &answer)
{
    const QJSValue asked = toScript(block);
    const QJSValue rules = m_rules.registry().call({asked});
    const Result<QJSValue> result = m_rules.call(rules.property(u"isAnswered"_qs), {asked, toScript(answer)}, block.value(u"id"_qs).toString());
    return result && result->toBool();
}

QStringList PlayerSession::order(const QString &blockId, const QStringList &ids)
{
    return call(u"order"_qs, {blockId, m_rules.fromJson(QJsonArray::fromStringList(ids))}).toVariant().toStringList();
}

QVariantMap PlayerSession::term(const QString &id) const
{
    for (const QJsonValue term : m_course.value(u"terms"_qs).toArray()) {
        if (text(term, u"id"_qs) == id)
            return term.toObject().toVariantMap();
    }
    return {};
}

QVariantMap PlayerSession::source(const QString &id) const
{
    for (const QJsonValue source : m_course.value(u"sources"_qs).toArray()) {
        if (text(source, u"id"_qs) == id)
            return source.toObject().toVariantMap();
    }
    return {};
}

QUrl PlayerSession::media(const QString &src) const
{
    const std::optional<QString> path = CourseFolder::inside(m_folder, src);
    return path && QFile::exists(*path) ? QUrl::fromLocalFile(*path) : QUrl();
}

QVariantList PlayerSession::cues(const QString &src)
{
    const std::optional<QString> path = CourseFolder::inside(m_folder, src);
    QFile file(path.value_or(QString()));
    const bool isWritten = !m_texts.contains(src);
    if (isWritten && (!path || file.size() > largestCaptionFile || !file.open(QIODevice::ReadOnly)))
        return {};
    const QJSValue parse = m_rules.module(u"courses/rules/webvtt.mjs"_qs).property(u"parseCaptions"_qs);
    const Result<QJSValue> cues = m_rules.call(parse, {QString::fromUtf8(isWritten ? file.readAll() : m_texts.value(src))}, src);
    return cues ? cues->toVariant().toList() : QVariantList();
}

QVariantList PlayerSession::notes() const
{
    QVariantList notes;
    const QJSValue outline = m_session.property(u"outline"_qs);
    const QJSValue titleOfBlock = m_rules.module(u"courses/rules/completion.mjs"_qs).property(u"titleOf"_qs);
    const QStringList written = m_privateStore.ids();
    for (QJSValueIterator block(outline.property(u"blocks"_qs)); block.next();) { // in reading order
        const QString id = block.name();
        QStringList found;
        if (!written.contains(id))
            continue;
        texts(m_privateStore.value(id), found);
        const QString pageId = outline.property(u"blocks"_qs).property(id).property(u"page"_qs).toString();
        if (!found.isEmpty() && m_pages.contains(pageId))
            notes.append(QVariantMap{{u"id"_qs, id}, {u"title"_qs, titleOfBlock.call({outline, id}).toString()}, {u"page"_qs, pageId},
                                     {u"pageTitle"_qs, titleOf(pageId)}, {u"texts"_qs, found}});
    }
    return notes;
}

QVariantList PlayerSession::find(const QString &query)
{
    const QJSValue search = m_rules.module(u"courses/rules/search.mjs"_qs);
    const QString title = text(m_course, u"title"_qs);
    if (m_index.isUndefined())
        m_index = m_rules.call(search.property(u"makeIndex"_qs), {m_session.property(u"outline"_qs).property(u"course"_qs)}, title).value_or(QJSValue());
    const Result<QJSValue> hits = m_rules.call(search.property(u"find"_qs), {m_index, query}, title);
    return hits ? hits->toVariant().toList() : QVariantList();
}
