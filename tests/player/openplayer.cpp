#include "openplayer.h"

#include "copyfolder.h"
#include "legibility.h"

#include <QtTest>

namespace {

QStringList heard;
QtMessageHandler earlier = nullptr;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && (QByteArray(context.category).startsWith("qml") || message.contains(".qml")))
        heard.append(message);
    earlier(type, context, message);
}

/** What a learner does on a page: the controls that answer or unfold something, and leave nothing behind outside it. */
bool isToBeUsed(QAccessibleInterface *item)
{
    static const QStringList words{"Kontrollera svaret", "Vänd kortet", "Gå vidare med valet", "Spara svaren här", "Svara"};
    const QString name = item->text(QAccessible::Name);
    if (item->role() == QAccessible::RadioButton || item->role() == QAccessible::CheckBox || item->role() == QAccessible::ComboBox)
        return true;
    if (item->role() != QAccessible::Button || !item->object())
        return false;
    const QVariant unfolded = item->object()->property("expanded");
    return (unfolded.isValid() && !unfolded.toBool()) || std::any_of(words.begin(), words.end(), [&](const QString &word) { return name.startsWith(word); });
}

} // namespace

OpenPlayer::OpenPlayer(const QString &course, const QString &variant)
    : m_settings(m_place.filePath("settings.ini"), QSettings::IniFormat)
{
    show(m_records, course, variant);
}

OpenPlayer::OpenPlayer(Records &records, const QDateTime &now, const QString &course)
    : m_settings(m_place.filePath("settings.ini"), QSettings::IniFormat), m_now(now.toMSecsSinceEpoch())
{
    show(records, course, u"af"_qs);
}

void OpenPlayer::show(Records &records, const QString &course, const QString &variant)
{
    earlier = qInstallMessageHandler(listen);
    heard.clear();
    QAccessible::setActive(true);
    m_player = std::make_unique<Player>(records, m_rules, m_settings,
                                        Player::Options{{inRepository("courses/modules")}, m_place.filePath("private"), m_place.filePath("key"),
                                                        [this] { return m_now += 1000; }, 7});
    m_player->setVariant(variant);
    m_player->setEngine(&m_engine);
    if (!m_engine.load("Player/PlayerWindow.qml", {{"player", QVariant::fromValue(m_player.get())}}))
        qFatal("The window cannot be loaded: %s", qPrintable(heard.join('\n')));
    window()->requestActivate();
    if (!QTest::qWaitForWindowActive(window()))
        qFatal("The window does not become active");
    if (!course.isEmpty())
        m_player->open(course.contains('/') ? course : inRepository("courses/modules/") + course);
    settle();
}

OpenPlayer::~OpenPlayer()
{
    m_player->close();
    settle();
    qInstallMessageHandler(earlier);
}

QStringList OpenPlayer::complaints()
{
    return std::exchange(heard, {});
}

void OpenPlayer::resize(int width, int height)
{
    window()->resize(width, height);
    settle();
}

void OpenPlayer::visit(const QString &address)
{
    QMetaObject::invokeMethod(window(), "visit", Q_ARG(QString, address));
    settle();
}

QStringList OpenPlayer::places() const
{
    QVariant places;
    QMetaObject::invokeMethod(window(), "places", Q_RETURN_ARG(QVariant, places));
    return (places.userType() == qMetaTypeId<QJSValue>() ? places.value<QJSValue>().toVariant() : places).toStringList();
}

void OpenPlayer::settle()
{
    Legibility::rest(*window());
}

QList<QAccessibleInterface *> OpenPlayer::everything() const
{
    return Legibility::everythingIn(*window());
}

QAccessibleInterface *OpenPlayer::find(QAccessible::Role role, const QString &name) const
{
    QAccessibleInterface *first = nullptr;
    for (QAccessibleInterface *item : everything()) {
        if (item->role() != role || !item->text(QAccessible::Name).startsWith(name))
            continue;
        if (item->text(QAccessible::Name) == name)
            return item;
        first = first ? first : item;
    }
    return first;
}

QStringList OpenPlayer::names(QAccessible::Role role) const
{
    QStringList names;
    for (QAccessibleInterface *item : everything()) {
        if (item->role() == role)
            names.append(item->text(QAccessible::Name));
    }
    return names;
}

bool OpenPlayer::click(QAccessible::Role role, const QString &name)
{
    QAccessibleInterface *found = find(role, name);
    auto *item = found ? qobject_cast<QQuickItem *>(found->object()) : nullptr;
    if (!item)
        return false;
    click(item);
    return true;
}

void OpenPlayer::click(QQuickItem *item)
{
    // As a learner would scroll: whatever scrolls around it brings it into sight.
    for (QQuickItem *ancestor = item->parentItem(); ancestor; ancestor = ancestor->parentItem()) {
        if (ancestor->property("contentY").isValid() && ancestor->property("contentHeight").toReal() > ancestor->height()) {
            auto *content = ancestor->property("contentItem").value<QQuickItem *>();
            const qreal y = item->mapToItem(content, QPointF(0, item->height() / 2)).y() - ancestor->height() / 2;
            ancestor->setProperty("contentY", std::clamp(y, 0.0, ancestor->property("contentHeight").toReal() - ancestor->height()));
        }
    }
    settle();
    QTest::mouseClick(window(), Qt::LeftButton, {}, item->mapToScene(QPointF(std::min(item->width() / 2, 200.0), item->height() / 2)).toPoint());
    settle();
}

void OpenPlayer::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window(), Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
}

void OpenPlayer::write(const QString &text)
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, window(), Qt::Key_unknown, QString(character), Qt::NoModifier);
    QCoreApplication::processEvents();
}

QString OpenPlayer::focused() const
{
    QAccessibleInterface *item = window()->activeFocusItem() ? QAccessible::queryAccessibleInterface(window()->activeFocusItem()) : nullptr;
    return item ? item->text(QAccessible::Name) : QString();
}

void OpenPlayer::useEverything()
{
    QList<QPointer<QQuickItem>> controls;
    for (QAccessibleInterface *item : everything()) {
        auto *shown = qobject_cast<QQuickItem *>(item->object());
        if (isToBeUsed(item) && Legibility::isInside(shown, {"CoursePage"}))
            controls.append(shown);
    }
    for (const QPointer<QQuickItem> &control : std::as_const(controls)) {
        QAccessibleInterface *item = control && control->isVisible() && control->isEnabled() ? QAccessible::queryAccessibleInterface(control) : nullptr;
        if (!item)
            continue;
        control->forceActiveFocus(Qt::TabFocusReason);
        if (item->role() == QAccessible::ComboBox)
            press(Qt::Key_End);
        else
            item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }
    settle();
}
