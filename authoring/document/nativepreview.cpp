#include "nativepreview.h"

#include "blockcatalog.h"
#include "memoryrecords.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlEngine>

namespace {

constexpr int stretch = 8; ///< milliseconds, after which the window may paint and listen

} // namespace

NativePreview::NativePreview(QObject *parent)
    : QObject(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &NativePreview::goOn);
}

NativePreview::~NativePreview()
{
    stop();
}

void NativePreview::start(const QString &variant)
{
    stop();
    if (!m_document || !m_document->isOpen())
        return;
    m_making.start(this, [course = m_document->course(), variant](const auto &) { return Player::readingOf(course, variant); },
                   [this](Player::Reading reading) { take(std::move(reading)); });
    emit makingChanged();
}

void NativePreview::take(Player::Reading reading)
{
    const auto &units = reading.course.units();
    if (std::all_of(units.begin(), units.end(), [](const Element &unit) { return unit.elements(u"pages").empty(); })) {
        emit makingChanged();
        emit failed(tr("det finns ingen sida i den här varianten. Lägg till en sida."));
        return;
    }
    if (!m_rules)
        m_rules = std::make_shared<RuleEngine>();
    reading.outline = std::make_shared<SessionOutline>(reading.json, *m_rules);
    m_reading = std::move(reading);
    goOn();
}

void NativePreview::goOn()
{
    QElapsedTimer timer;
    timer.start();
    while (m_reading->outline->step()) {
        if (timer.elapsed() > stretch) {
            m_next.start(0);
            return;
        }
    }
    const Player::Reading reading = *std::exchange(m_reading, {});
    emit makingChanged();
    begin(reading);
}

void NativePreview::begin(const Player::Reading &reading)
{
    auto sitting = std::make_shared<Sitting>();
    sitting->rules = m_rules;
    sitting->settings = std::make_unique<QSettings>(sitting->folder.filePath(u"settings.ini"_qs), QSettings::IniFormat);
    sitting->settings->setValue(u"language"_qs, BlockCatalog::language());
    sitting->records = std::make_unique<MemoryRecords>();
    Player::Options options;
    options.clock = QDateTime::currentMSecsSinceEpoch;
    options.certificateKey = sitting->folder.filePath(u"certificate.key"_qs); // nobody trusts it: no certificate comes out of a preview
    m_locale = QLocale();
    sitting->player = std::make_unique<Player>(*sitting->records, *m_rules, *sitting->settings, options);
    sitting->player->setEngine(qmlEngine(this));
    connect(sitting->player.get(), &Player::failed, this, [this](const QString &, const QStringList &problems) { emit failed(problems.value(0)); });
    if (!sitting->player->show(reading)) {
        QLocale::setDefault(m_locale);
        return;
    }
    m_sitting = std::move(sitting);
    emit started();
}

void NativePreview::lastAsLongAs(QObject *view)
{
    connect(view, &QObject::destroyed, qGuiApp, [sitting = m_sitting] {}, Qt::QueuedConnection); // its children go after the signal
}

void NativePreview::stop()
{
    m_making.cancel();
    m_next.stop();
    m_reading.reset();
    emit makingChanged();
    if (!m_sitting)
        return;
    m_sitting.reset();
    emit started();
    QLocale::setDefault(m_locale);
}
