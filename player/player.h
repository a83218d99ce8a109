#pragma once

#include "documents/certificate.h"
#include "library/courselibrary.h"
#include "session/playeragenda.h"
#include "session/playersession.h"
#include "session/records.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

class QQmlEngine;

/** The player: which courses there are, the one that is open, and what the learner has set. */
class Player : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it")
    Q_PROPERTY(QVariantList courses READ courses NOTIFY coursesChanged)
    Q_PROPERTY(QVariantList variants READ variants NOTIFY coursesChanged)
    Q_PROPERTY(QString variant READ variant WRITE setVariant NOTIFY variantChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(PlayerSession *session READ session NOTIFY sessionChanged)
    Q_PROPERTY(QVariantMap theme READ theme NOTIFY sessionChanged)
    Q_PROPERTY(PlayerAgenda *agenda READ agenda CONSTANT)
    Q_PROPERTY(QString recordsProblem READ recordsProblem CONSTANT)

public:
    struct Options
    {
        QStringList courseFolders;     ///< each holds course folders
        QString privateFolder;         ///< where private notes are; empty: in memory
        QString certificateKey;        ///< file of the key that signs certificates
        KeeperBridge::Clock clock;
        std::optional<quint64> seed = {};
        KeeperBridge::Clock elapsed = {}; ///< as PlayerSession::Options has it
    };

    /** Records, engine and settings outlive the player. */
    Player(Records &records, RuleEngine &rules, QSettings &settings, Options options, QObject *parent = nullptr);
    ~Player() override;

    /** Retranslates what @p engine shows when the language changes. */
    void setEngine(QQmlEngine *engine) { m_engine = engine; }

    /** Each { path, id, title, summary, minutes, started, completed, success, progress, due, overdue }. */
    [[nodiscard]] QVariantList courses();
    [[nodiscard]] QVariantList variants();                 ///< of all courses: { id, name }
    [[nodiscard]] QString variant() const { return m_variant; }
    void setVariant(const QString &variant);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] PlayerSession *session() const { return m_session.get(); }
    [[nodiscard]] const QVariantMap &theme() const { return m_theme; } ///< of the open course, as Look takes it; empty when it has none
    [[nodiscard]] PlayerAgenda *agenda() { return &m_agenda; }
    [[nodiscard]] QString recordsProblem() const { return m_records.problem(); }

    /** A course as read(), for one variant. */
    struct Reading
    {
        QString path;
        std::unique_ptr<QTemporaryDir> unpacked; ///< where the files of a .kurs file are
        Problems problems;
        Course course{};                         ///< resolved for the variant, when no problem is an error
        QString variant;
        QJsonObject json;
        std::shared_ptr<SessionOutline> outline; ///< begun by who goes on meanwhile, in the player's engine
    };

    /** Reads a course folder or a .kurs file, and changes nothing: may run on another thread while the program starts. */
    [[nodiscard]] Reading read(const QString &path) const;

    /** Opens what has been read. What is wrong is told by failed(). */
    bool open(Reading reading);
    Q_INVOKABLE bool open(const QString &path) { return open(read(path)); }
    Q_INVOKABLE bool openUrl(const QUrl &url) { return open(url.toLocalFile()); }
    Q_INVOKABLE void close();

    /** @p course as it is in memory, for @p variant (empty: everything); in any thread. */
    [[nodiscard]] static Reading readingOf(const Course &course, const QString &variant);
    /** Takes the learner through what is in memory: for looking at what is being written. */
    bool show(const Reading &reading);

    Q_INVOKABLE [[nodiscard]] QVariant setting(const QString &name, const QVariant &fallback) const { return m_settings.value(name, fallback); }
    Q_INVOKABLE [[nodiscard]] QVariant remembered(const QString &name) const;   ///< what set() was given as JSON; nothing at first
    Q_INVOKABLE void set(const QString &name, const QVariant &value);

    /** What the certificate of the open course says besides the name: { title, date, version, publisher, score, number }. */
    Q_INVOKABLE [[nodiscard]] QVariantMap certificate(const QString &name) const;

    /** Writes the certificate: .pdf or .html by the name of @p file. What goes wrong is told by notSaved(). */
    Q_INVOKABLE bool saveCertificate(const QString &name, const QUrl &file);

    /** Writes a form that a block has given (BlockHost.makeDocument) as .html or .pdf; or opens it, to be printed. */
    Q_INVOKABLE bool saveDocument(const QVariantMap &form, const QUrl &file);
    Q_INVOKABLE bool printDocument(const QVariantMap &form);
    Q_INVOKABLE [[nodiscard]] QString documentName(const QVariantMap &form) const;

    /** Copies a file of the open course. */
    Q_INVOKABLE bool saveFile(const QString &src, const QUrl &file);

signals:
    void coursesChanged();
    void variantChanged();
    void languageChanged();
    void sessionChanged();
    void failed(const QString &title, const QStringList &problems);   ///< it cannot be opened
    void notSaved(const QString &title, const QStringList &problems); ///< or printed
    void settingChanged(const QString &name);

private:
    bool begin(const Reading &reading);
    [[nodiscard]] QString variantFor(const Course &course) const;
    [[nodiscard]] Certificate certificateFor(const QString &name) const;
    void attend(); ///< tells the open course of webinars that the learner has taken part in
    bool told(const QString &title, const Problems &problems);

    Records &m_records;
    RuleEngine &m_rules;
    QSettings &m_settings;
    Options m_options;
    PlayerAgenda m_agenda;
    QTranslator m_translator;
    QTranslator m_courseTranslator;
    QTranslator m_recordsTranslator;
    QQmlEngine *m_engine = nullptr;
    QString m_variant;
    QString m_language;
    QString m_path;
    QVariantMap m_theme;
    std::unique_ptr<QTemporaryDir> m_unpacked;
    std::unique_ptr<QTemporaryDir> m_printed;
    std::unique_ptr<RecordKeeper> m_keeper;
    std::unique_ptr<PrivateStore> m_privateStore;
    std::unique_ptr<PlayerSession> m_session;
};
