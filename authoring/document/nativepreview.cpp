#include "nativepreview.h"

#include "blockcatalog.h"
#include "memoryrecords.h"

#include <QGuiApplication>
#include <QQmlEngine>

NativePreview::NativePreview(QObject *parent)
    : QObject(parent)
{
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
                   [this](const Player::Reading &reading) { begin(reading); });
    emit makingChanged();
}

void NativePreview::begin(const Player::Reading &reading)
{
    emit makingChanged();
    const auto &units = reading.course.units();
    if (std::all_of(units.begin(), units.end(), [](const Element &unit) { return unit.elements(u"pages").empty(); })) {
        emit failed(tr("det finns ingen sida i den här varianten. Lägg till en sida."));
        return;
    }
    if (!m_rules)
        m_rules = std::make_shared<RuleEngine>();
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
    emit makingChanged();
    if (!m_sitting)
        return;
    m_sitting.reset();
    emit started();
    QLocale::setDefault(m_locale);
}
