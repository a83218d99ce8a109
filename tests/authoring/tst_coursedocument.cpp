#include "address.h"
#include "blockfields.h"
#include "copyfolder.h"
#include "coursefolder.h"
#include "coursesearch.h"
#include "courseviews.h"
#include "outlinemodel.h"
#include "randomediting.h"
#include "vocabulary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

/** A course while it is edited: every change undoes, nothing is written that nobody changed. */
class CourseDocumentTest : public QObject
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

    void shouldUndoALongSessionBackToTheSameBytesAndRedoIt_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void shouldUndoALongSessionBackToTheSameBytesAndRedoIt()
    {
        QFETCH(const quint32, seed);
        const QMap<QString, QByteArray> before = CourseFolder::files(m_document->course());
        OutlineModel outline;
        outline.setDocument(m_document.get());
        const QAbstractItemModelTester tester(&outline, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RandomEditing author(*m_document, seed);
        for (int i = 0; i < 250; ++i)
            author.step(RandomEditing::Undoing::Never);
        const QMap<QString, QByteArray> after = CourseFolder::files(m_document->course());
        QVERIFY(after != before);
        while (m_document->canUndo())
            m_document->undo();
        QCOMPARE(CourseFolder::files(m_document->course()), before);
        compareOutline(outline, {}, m_document->root());
        while (m_document->canRedo())
            m_document->redo();
        QCOMPARE(CourseFolder::files(m_document->course()), after);
        compareOutline(outline, {}, m_document->root());
    }

    void shouldChangeOnlyTheFileThatIsEdited()
    {
        const QDateTime longAgo(QDate(2020, 1, 1), QTime(12, 0));
        const QDir units(m_folder->filePath("bas/units"));
        for (const QString &name : units.entryList(QDir::Files)) {
            QFile file(units.filePath(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
        }
        const QString page = Address::of(m_document->root(), "units/#1", "pages", 0);
        QVERIFY(m_document->setField(page, "title", "En annan rubrik"));
        QVERIFY(m_document->isModified());
        QVERIFY(m_document->save());
        QVERIFY(!m_document->isModified());
        int changed = 0;
        for (const QString &name : units.entryList(QDir::Files))
            changed += QFileInfo(units.filePath(name)).lastModified() != longAgo ? 1 : 0;
        QCOMPARE(changed, 1);
    }

    void shouldLetTheAuthorGoOnWhileTheCourseIsSaved()
    {
        const QString page = Address::of(m_document->root(), "units/#1", "pages", 0);
        const QString file = m_folder->filePath("bas/" + m_document->root().elements(u"units")[1].file);
        m_document->setField(page, "title", "Sparas");
        QVERIFY(m_document->startSaving());
        QVERIFY(m_document->isModified());
        m_document->setField(page, "title", "Sparas inte än");
        QTRY_VERIFY(!m_document->isSaving());
        QVERIFY(contents(file).contains("<title>Sparas</title>"));
        QVERIFY2(m_document->isModified(), "what was done meanwhile is not saved");
        m_document->undo();
        QVERIFY2(!m_document->isModified(), "what was there when saving began is");
        m_document->redo();
        reopen();
        QVERIFY(m_document->wasRecovered());
        QCOMPARE(m_document->field(page, "title").toString(), "Sparas inte än");
        m_document->undo();
        QVERIFY(!m_document->isModified());
        QCOMPARE(m_document->field(page, "title").toString(), "Sparas");
    }

    void shouldSaveWhatCouldNotBeSavedAtFirst()
    {
        const QString file = m_folder->filePath("bas/" + m_document->root().elements(u"units")[1].file);
        const QByteArray before = contents(file);
        QVERIFY(QFile::remove(file));
        QVERIFY(QDir().mkpath(file)); // nothing can be written here
        m_document->setField({}, "title", "En annan titel");
        m_document->setField("units/#1", "title", "En annan del");
        QSignalSpy failed(m_document.get(), &CourseDocument::failed);
        QVERIFY(!m_document->save());
        QCOMPARE(failed.size(), 1);
        QVERIFY(m_document->isModified());
        QVERIFY(QDir().rmdir(file));
        reopen();
        QVERIFY(m_document->isDamaged()); // the file is missing
        QFile back(file);
        QVERIFY(back.open(QIODevice::WriteOnly));
        back.write(before);
        back.close();
        reopen();
        QVERIFY(m_document->wasRecovered());
        while (m_document->canUndo())
            m_document->undo();
        QVERIFY(m_document->save());
        QCOMPARE(contents(m_folder->filePath("bas/course.xml")), contents(inRepository("courses/modules/bas/course.xml")));
        QCOMPARE(contents(file), before);
    }

    void shouldOpenAsideUntilTheAuthorThinksBetterOfIt()
    {
        QSignalSpy reset(m_document.get(), &CourseDocument::reset);
        m_document->startOpening(m_folder->filePath("bas"));
        QVERIFY(!m_document->isOpen());
        QCOMPARE(m_document->opening(), "bas");
        m_document->closeCourse();
        QVERIFY(m_document->opening().isEmpty());
        m_document->startOpening(m_folder->filePath("bas/course.xml"));
        QCOMPARE(m_document->opening(), "bas");
        QTRY_VERIFY(m_document->isOpen());
        QVERIFY2(!m_document->isReadOnly(), "it is open in no other window");
        QVERIFY(m_document->opening().isEmpty());
        QCOMPARE(reset.size(), 4);
    }

    void shouldTellHowManyFilesAreReadWhileItOpens()
    {
        const int files = int(CourseFolder::fileNames(m_document->course()).size()) - 1; // all but course.xml, which names them
        QVector<int> read;
        connect(m_document.get(), &CourseDocument::progressed, this, [&] { read.append(m_document->filesRead()); });
        m_document->startOpening(m_folder->filePath("bas"));
        QTRY_VERIFY(m_document->isOpen());
        QCOMPARE(m_document->files(), files);
        QCOMPARE(read.first(), 0);
        QCOMPARE(read.last(), files);
        QVERIFY(std::is_sorted(read.begin(), read.end()));
    }

    void shouldTellALargeCourseOnlyAFewTimes()
    {
        const QString folder = m_folder->filePath("bas");
        QByteArray names = contents(folder + "/course.xml");
        for (int i = 0; i < 300; ++i) {
            const QString unit = QStringLiteral("units/more-%1.xml").arg(i);
            QVERIFY(QFile::copy(folder + '/' + m_document->root().elements(u"units")[0].file, folder + '/' + unit));
            names.insert(names.lastIndexOf("<unit "), "<unit src=\"" + unit.toUtf8() + "\"/>\n  ");
        }
        QFile file(folder + "/course.xml");
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(names) == names.size());
        file.close();
        QSignalSpy progressed(m_document.get(), &CourseDocument::progressed);
        m_document->startOpening(folder);
        QTRY_VERIFY(m_document->filesRead() > 300 && m_document->filesRead() == m_document->files());
        QVERIFY2(progressed.size() <= 25, "the window has other things to do");
        // and nothing any more of what is not wanted
        m_document->startOpening(folder);
        QTRY_VERIFY(m_document->filesRead() > 0);
        QVERIFY(!m_document->open({}));
        QCoreApplication::processEvents();
        QCOMPARE(m_document->filesRead(), 0);
    }

    void shouldJoinTypingIntoOneStepUntilTheFieldIsLeft()
    {
        const QString page = Address::of(m_document->root(), "units/#0", "pages", 0);
        const QString before = m_document->field(page, "title").toString();
        for (const char *text : {"H", "He", "Hej"})
            m_document->setField(page, "title", text);
        m_document->seal();
        m_document->setField(page, "title", "Hej igen");
        m_document->undo();
        QCOMPARE(m_document->field(page, "title").toString(), "Hej");
        m_document->undo();
        QCOMPARE(m_document->field(page, "title").toString(), before);
    }

    void shouldRefuseWhatNoCourseMayHold()
    {
        const QString text = block("text");
        QVERIFY(!m_document->setField(text, "body", "<p><script>alert(1)</script></p>"));
        QVERIFY(!m_document->setField(text, "body", "<p>inte stängd"));
        QVERIFY(!m_document->setField("units/finns-inte", "title", "x"));
        QVERIFY(!m_document->move("units/#0", "pages", 0, "units/#0/pages/#0", "blocks", 0));
        QVERIFY(!m_document->canUndo());
    }

    void shouldTakeWhatComesFromOtherProgramsAsOneLine()
    {
        QVERIFY(m_document->setField("units/#0", "title", QString("En rubrik\x0b" "i två rader\noch tre")));
        QCOMPARE(m_document->field("units/#0", "title").toString(), "En rubrik i två rader och tre");
    }

    void shouldLetEditorsFollowTheirBlockThroughUndo()
    {
        BlockFields fields;
        fields.setDocument(m_document.get());
        const QString choice = block("choice");
        fields.setTarget(choice);
        ItemsModel *options = fields.values()->items("options");
        const QAbstractItemModelTester tester(options, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int count = options->count();
        CourseEditing editing;
        editing.setProperty("document", QVariant::fromValue(m_document.get()));
        QVERIFY(editing.insertItem(choice, "options", count));
        QVERIFY(editing.changeItem(choice, "options", count, "text", "Ett <em>nytt</em> svar"));
        QCOMPARE(options->at(count)->value("text").toString(), "Ett <em>nytt</em> svar");
        QVERIFY(editing.moveItem(choice, "options", count, 0));
        QCOMPARE(options->at(0)->value("text").toString(), "Ett <em>nytt</em> svar");
        QCOMPARE(options->at(0)->path(), choice + "/options/#0");
        for (int i = 0; i < 3; ++i)
            m_document->undo();
        QCOMPARE(options->count(), count);
    }

    void shouldTakeEveryBlockTypeFromItsExample()
    {
        CourseEditing editing;
        editing.setProperty("document", QVariant::fromValue(m_document.get()));
        const QByteArray before = hashOf(m_document->course());
        const QString page = Address::of(m_document->root(), "units/#0", "pages", 0);
        const QVariantList types = editing.blockTypes();
        for (const QVariant &type : types) {
            const QString path = editing.addBlock(type.toMap().value("type").toString(), page);
            QVERIFY2(!path.isEmpty(), qPrintable(type.toMap().value("type").toString()));
            QVERIFY2(type.toMap().value("name").toString() != type.toMap().value("type").toString(), "a type has no name in Swedish");
        }
        for (qsizetype i = 0; i < types.size(); ++i)
            m_document->undo();
        QCOMPARE(hashOf(m_document->course()), before);
    }

    void shouldReplaceInTextsAndAlternativesOnlyWhereChosen()
    {
        CourseSearch search;
        search.setProperty("document", QVariant::fromValue(m_document.get()));
        search.setProperty("wanted", "samverkan");
        QTRY_VERIFY(!search.isBusy());
        QVERIFY(search.count() > 5);
        QStringList fields;
        for (int row = 0; row < search.count(); ++row)
            fields.append(search.data(search.index(row), CourseSearch::FieldName).toString());
        QVERIFY2(fields.contains("Alternativtext"), "alternative texts are searched too (ACC-A10)");
        const int before = search.count();
        search.setProperty("matchCase", true);
        QCOMPARE(search.replaceChosen(), 0); // nobody has seen yet what is found
        search.setProperty("matchCase", false);
        QTRY_VERIFY(!search.isBusy());
        for (int row = 1; row < search.count(); ++row)
            search.choose(row, false);
        search.setProperty("replacement", "samarbete");
        QCOMPARE(search.replaceChosen(), 1);
        QTRY_COMPARE(search.count(), before - 1);
        m_document->undo();
        search.find();
        QCOMPARE(search.count(), before);
    }

    void shouldFindWhatALogoSaysAndSayWhoseItIs()
    {
        Element theme(*Address::itemType(m_document->root(), u"themes"));
        theme.setValue(u"for", QStringList{"af"});
        theme.setValue(u"alt", QString("Exempelverkets vapen"));
        QVERIFY(m_document->insert({}, "themes", 0, theme));
        CourseSearch search;
        search.setProperty("document", QVariant::fromValue(m_document.get()));
        search.setProperty("wanted", "Exempelverkets");
        QTRY_VERIFY(!search.isBusy());
        QCOMPARE(search.count(), 1);
        QCOMPARE(search.data(search.index(0), CourseSearch::Where).toString(), "Teman: Arbetsförmedlingen");
        QCOMPARE(search.data(search.index(0), CourseSearch::Path).toString(), "themes/#0");
        QCOMPARE(search.data(search.index(0), CourseSearch::Field).toString(), "alt");
    }

    void shouldOpenADamagedCourseAndNeverWriteToIt()
    {
        m_document.reset();
        const QString path = m_folder->filePath("bas/units/2-aktorer.xml");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        QVERIFY(file.resize(bytes.size() * 2 / 3));
        file.close();
        const QByteArray damaged = contents(path);
        CourseDocument document;
        QVERIFY(document.open(m_folder->filePath("bas")));
        QVERIFY(document.isDamaged());
        QVERIFY(!document.openingProblems().isEmpty());
        QVERIFY2(document.openingProblems().first().contains("2-aktorer.xml:"), qPrintable(document.openingProblems().first()));
        QVERIFY(document.root().elements(u"units").size() > 4);
        QVERIFY(!document.element("units/#2")->elements(u"pages").empty());
        QVERIFY(!document.setField({}, "title", "x"));
        QVERIFY(!document.save());
        QCOMPARE(contents(path), damaged);
        QVERIFY(document.saveCopy(m_folder->filePath("bas-kopia")));
        QCOMPARE(contents(path), damaged);
        QVERIFY(!document.isReadOnly());
    }

    void shouldCopyEveryFileOfACourseOrSayThatItCannot()
    {
        // Given files in folders of their own, as somebody has put them there by hand
        QString src;
        walk(m_document->root(), [&](const Element &element) { src = src.isEmpty() && Vocabulary::isBlock(element.type) ? element.text(u"src") : src; });
        for (const char *place : {"media/kartor/karta.svg", "bilder/karta.svg"}) {
            QVERIFY(QDir(m_document->folder()).mkpath(QFileInfo(place).path()));
            QVERIFY(QFile::copy(m_document->folder() + '/' + src, m_document->folder() + '/' + place));
        }
        bool isSet = false;
        walk(m_document->root(), [&](const Element &element) {
            if (!isSet && Vocabulary::isBlock(element.type) && element.text(u"src") == src)
                isSet = m_document->setField(Address::ofId(m_document->root(), element.id()), "src", "bilder/karta.svg");
        });
        QVERIFY(isSet);
        const QByteArray drawing = contents(m_document->folder() + '/' + src);
        QVERIFY(m_document->saveCopy(m_folder->filePath("kopia")));
        for (const char *place : {"media/kartor/karta.svg", "bilder/karta.svg"})
            QCOMPARE(contents(m_folder->filePath("kopia/") + place), drawing);
    }

    void shouldSayWhyAFolderIsNoCourse()
    {
        CourseDocument document;
        QVERIFY(!document.open(m_folder->path()));
        QVERIFY(!document.openingProblems().isEmpty());
        QVERIFY(!document.isOpen());
    }

    void shouldTakeOverOutsideEditsOfOtherPlaces()
    {
        const QString mine = Address::of(m_document->root(), "units/#1", "pages", 0);
        QVERIFY(m_document->setField(mine, "title", "Min rubrik"));
        editOutside("units/2-aktorer.xml", "<title>", "<title>Utifrån: ");
        QSignalSpy merged(m_document.get(), &CourseDocument::mergedOutside);
        m_document->lookOutside();
        QCOMPARE(merged.size(), 1);
        QCOMPARE(m_document->field(mine, "title").toString(), "Min rubrik");
        QVERIFY(m_document->field("units/#2", "title").toString().startsWith("Utifrån: "));
        QVERIFY(m_document->save());
        m_document->undo();
    }

    void shouldNotSaveOverWhatOthersHaveWrittenElsewhere()
    {
        editOutside("units/2-aktorer.xml", "<title>", "<title>Utifrån: ");
        QVERIFY(m_document->setField({}, "title", "Min titel"));
        QVERIFY(m_document->save());
        QVERIFY(contents(m_folder->filePath("bas/units/2-aktorer.xml")).contains("<title>Utifrån: "));
        m_document->lookOutside();
        QVERIFY(m_document->field("units/#2", "title").toString().startsWith("Utifrån: "));
        QCOMPARE(m_document->field({}, "title").toString(), "Min titel");
    }

    void shouldPutRightWhatOthersHaveLeftUnreadable()
    {
        const QString path = m_folder->filePath("bas/units/2-aktorer.xml");
        const QByteArray before = contents(path);
        editOutside("units/2-aktorer.xml", "<title>", "<titel>");
        QSignalSpy failed(m_document.get(), &CourseDocument::failed);
        m_document->lookOutside();
        QCOMPARE(failed.size(), 1);
        QVERIFY2(failed.first().first().toString().contains("2-aktorer.xml:"), qPrintable(failed.first().first().toString()));
        QVERIFY(m_document->setField({}, "title", "Min titel"));
        QVERIFY(m_document->save());
        QCOMPARE(contents(path), before);
    }

    void shouldAskWhenTheSamePlaceIsEditedTwice()
    {
        QVERIFY(m_document->setField("units/#2", "title", "Min rubrik"));
        editOutside("units/2-aktorer.xml", "<title>", "<title>Utifrån: ");
        QSignalSpy conflict(m_document.get(), &CourseDocument::conflict);
        m_document->lookOutside();
        QCOMPARE(conflict.size(), 1);
        CourseViews views;
        views.setDocument(m_document.get());
        QCOMPARE(views.namesOf(conflict.first().first().toStringList()), QStringList{"Min rubrik"});
        QCOMPARE(m_document->field("units/#2", "title").toString(), "Min rubrik");
        m_document->takeTheirs();
        QVERIFY(m_document->field("units/#2", "title").toString().startsWith("Utifrån: "));
        m_document->undo();
        QCOMPARE(m_document->field("units/#2", "title").toString(), "Min rubrik");
    }

    void shouldKeepMineWhereBothHaveWrittenAndTheirsInTheRest()
    {
        const QString title = m_document->field("units/#3", "title").toString();
        QVERIFY(m_document->setField("units/#2", "title", "Min rubrik"));
        editOutside("units/2-aktorer.xml", "<title>", "<title>Utifrån: ");
        editOutside("units/3-samverkan.xml", "<title>", "<title>Utifrån: ");
        QSignalSpy conflict(m_document.get(), &CourseDocument::conflict);
        m_document->lookOutside();
        QCOMPARE(conflict.size(), 1);
        m_document->keepMine();
        QCOMPARE(m_document->field("units/#2", "title").toString(), "Min rubrik");
        QCOMPARE(m_document->field("units/#3", "title").toString(), "Utifrån: " + title);
        // and the other choice is one step back, before and after it is saved
        QVERIFY(m_document->save());
        QVERIFY(contents(m_folder->filePath("bas/units/2-aktorer.xml")).contains("Min rubrik"));
        m_document->undo();
        QVERIFY(m_document->field("units/#2", "title").toString().startsWith("Utifrån: "));
        QCOMPARE(m_document->field("units/#3", "title").toString(), "Utifrån: " + title);
        m_document->undo();
        QCOMPARE(m_document->field("units/#2", "title").toString(), "Min rubrik");
        QCOMPARE(m_document->field("units/#3", "title").toString(), title);
    }

    void shouldNoticeOutsideEditsByItself()
    {
        QSignalSpy merged(m_document.get(), &CourseDocument::mergedOutside);
        editOutside("units/3-samverkan.xml", "<title>", "<title>Utifrån: ");
        QVERIFY(merged.wait(10000));
        QVERIFY(!m_document->isModified() || m_document->canUndo());
    }

    void shouldMoveManyBlocksTogetherAndBack_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("each with an id") << "many-%1";
        QTest::newRow("known by their rows alone") << "same";
    }
    void shouldMoveManyBlocksTogetherAndBack()
    {
        QFETCH(const QString, id);
        CourseEditing editing;
        editing.setProperty("document", QVariant::fromValue(m_document.get()));
        const QString page = Address::of(m_document->root(), "units/#0", "pages", 0);
        const auto texts = [&](const QString &at) {
            QStringList all;
            for (const Element &block : m_document->element(at)->elements(u"blocks"))
                all.append(block.id() + u' ' + QString::number(block.line));
            return all;
        };
        for (int i = 0; i < 50; ++i) {
            Element element(*Vocabulary::blockType("text"));
            element.line = i + 1;
            element.setValue(u"id", id.contains("%1") ? id.arg(i) : id);
            m_document->insert(page, "blocks", i, std::move(element));
        }
        QStringList paths, expected;
        const QStringList before = texts(page);
        for (int i = 0; i < 50; i += 2) {
            paths.append(Address::of(m_document->root(), page, "blocks", i));
            expected.append(before.at(i));
        }
        const QString other = Address::of(m_document->root(), "units/#1", "pages", 0);
        const QStringList there = texts(other);
        QCOMPARE(editing.moveTo(paths, other, 0).size(), 25);
        QCOMPARE(texts(other), expected + there);
        m_document->undo();
        QCOMPARE(texts(page), before);
        QCOMPARE(texts(other), there);

        editing.moveTo(paths, page, 10); // within their own page, up and down
        QCOMPARE(texts(page).mid(5, 25), expected);
        m_document->undo();
        QCOMPARE(texts(page), before);
    }

private:
    void reopen()
    {
        m_document.reset(); // gives back its lock
        m_document = std::make_unique<CourseDocument>();
        QVERIFY(m_document->open(m_folder->filePath("bas")));
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void editOutside(const QString &name, const QByteArray &from, const QByteArray &to)
    {
        const QString path = m_folder->filePath("bas/" + name);
        QByteArray bytes = contents(path);
        const qsizetype at = bytes.indexOf(from);
        QVERIFY(at >= 0);
        bytes.replace(at, from.size(), to);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QString block(const QString &type)
    {
        QString id;
        walk(m_document->root(), [&](const Element &element) {
            if (id.isEmpty() && element.name() == type && !Address::ofId(m_document->root(), element.id()).contains("pauses"))
                id = element.id();
        });
        return Address::ofId(m_document->root(), id);
    }
    void compareOutline(const OutlineModel &outline, const QModelIndex &at, const Element &element)
    {
        std::size_t children = 0;
        for (const QStringView list : {u"units", u"banks", u"pages", u"blocks", u"questions"}) {
            if (element.type->name != "course" && element.type->name != "unit" && element.type->name != "page" && element.type->name != "bank")
                break;
            for (const Element &child : element.elements(list)) {
                const QModelIndex index = outline.index(int(children++), 0, at);
                QVERIFY(index.isValid());
                QCOMPARE(index.data(OutlineModel::ElementId).toString(), child.id());
                compareOutline(outline, index, child);
            }
        }
        QCOMPARE(std::size_t(outline.rowCount(at)), children);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CourseDocument> m_document;
};

QTEST_MAIN(CourseDocumentTest)
#include "tst_coursedocument.moc"
