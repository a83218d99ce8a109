#include "address.h"
#include "check.h"
#include "copyfolder.h"
#include "coursefolder.h"
#include "coursesearch.h"
#include "randomediting.h"
#include "ruleengine.h"
#include "vocabulary.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

/**
 * A course on the way to be finished: titles not written yet, questions with one option. It can be saved, reopened and recovered like any other,
 * and what is missing is told. So can the caption files beside it.
 */
class UnfinishedTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = folderWith("courses/modules/bas", "bas");
        opens();
    }
    void cleanup() { m_document.reset(); }

    void shouldKeepWhatIsHalfFinished_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addRow("the course") << "course";
        QTest::addRow("a unit") << "unit";
        QTest::addRow("a page") << "page";
        QTest::addRow("a bank") << "bank";
        for (const BlockType &type : Vocabulary::blockTypes())
            QTest::addRow("%s", qPrintable(type.name)) << type.name;
    }
    void shouldKeepWhatIsHalfFinished()
    {
        QFETCH(const QString, type);
        // Given a thing in which nothing is written any more
        const QString path = type == "course" ? QString() : type == "unit" ? "units/#0" : type == "page" ? "units/#0/pages/#0" : type == "bank" ? "banks/#0" : added(type);
        clear(path);
        const QMap<QString, QByteArray> written = CourseFolder::files(m_document->course());
        // When the program dies, and when it is saved and opened again
        for (const bool isSaved : {false, true}) {
            if (isSaved)
                QVERIFY(m_document->save());
            opens();
            // Then all of it is there, can be edited further, and undoes
            QVERIFY2(!m_document->isReadOnly(), qPrintable(m_document->openingProblems().join('\n')));
            QCOMPARE(CourseFolder::files(m_document->course()), written);
            QCOMPARE(m_document->isModified(), !isSaved);
        }
        // Also where the journal is gone, as on a colleague's machine
        m_document.reset();
        QVERIFY(QDir(m_folder->filePath("state")).removeRecursively());
        opens();
        QVERIFY2(!m_document->isReadOnly(), qPrintable(m_document->openingProblems().join('\n')));
        QCOMPARE(CourseFolder::files(m_document->course()), written);
        QVERIFY(m_document->setField({}, "title", "Vidare"));
    }

    void shouldTellWhatIsMissing()
    {
        const QString question = added("choice");
        const QString id = m_document->element(question)->id();
        while (m_document->element(question)->elements(u"options").size() > 1)
            QVERIFY(m_document->remove(question, "options", 0));
        QVERIFY(m_document->setField(question, "prompt", ""));
        QVERIFY(m_document->save());
        opens();
        QVERIFY(!m_document->openingProblems().isEmpty());
        RuleEngine rules;
        QStringList said;
        for (const Problem &problem : Check::blocks(m_document->course(), rules, "sv")) {
            if (problem.element == id)
                said.append(problem.message);
        }
        QVERIFY(!said.isEmpty());
    }

    void shouldEditCaptionsAsEverythingElse()
    {
        const QByteArray before = captions();
        const QString text = m_document->text(file);
        QVERIFY(text.startsWith("WEBVTT"));
        // Typing is one step; nothing is written until it is saved
        for (const char *more : {"\nN", "\nNO", "\nNOTE Ny"})
            QVERIFY(m_document->setText(file, text + more));
        QCOMPARE(captions(), before);
        opens();
        QVERIFY(m_document->wasRecovered());
        QCOMPARE(m_document->text(file), text + "\nNOTE Ny");
        QVERIFY(m_document->save());
        QCOMPARE(captions(), before + "\nNOTE Ny");
        // and undone also after a restart
        opens();
        QVERIFY(!m_document->isModified());
        m_document->undo();
        QCOMPARE(m_document->text(file), text);
        QVERIFY(m_document->save());
        QCOMPARE(captions(), before);
    }

    void shouldReplaceInCaptionsWhatIsShownOfThem()
    {
        // Given captions with the word, and digits, in their cues (ACC-A10)
        const QString before = m_document->text(file);
        const QString cue = before.trimmed().section('\n', -1);
        CourseSearch search;
        search.setProperty("document", QVariant::fromValue(m_document.get()));
        search.setProperty("matchCase", true);
        search.setProperty("wanted", cue);
        QTRY_VERIFY(!search.isBusy());
        QCOMPARE(search.count(), 1);
        // When it is replaced, Then only it has changed, and comes back
        search.setProperty("replacement", "Bytt.");
        QCOMPARE(search.replaceChosen(), 1);
        QCOMPARE(m_document->text(file), QString(before).replace(cue, "Bytt."));
        m_document->undo();
        QCOMPARE(m_document->text(file), before);
        // and times and headers are no text
        for (const char *mark : {"WEBVTT", "-->", "00:0"}) {
            search.setProperty("wanted", mark);
            QTRY_VERIFY(!search.isBusy());
            QVERIFY2(search.count() == 0, mark);
        }
    }

    void shouldAskWhenCaptionsAreEditedInTwoPlaces()
    {
        const QString text = m_document->text(file);
        QVERIFY(m_document->setText(file, text + "\nNOTE Mitt"));
        writeCaptions(text.toUtf8() + "\nNOTE Deras");
        QSignalSpy conflict(m_document.get(), &CourseDocument::conflict);
        m_document->lookOutside();
        QCOMPARE(conflict.count(), 1);
        QCOMPARE(conflict.first().first().toStringList(), QStringList{file});
        m_document->takeTheirs();
        QCOMPARE(m_document->text(file), text + "\nNOTE Deras");
        m_document->undo();
        QCOMPARE(m_document->text(file), text + "\nNOTE Mitt");
    }

    void shouldNotWriteOverCaptionsThatItCannotRead()
    {
        writeCaptions("WEBVTT\n\n00:00.000 --> 00:02.000\nSm\xf6rg\xe5s\n");
        QSignalSpy failed(m_document.get(), &CourseDocument::failed);
        QVERIFY(!m_document->setText(file, "WEBVTT\n"));
        QCOMPARE(failed.count(), 1);
        QVERIFY(!m_document->canUndo());
        QVERIFY(!m_document->setText("../annat.vtt", "WEBVTT\n"));
        QVERIFY(!m_document->setText("course.xml", "WEBVTT\n"));
    }

    void shouldMakeNoStepOfWhatChangedNothing()
    {
        { const CourseDocument::Compound compound(*m_document, "ingenting"); }
        QVERIFY(!m_document->canUndo());
        {
            const CourseDocument::Compound outer(*m_document, "utanför");
            { const CourseDocument::Compound inner(*m_document, "inuti"); }
            m_document->setField({}, "title", "En");
            { const CourseDocument::Compound inner(*m_document, "inuti"); m_document->setField({}, "title", "Två"); }
        }
        QCOMPARE(m_document->history().count(), 1);
        opens();
        QCOMPARE(m_document->title(), "Två");
        m_document->undo();
        QVERIFY(!m_document->canUndo() && !m_document->isModified());
    }

private:
    void opens()
    {
        m_document.reset();
        m_document = std::make_unique<CourseDocument>();
        QVERIFY(m_document->open(m_folder->filePath("bas")));
    }
    QString added(const QString &type)
    {
        CourseEditing editing;
        editing.setProperty("document", QVariant::fromValue(m_document.get()));
        return editing.addBlock(type, "units/#0/pages/#0");
    }
    /** Empties every text of an element and takes all but one of its items away. */
    void clear(const QString &path)
    {
        const BlockType &type = *m_document->element(path)->type;
        for (const Field &field : type.fields) {
            if (field.jsonName == "id" || field.jsonName == "units" || field.jsonName == "banks" || field.jsonName == "pages")
                continue;
            if (field.holdsElements()) {
                while (m_document->element(path)->elements(field.jsonName).size() > 1)
                    QVERIFY(m_document->remove(path, field.jsonName, 0));
                if (!m_document->element(path)->elements(field.jsonName).empty() && field.kind != FieldKind::Blocks)
                    clear(Address::of(m_document->root(), path, field.jsonName, 0));
            } else if (field.kind == FieldKind::Number || field.kind == FieldKind::Time) {
                m_document->setField(path, field.jsonName, QVariant());
            } else if (field.kind == FieldKind::References) {
                m_document->setField(path, field.jsonName, QStringList());
            } else if (field.kind != FieldKind::Flag && field.kind != FieldKind::OneOf) {
                m_document->setField(path, field.jsonName, QString());
            }
        }
    }
    QByteArray captions() const
    {
        QFile all(m_folder->filePath("bas/" + file));
        return all.open(QIODevice::ReadOnly) ? all.readAll() : QByteArray();
    }
    void writeCaptions(const QByteArray &bytes)
    {
        QFile all(m_folder->filePath("bas/" + file));
        QVERIFY(all.open(QIODevice::WriteOnly) && all.write(bytes) == bytes.size());
    }

    const QString file = "media/w1.sv.vtt";
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CourseDocument> m_document;
};

QTEST_MAIN(UnfinishedTest)
#include "tst_unfinished.moc"
