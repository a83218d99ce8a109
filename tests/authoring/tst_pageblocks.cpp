#include "address.h"
#include "copyfolder.h"
#include "pageblocks.h"
#include "randomediting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

/** The canvas' list of blocks says what the page holds, whatever is done to the course. */
class PageBlocksTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = folderWith("courses/modules/bas", "bas");
        m_document = std::make_unique<CourseDocument>();
        QVERIFY(m_document->open(m_folder->filePath("bas")));
        m_page = fullest();
        m_blocks = std::make_unique<PageBlocks>();
        m_blocks->setDocument(m_document.get());
        m_blocks->setPage(m_page);
        QVERIFY(shown().size() > 3);
        QCOMPARE(shown(), held());
    }
    void cleanup()
    {
        m_blocks.reset();
        m_document.reset();
    }

    void followsWhateverAnAuthorDoes_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void followsWhateverAnAuthorDoes()
    {
        QFETCH(const quint32, seed);
        const QAbstractItemModelTester tester(m_blocks.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(seed);
        const QString other = Address::of(m_document->root(), Address::of(m_document->root(), {}, "units", 2), "pages", 0);
        QVERIFY(other != m_page);
        const auto rows = [&](const QString &page) { return int(m_document->element(page)->elements(u"blocks").size()); };
        int met = 0;
        for (int i = 0; i < 150; ++i) {
            {
                const CourseDocument::Compound compound(*m_document, "flera saker"); // many things at once are one to the canvas
                for (int j = random.bounded(1, 6); j > 0; --j) {
                    const QString from = random.bounded(3) ? m_page : other;
                    const QString to = random.bounded(3) ? m_page : other;
                    const int room = rows(to) + (from == to ? 0 : 1);
                    if (random.bounded(4) == 0 && i > 20)
                        m_document->remove(from, "blocks", random.bounded(rows(from) + 1));
                    else if (rows(from) > 0 && room > 0)
                        m_document->move(from, "blocks", random.bounded(rows(from)), to, "blocks", random.bounded(room));
                }
            }
            if (random.bounded(5) == 0)
                m_document->undo();
            met += shown().size() > 1 ? 1 : 0;
            QCOMPARE(shown(), held());
        }
        QVERIFY(met > 20);
        while (m_document->canUndo()) {
            m_document->undo();
            QCOMPARE(shown(), held());
        }
    }

    void followsAuthorsOfTheWholeCourse()
    {
        RandomEditing author(*m_document, 7);
        for (int i = 0; i < 200; ++i) {
            author.step();
            if (!m_document->element(m_page))
                m_blocks->setPage(m_page = Address::of(m_document->root(), "units/#0", "pages", 0));
            QCOMPARE(shown(), held());
        }
    }

    void keepsWhatStaysWhenSomethingIsMoved()
    {
        // What is written in must not be made anew because its neighbour has gone elsewhere.
        QSignalSpy removed(m_blocks.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(m_blocks.get(), &QAbstractItemModel::rowsMoved);
        const int last = int(shown().size()) - 1;
        m_document->move(m_page, "blocks", 0, m_page, "blocks", last);
        QCOMPARE(shown(), held());
        QCOMPARE(moved.size(), 1);
        m_document->undo();
        QCOMPARE(shown(), held());
        QCOMPARE(moved.size(), 2);
        QCOMPARE(removed.size(), 0);
    }

    void saysWhatABlockIsCalledByNow()
    {
        const QModelIndex first = m_blocks->index(0);
        QSignalSpy changed(m_blocks.get(), &QAbstractItemModel::dataChanged);
        m_document->setField(first.data(OutlineModel::Path).toString(), "for", QStringList{"af"});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(first.data(OutlineModel::Variants).toStringList(), QStringList{"af"});
        // and when it is told by its row
        m_document->setField(Address::byRows(m_document->root(), m_page) + "/blocks/#0", "for", QStringList());
        QCOMPARE(changed.size(), 2);
        // A new id is a new path.
        m_document->setField(first.data(OutlineModel::Path).toString(), "id", "nytt-namn");
        QCOMPARE(shown(), held());
    }

    void knowsBlocksByTheirIdsHoweverThePageIsNamed()
    {
        const QStringList before = shown();
        m_blocks->setPage(Address::byRows(m_document->root(), m_page));
        QCOMPARE(shown(), before);
    }

    void takesHundredsInSomeAtATime()
    {
        const qsizetype before = shown().size();
        constexpr int many = 5 * PageBlocks::atOnce;
        {
            const CourseDocument::Compound compound(*m_document, "klistra in");
            for (int i = 0; i < many; ++i) {
                Element copy = m_document->element(m_page)->elements(u"blocks").front();
                copy.setValue(u"id", QStringLiteral("kopia-%1").arg(i));
                m_document->insert(m_page, "blocks", 0, std::move(copy));
            }
        }
        // At once the first of them, and all that stood there
        QCOMPARE(shown().size(), before + PageBlocks::atOnce);
        QCOMPARE(shown().mid(0, PageBlocks::atOnce), held().mid(0, PageBlocks::atOnce));
        QCOMPARE(shown().last(), held().last());
        // then the rest, never more at a time
        QSignalSpy inserted(m_blocks.get(), &QAbstractItemModel::rowsInserted);
        QTRY_COMPARE(shown(), held());
        QCOMPARE(inserted.size(), many / PageBlocks::atOnce - 1);
        // What comes in between is heeded.
        m_document->undo();
        m_document->redo();
        m_document->remove(m_page, "blocks", many);
        QTRY_COMPARE(shown(), held());
        m_document->closeCourse();
        QCOMPARE(shown(), QStringList());
    }

private:
    /** The page with the most blocks. */
    [[nodiscard]] QString fullest() const
    {
        QString fullest;
        std::size_t most = 0;
        walk(m_document->root(), [&](const Element &element) {
            if (element.name() == u"page" && element.elements(u"blocks").size() > most) {
                most = element.elements(u"blocks").size();
                fullest = element.id();
            }
        });
        return Address::ofId(m_document->root(), fullest);
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList paths;
        for (int row = 0; row < m_blocks->rowCount(); ++row)
            paths.append(m_blocks->index(row).data(OutlineModel::Path).toString());
        return paths;
    }
    [[nodiscard]] QStringList held() const
    {
        QStringList paths;
        for (int row = 0; row < int(m_document->element(m_page)->elements(u"blocks").size()); ++row)
            paths.append(Address::of(m_document->root(), m_page, "blocks", row));
        return paths;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CourseDocument> m_document;
    std::unique_ptr<PageBlocks> m_blocks;
    QString m_page;
};

QTEST_MAIN(PageBlocksTest)
#include "tst_pageblocks.moc"
