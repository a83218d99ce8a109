#include "address.h"
#include "check.h"
#include "checks/spelling.h"
#include "copyfolder.h"
#include "coursecheck.h"
#include "coursejson.h"
#include "coursemedia.h"
#include "courseviews.h"
#include "coursexml.h"
#include "excerpt.h"
#include "rememberedcheck.h"
#include "repairs.h"
#include "ruleengine.h"
#include "webpreview.h"

#include <QImage>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

/** While a designer works: what is wrong is said, with a repair that acts; media come in safe and small. */
class CourseCheckTest : public QObject
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

    void shouldJudgePagesThatShareAnId()
    {
        // Given three pages with one id, as in a file that was copied by hand, each with a mistake of its own
        Course course = m_document->course();
        Element *unit = Address::find(course.root, u"units/#1");
        const Element page = unit->elements(u"pages").front();
        for (const char *word : {"xqzvwa", "xqzvwb", "xqzvwc"}) {
            Element copy = page;
            copy.setValue(u"title", QString("En rubrik med ") + word);
            unit->mutableElements(u"pages")->push_back(copy);
        }
        // Then all are told, the second time too, when they are remembered
        RememberedCheck check;
        for (int round = 0; round < 2; ++round) {
            const std::optional<RememberedCheck::Findings> findings = check.judge(course, [] { return false; });
            QVERIFY(findings);
            for (const char *word : {"xqzvwa", "xqzvwb", "xqzvwc"})
                QVERIFY2(std::any_of(findings->problems.begin(), findings->problems.end(), [&](const Problem &problem) { return problem.message.contains(word); }), word);
        }
    }

    void shouldMendEachSeededProblemByItsRepair_data()
    {
        QTest::addColumn<QString>("element"); // where, by type; the first there is
        QTest::addColumn<QString>("field");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown objective") << "page" << "objectives" << QVariant(QStringList{"finns-inte"}) << "references";
        QTest::newRow("unknown variant") << "text" << "for" << QVariant(QStringList{"okand"}) << "references";
        QTest::newRow("unknown source") << "text" << "body" << QVariant("<p>Så är det<cite source=\"finns-inte\"/>.</p>") << "references";
        QTest::newRow("unknown term") << "text" << "body" << QVariant("<p>Ordet <term ref=\"finns-inte\">ord</term> används.</p>") << "references";
        QTest::newRow("link to no page") << "text" << "body" << QVariant("<p>Läs <link page=\"finns-inte\">sidan om annat</link>.</p>") << "references";
        QTest::newRow("passage for no variant") << "text" << "body" << QVariant("<p>Läs <span for=\"okand\">det här</span> först.</p>") << "references";
        QTest::newRow("missing file") << "figure" << "src" << QVariant("media/finns-inte.svg") << "missing-file";
        QTest::newRow("alternative text that says nothing") << "figure" << "alt" << QVariant("bild") << "LINT-38";
        QTest::newRow("alternative text that is a word for picture") << "figure" << "alt" << QVariant("Diagram 2") << "LINT-38";
        QTest::newRow("alternative text that is the file's name (ACC-B10)") << "figure" << "alt" << QVariant("D16.svg") << "LINT-38";
        QTest::newRow("alternative text that is the file's name without its ending") << "figure" << "alt" << QVariant("d16") << "LINT-38";
        QTest::newRow("empty heading") << "text" << "body" << QVariant("<heading/><p>Text.</p>") << "LINT-36";
        QTest::newRow("review date has passed") << "page" << "reviewBy" << QVariant("2020-01-01") << "LINT-42";
        QTest::newRow("both described and decorative") << "figure" << "decorative" << QVariant(true) << "figure.alt-and-decorative";
        QTest::newRow("more drawn than the bank holds") << "test" << "draw" << QVariant(5000) << "references";
    }
    void shouldMendEachSeededProblemByItsRepair()
    {
        QFETCH(const QString, element);
        QFETCH(const QString, field);
        QFETCH(const QVariant, value);
        QFETCH(const QString, code);
        // Given a problem that somebody has made
        QString path = first(element);
        QVERIFY2(!path.isEmpty(), qPrintable(element));
        QVERIFY(m_document->setField(path, field, value));
        const QString id = m_document->element(path)->id();
        RuleEngine rules;
        const auto found = [&]() -> std::optional<Problem> {
            for (const Problem &problem : Check::all(m_document->course(), rules)) {
                if (problem.code == code && problem.element == id)
                    return problem;
            }
            return {};
        };
        const std::optional<Problem> problem = found();
        QVERIFY2(problem, "the check does not see it");
        // When the designer takes the offered repair
        const std::optional<Repairs::Repair> repair = Repairs::find(*problem, m_document->course());
        QVERIFY2(repair, "there is no repair (ACC-B3)");
        QVERIFY(!repair->label.isEmpty());
        for (const Change &change : repair->changes)
            m_document->apply(change);
        // Then it is gone
        const std::optional<Problem> after = found();
        QVERIFY2(!after || after->message != problem->message, qPrintable(after ? after->message : QString()));
    }

    void shouldMendAllThatIsLeftWhenSomethingThatWasUsedIsRemoved_data()
    {
        QTest::addColumn<QString>("gone"); // an id, or a list of the course: its first
        QTest::addColumn<QStringList>("repairs");
        QTest::newRow("a page that must be done") << "m1-sc1" << QStringList{"Kräv det inte längre"};
        QTest::newRow("a bank that a test and questions are taken from") << "banks" << QStringList{"Ta bort frågan", "Ta bort provet", "Ta bort hänvisningen"};
        QTest::newRow("a variant") << "variants" << QStringList{"Visa för alla varianter"};
        QTest::newRow("a source") << "sources" << QStringList{"Ta bort hänvisningen"};
        QTest::newRow("a term") << "terms" << QStringList{"Ta bort hänvisningen"};
        QTest::newRow("an objective") << "objectives" << QStringList{"Ta bort hänvisningen"};
    }
    void shouldMendAllThatIsLeftWhenSomethingThatWasUsedIsRemoved()
    {
        QFETCH(const QString, gone);
        QFETCH(const QStringList, repairs);
        QVERIFY(Check::references(m_document->course()).isEmpty());
        const QString path = Address::ofId(m_document->root(), gone);
        const QString page = path.isEmpty() ? gone + "/#0" : Address::parent(path);
        QVERIFY(m_document->remove(Address::parent(page), Address::field(page), Address::row(m_document->root(), page)));
        QStringList offered;
        // Each finding has a repair that says what it does, and mends that finding and no more
        for (int round = 0; round < 200; ++round) {
            Problems problems = Check::references(m_document->course());
            if (problems.isEmpty())
                break;
            Check::locate(problems, m_document->course());
            const std::optional<Repairs::Repair> repair = Repairs::find(problems.first(), m_document->course());
            QVERIFY2(repair, qPrintable(problems.first().toString()));
            offered.append(repair->label);
            for (const Change &change : repair->changes)
                m_document->apply(change);
            QVERIFY(Check::references(m_document->course()).size() <= problems.size()); // the rule that names a test goes after the test
        }
        QVERIFY(Check::references(m_document->course()).isEmpty());
        QVERIFY(!offered.isEmpty());
        offered.removeIf([&](const QString &label) { return repairs.contains(label); });
        QCOMPARE(offered, QStringList());
    }

    void shouldMendWhatConcernsTheWholeCourse_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("duration that nobody keeps") << QString() << "duration" << QVariant("PT5M") << "LINT-24";
        QTest::newRow("law that nobody has looked up") << "sources/#0" << "kind" << QVariant("law") << "LINT-41";
        QTest::newRow("nothing to do at work") << "no task" << QString() << QVariant() << "LINT-26";
    }
    void shouldMendWhatConcernsTheWholeCourse()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, field);
        QFETCH(const QVariant, value);
        QFETCH(const QString, code);
        if (field.isEmpty()) {
            for (QString task = withDueDate(); !task.isEmpty(); task = withDueDate())
                QVERIFY(m_document->remove(Address::parent(task), Address::field(task), Address::row(m_document->root(), task)));
        } else {
            QVERIFY(m_document->setField(path, field, value));
        }
        if (field == "kind") {
            m_document->setField(path, "title", "Förordning (2022:208) om statsbidrag");
            m_document->setField(path, "checked", QString());
        }
        RuleEngine rules;
        const auto found = [&]() -> std::optional<Problem> {
            for (const Problem &problem : Check::all(m_document->course(), rules)) {
                if (problem.code == code)
                    return problem;
            }
            return {};
        };
        const std::optional<Problem> problem = found();
        QVERIFY2(problem, "the check does not see it");
        const std::optional<Repairs::Repair> repair = Repairs::find(*problem, m_document->course());
        QVERIFY2(repair, qPrintable(problem->message + problem->place));
        for (const Change &change : repair->changes)
            m_document->apply(change);
        QVERIFY2(!found(), qPrintable(problem->message));
    }

    void shouldCheckAsideWhileTheDesignerWrites()
    {
        CourseCheck check;
        QSignalSpy checked(&check, &CourseCheck::checked);
        check.setDocument(m_document.get());
        QVERIFY(checked.wait(120000));
        const int errors = check.errors();
        m_document->setField(first("figure"), "alt", "bild");
        QVERIFY(check.isBusy());
        QVERIFY(checked.wait(120000));
        QVERIFY(check.errors() > errors);
    }

    void shouldKeepTheReasonForADismissalInTheCourse()
    {
        CourseCheck check;
        QSignalSpy checked(&check, &CourseCheck::checked);
        check.setDocument(m_document.get());
        m_document->setField(first("page"), "reviewBy", "2020-01-01");
        QVERIFY(checked.wait(120000));
        int row = 0;
        while (row < check.rowCount() && check.get(row)["code"].toString() != "LINT-42")
            ++row;
        QVERIFY(row < check.rowCount());
        const QVariantMap finding = check.get(row);
        QVERIFY(!check.dismiss(finding, "  "));
        QVERIFY(!check.dismiss({{"code", "LINT-42"}, {"elementId", "finns-inte"}, {"message", finding["message"]}}, "Granskas av nämnden i vår"));
        QVERIFY(check.dismiss(finding, "Granskas av nämnden i vår"));
        QCOMPARE(m_document->root().elements(u"dismissals").back().text(u"reason"), "Granskas av nämnden i vår");
        QVERIFY(checked.wait(120000));
        for (int i = 0; i < check.rowCount(); ++i)
            QVERIFY(check.get(i)["code"].toString() != "LINT-42");
        m_document->undo();
        QVERIFY(checked.wait(120000));
    }

    void shouldDismissOneWordOfATextAndNotTheOthers()
    {
        if (!Speller("sv").isAvailable())
            QSKIP("the dictionaries are not installed");
        m_document->setField(first("text"), "body", "<p>Vår samverkann heter Xyzlaget.</p>");
        CourseCheck check;
        QSignalSpy checked(&check, &CourseCheck::checked);
        check.setDocument(m_document.get());
        QVERIFY(checked.wait(120000));
        const auto rowOf = [&](const QString &word) {
            int row = check.rowCount() - 1;
            while (row >= 0 && !check.get(row)["message"].toString().contains(word))
                --row;
            return row;
        };
        QVERIFY(rowOf("samverkann") >= 0);
        QVERIFY(check.dismiss(check.get(rowOf("Xyzlaget")), "Så heter laget"));
        QVERIFY(checked.wait(120000));
        QCOMPARE(rowOf("Xyzlaget"), -1);
        QVERIFY2(rowOf("samverkann") >= 0, "the other word is still wrong");
        // What was dismissed before words were kept is dismissed as it was.
        QVERIFY(m_document->setField("dismissals/#" + QString::number(m_document->root().elements(u"dismissals").size() - 1), "words", QString()));
        QVERIFY(checked.wait(120000));
        QCOMPARE(rowOf("samverkann"), -1);
    }

    void shouldOfferWhatMayHaveBeenMeantAndPutItThere()
    {
        if (!Speller("sv").isAvailable())
            QSKIP("the dictionaries are not installed");
        // Given a word misspelt twice in a text, and once somewhere else
        const QString text = first("text");
        m_document->setField(text, "body", "<p>Vi har <strong>samverkann</strong> här. Mer samverkann där.</p>");
        m_document->setField(first("page"), "lead", "Också samverkann.");
        const QByteArray wrong = CourseXml::toXml(m_document->root().elements(u"units")[0]);
        CourseCheck check;
        QSignalSpy checked(&check, &CourseCheck::checked);
        check.setDocument(m_document.get());
        QVERIFY(checked.wait(120000));
        int row = 0;
        while (row < check.rowCount() && !(check.get(row)["code"] == "spelling" && check.get(row)["elementId"] == m_document->element(text)->id()))
            ++row;
        QVERIFY(row < check.rowCount());
        // Then at most three words are offered; the one that is taken stands in that text, and Ctrl+Z brings back the other
        QSignalSpy suggested(&check, &CourseCheck::suggested);
        check.suggest(row);
        QTRY_COMPARE(suggested.size(), 1);
        const QStringList words = suggested[0][1].toStringList();
        QVERIFY2(words.contains("samverkan") && words.size() <= 3, qPrintable(words.join(' ')));
        QVERIFY(check.correct(row, "samverkan"));
        QCOMPARE(m_document->field(text, "body").toString(), "<p>Vi har <strong>samverkan</strong> här. Mer samverkan där.</p>");
        QVERIFY(m_document->field(first("page"), "lead").toString().contains("samverkann"));
        m_document->undo();
        QCOMPARE(CourseXml::toXml(m_document->root().elements(u"units")[0]), wrong);
        check.suggest(-1); // of nothing there is nothing to say
    }

    void shouldSpellEachPassageInItsOwnLanguage()
    {
        if (!Speller("sv").isAvailable() || !Speller("en").isAvailable())
            QSKIP("the dictionaries are not installed");
        const QString text = first("text");
        m_document->setField(text, "body", "<p>En stavnigsfel och <lang code=\"en\">a correct sentence with a mistaek</lang>, <code>xyzzyq</code>.</p>");
        QStringList said;
        for (const Problem &problem : Check::spelling(m_document->course())) {
            if (problem.element == m_document->element(text)->id())
                said.append(problem.message);
        }
        QCOMPARE(said.size(), 2);
        QVERIFY(said[0].contains("stavnigsfel"));
        QVERIFY(said[1].contains("mistaek"));
        QVERIFY(Speller("sv").suggestions("kommmun").contains("kommun"));
    }

    void shouldTakePicturesInSmallAndWithoutHiddenData()
    {
        IncomingFile incoming(m_document->folder());
        QImage photo(4000, 3000, QImage::Format_RGB32);
        photo.fill(Qt::darkCyan);
        photo.setText("Author", "Hemlig Person");
        QVERIFY(photo.save(m_folder->filePath("Åsas Semester 1.png")));
        const IncomingFile::Arrival brought = incoming.bring(m_folder->filePath("Åsas Semester 1.png"));
        QCOMPARE(brought.src, "media/asas-semester-1.png");
        QVERIFY2(brought.note.contains("4000 × 3000") && brought.note.contains("1600 × 1200"), qPrintable(brought.note));
        const QImage kept(m_folder->filePath("bas/media/asas-semester-1.png"));
        QCOMPARE(kept.width(), 1600);
        QVERIFY(kept.textKeys().isEmpty());
        CourseMedia media;
        media.setDocument(m_document.get());
        media.list();
        QVERIFY(media.unused() > 0);
        QVERIFY(!incoming.bring(m_folder->filePath("finns-inte.png")).problem.isEmpty());
    }

    void shouldMakeDrawingsSafe()
    {
        QStringList removed;
        const std::optional<QByteArray> safe = IncomingFile::safeDrawing(
            "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'><title>T</title><script>bad()</script><rect width='1' height='1' fill='url(#g)'/>"
            "<image href='https://example.org/x.png'/><a href='javascript:x()'><text>t</text></a><foreignObject/><style>@import 'x'</style><use href='#g'/></svg>", removed);
        QVERIFY(safe);
        for (const char *bad : {"onload", "script", "example.org", "javascript", "foreignObject", "@import"})
            QVERIFY2(!safe->contains(bad), bad);
        for (const char *good : {"<title>T</title>", "url(#g)", "#g"})
            QVERIFY2(safe->contains(good), good);
        QVERIFY(removed.size() >= 5);
        QVERIFY(!IncomingFile::safeDrawing("<html/>", removed));
        QVERIFY(!IncomingFile::safeDrawing("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>", removed));
    }

    void shouldShowSideBySideWhatVariantsDifferInToTheWord()
    {
        CourseViews views;
        views.setDocument(m_document.get());
        const QString text = first("text");
        QVERIFY(m_document->setField(text, "for", QStringList()));
        QVERIFY(m_document->setField(text, "body", "<p>Lika för alla.</p><p>Ring <span for=\"af\">förmedlaren</span><span for=\"fk\">handläggaren</span> i dag.</p>"));
        QStringList left, right, both;
        for (const QVariant &entry : views.compare(Address::parent(text), "af", "fk")) {
            const QVariantMap row = entry.toMap();
            (row["same"].toBool() ? both : row["second"].toString().isEmpty() ? left : right).append(row["first"].toString() + row["second"].toString());
        }
        QVERIFY(left.contains("Ring förmedlaren i dag."));
        QVERIFY(right.contains("Ring handläggaren i dag."));
        QVERIFY(both.contains("Lika för alla.Lika för alla."));
    }

    void shouldCutLongObjectivesAtAWordAndShowIt()
    {
        CourseViews views;
        views.setDocument(m_document.get());
        const std::vector<Element> &objectives = m_document->root().elements(u"objectives");
        const QVariantList choices = views.options("objectives", first("page"));
        QCOMPARE(choices.size(), qsizetype(objectives.size()));
        int cut = 0;
        for (qsizetype i = 0; i < choices.size(); ++i) {
            const QString whole = objectives[std::size_t(i)].id() + ": " + CourseJson::toPlain(objectives[std::size_t(i)].rich(u"text"));
            QString said = choices[i].toMap()["text"].toString();
            if (said == whole)
                continue;
            QVERIFY2(said.endsWith(" …"), qPrintable(said));
            said.chop(1);
            QVERIFY2(whole.startsWith(said) && said.size() > 40, qPrintable(said));
            ++cut;
        }
        QVERIFY(cut > 0);
        QCOMPARE(excerpt("Kort nog", 8), "Kort nog");
        QCOMPARE(excerpt("Ett två tre", 10), "Ett två …");
        QCOMPARE(excerpt("Ettlångtordutanslut", 10), "Ettlångto…");
    }

    void shouldMarkTermsOfTheGlossaryOnce()
    {
        CourseViews views;
        views.setDocument(m_document.get());
        const QString page = first("page");
        const auto marks = [&] { return CourseXml::toXml(*m_document->element(page)).count("<term "); };
        const auto before = marks();
        const int marked = views.markTerms(page);
        QCOMPARE(marks(), before + marked);
        QCOMPARE(views.markTerms(page), 0);
        if (marked > 0)
            m_document->undo();
        QCOMPARE(marks(), before);
    }

    void shouldShowThePreviewToThisMachineOnly()
    {
        WebPreview preview;
        preview.setProperty("document", QVariant::fromValue(m_document.get()));
        QSignalSpy ready(&preview, &WebPreview::ready);
        QSignalSpy failed(&preview, &WebPreview::failed);
        preview.show("af", {});
        QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty() || !failed.isEmpty(), 120000);
        QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
        const QUrl url = ready.first().first().toUrl();
        QCOMPARE(url.host(), "127.0.0.1");
        QCOMPARE(status(url), 200);
        QUrl guessed = url;
        guessed.setPath("/index.html");
        QCOMPARE(status(guessed), 404);
        QUrl outside = url;
        outside.setPath(url.path().section('/', 0, -2) + "/../../etc/passwd");
        QCOMPARE(status(outside), 404);
        QCOMPARE(status(url, "evil.example.org"), 404);
    }

    void what_is_remembered_is_what_is_found_anew()
    {
        const auto lines = [](const Problems &problems) {
            QStringList all;
            for (const Problem &problem : problems)
                all.append(problem.code + u' ' + problem.element + u' ' + problem.toString());
            all.sort();
            return all;
        };
        RememberedCheck remembered;
        RuleEngine rules;
        const auto never = [] { return false; };
        const QString page = "units/#1/pages/#0";
        const QList<std::function<void()>> edits{
            [] {},
            [&] { m_document->setField(page, "title", "Se rutan till höger hos QXZ"); },
            [&] { m_document->setField(page, "lead", "Hos QXZ finns samvärkan."); },
            [&] { m_document->setField(first("choice"), "prompt", "<em>QXZ</em>?"); },
            [&] { m_document->remove({}, "terms", 0); },
            [&] { m_document->setField("objectives/#0", "text", "Förstå hur QXZ tänker"); },
            [&] { m_document->move("units/#1", "pages", 0, "units/#2", "pages", 1); },
            [&] { m_document->remove("units/#1", "pages", 0); },
            [&] { m_document->setField(QString(), "title", "QXZ för alla"); },
            [&] { m_document->undo(); },
        };
        for (const auto &edit : edits) {
            edit();
            const auto now = remembered.judge(m_document->course(), never);
            const auto anew = RememberedCheck().judge(m_document->course(), never);
            QVERIFY(now && anew);
            QCOMPARE(lines(now->problems), lines(anew->problems));
            QCOMPARE(now->words, anew->words);
            Problems plain = now->problems; // what only an author hears: files as they would be written, and spelling
            plain.removeIf([](const Problem &problem) { return problem.code == "schema" || problem.code == "spelling"; });
            QCOMPARE(lines(plain), lines(Check::all(m_document->course(), rules)));
        }
    }
    void what_is_overtaken_says_nothing()
    {
        QVERIFY(!RememberedCheck().judge(m_document->course(), [] { return true; }));
    }

private:
    QString withDueDate() const
    {
        QString id;
        walk(m_document->root(), [&](const Element &element) { id = id.isEmpty() && element.number(u"dueDays") ? element.id() : id; });
        return Address::ofId(m_document->root(), id);
    }
    QString first(const QString &type)
    {
        QString id;
        walk(m_document->root(), [&](const Element &element) {
            if (id.isEmpty() && element.name() == type)
                id = element.id();
        });
        return Address::ofId(m_document->root(), id);
    }
    int status(const QUrl &url, const QByteArray &host = {})
    {
        QNetworkRequest request(url);
        if (!host.isEmpty())
            request.setRawHeader("Host", host);
        QNetworkReply *reply = m_network.get(request);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(30000);
        reply->deleteLater();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CourseDocument> m_document;
    QNetworkAccessManager m_network;
};

QTEST_MAIN(CourseCheckTest)
#include "tst_coursecheck.moc"
