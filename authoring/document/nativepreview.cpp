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

bool NativePreview::start(const QString &variant)
{
    stop();
    if (!m_document || !m_document->isOpen())
        return false;
    if (!m_rules)
        m_rules = std::make_shared<RuleEngine>();
    const Course shown = m_document->course().forVariant(variant);
    if (std::all_of(shown.units().begin(), shown.units().end(), [](const Element &unit) { return unit.elements(u"pages").empty(); })) {
        emit failed(tr("det finns ingen sida i den här varianten. Lägg till en sida."));
        return false;
    }
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
    if (!sitting->player->show(m_document->course(), variant)) {
        QLocale::setDefault(m_locale);
        return false;
    }
    m_sitting = std::move(sitting);
    emit started();
    return true;
}

void NativePreview::lastAsLongAs(QObject *view)
{
    connect(view, &QObject::destroyed, qGuiApp, [sitting = m_sitting] {}, Qt::QueuedConnection); // its children go after the signal
}

void NativePreview::stop()
{
    if (!m_sitting)
        return;
    m_sitting.reset();
    emit started();
    QLocale::setDefault(m_locale);
}
