#pragma once

#include "course.h"
#include "keeperbridge.h"
#include "privatestore.h"
#include "ruleengine.h"
#include "sessionoutline.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

/**
 * One learner in one course: courses/rules/session.mjs with a record keeper, and what QML needs to show it.
 * The course is resolved for one variant. What a view is given is plain data; what happens is told by signals.
 */
class PlayerSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session is made when a course is opened")
    Q_PROPERTY(QVariantMap about READ about CONSTANT)
    Q_PROPERTY(QVariantList contents READ contents CONSTANT)
    Q_PROPERTY(QStringList pageIds READ pageIds CONSTANT)
    Q_PROPERTY(QVariantList terms READ terms CONSTANT)
    Q_PROPERTY(QVariantList sources READ sources CONSTANT)
    Q_PROPERTY(QString page READ page NOTIFY pageChanged)
    Q_PROPERTY(QString mode READ mode CONSTANT)
    Q_PROPERTY(bool resumed READ isResumed CONSTANT)
    Q_PROPERTY(bool running READ isRunning NOTIFY kept)
    Q_PROPERTY(bool safe READ isSafe NOTIFY kept)
    Q_PROPERTY(QDateTime savedAt READ savedAt NOTIFY kept)
    Q_PROPERTY(QString problem READ problem NOTIFY kept)
    Q_PROPERTY(QObject *agenda READ agenda CONSTANT)

public:
    struct Options
    {
        KeeperBridge::Clock clock;             ///< milliseconds since 1970
        std::optional<quint64> seed;           ///< chosen at random when there is none
        QJsonArray earlierLayouts = {};        ///< of earlier versions of the course, besides those it names itself
        QMap<QString, QByteArray> texts = {};  ///< caption files that are not written yet (Course)
        QJsonObject attended = {};             ///< what the learner has to do with webinars, by block (courses/rules/attendance.mjs)
        QObject *agenda = nullptr;             ///< what the learner has ahead, for views; outlives the session
        KeeperBridge::Clock elapsed = {};      ///< milliseconds by a clock that nobody sets; without it the other is asked
        std::shared_ptr<SessionOutline> outline = {}; ///< of the same course in the same engine, when it has been begun before
    };

    /**
     * @p course is resolved for one variant (CourseJson); @p folder is where its media are. The engine, the keeper and the store outlive
     * the session. Problems when the keeper does not let the course be taken.
     */
    [[nodiscard]] static Result<std::unique_ptr<PlayerSession>> begin(const QJsonObject &course, const QString &folder, RuleEngine &rules,
                                                                      RecordKeeper &keeper, PrivateStore &privateStore, const Options &options);
    ~PlayerSession() override;

    [[nodiscard]] QVariantMap about() const { return m_about; }        ///< all of the course but its units, terms and sources
    [[nodiscard]] QVariantList contents() const { return m_contents; } ///< units with their pages: ids, titles, sections
    [[nodiscard]] QStringList pageIds() const { return m_pageIds; }    ///< in the order they are read
    [[nodiscard]] QVariantList terms() const { return m_terms; }
    [[nodiscard]] QVariantList sources() const { return m_sources; }   ///< each with `pages` it is cited on: [{ id, title }]
    [[nodiscard]] QString page() const;
    [[nodiscard]] QString mode() const { return m_mode; }
    [[nodiscard]] bool isResumed() const { return m_isResumed; }
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isSafe() const { return m_bridge.isSafe(); }
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }
    [[nodiscard]] QString problem() const { return isSafe() ? m_privateStore.problem() : m_bridge.problem(); }
    [[nodiscard]] QObject *agenda() const { return m_agenda; }
    [[nodiscard]] const QJsonObject &course() const { return m_course; }
    [[nodiscard]] QJsonObject layout() const;      ///< what the saved states of this version hold, for later versions

    [[nodiscard]] QJsonObject plan();              ///< what the course wants besides its pages (courses/rules/plan.mjs)

    // what the learner does; false when it was not taken
    Q_INVOKABLE bool open(const QString &pageId);
    Q_INVOKABLE bool answer(const QString &blockId, const QVariant &answer);
    Q_INVOKABLE bool watch(const QString &blockId, double from, double to);
    Q_INVOKABLE bool read(const QString &blockId);
    bool attend(const QString &blockId, const QJsonValue &occasions);
    Q_INVOKABLE bool retry(const QString &testId);
    Q_INVOKABLE bool write(const QString &blockId, const QVariant &value);
    Q_INVOKABLE bool deleteNotes();
    Q_INVOKABLE bool saveAgain();
    Q_INVOKABLE bool leave();

    // what is shown
    Q_INVOKABLE [[nodiscard]] QVariantMap pageOf(const QString &pageId) const;
    Q_INVOKABLE [[nodiscard]] QString titleOf(const QString &pageId) const;
    Q_INVOKABLE [[nodiscard]] QVariantMap stateOf(const QString &blockId);
    Q_INVOKABLE [[nodiscard]] QVariantMap pageState(const QString &pageId);
    Q_INVOKABLE [[nodiscard]] QVariantMap test(const QString &testId);
    Q_INVOKABLE [[nodiscard]] QVariantList tests();                         ///< [{ id, title, page, pass, best, passed }]
    Q_INVOKABLE [[nodiscard]] bool isComplete();
    Q_INVOKABLE [[nodiscard]] QVariantMap standing(const QString &language); ///< evaluate() with the heading and lines of explain()
    Q_INVOKABLE [[nodiscard]] bool isAnswered(const QVariantMap &block, const QVariant &answer);
    Q_INVOKABLE [[nodiscard]] QStringList order(const QString &blockId, const QStringList &ids);
    Q_INVOKABLE [[nodiscard]] QVariantMap term(const QString &id) const;
    Q_INVOKABLE [[nodiscard]] QVariantMap source(const QString &id) const;
    Q_INVOKABLE [[nodiscard]] QUrl media(const QString &src) const;         ///< empty when it is missing or leads out of the folder
    Q_INVOKABLE [[nodiscard]] QVariantList cues(const QString &src);
    Q_INVOKABLE [[nodiscard]] QVariantList notes() const;                   ///< [{ id, title, page, pageTitle, texts }]
    Q_INVOKABLE [[nodiscard]] QVariantList find(const QString &query);

signals:
    void pageChanged();
    void changed(const QString &blockId);      ///< the state of this block; empty: of all
    void kept(const QJsonObject &event, bool isSafe);
    void completed();

private:
    PlayerSession(const QJsonObject &course, const QString &folder, RuleEngine &rules, RecordKeeper &keeper, PrivateStore &privateStore, const Options &options);

    [[nodiscard]] Problems start(const Options &options, quint64 seed);
    [[nodiscard]] QJSValue call(const QString &method, const QJSValueList &arguments);
    [[nodiscard]] QJSValue toScript(const QVariant &value);
    [[nodiscard]] QVariantMap makeAbout() const;
    [[nodiscard]] QVariantList makeContents() const;
    [[nodiscard]] QVariantList makeSources() const;
    [[nodiscard]] QJSValue wordsIn(const QString &language);
    void happened(const QJsonObject &event, bool isSafe);

    QString m_folder;
    QMap<QString, QByteArray> m_texts;
    QJsonObject m_course;
    QHash<QString, QJsonObject> m_pages;       ///< by id, each with its unit's title
    QStringList m_pageIds;
    QVariantMap m_about;                       // QML reads a list anew for each of its items, so these are made once
    QVariantList m_contents;
    QVariantList m_terms;
    QVariantList m_sources;
    RuleEngine &m_rules;
    PrivateStore &m_privateStore;
    KeeperBridge m_bridge;
    QJSValue m_session;
    QHash<QString, QJSValue> m_words;          ///< common words, for explain(), by language
    QObject *m_agenda;
    QString m_mode;
    bool m_isResumed = false;
    QDateTime m_savedAt;
    QJSValue m_index; ///< what there is to find (courses/rules/search.mjs); made when somebody searches
};
