#include "designer.h"

#include "address.h"

#include <QAccessible>
#include <QtTest>

namespace {

constexpr int many = 25; ///< as good as hundreds: far more than are made at once

} // namespace

/**
 * As a course designer
 * I want to go on at once when hundreds of blocks come to the page that I look at,
 * so that a large course is no slower to work in than a small one (ACC-A).
 */
class LongPageFeature : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_designer = std::make_unique<Designer>();
        m_designer->opens("bas");
        m_designer->selects(page().id());
        m_before = int(page().elements(u"blocks").size());
    }
    void cleanup()
    {
        QCOMPARE(m_designer->warnings(), QStringList());
        m_designer.reset();
    }

    void seesTheBlocksComeInTheOrderTheyAreRead()
    {
        // When hundreds of blocks come to the page that she looks at
        manyBlocksCome(0);
        // Then the window listens before it has made them
        QVERIFY2(made().count('0') > many / 2, qPrintable(made()));
        // and they come from the first to the last
        for (QString last = made(); last.contains('0');) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            const QString now = made();
            QVERIFY2(!now.left(many).contains("01"), qPrintable(now));
            QVERIFY2(now.count('1') >= last.count('1'), "what is there stays");
            last = now;
        }
        QCOMPARE(made().size(), m_before + many);
        // with as much for those who listen
        QCOMPARE(heard(), m_before + many);
    }

    void opensALongPage()
    {
        manyBlocksCome(0);
        m_designer->settles();
        m_designer->selects(m_designer->document().root().elements(u"units")[1].elements(u"pages")[0].id());
        // When she opens a page of hundreds of blocks
        QMetaObject::invokeMethod(m_designer->workspace(), "select", Q_ARG(QString, holder()));
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        // Then the window listens before it has made them, and at last all are there
        QVERIFY2(made().count('0') > many / 2, qPrintable(made()));
        m_designer->settles();
        QCOMPARE(made(), QString(m_before + many, '1'));
        QCOMPARE(heard(), m_before + many);
    }

    void writesOnWhileBlocksComeAboveAndBelow()
    {
        // Given a block that she writes in
        const Element text = aText();
        m_designer->document().insert(holder(), "blocks", 1, text);
        const QString mine = path(1);
        edits(mine);
        m_designer->types("Jag ");
        const qreal before = place(mine).y();
        const QQuickItem *keyboard = m_designer->focus();
        // When hundreds of blocks come above it and below
        manyBlocksCome(1);
        manyBlocksCome(many + 2);
        QVERIFY(made().contains('0'));
        // Then what she writes meanwhile gets into it, and it stands where it stood at each frame
        QList<qreal> places;
        connect(&m_designer->window(), &QQuickWindow::beforeSynchronizing, this, [&] { places.append(place(mine).y()); }, Qt::DirectConnection);
        const QString words = QStringLiteral("skriver vidare i lugn och ro.");
        for (int i = 0; i < words.size() || made().contains('0'); ++i) {
            if (i < words.size())
                QTest::keyClick(&m_designer->window(), words[i].toLatin1());
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            QCOMPARE(m_designer->focus(), keyboard);
        }
        QVERIFY(places.size() > 5);
        m_designer->settles();
        disconnect(&m_designer->window(), nullptr, this, nullptr);
        for (const qreal at : std::as_const(places))
            QVERIFY2(std::abs(at - before) < 1, qPrintable(QStringLiteral("%1, before %2").arg(at).arg(before)));
        QVERIFY2(m_designer->document().field(mine, "body").toString().contains("Jag skriver vidare i lugn och ro."), qPrintable(m_designer->document().field(mine, "body").toString()));
        QCOMPARE(m_designer->focus(), keyboard);
        QCOMPARE(heard(), m_before + 1 + 2 * many);
    }

    void choosesABlockThatIsNotMadeYet()
    {
        manyBlocksCome(0);
        QVERIFY(made()[20] == '0');
        // When she opens a block far down
        edits(path(20));
        // Then it is there before those above it, and she can write in it
        QVERIFY(made()[20] == '1');
        m_designer->types("Skrivet nu.");
        QVERIFY(m_designer->document().field(path(20), "body").toString().contains("Skrivet nu."));
        // and it stays in sight when all is made
        QTRY_VERIFY(!made().contains('0'));
        const QQuickItem *canvas = m_designer->item("canvas");
        QTRY_VERIFY2(place(path(20)).y() >= 0 && place(path(20)).y() < canvas->height(), qPrintable(QString::number(place(path(20)).y())));
        // When she takes it all back with the keyboard
        m_designer->document().seal();
        m_designer->presses("Ctrl+Z");
        m_designer->presses("Ctrl+Z");
        QCOMPARE(made(), QString(m_before, '1'));
    }

    void comesWithTabToABlockThatIsNotMadeYet()
    {
        manyBlocksCome(0);
        QTRY_VERIFY(made().startsWith('1'));
        const int next = int(made().indexOf('0'));
        QVERIFY(next > 0);
        QQuickItem *last = blockIn(places()[next - 1]);
        last->forceActiveFocus(Qt::TabFocusReason);
        // When she goes on, past its links, to where nothing is made yet
        for (int i = 0; i < 10 && last->hasActiveFocus(); ++i)
            QTest::keyClick(&m_designer->window(), Qt::Key_Tab);
        // Then the next block is made for her, and has a name
        QVERIFY(made()[next] == '1');
        QCOMPARE(m_designer->focus(), blockIn(places()[next]));
        QVERIFY(!m_designer->focusName().isEmpty());
        m_designer->settles();
        QCOMPARE(m_designer->focus(), blockIn(places()[next]));
    }

    void takesThemBackBeforeAllAreThere()
    {
        manyBlocksCome(0);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QVERIFY(made().contains('0'));
        m_designer->presses("Ctrl+Z");
        QCOMPARE(made(), QString(m_before, '1'));
        m_designer->document().redo();
        m_designer->settles();
        QCOMPARE(made(), QString(m_before + many, '1'));
    }

    void isNotSlowedByBlocksFarFromWhatSheLooksAt()
    {
        constexpr int hundreds = 150;
        manyBlocksCome(0, hundreds);
        m_designer->settles();
        QTRY_COMPARE(made().size(), m_before + hundreds);
        m_designer->settles();
        const qsizetype near = made().indexOf('0');
        QVERIFY2(near > 30 && near < hundreds / 2 && !made().mid(near, hundreds - near).contains('1'), qPrintable(made()));
        // When she goes to one far down
        const int far = hundreds - 10;
        edits(path(far));
        // Then it is there, and soon its neighbours on both sides
        QVERIFY(made()[far] == '1');
        m_designer->settles();
        QTRY_VERIFY2(!made().mid(far - 10).contains('0'), qPrintable(made()));
        QVERIFY2(made().contains('0'), qPrintable(made()));
        // When she scrolls to between them
        auto *flickable = qobject_cast<QQuickItem *>(places().constFirst()->parentItem()->parentItem()->parentItem());
        QVERIFY(flickable && flickable->property("contentY").isValid());
        flickable->setProperty("contentY", places()[near + 20]->y());
        // Then what she sees is made
        QTRY_VERIFY2(!made().mid(near + 20, 10).contains('0'), qPrintable(made()));
    }

    void looksAtAnotherPageBeforeAllAreThere()
    {
        const QString other = Address::of(m_designer->document().root(), "units/#1", "pages", 0);
        manyBlocksCome(0);
        for (int passes = 1; passes < 7; ++passes) {
            for (int i = 0; i < passes; ++i)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            // When she goes to another page and back while blocks are being made
            QMetaObject::invokeMethod(m_designer->workspace(), "select", Q_ARG(QString, other));
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            QMetaObject::invokeMethod(m_designer->workspace(), "select", Q_ARG(QString, holder()));
        }
        // Then all are there at last
        m_designer->settles();
        QCOMPARE(made(), QString(m_before + many, '1'));
    }

    void seesAllPagesOfAModuleButThePartsOfALargeCourse()
    {
        const auto rows = [this] { return m_designer->item("outline")->property("tree").value<QQuickItem *>()->property("rows").toInt(); };
        const std::vector<Element> units = m_designer->document().root().elements(u"units");
        std::size_t pages = 0;
        for (const Element &unit : units)
            pages += unit.elements(u"pages").size();
        QVERIFY(std::size_t(rows()) >= units.size() + pages);
        // Given hundreds of pages in one part
        Element page = units[1].elements(u"pages")[0];
        page.mutableElements(u"blocks")->clear();
        for (int i = 0; i < 300; ++i) {
            page.setValue(u"id", QStringLiteral("sida-%1").arg(i));
            m_designer->document().insert("units/#1", "pages", 0, page);
        }
        QVERIFY(m_designer->document().save());
        // When the course is opened
        m_designer->opensFolder(m_designer->document().folder());
        m_designer->settles();
        // Then its parts are there to choose from, the one she is in open
        QVERIFY2(rows() < 100, qPrintable(QString::number(rows())));
        QVERIFY2(std::size_t(rows()) >= units.size() + units[0].elements(u"pages").size(), qPrintable(QString::number(rows())));
    }

private:
    [[nodiscard]] const Element &page() const { return m_designer->document().root().elements(u"units")[0].elements(u"pages")[0]; }
    [[nodiscard]] QString holder() const
    {
        const Element &root = m_designer->document().root();
        return Address::of(root, Address::of(root, QString(), "units", 0), "pages", 0);
    }
    [[nodiscard]] QString path(int row) const { return Address::of(m_designer->document().root(), holder(), "blocks", row); }

    [[nodiscard]] Element aText() const
    {
        std::optional<Element> text;
        walk(m_designer->document().root(), [&](const Element &element) {
            if (!text && element.name() == u"text")
                text = element;
        });
        text->setValue(u"id", QStringLiteral("min"));
        return *text;
    }

    void manyBlocksCome(int row, int count = many)
    {
        Element text = aText();
        const CourseDocument::Compound compound(m_designer->document(), "klistra in");
        for (int i = 0; i < count; ++i) {
            text.setValue(u"id", QStringLiteral("mer-%1-%2").arg(row).arg(i));
            m_designer->document().insert(holder(), "blocks", row + i, text);
        }
    }

    /** Opens the block for writing, as the outline and the findings do. */
    void edits(const QString &path)
    {
        QMetaObject::invokeMethod(m_designer->workspace(), "showField", Q_ARG(QString, path), Q_ARG(QString, "body"), Q_ARG(int, -1));
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }

    /** Where a block stands in the window. */
    [[nodiscard]] QPointF place(const QString &path) const
    {
        for (const QQuickItem *slot : places()) {
            if (slot->property("path") == path)
                return slot->mapToItem(m_designer->item("canvas"), {0, 0});
        }
        QTest::qFail(qPrintable("no block at " + path), __FILE__, __LINE__);
        return {};
    }

    /** The places of all blocks of the page, in reading order. */
    [[nodiscard]] QList<QQuickItem *> places() const
    {
        QList<QQuickItem *> found;
        QList<QQuickItem *> waiting{m_designer->item("canvas")};
        while (!waiting.isEmpty()) {
            QQuickItem *next = waiting.takeFirst();
            if (next->property("isMade").isValid())
                found.append(next);
            else
                waiting = next->childItems() + waiting;
        }
        return found;
    }

    [[nodiscard]] static QQuickItem *blockIn(const QQuickItem *slot) { return slot->property("item").value<QQuickItem *>(); }

    /** One sign a block: 1 when it is made, 0 when not. */
    [[nodiscard]] QString made() const
    {
        QString signs;
        for (const QQuickItem *slot : places())
            signs += blockIn(slot) ? '1' : '0';
        return signs;
    }

    /** So many blocks a screen reader finds on the page. */
    [[nodiscard]] int heard() const
    {
        int blocks = 0;
        for (const QQuickItem *slot : places()) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(blockIn(slot));
            blocks += interface && interface->role() == QAccessible::Grouping && !interface->text(QAccessible::Name).isEmpty() ? 1 : 0;
        }
        return blocks;
    }

    std::unique_ptr<Designer> m_designer;
    int m_before = 0;
};

QTEST_MAIN(LongPageFeature)
#include "tst_longpage.moc"
