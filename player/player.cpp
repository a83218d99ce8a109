#include "player.h"

#include "check.h"
#include "coursefolder.h"
#include "coursejson.h"
#include "documents/formdocument.h"
#include "filemessages.h"
#include "library/kursfile.h"
#include "picture.h"
#include "theme.h"
#include "wholefile.h"

#include <QCoreApplication>
#include <QDesktopServices>
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

Player::Player(Records &records, RuleEngine &rules, QSettings &settings, Options options, QObject *parent)
    : QObject(parent), m_records(records), m_rules(rules), m_settings(settings), m_options(std::move(options)), m_agenda(records, m_options.clock), m_variant(settings.value(u"variant"_qs).toString())
{
    setLanguage(settings.value(u"language"_qs, u"sv"_qs).toString());
    connect(&m_agenda, &PlayerAgenda::changed, this, &Player::attend);
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
    // What one is to take comes before what one may take, the most urgent first; what is done no longer presses.
    const auto rank = [](const QVariant &item) {
        const QVariantMap course = item.toMap();
        const bool isWaiting = course.value(u"assigned"_qs).toBool() && !course.value(u"completed"_qs).toBool();
        const QDate due = course.value(u"due"_qs).toDate();
        return std::pair(!isWaiting, isWaiting && due.isValid() ? due.toJulianDay() : std::numeric_limits<qint64>::max());
    };
    std::stable_sort(list.begin(), list.end(), [&rank](const QVariant &a, const QVariant &b) { return rank(a) < rank(b); });
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
    const std::pair<QTranslator *, QString> texts[]{{&m_translator, u":/brygga/i18n/player_%1.qm"_qs}, {&m_courseTranslator, u":/brygga/i18n/courses_%1.qm"_qs},
                                                    {&m_recordsTranslator, u":/i18n/records_%1.qm"_qs}};
    for (const auto &[translator, file] : texts) {
        QCoreApplication::removeTranslator(translator);
        if (translator->load(file.arg(language)))
            QCoreApplication::installTranslator(translator);
    }
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

Player::Reading Player::read(const QString &path) const
{
    Reading reading;
    reading.path = path;
    Result<QString> folder = path;
    if (!QFileInfo::exists(path)) {
        folder = failure(QFileInfo(path).fileName(), 0, tr("Filen eller mappen finns inte. Den kan ha flyttats eller bytt namn."));
    } else if (QFileInfo(path).isFile() && QFileInfo(path).fileName() != u"course.xml") {
        reading.unpacked = std::make_unique<QTemporaryDir>();
        folder = KursFile::unpack(path, reading.unpacked->path());
    }
    const Result<Course> course = folder ? CourseFolder::load(*folder) : failure(folder.error());
    reading.problems = course ? Check::references(*course) : course.error();
    // A picture or film that is missing shows its text instead; the rest of the course can still be taken.
    reading.problems.removeIf([](const Problem &problem) { return problem.code == u"missing-file"; });
    if (!hasErrors(reading.problems)) {
        Reading resolved = readingOf(*course, variantFor(*course));
        reading.course = std::move(resolved.course);
        reading.variant = resolved.variant;
        reading.json = resolved.json;
    }
    return reading;
}

Player::Reading Player::readingOf(const Course &course, const QString &variant)
{
    Reading reading;
    reading.course = course.forVariant(variant);
    reading.variant = variant;
    reading.json = CourseJson::toJson(reading.course, variant);
    return reading;
}

bool Player::open(Reading reading)
{
    if (hasErrors(reading.problems)) {
        emit failed(QFileInfo(reading.path).fileName(), lines(reading.problems) << tr("Det du redan har gjort finns kvar. Har du fått kursen av någon annan: berätta för den personen vad som står här."));
        return false;
    }
    // Only a course that can be opened takes the place of the one that is.
    close();
    m_unpacked = std::move(reading.unpacked);
    if (!begin(reading))
        return false;
    m_path = reading.path;
    QStringList opened = m_settings.value(u"opened"_qs).toStringList();
    const QFileInfo place(reading.path);
    const QString absolute = place.fileName() == u"course.xml" ? place.absolutePath() : place.absoluteFilePath();
    opened.removeAll(absolute);
    opened.prepend(absolute);
    m_settings.setValue(u"opened"_qs, opened.mid(0, mostOpened));
    emit sessionChanged();
    return true;
}

bool Player::show(const Reading &reading)
{
    close();
    if (!begin(reading))
        return false;
    emit sessionChanged();
    return true;
}

bool Player::begin(const Reading &reading)
{
    const Course &course = reading.course;
    const CourseIdentity identity{course.id(), course.root.text(u"version"), reading.json.value(u"hash"_qs).toString(), reading.variant, course.title()};
    m_privateStore = std::make_unique<PrivateStore>(m_options.privateFolder.isEmpty() ? QString() : QDir(m_options.privateFolder).filePath(course.id() + u".json"_qs));
    m_keeper = m_records.keeperFor(identity);
    Result<std::unique_ptr<PlayerSession>> session =
        PlayerSession::begin(reading.json, course.folder, m_rules, *m_keeper, *m_privateStore,
                             {m_options.clock, m_options.seed, m_records.layoutsOf(course.id()), course.texts, m_agenda.attended(course.id()), &m_agenda, m_options.elapsed, reading.outline});
    if (!session) {
        emit failed(course.title(), lines(session.error()));
        return false;
    }
    // A later version of the course needs it; that it could not be kept now is told with the first answer.
    if (!m_records.knows(identity))
        (void)m_records.keepVersion(identity, (*session)->layout(), (*session)->plan());
    m_session = std::move(*session);
    m_theme = Theme::look(reading.json.value(u"theme"_qs).toObject(), course.folder, m_rules);
    return true;
}

void Player::attend()
{
    const QJsonObject attended = m_session ? m_agenda.attended(m_session->course().value(u"id"_qs).toString()) : QJsonObject();
    for (auto block = attended.constBegin(); block != attended.constEnd(); ++block)
        m_session->attend(block.key(), block.value());
}

void Player::close()
{
    if (!m_session)
        return;
    m_session->leave();
    // QML lets go of the session before it is gone.
    const std::unique_ptr<PlayerSession> last = std::move(m_session);
    m_theme.clear();
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

bool Player::told(const QString &title, const Problems &problems)
{
    if (!problems.isEmpty())
        emit notSaved(title, lines(problems));
    return problems.isEmpty();
}

Certificate Player::certificateFor(const QString &name) const
{
    const QJsonObject &course = m_session->course();
    const auto text = [&](const QString &key) { return course.value(key).toString(); };
    const CourseStanding standing = m_records.standingOf(text(u"id"_qs));
    const QVariant score = m_session->standing(m_language).value(u"score"_qs);
    Certificate certificate;
    certificate.name = name.simplified().left(120);
    certificate.courseId = text(u"id"_qs);
    certificate.courseTitle = text(u"title"_qs);
    certificate.version = text(u"version"_qs);
    certificate.variant = text(u"variant"_qs);
    certificate.publisher = text(u"publisher"_qs);
    certificate.date = standing.completedAt.isValid() ? standing.completedAt.toLocalTime().date() : QDateTime::fromMSecsSinceEpoch(m_options.clock()).date();
    if (!score.isNull())
        certificate.score = score.toInt();
    if (const QString logo = m_theme.value(u"logo"_qs).toUrl().toLocalFile(); !logo.isEmpty()) {
        certificate.logo = Picture::drawn(logo, {1200, 300});
        certificate.logoText = m_theme.value(u"alt"_qs).toString();
    }
    const QString accent = m_theme.value(u"colours"_qs).toMap().value(u"accent"_qs).toMap().value(u"light"_qs).toString();
    if (!accent.isEmpty())
        certificate.accent = accent;
    return certificate;
}

QVariantMap Player::certificate(const QString &name) const
{
    if (!m_session)
        return {};
    const Certificate certificate = certificateFor(name);
    return {{u"title"_qs, certificate.courseTitle}, {u"date"_qs, certificate.date.startOfDay()}, {u"version"_qs, certificate.version},
            {u"publisher"_qs, certificate.publisher}, {u"score"_qs, certificate.score ? QVariant(*certificate.score) : QVariant()}, {u"number"_qs, certificate.number()}};
}

bool Player::saveCertificate(const QString &name, const QUrl &file)
{
    if (!m_session || !m_session->isComplete())
        return false;
    const Certificate certificate = certificateFor(name);
    const Result<CertificateKey> key = CertificateKey::open(m_options.certificateKey);
    if (!key)
        return told(certificate.courseTitle, key.error());
    const QString path = file.toLocalFile();
    if (path.endsWith(u".pdf"_qs, Qt::CaseInsensitive))
        return told(certificate.courseTitle, certificate.writePdf(path, *key));
    WholeFile page(path);
    const bool isSaved = page.open(QIODevice::WriteOnly) && page.write(certificate.html(*key, m_language)) > 0 && page.commit();
    return told(certificate.courseTitle, isSaved ? Problems() : Problems{{path, 0, tr("Intyget går inte att spara: %1. Välj en annan plats.").arg(FileMessages::explain(page))}});
}

bool Player::saveDocument(const QVariantMap &form, const QUrl &file)
{
    const QString path = file.toLocalFile();
    const FormDocument document(form);
    return told(form.value(u"title"_qs).toString(), path.endsWith(u".pdf"_qs, Qt::CaseInsensitive) ? document.writePdf(path) : document.writeHtml(path, m_language));
}

bool Player::printDocument(const QVariantMap &form)
{
    // The viewer reads it after this call, so it stays until the program ends.
    if (!m_printed)
        m_printed = std::make_unique<QTemporaryDir>();
    const FormDocument document(form);
    const QString path = m_printed->filePath(document.fileName(u".pdf"_qs));
    return told(form.value(u"title"_qs).toString(), document.writePdf(path)) && QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

QString Player::documentName(const QVariantMap &form) const
{
    return FormDocument(form).fileName(u".html"_qs);
}

bool Player::saveFile(const QString &src, const QUrl &file)
{
    QFile from(m_session ? m_session->media(src).toLocalFile() : QString());
    WholeFile to(file.toLocalFile());
    bool isSaved = from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly);
    while (isSaved && !from.atEnd()) {
        const QByteArray piece = from.read(1024 * 1024);
        isSaved = !piece.isEmpty() && to.write(piece) == piece.size(); // a disk that breaks gives nothing and has no end
    }
    isSaved = isSaved && to.commit();
    const QString why = FileMessages::explain(from.error() == QFileDevice::NoError ? static_cast<const QFileDevice &>(to) : from);
    return told(src, isSaved ? Problems() : Problems{{src, 0, tr("Filen går inte att spara: %1.").arg(why)}});
}
