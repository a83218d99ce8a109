#include "address.h"
#include "check.h"
#include "copyfolder.h"
#include "courseediting.h"
#include "coursefolder.h"
#include "coursexml.h"
#include "vocabulary.h"

#include <QTemporaryDir>
#include <QtTest>

/** Parts of a course on their way to another one: nothing that they need is left behind. */
class CourseClipboardTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = folderWith("courses/modules/bas", "bas");
        m_document = std::make_unique<CourseDocument>();
        QVERIFY(m_document->open(m_folder->filePath("bas")));
    }
    void cleanup() { m_document.reset(); }

    void shouldPasteIntoAnotherCourseWithIdsOfItsOwn()
    {
        CourseEditing editing;
        editing.setProperty("document", QVariant::fromValue(m_document.get()));
        const QString page = Address::of(m_document->root(), "units/#1", "pages", 1);
        QVERIFY(editing.copy({page}));
        copyFolder(inRepository("courses/modules/strategiskt-block"), m_folder->filePath("other"));
        CourseDocument other;
        QVERIFY(other.open(m_folder->filePath("other")));
        CourseEditing there;
        there.setProperty("document", QVariant::fromValue(&other));
        const QStringList pasted = there.paste("units/#0");
        QCOMPARE(pasted.size(), 1);
        QCOMPARE(other.element(pasted.first())->elements(u"blocks").size(), m_document->element(page)->elements(u"blocks").size());
        const QStringList again = there.paste(pasted.first());
        QCOMPARE(again.size(), 1);
        QVERIFY(other.element(again.first())->id() != other.element(pasted.first())->id());
        other.undo();
        other.undo();
        QVERIFY(!other.canUndo());
    }

    void shouldTakeFilesSourcesAndTermsAlongToAnotherCourse()
    {
        // Given a picture with a source, and a text with a term
        QStringList chosen;
        QString picture;
        walk(m_document->root(), [&](const Element &element) {
            if (picture.isEmpty() && Vocabulary::isBlock(element.type) && element.text(u"src").endsWith(u".svg") && CourseXml::toXml(element).contains("source=")) {
                chosen.append(Address::ofId(m_document->root(), element.id()));
                picture = element.text(u"src");
            } else if (chosen.size() < 2 && !picture.isEmpty() && Vocabulary::isBlock(element.type) && CourseXml::toXml(element).contains("<term ref=")) {
                chosen.append(Address::ofId(m_document->root(), element.id()));
            }
        });
        QCOMPARE(chosen.size(), 2);
        CourseEditing editing;
        editing.setProperty("document", QVariant::fromValue(m_document.get()));
        QVERIFY(editing.copy(chosen));
        // When they are pasted into a course that has neither, but another picture by that name
        const QString folder = m_folder->filePath("own");
        QCOMPARE(editing.createCourse(folder, "empty", "Egen"), QString());
        CourseDocument other;
        QVERIFY(other.open(folder));
        QVERIFY(QDir().mkpath(folder + "/media"));
        QFile mine(folder + '/' + picture);
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("<svg/>") > 0);
        mine.close();
        const QMap<QString, QByteArray> before = CourseFolder::files(other.course());
        CourseEditing there;
        there.setProperty("document", QVariant::fromValue(&other));
        const QStringList pasted = there.paste("units/#0/pages/#0");
        // Then all of it has come along, nothing is lost, and it is one step to undo
        QCOMPARE(pasted.size(), 2);
        const QString src = other.element(pasted.first())->text(u"src");
        QVERIFY2(src != picture && src.endsWith("-2.svg"), qPrintable(src));
        QCOMPARE(CourseFolder::file(other.course(), src), CourseFolder::file(m_document->course(), picture));
        QCOMPARE(CourseFolder::file(other.course(), picture), "<svg/>");
        for (const Problem &problem : Check::references(other.course()))
            QVERIFY2(problem.code != "missing-file" && !problem.message.contains("source") && !problem.message.contains("glossary"), qPrintable(problem.toString()));
        other.undo();
        QCOMPARE(CourseFolder::files(other.course()), before);
        QVERIFY(!other.canUndo());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CourseDocument> m_document;
};

QTEST_MAIN(CourseClipboardTest)
#include "tst_courseclipboard.moc"
