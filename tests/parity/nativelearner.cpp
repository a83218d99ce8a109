#include "../player/openplayer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QTest>

#include <QtGui/private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

namespace {

QString roleOf(QAccessibleInterface *item)
{
    return QMetaEnum::fromType<QAccessible::Role>().valueToKey(item->role());
}

/** Without white space: a browser's names have some in other places. */
QString packed(const QString &text)
{
    return text.simplified().remove(' ');
}

QString valueOf(QAccessibleInterface *item)
{
    if (item->role() == QAccessible::ComboBox)
        return item->text(QAccessible::Description); // all that Qt 6.4 tells of what is chosen
    if (item->role() == QAccessible::EditableText)
        return item->object()->property("text").toString();
    if (const QAccessibleValueInterface *value = item->valueInterface(); value && (item->role() == QAccessible::ProgressBar || item->role() == QAccessible::Slider))
        return QString::number(value->currentValue().toDouble());
    return {};
}

QJsonObject described(QAccessibleInterface *item)
{
    const QAccessible::State state = item->state();
    QJsonObject entry{{"role", roleOf(item)}, {"name", item->text(QAccessible::Name).simplified()}};
    if (const QString value = valueOf(item); !value.isEmpty())
        entry["value"] = value;
    if (state.checkable)
        entry["checked"] = bool(state.checked);
    if (state.expandable)
        entry["expanded"] = bool(state.expanded);
    if (state.disabled)
        entry["disabled"] = true;
    if (item->role() == QAccessible::Heading)
        entry["level"] = item->object()->property("level").toInt(); // Qt 6.4 has no way to tell it on
    if (const QAccessibleTableCellInterface *cell = item->tableCellInterface())
        entry["at"] = QJsonArray{cell->rowIndex(), cell->columnIndex()};
    return entry;
}

/** The time that films go by: it stands still until a step says how late it is. */
class StillClock : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE double time() const { return milliseconds / 1000; }
    double milliseconds = 0;
};

QStringList heard;

/** As a screen reader: keeps what is told beside what has the focus. */
void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert)
        heard.append(event->accessibleInterface()->text(QAccessible::Name));
}

QQuickItem *below(QQuickItem *from, const QByteArray &type)
{
    if (QByteArray(from->metaObject()->className()).startsWith(type))
        return from;
    for (QQuickItem *item : from->childItems()) {
        if (QQuickItem *found = below(item, type))
            return found;
    }
    return nullptr;
}

/** Takes the steps of a script, as a learner with mouse and keys, and writes down what is shown, heard and recorded after each. */
class NativeLearner
{
public:
    explicit NativeLearner(const QJsonObject &script) : m_player(script["course"].toString(), script["variant"].toString())
    {
        // The offscreen platform has nobody who listens, and would tell nothing.
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
        QAccessible::installUpdateHandler(listen);
        m_course = m_player.session().about()["id"].toString();
        QQmlEngine *engine = qmlEngine(m_player.window());
        QJSEngine::setObjectOwnership(&m_clock, QJSEngine::CppOwnership);
        m_now = engine->newQObject(&m_clock).property("time");
        m_player.player().set("reducedMotion", true);
    }

    QJsonObject take(const QJsonObject &step)
    {
        m_clock.milliseconds = step["at"].toDouble();
        const QString problem = act(step);
        pass(step["seconds"].toInt() + 1);
        m_player.settle();
        QJsonArray shown, beside;
        for (QAccessibleInterface *item : page())
            (isBeside(item) ? beside : shown).append(described(item));
        QJsonArray happened;
        const QJsonArray &all = kept().events();
        for (; m_told < all.size(); ++m_told)
            happened.append(all.at(m_told));
        QJsonObject after{{"shown", shown}, {"beside", beside}, {"events", happened}, {"heard", std::exchange(heard, {}).join(' ')}};
        if (!problem.isEmpty())
            after["problem"] = problem;
        if (const QStringList complaints = m_player.complaints(); !complaints.isEmpty())
            after["complaints"] = QJsonArray::fromStringList(complaints);
        return after;
    }

    /** Ends the visit: what the session has reported last, and what it has saved. */
    [[nodiscard]] QJsonObject leave()
    {
        m_player.player().close();
        const RecordKeeper::Report &report = kept().lastReport();
        return {{"completed", report.isComplete}, {"success", report.success}, {"score", report.score ? QJsonValue(*report.score) : QJsonValue()}, {"progress", report.progress}, {"state", kept().state()}};
    }

private:
    [[nodiscard]] const MemoryKeeper &kept() const { return *m_player.records().keptOf(m_course); }

    /** Everything on the page with the way on from it, without the bar and the contents beside it; and what is shown above it beside a word. */
    [[nodiscard]] QList<QAccessibleInterface *> page() const
    {
        QList<QAccessibleInterface *> found;
        for (QAccessibleInterface *item : m_player.everything()) {
            if (isOnPage(item) || isBeside(item))
                found.append(item);
        }
        return found;
    }

    [[nodiscard]] static bool isOnPage(QAccessibleInterface *item)
    {
        bool isInside = false;
        for (auto *ancestor = qobject_cast<QQuickItem *>(item->object()); ancestor; ancestor = ancestor->parentItem()) {
            const QByteArray type = ancestor->metaObject()->className();
            if (type.startsWith("ContentsPanel"))
                return false;
            isInside = isInside || type.startsWith("PageScroller");
        }
        return isInside;
    }

    /** Part of what is shown beside a word: the only dialog that is not about a file or a warning. */
    [[nodiscard]] static bool isBeside(QAccessibleInterface *item)
    {
        for (auto *ancestor = qobject_cast<QQuickItem *>(item->object()); ancestor; ancestor = ancestor->parentItem()) {
            QAccessibleInterface *around = ancestor == item->object() ? nullptr : QAccessible::queryAccessibleInterface(ancestor);
            if (around && around->role() == QAccessible::Dialog)
                return true;
        }
        return false;
    }

    [[nodiscard]] QAccessibleInterface *find(const QJsonObject &control) const
    {
        int before = control["nth"].toInt();
        for (QAccessibleInterface *item : page()) {
            if (roleOf(item) == control["role"].toString() && packed(item->text(QAccessible::Name)) == packed(control["name"].toString()) && before-- == 0)
                return item;
        }
        return nullptr;
    }

    /** Time passes, and what plays notices as often as it would. */
    void pass(int seconds)
    {
        QQuickItem *film = below(m_player.window()->contentItem(), "VideoView");
        QQuickItem *own = film ? below(film, "OwnClock") : nullptr;
        if (!own)
            return;
        own->setProperty("now", QVariant::fromValue(m_now));
        for (int tick = 0; tick < 20 * seconds; ++tick) {
            m_clock.milliseconds += 50;
            if (own->property("playing").toBool())
                QMetaObject::invokeMethod(film, "tick");
        }
    }

    [[nodiscard]] QString act(const QJsonObject &step)
    {
        const QString what = step["do"].toString();
        if (what == "wait")
            return {};
        if (what == "visit") {
            m_player.visit(step["address"].toString());
            return {};
        }
        QAccessibleInterface *found = find(step["control"].toObject());
        auto *item = found ? qobject_cast<QQuickItem *>(found->object()) : nullptr;
        if (!item)
            return "there is no such control";
        if (what == "press")
            press(found, item, step["by"].toString());
        else if (what == "write")
            write(item, step["text"].toString());
        else if (what == "choose")
            return choose(item, step["option"].toString());
        else
            return "no such step: " + what;
        return {};
    }

    void press(QAccessibleInterface *found, QQuickItem *item, const QString &by)
    {
        if (by == "mouse") {
            m_player.click(item);
        } else {
            item->forceActiveFocus(Qt::TabFocusReason);
            m_player.press(found->role() == QAccessible::Link ? Qt::Key_Return : Qt::Key_Space);
        }
    }

    void write(QQuickItem *item, const QString &text)
    {
        item->forceActiveFocus(Qt::TabFocusReason);
        m_player.press(Qt::Key_A, Qt::ControlModifier);
        m_player.write(text);
        m_player.press(Qt::Key_Tab);
    }

    [[nodiscard]] QString choose(QQuickItem *item, const QString &option)
    {
        item->forceActiveFocus(Qt::TabFocusReason);
        const int count = item->property("count").toInt();
        m_player.press(Qt::Key_Home);
        for (int i = 0; i < count && item->property("displayText").toString() != option; ++i)
            m_player.press(Qt::Key_Down);
        m_player.settle();
        return item->property("displayText").toString() == option ? QString() : "there is no such option";
    }

    mutable OpenPlayer m_player;
    QString m_course;
    StillClock m_clock;
    QJSValue m_now;
    int m_told = 0;
};

} // namespace

/** nativelearner SCRIPT.json TRANSCRIPT.json: plays the script in the native player's own window. What the files hold: README.md. */
int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QFile script(application.arguments().value(1));
    QFile transcript(application.arguments().value(2));
    if (!script.open(QIODevice::ReadOnly) || !transcript.open(QIODevice::WriteOnly))
        qFatal("usage: nativelearner SCRIPT.json TRANSCRIPT.json");
    const QJsonObject wanted = QJsonDocument::fromJson(script.readAll()).object();
    NativeLearner learner(wanted);
    QJsonArray taken;
    for (const QJsonValue step : wanted["steps"].toArray())
        taken.append(learner.take(step.toObject()));
    transcript.write(QJsonDocument(QJsonObject{{"steps", taken}, {"standing", learner.leave()}}).toJson(QJsonDocument::Compact));
    return 0;
}

#include "nativelearner.moc"
