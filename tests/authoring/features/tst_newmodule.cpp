#include "designer.h"

#include "address.h"
#include "coursecheck.h"
#include "coursemedia.h"
#include "courseediting.h"
#include "courseexport.h"
#include "coursefolder.h"
#include "vocabulary.h"
#include "zipfile.h"

#include <QSignalSpy>
#include <QtTest>

/**
 * As a course designer
 * I want to make a module from nothing, with every kind of block, a scenario, a survey and a variant for each of two agencies,
 * so that I have a package that is proved to work in their platforms, without ever having seen XML.
 */
class NewModuleFeature : public QObject
{
    Q_OBJECT

private slots:
    void makesAModuleFromNothingToAVerifiedPackage()
    {
        Designer designer;
        CourseDocument &document = designer.document();
        QObject *dialogs = designer.window().property("dialogs").value<QObject *>();

        // Given a new course, named in its dialog
        designer.presses("Ctrl+N");
        QTRY_VERIFY(designer.item("course-title"));
        QObject *fresh = dialogs->property("fresh").value<QObject *>();
        fresh->setProperty("place", designer.path("kurser")); // the system's dialog chooses folders
        designer.writes("Kursens titel", "Ny som handledare");
        designer.tabsTo("Skapa kursen");
        designer.presses("Space");
        QTRY_VERIFY(document.isOpen());
        QCOMPARE(document.title(), "Ny som handledare");
        QCOMPARE(document.folder(), designer.path("kurser/ny-som-handledare"));
        QTRY_VERIFY(!fresh->property("visible").toBool());

        // When she writes what it is about, and names two agencies
        designer.presses("Ctrl+2");
        toPane(designer, "Kursen");
        designer.writes("Sammanfattning", "Vad en handledare behöver kunna de första veckorna.");
        designer.presses("Ctrl+S");
        designer.clicks("part-variants");
        for (const QString name : {"Arbetsförmedlingen", "Försäkringskassan"}) {
            designer.clicks("add-variants");
            const int count = int(document.root().elements(u"variants").size());
            writesLast(designer, count, "Namn", name);
            QCOMPARE(document.root().elements(u"variants").back().text(u"name"), name);
        }
        const QStringList variants = document.course().variantIds();
        QCOMPARE(variants.size(), 2);

        // and gives a page to each kind of block there is, found by its name
        const QVariantList types = CourseEditing().blockTypes();
        designer.presses("Ctrl+1");
        QString first;
        for (const QVariant &entry : types) {
            const QString type = entry.toMap()["type"].toString();
            designer.presses("Ctrl+Shift+N");
            designer.presses("Ctrl+Return");
            designer.choosesInPalette(entry.toMap()["name"].toString());
            const Element *block = document.element(designer.current());
            QVERIFY2(block && block->name() == type, qPrintable(type));
            if (type == "text")
                first = designer.current();
        }

        // and writes a text for each agency
        for (const auto &[variant, text] : {std::pair(variants[0], "Ring arbetsförmedlaren."), std::pair(variants[1], "Ring handläggaren.")}) {
            designer.selects(document.element(first)->id());
            designer.presses("Ctrl+Return");
            designer.choosesInPalette("Text");
            const QString path = designer.current();
            QVERIFY(document.setField(path, "body", QString("<p>%1</p>").arg(text)));
            QVERIFY(document.setField(path, "for", QStringList{variant}));
        }

        // and mends what the checks say is wrong: files that are not chosen, a glossary that is empty
        auto *check = designer.workspace()->property("check").value<CourseCheck *>();
        QTRY_VERIFY_WITH_TIMEOUT(!check->isBusy(), 60000);
        QVERIFY(check->errors() > 0);
        for (const Problem &problem : Problems(check->problems())) {
            QVERIFY2(problem.severity != Severity::Error || !problem.message.contains('<'), qPrintable("XML is said: " + problem.message));
        }
        write(designer.path("karta.svg"), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 30'><title>Karta</title><rect width='40' height='30' fill='#2f6f4f'/></svg>");
        write(designer.path("film.vtt"), "WEBVTT\n\n00:00:00.000 --> 00:00:03.000\nVem gör vad?\n");
        const auto *media = designer.workspace()->property("media").value<CourseMedia *>();
        for (const char *type : {"figure", "video"}) {
            designer.selects(firstOf(document, type));
            designer.presses("F2");
            while (designer.named("Välj fil …")) {
                designer.focuses("Välj fil …");
                const QString wanted = designer.focusDescription();
                designer.presses("Space");
                const QString given = designer.path(wanted.contains("extning") ? "film.vtt" : "karta.svg");
                QMetaObject::invokeMethod(dialogs, "insertFiles", Q_ARG(QVariant, QVariantList{QUrl::fromLocalFile(given)})); // the system's dialog has answered
                QTRY_COMPARE(media->arriving(), QString());
                designer.presses("Escape");
            }
        }
        designer.presses("Ctrl+2");
        designer.clicks("part-terms");
        designer.clicks("add-terms");
        writesLast(designer, 1, "Namn", "Handledare");
        designer.writes("Förklaring", "Den som visar vägen i arbetet.");
        designer.presses("Ctrl+1");
        designer.selects(firstOf(document, "terms"));
        QVERIFY(document.setField(designer.current(), "terms", QStringList{document.root().elements(u"terms").front().id()}));
        QTRY_VERIFY_WITH_TIMEOUT(!check->isBusy(), 60000);
        QStringList left;
        for (const Problem &problem : check->problems()) {
            if (problem.severity == Severity::Error)
                left.append(problem.toString());
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join('\n')));
        designer.presses("Ctrl+S");
        QTRY_VERIFY(!document.isModified());
        const Result<Course> saved = CourseFolder::load(document.folder());
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().first().toString()));

        // Then the export dialog gives a proved package for each agency in both editions of SCORM
        designer.presses("Ctrl+E");
        QObject *exporting = dialogs->property("exporting").value<QObject *>();
        QTRY_VERIFY(exporting->property("visible").toBool());
        const QString packages = designer.path("Åsas paket #1, 100%25 klara?");
        exporting->setProperty("folder", packages); // the system's dialog chooses folders
        designer.focuses("SCORM 1.2");
        designer.presses("Space");
        auto *rows = exporting->property("exporting").value<CourseExport *>();
        QSignalSpy finished(rows, &CourseExport::finished);
        designer.focuses("Gör 4 paket");
        designer.presses("Space");
        QVERIFY(finished.wait(300000));
        designer.settles();
        QCOMPARE(rows->count(), 4);
        for (int row = 0; row < rows->count(); ++row) {
            const QModelIndex index = rows->index(row);
            QVERIFY2(index.data(CourseExport::State).toString() == "done", qPrintable(index.data(CourseExport::Lines).toStringList().join('\n')));
            // where the dialog says, with a report in her language
            QCOMPARE(QFileInfo(index.data(CourseExport::FileName).toString()).path(), packages);
            QVERIFY2(index.data(CourseExport::Lines).toStringList().first().startsWith("klarar kursen: "), qPrintable(index.data(CourseExport::Lines).toStringList().first()));
            // and no word meant for the other agency is in it
            const Result<Files> files = ZipFile::read(index.data(CourseExport::FileName).toString());
            QVERIFY(files);
            const QByteArray all = files->values().join();
            const bool isFirst = index.data(CourseExport::Variant).toString() == variants[0];
            QCOMPARE(all.contains("Ring arbetsförmedlaren."), isFirst);
            QCOMPARE(all.contains("Ring handläggaren."), !isFirst);
        }
        designer.presses("Escape");
        QCOMPARE(designer.warnings(), QStringList());
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static QString firstOf(const CourseDocument &document, const QString &type)
    {
        QString id;
        walk(document.root(), [&](const Element &element) {
            if (id.isEmpty() && Vocabulary::isBlock(element.type) && element.name() == type)
                id = element.id();
        });
        return id;
    }
    static void toPane(Designer &designer, const QString &title)
    {
        for (int panes = 0; panes < 6; ++panes) {
            for (QQuickItem *item = designer.focus(); item; item = item->parentItem()) {
                if (item->property("titled").isValid() && item->property("title").toString() == title)
                    return;
            }
            designer.presses("F6");
        }
        QTest::qFail(qPrintable("no pane is called " + title), __FILE__, __LINE__);
    }
    /** The field of the last of several cards that have one each. */
    static void writesLast(Designer &designer, int count, const QString &name, const QString &text)
    {
        const auto below = [](const QQuickItem *item) { return item->mapToScene({0, 0}).y(); };
        QQuickItem *last = nullptr;
        for (int found = 0; found < count; ++found) {
            designer.presses("Tab");
            designer.tabsTo(name);
            last = !last || below(designer.focus()) > below(last) ? designer.focus() : last;
        }
        while (designer.focus() != last) {
            designer.presses("Tab");
            designer.tabsTo(name);
        }
        designer.presses("Ctrl+A");
        designer.types(text);
    }
};

QTEST_MAIN(NewModuleFeature)
#include "tst_newmodule.moc"
