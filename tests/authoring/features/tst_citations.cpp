#include "designer.h"

#include "address.h"
#include "citations.h"
#include "coursefolder.h"

#include <QtTest>

/**
 * As a course designer
 * I want to see and change what a page leans on without hunting for it in the text,
 * so that every claim can be traced and nothing goes stale unseen (PED, DAT-R1, ACC-A5).
 */
class CitationsFeature : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_designer = std::make_unique<Designer>();
        m_designer->opens("bas");
        // Given a page with citations in its blocks
        walk(m_designer->document().root(), [&](const Element &element) {
            if (m_page.isEmpty() && element.name() == "page" && citationsOf(element.id()).size() > 2)
                m_page = element.id();
        });
        m_designer->selects(m_page);
    }
    void cleanup()
    {
        QCOMPARE(m_designer->warnings(), QStringList());
        m_designer.reset();
    }

    void showsEachWithItsSourceAndItsDates()
    {
        const QVector<QVariantMap> rows = citationsOf(m_page);
        for (const QVariantMap &row : rows) {
            const QString title = row["shortName"].toString() + (row["place"].toString().isEmpty() ? QString() : ", " + row["place"].toString());
            QVERIFY2(m_designer->named(title), qPrintable(title));
        }
        QVERIFY(!rows.first()["date"].toString().isEmpty());
        // And those of one block alone when that is selected
        const QString block = block_(rows.first()["path"].toString());
        QVERIFY(citationsOf(block).size() < rows.size());
    }

    void goesToTheVeryPlaceInTheText()
    {
        const QVector<QVariantMap> rows = citationsOf(m_page);
        for (int row = 0; row < 3; ++row) {
            m_designer->selects(m_page);
            press(QString("citation-go-%1").arg(row));
            // Then the keyboard stands in that field, and the citation is selected
            QTRY_VERIFY2(m_designer->focus() && m_designer->focus()->property("selectedText").toString().startsWith('['), qPrintable(m_designer->focusName()));
            QCOMPARE(m_designer->focus()->property("selectedText").toString(), '[' + rows[row]["shortName"].toString() + ']');
            QCOMPARE(m_designer->document().element(m_designer->current())->id(), block_(rows[row]["path"].toString()));
        }
    }

    void changesThePlaceAndTheSourcesDatesByKeys()
    {
        const QByteArray before = bytes();
        press("citation-change-0");
        m_designer->writes("Sida eller rad i källan", "s. 99");
        m_designer->writes("Källans datum", "2024-05-06");
        const QVariantMap row = citationsOf(m_page).first();
        QCOMPARE(row["place"].toString(), "s. 99");
        QCOMPARE(row["date"].toString(), "2024-05-06");
        QCOMPARE(m_designer->document().field("sources/" + row["source"].toString(), "date").toString(), "2024-05-06");
        // Each is a step of its own that comes back
        m_designer->presses("Ctrl+Z");
        QCOMPARE(citationsOf(m_page).first()["place"].toString(), "s. 99");
        m_designer->presses("Ctrl+Z");
        QCOMPARE(bytes(), before);
    }

    void takesOneAwayAndLeavesTheWords()
    {
        const qsizetype count = citationsOf(m_page).size();
        const QVariantMap gone = citationsOf(m_page).first();
        const QByteArray before = bytes();
        press("citation-change-0");
        m_designer->focuses("Ta bort hänvisningen");
        m_designer->presses("Space");
        QCOMPARE(citationsOf(m_page).size(), count - 1);
        QVERIFY(bytes().size() < before.size());
        m_designer->presses("Ctrl+Z");
        QCOMPARE(bytes(), before);
        QCOMPARE(citationsOf(m_page).first(), gone);
    }

    void saysThatAReviewIsOverdueAndTakesANewDate()
    {
        QVERIFY(m_designer->item("review"));
        QVERIFY(!m_designer->item("review")->property("isWarning").toBool());
        QVERIFY(m_designer->document().setField(Address::ofId(m_designer->document().root(), m_page), "reviewBy", "2020-01-31"));
        m_designer->settles();
        QVERIFY(m_designer->item("review")->property("isWarning").toBool());
        QVERIFY(m_designer->item("review")->property("text").toString().contains("2020-01-31"));
        m_designer->focuses("Granskad i dag");
        m_designer->presses("Space");
        QVERIFY(!m_designer->item("review")->property("isWarning").toBool());
        QCOMPARE(m_designer->document().field(Address::ofId(m_designer->document().root(), m_page), "reviewBy").toString(), QDate::currentDate().addYears(1).toString(Qt::ISODate));
    }

private:
    /** By the keyboard: what is further down comes into sight by itself. */
    void press(const QString &objectName)
    {
        QQuickItem *button = m_designer->item(objectName);
        QVERIFY2(button, qPrintable(objectName));
        button->forceActiveFocus(Qt::TabFocusReason);
        m_designer->presses("Space");
    }
    QByteArray bytes() const { return CourseFolder::files(m_designer->document().course()).values().join(); }
    QString block_(const QString &path) const { return m_designer->document().element(path.section('/', 0, 5))->id(); }
    QVector<QVariantMap> citationsOf(const QString &id) const
    {
        Citations citations;
        citations.setDocument(&m_designer->document());
        citations.setTarget(Address::ofId(m_designer->document().root(), id));
        QVector<QVariantMap> rows;
        const auto roles = citations.roleNames();
        for (int row = 0; row < citations.rowCount(); ++row) {
            QVariantMap map;
            for (auto it = roles.begin(); it != roles.end(); ++it)
                map.insert(QString::fromLatin1(it.value()), citations.data(citations.index(row), it.key()));
            rows.append(map);
        }
        return rows;
    }

    std::unique_ptr<Designer> m_designer;
    QString m_page;
};

QTEST_MAIN(CitationsFeature)
#include "tst_citations.moc"
