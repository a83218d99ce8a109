#include "designer.h"

#include "address.h"
#include "check.h"
#include "coursefolder.h"

#include "courseediting.h"

#include <QAccessible>
#include <QtTest>

/**
 * As a course designer
 * I want to build a scenario on its map, with the mouse or with keys alone,
 * so that I see where each choice leads, what nobody can reach and where one gets stuck.
 */
class ScenarioMapFeature : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        // Given a course with a scenario, and its map
        m_designer = std::make_unique<Designer>();
        m_designer->opens("bas");
        walk(m_designer->document().root(), [&](const Element &element) {
            if (m_id.isEmpty() && element.name() == "scenario")
                m_id = element.id();
        });
        m_designer->selects(m_id);
        m_path = Address::ofId(m_designer->document().root(), m_id);
        m_before = scenario();
        m_designer->presses("Ctrl+5");
        QCOMPARE(m_designer->workspace()->property("mode").toString(), "graph");
    }
    void cleanup()
    {
        QCOMPARE(m_designer->warnings(), QStringList());
        while (m_designer->document().canUndo())
            m_designer->presses("Ctrl+Z");
        QVERIFY(scenario() == m_before);
        m_designer.reset();
    }

    void buildsAWayByKeysAlone()
    {
        const std::size_t steps = list("steps").size();
        toTheMap();
        const QString first = list("steps").front().id();
        QVERIFY(m_designer->item("node-" + first)->hasActiveFocus());
        // When she presses Insert, a step follows, reached by a new choice
        m_designer->presses("Insert");
        QCOMPARE(list("steps").size(), steps + 1);
        const QString made = list("steps")[1].id();
        QCOMPARE(list("steps").front().elements(u"options").back().text(u"to"), made);
        QVERIFY(m_designer->item("node-" + made)->hasActiveFocus());
        // It is said that it has no choices yet
        QVERIFY(description("node-" + made).contains("Saknar val"));
        // And Enter goes to its words; there she writes what is asked and adds a choice to the end
        m_designer->presses("Return");
        m_designer->presses("Ctrl+A");
        m_designer->types("Vad nu?");
        QCOMPARE(said(list("steps")[1].rich(u"prompt")), "Vad nu?");
        m_designer->tabsTo("Lägg till val");
        m_designer->presses("Space");
        m_designer->writes("Vad man väljer", "Avslutar");
        QCOMPARE(list("steps")[1].elements(u"options").size(), std::size_t(1));
        QCOMPARE(said(list("steps")[1].elements(u"options")[0].rich(u"text")), "Avslutar");
        QVERIFY(!description("node-" + made).contains("Saknar val"));
        // The choice is joined to another step by a list of them
        m_designer->chooses("Leder till", list("steps")[2].id());
        QCOMPARE(list("steps")[1].elements(u"options")[0].text(u"to"), list("steps")[2].id());
    }

    void walksTheMapByArrowsAndTakesAStepAway()
    {
        toTheMap();
        const QString first = list("steps").front().id();
        m_designer->presses("Down");
        const QString second = m_designer->focus()->objectName();
        QVERIFY(second.startsWith("node-") && second != "node-" + first);
        m_designer->presses("Up");
        QCOMPARE(m_designer->focus()->objectName(), "node-" + first);
        m_designer->presses("Down");
        const std::size_t steps = list("steps").size();
        const QString gone = m_designer->focus()->objectName().mid(5);
        m_designer->presses("Delete");
        QCOMPARE(list("steps").size(), steps - 1);
        QVERIFY(!m_designer->item("node-" + gone));
        // What led there is said to lead nowhere
        QVERIFY(description("node-" + first).contains("Leder till något som inte finns"));
    }

    void drawsAWayWithTheMouse()
    {
        const QString first = list("steps").front().id();
        const QString last = list("steps").back().id();
        const std::size_t choices = list("steps").front().elements(u"options").size();
        drag("handle-" + first, middle(m_designer->item("node-" + last)));
        QCOMPARE(list("steps").front().elements(u"options").size(), choices + 1);
        QCOMPARE(list("steps").front().elements(u"options").back().text(u"to"), last);
        // Drawn to empty ground, it leads to a new step
        const std::size_t steps = list("steps").size();
        QQuickItem *box = m_designer->item("node-" + first);
        drag("handle-" + first, box->mapToScene({box->width() / 2, box->height() + 25}).toPoint());
        QCOMPARE(list("steps").size(), steps + 1);
    }

    void marksWhatNobodyReachesAndWhatNeverEnds()
    {
        // A step on its own is not reached
        m_designer->clicks("map-add-ending");
        const std::size_t endings = list("endings").size();
        m_designer->clicks("map-add-ending");
        QCOMPARE(list("endings").size(), endings + 1);
        m_designer->clicks("map-add-step");
        const QString lonely = list("steps").back().id();
        QVERIFY(description("node-" + lonely).contains("Saknar val"));
        // A step whose only choice leads back to itself by way of another never ends
        CourseEditing *editing = m_designer->workspace()->property("editing").value<CourseEditing *>();
        const QString first = list("steps").front().id();
        for (std::size_t row = 0; row < list("steps").size(); ++row) {
            for (std::size_t option = 0; option < list("steps")[row].elements(u"options").size(); ++option)
                editing->changeItem(m_path, QString("steps/#%1/options").arg(row), int(option), "to", first);
        }
        m_designer->settles();
        QVERIFY2(description("node-" + first).contains("Når inget slut"), qPrintable(description("node-" + first)));
        QVERIFY(description("node-" + list("steps")[1].id()).contains("Nås inte"));
    }

private:
    const Element &scenario() const { return *m_designer->document().element(m_path); }
    const std::vector<Element> &list(const QString &name) const { return scenario().elements(name); }
    static QString said(const RichText &text)
    {
        QString all;
        walkNodes(text.nodes, [&](const XmlNode &node) { all += node.text; });
        return all;
    }
    void toTheMap()
    {
        for (int panes = 0; panes < 6 && !(m_designer->focus() && m_designer->focus()->objectName().startsWith("node-")); ++panes)
            m_designer->presses("F6");
        QVERIFY(m_designer->focus()->objectName().startsWith("node-"));
    }
    QString description(const QString &objectName) const
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_designer->item(objectName));
        return interface ? interface->text(QAccessible::Description) : QString();
    }
    static QPoint middle(const QQuickItem *item) { return item->mapToScene({item->width() / 2, item->height() / 2}).toPoint(); }
    void drag(const QString &from, QPoint to)
    {
        const QPoint start = middle(m_designer->item(from));
        QTest::mousePress(&m_designer->window(), Qt::LeftButton, {}, start);
        QTest::mouseMove(&m_designer->window(), (start + to) / 2);
        QTest::mouseMove(&m_designer->window(), to);
        QTest::mouseRelease(&m_designer->window(), Qt::LeftButton, {}, to);
        m_designer->settles();
    }

    std::unique_ptr<Designer> m_designer;
    QString m_id;
    QString m_path;
    Element m_before;
};

QTEST_MAIN(ScenarioMapFeature)
#include "tst_scenariomap.moc"
