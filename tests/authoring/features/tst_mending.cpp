#include "designer.h"

#include "address.h"
#include "coursecheck.h"
#include "courseediting.h"
#include "coursefolder.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

/**
 * As a course designer
 * I want every problem told with a repair that I can press, and everything I do to be undone by Ctrl+Z,
 * so that I dare to change things.
 */
class MendingFeature : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_designer = std::make_unique<Designer>();
        m_designer->opens(QTest::currentTestFunction() == QByteArray("mendsEverySeededProblemByItsButton") ? "bas" : "handledare-i-asf");
        m_check = m_designer->workspace()->property("check").value<CourseCheck *>();
        QTRY_VERIFY_WITH_TIMEOUT(!m_check->isBusy(), 120000);
    }
    void cleanup()
    {
        QCOMPARE(m_designer->warnings(), QStringList());
        m_designer.reset();
    }

    void mendsEverySeededProblemByItsButton()
    {
        // Given problems of many kinds that somebody has made, all at once
        struct Seed
        {
            const char *type;
            const char *field;
            QVariant value;
        };
        const QVector<Seed> seeds{
            {"page", "objectives", QStringList{"finns-inte"}}, {"text", "for", QStringList{"okand"}}, {"callout", "body", "<p>Så är det<cite source=\"finns-inte\"/>.</p>"},
            {"quote", "body", "<p>Ordet <term ref=\"finns-inte\">ord</term> används.</p>"}, {"accordion", "objectives", QStringList{"finns-inte-heller"}},
            {"figure", "alt", "bild"}, {"unit", "for", QStringList{"okand"}}, {"page", "reviewBy", "2020-01-01"}, {"test", "draw", 5000}, {"table", "for", QStringList{"okand"}}};
        CourseDocument &document = m_designer->document();
        const int before = m_check->errors() + m_check->warnings();
        QSet<QString> wrong;
        for (const Seed &seed : seeds) {
            const QString path = first(seed.type);
            if (path.isEmpty() || document.element(path)->indexOf(QString(seed.field)) < 0)
                continue;
            QVERIFY2(document.setField(path, seed.field, seed.value), seed.type);
            wrong.insert(document.element(path)->id());
        }
        QVERIFY2(wrong.size() >= 7, qPrintable(QString::number(wrong.size())));
        QTRY_VERIFY_WITH_TIMEOUT(!m_check->isBusy(), 120000);
        QVERIFY(m_check->errors() + m_check->warnings() >= before + wrong.size() - 1);
        const QByteArray seeded = bytes();
        // When she goes down the panel with the keyboard and presses what each finding offers
        int pressed = 0;
        for (int row = repairable(); row >= 0; row = repairable()) {
            QVERIFY2(++pressed < 60, "mending makes new problems");
            const QVariantMap finding = m_check->get(row);
            QQuickItem *list = m_designer->item("problems");
            QVERIFY(list);
            QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, 1));
            m_designer->settles();
            QQuickItem *button = buttonOf(list, row, finding["repairLabel"].toString());
            QVERIFY2(button, qPrintable(finding["message"].toString()));
            button->forceActiveFocus(Qt::TabFocusReason);
            m_designer->presses("Space");
            QTRY_VERIFY_WITH_TIMEOUT(!m_check->isBusy(), 120000);
        }
        // Then nothing of it is left, and one Ctrl+Z for each brings all of it back
        QVERIFY(pressed >= wrong.size() - 1);
        QVERIFY2(m_check->errors() == 0, qPrintable(QString::number(m_check->errors())));
        for (const Problem &problem : m_check->problems())
            QVERIFY2(problem.severity == Severity::Hint || !wrong.contains(problem.element), qPrintable(problem.toString()));
        for (int i = 0; i < pressed; ++i)
            m_designer->presses("Ctrl+Z");
        QCOMPARE(bytes(), seeded);
    }

    void undoesALongSessionBackToTheSameBytesAndDoesItAgain()
    {
        QRandomGenerator random(20261122);
        const QByteArray before = bytes();
        QStringList ids;
        walk(m_designer->document().root(), [&](const Element &element) {
            if (element.name() == "page" || element.name() == "text" || element.name() == "choice" || element.name() == "unit")
                ids.append(element.id());
        });
        const QVariantList types = CourseEditing().blockTypes();
        // When she does this and that for a long time, all of it by keys
        for (int step = 0; step < 60; ++step) {
            m_designer->selects(ids[random.bounded(int(ids.size()))]);
            switch (random.bounded(9)) {
            case 0: m_designer->presses("Ctrl+Shift+Down"); break;
            case 1: m_designer->presses("Ctrl+Shift+Up"); break;
            case 2: m_designer->presses("Ctrl+D"); break;
            case 3: m_designer->presses("Ctrl+Shift+X"); m_designer->presses("Ctrl+Shift+V"); break;
            case 4: m_designer->presses("Ctrl+Shift+N"); break;
            case 5: m_designer->presses("Ctrl+Backspace"); break;
            case 6: m_designer->presses("Ctrl+Return"); m_designer->choosesInPalette(types[random.bounded(int(types.size()))].toMap()["type"].toString()); break;
            case 7: m_designer->presses("Ctrl+Z"); break;
            default:
                m_designer->presses("F6");
                m_designer->presses("F2");
                m_designer->types("ab c" + QString::number(step));
            }
        }
        const QByteArray after = bytes();
        QVERIFY(after != before);
        // Then Ctrl+Z leads back to exactly what was, and Ctrl+Shift+Z to exactly what became
        int steps = 0;
        for (; m_designer->document().canUndo(); ++steps)
            m_designer->presses("Ctrl+Z");
        QVERIFY2(steps > 25, qPrintable(QString::number(steps)));
        QCOMPARE(bytes(), before);
        QVERIFY(!m_designer->document().isModified());
        while (m_designer->document().canRedo())
            m_designer->presses("Ctrl+Shift+Z");
        QCOMPARE(bytes(), after);
    }

private:
    QByteArray bytes() const
    {
        const QMap<QString, QByteArray> files = CourseFolder::files(m_designer->document().course());
        return files.keys().join(' ').toUtf8() + files.values().join();
    }
    QString first(const QString &type) const
    {
        QString id;
        walk(m_designer->document().root(), [&](const Element &element) {
            if (id.isEmpty() && element.name() == type)
                id = element.id();
        });
        return Address::ofId(m_designer->document().root(), id);
    }
    /** The first finding that is no mere tip and offers a repair. */
    int repairable() const
    {
        for (int row = 0; row < m_check->rowCount(); ++row) {
            const QVariantMap finding = m_check->get(row);
            if (finding["weight"] != "hint" && !finding["repairLabel"].toString().isEmpty())
                return row;
        }
        return -1;
    }
    static QQuickItem *buttonOf(QObject *list, int row, const QString &text)
    {
        QQuickItem *delegate = nullptr;
        QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, delegate), Q_ARG(int, row));
        QList<QQuickItem *> waiting{delegate};
        while (!waiting.isEmpty()) {
            QQuickItem *item = waiting.takeFirst();
            if (item && item->isVisible() && item->property("text").toString() == text && item->inherits("QQuickAbstractButton"))
                return item;
            if (item)
                waiting += item->childItems();
        }
        return nullptr;
    }

    std::unique_ptr<Designer> m_designer;
    CourseCheck *m_check = nullptr;
};

QTEST_MAIN(MendingFeature)
#include "tst_mending.moc"
