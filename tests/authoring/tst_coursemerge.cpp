#include "address.h"
#include "copyfolder.h"
#include "coursefolder.h"
#include "coursemerge.h"

#include <QtTest>

/** Two people have changed the same course: what does not collide is brought together, what collides is named. */
class CourseMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const CourseFolder::Reading reading = CourseFolder::read(inRepository("courses/modules/handledare-i-asf"));
        QVERIFY(reading.course);
        m_base = reading.course->root;
    }

    void shouldBringTogetherChangesOfDifferentPlaces()
    {
        Element mine = m_base;
        Element theirs = m_base;
        page(mine).setValue(u"title", QString("Min rubrik"));
        blocks(theirs).erase(blocks(theirs).begin());
        units(theirs)[0].setValue(u"title", QString("Deras del"));
        const CourseMerge::Merged merged = CourseMerge::merge(m_base, mine, theirs);
        QVERIFY(merged.conflicts.isEmpty());
        Element result = mine;
        play(result, merged);
        QCOMPARE(page(result).text(u"title"), "Min rubrik");
        QCOMPARE(units(result)[0].text(u"title"), "Deras del");
        QCOMPARE(blocks(result).size(), blocks(m_base).size() - 1);
    }

    void shouldFollowTheirNewOrderAndNewBlocks()
    {
        Element theirs = m_base;
        std::reverse(blocks(theirs).begin(), blocks(theirs).end());
        Element added = blocks(theirs).front();
        added.setValue(u"id", QString("alldeles-nytt"));
        blocks(theirs).insert(blocks(theirs).begin() + 1, added);
        const CourseMerge::Merged merged = CourseMerge::merge(m_base, m_base, theirs);
        QVERIFY(merged.conflicts.isEmpty());
        Element result = m_base;
        play(result, merged);
        QVERIFY(result == theirs);
    }

    void shouldNameWhatBothHaveChanged()
    {
        Element mine = m_base;
        Element theirs = m_base;
        page(mine).setValue(u"title", QString("Min"));
        page(theirs).setValue(u"title", QString("Deras"));
        QCOMPARE(CourseMerge::merge(m_base, mine, theirs).conflicts.size(), 1);
        Element gone = m_base;
        units(gone).erase(units(gone).begin());
        page(mine = m_base).setValue(u"title", QString("Min"));
        QVERIFY(!CourseMerge::merge(m_base, mine, gone).conflicts.isEmpty());
    }

    void shouldSeeNoConflictWhereBothDidTheSame()
    {
        Element both = m_base;
        page(both).setValue(u"title", QString("Samma"));
        const CourseMerge::Merged merged = CourseMerge::merge(m_base, both, both);
        QVERIFY(merged.conflicts.isEmpty() && merged.changes.empty());
    }

private:
    static std::vector<Element> &units(Element &root) { return *root.mutableElements(u"units"); }
    static Element &page(Element &root) { return units(root)[0].mutableElements(u"pages")->front(); }
    static std::vector<Element> &blocks(Element &root) { return *units(root)[1].mutableElements(u"pages")->front().mutableElements(u"blocks"); }
    static void play(Element &root, const CourseMerge::Merged &merged)
    {
        for (const Change &change : merged.changes) {
            if (const auto *set = std::get_if<SetField>(&change)) {
                Address::find(root, set->path)->setValue(set->field, set->after);
            } else if (const auto *insert = std::get_if<InsertItem>(&change)) {
                auto *list = Address::find(root, insert->path)->mutableElements(insert->field);
                list->insert(list->begin() + insert->row, insert->item);
            } else if (const auto *remove = std::get_if<RemoveItem>(&change)) {
                auto *list = Address::find(root, remove->path)->mutableElements(remove->field);
                list->erase(list->begin() + remove->row);
            } else if (const auto *move = std::get_if<MoveItem>(&change)) {
                auto *list = Address::find(root, move->path)->mutableElements(move->field);
                const Element item = (*list)[std::size_t(move->row)];
                list->erase(list->begin() + move->row);
                list->insert(list->begin() + move->toRow, item);
            }
        }
    }

    Element m_base;
};

QTEST_MAIN(CourseMergeTest)
#include "tst_coursemerge.moc"
