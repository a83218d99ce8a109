#include "player.h"

#include "check.h"
#include "coursefolder.h"
#include "library/kursfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QQmlEngine>

namespace {

constexpr qsizetype mostOpened = 20;
constexpr qsizetype mostProblems = 8;

QStringList lines(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error)
            lines.append(problem.toString());
    }
    if (lines.size() > mostProblems) {
        const qsizetype more = lines.size() - mostProblems;
        lines = lines.mid(0, mostProblems);
        lines.append(Player::tr("… och %n till.", nullptr, int(more)));
    }
    return lines;
}

} // namespace

Player::Player(Records &records, QSettings &settings, Options options, QObject *parent)
    : QObject(parent), m_records(records), m_settings(settings), m_options(std::move(options)), m_variant(settings.value(u"variant"_qs).toString())
{
    setLanguage(settings.value(u"language"_qs, u"sv"_qs).toString());
}

Player::~Player() = default;

QVariantList Player::courses()
{
    const std::vector<Assignment> assignments = m_records.assignments();
    QVariantList list;
    for (const CourseSummary &course : CourseLibrary(m_options.courseFolders, m_settings.value(u"opened"_qs).toStringList()).courses()) {
        const CourseStanding standing = m_records.standingOf(course.id);
        const auto assignment = std::find_if(assignments.cbegin(), assignments.cend(), [&](const Assignment &one) { return one.courseId == course.id; });
        const QDate due = assignment == assignments.cend() ? QDate() : assignment->due;
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_options.clock()).date();
        list.append(QVariantMap{{u"path"_qs, course.path}, {u"id"_qs, course.id}, {u"title"_qs, course.title}, {u"summary"_qs, course.summary},
                                {u"minutes"_qs, course.minutes}, {u"started"_qs, standing.isStarted}, {u"completed"_qs, standing.isComplete},
                                {u"success"_qs, standing.success}, {u"progress"_qs, standing.progress},
                                {u"assigned"_qs, assignment != assignments.cend()}, {u"due"_qs, due},
                                {u"overdue"_qs, due.isValid() && due < today && !standing.isComplete}});
    }
    // What one is to take comes before what one may take.
    std::stable_partition(list.begin(), list.end(), [](const QVariant &course) { return course.toMap().value(u"assigned"_qs).toBool(); });
    return list;
}

QVariantList Player::variants()
{
    QVariantList list;
    QStringList known;
    for (const CourseSummary &course : CourseLibrary(m_options.courseFolders, m_settings.value(u"opened"_qs).toStringList()).courses()) {
        for (const CourseSummary::Variant &variant : course.variants) {
            if (!known.contains(variant.id)) {
                known.append(variant.id);
                list.append(QVariantMap{{u"id"_qs, variant.id}, {u"text"_qs, variant.name}});
            }
        }
    }
    return list;
}

void Player::setVariant(const QString &variant)
{
    if (m_variant == variant)
        return;
    m_variant = variant;
    m_settings.setValue(u"variant"_qs, variant);
    emit variantChanged();
}

void Player::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    m_settings.setValue(u"language"_qs, language);
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/brygga/i18n/player_%1.qm"_qs.arg(language)))
        QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(language == u"sv" ? u"sv_SE"_qs : u"en_GB"_qs));
    if (m_engine)
        m_engine->retranslate();
    emit languageChanged();
}

QString Player::variantFor(const Course &course) const
{
    const QStringList known = course.variantIds();
    return known.isEmpty() ? QString() : known.contains(m_variant) ? m_variant : known.constFirst();
}

Result<Course> Player::read(const QString &path)
{
    if (!QFileInfo(path).isFile() || QFileInfo(path).fileName() == u"course.xml") {
        m_unpacked.reset();
        return CourseFolder::load(path);
    }
    auto folder = std::make_unique<QTemporaryDir>();
    const Result<QString> unpacked = KursFile::unpack(path, folder->path());
    if (!unpacked)
        return failure(unpacked.error());
    m_unpacked = std::move(folder);
    return CourseFolder::load(*unpacked);
}

bool Player::open(const QString &path)
{
    close();
    const Result<Course> read = this->read(path);
    Problems problems = read ? Check::references(*read) : read.error();
    if (hasErrors(problems)) {
        emit failed(QFileInfo(path).fileName(), lines(problems));
        return false;
    }
    const QString variant = variantFor(*read);
    const Course course = read->forVariant(variant);
    m_privateStore = std::make_unique<PrivateStore>(m_options.privateFolder.isEmpty() ? QString() : QDir(m_options.privateFolder).filePath(course.id() + u".json"_qs));
    m_keeper = m_records.keeperFor({course.id(), course.root.text(u"version"), {}, variant, course.title()});
    Result<std::unique_ptr<PlayerSession>> session = PlayerSession::begin(course, m_rules, *m_keeper, *m_privateStore, {variant, m_options.clock, m_options.seed});
    if (!session) {
        emit failed(course.title(), lines(session.error()));
        return false;
    }
    m_session = std::move(*session);
    m_path = path;
    QStringList opened = m_settings.value(u"opened"_qs).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    opened.removeAll(absolute);
    opened.prepend(absolute);
    m_settings.setValue(u"opened"_qs, opened.mid(0, mostOpened));
    emit sessionChanged();
    return true;
}

void Player::close()
{
    if (!m_session)
        return;
    m_session->leave();
    // QML lets go of the session before it is gone.
    const std::unique_ptr<PlayerSession> last = std::move(m_session);
    emit sessionChanged();
    emit coursesChanged();
}

void Player::set(const QString &name, const QVariant &value)
{
    if (m_settings.value(name) == value)
        return;
    m_settings.setValue(name, value);
    emit settingChanged(name);
}

QVariant Player::remembered(const QString &name) const
{
    const QJsonDocument kept = QJsonDocument::fromJson(m_settings.value(name).toString().toUtf8());
    return kept.isNull() ? QVariant() : kept.toVariant();
}

QDateTime Player::completedAt() const
{
    const CourseStanding standing = m_session ? m_records.standingOf(m_session->course().value(u"id"_qs).toString()) : CourseStanding();
    return standing.completedAt.isValid() ? standing.completedAt.toLocalTime() : QDateTime::fromMSecsSinceEpoch(m_options.clock());
}
