#include "designer.h"

#include "address.h"
#include "checks/checkrules.h"
#include "coursecheck.h"
#include "coursefolder.h"
#include "coursexml.h"
#include "vocabulary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <functional>

/**
 * As a course designer
 * I want each finding to bring me to the very field that it is about, when only I can mend it,
 * so that I never have to guess where it stands (ACC-A3, LINT).
 */
class FindingsFeature : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_designer = std::make_unique<Designer>();
        m_designer->opens("bas");
        m_check = m_designer->workspace()->property("check").value<CourseCheck *>();
    }
    void cleanup()
    {
        const QStringList warnings = m_designer->warnings().mid(m_heard);
        m_heard += warnings.size();
        QCOMPARE(warnings, QStringList());
        while (m_designer->document().canUndo())
            m_designer->presses("Ctrl+Z");
    }
    void cleanupTestCase() { m_designer.reset(); }

    void bringsHerToTheVeryField_data()
    {
        QTest::addColumn<QString>("type");  // of the block, page or part that is spoilt; the first there is
        QTest::addColumn<QString>("list");  // in it, to the item; empty: the thing itself
        QTest::addColumn<QString>("field");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("focus"); // what a screen reader then calls the field
        const QString sentence = "Det här är en mening som är så lång att ingen orkar läsa den till slutet eftersom den bara fortsätter och fortsätter utan att någonsin komma fram till det som den egentligen skulle säga.";
        QTest::newRow("no feedback") << "choice" << "options/#1" << "feedback" << QVariant("") << "LINT-13" << "Återkoppling";
        QTest::newRow("short feedback") << "choice" << "options/#1" << "feedback" << QVariant("Nej.") << "LINT-14" << "Återkoppling";
        QTest::newRow("points at the others") << "choice" << "options/#1" << "text" << QVariant("Alla ovanstående") << "LINT-21" << "Svar";
        QTest::newRow("long sentence in a panel") << "accordion" << "panels/#1" << "body" << QVariant("<p>" + sentence + "</p>") << "LINT-34" << "Text";
        QTest::newRow("long sentence in the lead") << "page" << "" << "lead" << QVariant(sentence) << "LINT-34" << "Ingress: sidans enda tanke";
        QTest::newRow("link that says nothing") << "callout" << "" << "body" << QVariant("<p>Se <link href=\"https://www.example.org/\">här</link>.</p>") << "LINT-37" << "Text";
        QTest::newRow("points by place") << "timeline" << "events/#0" << "body" << QVariant("<p>Se rutan till höger.</p>") << "LINT-44" << "Text";
        QTest::newRow("misspelt word in a title") << "page" << "" << "title" << QVariant("En rubrik med xqzvw") << "spelling" << "Sidans rubrik";
        QTest::newRow("misspelt word in a summary") << "course" << "" << "summary" << QVariant("Kursen om xqzvw.") << "spelling" << "Sammanfattning";
        QTest::newRow("vague objective") << "objective" << "" << "text" << QVariant("förstå hur allt hänger ihop") << "LINT-23" << "Text";
        QTest::newRow("misspelt explanation") << "term" << "" << "definition" << QVariant("ett ord om xqzvw") << "spelling" << "Förklaring";
        QTest::newRow("a question without a prompt") << "choice" << "" << "prompt" << QVariant("") << "schema" << "Fråga";
        QTest::newRow("a flip card without a back") << "flip-cards" << "cards/#0" << "back" << QVariant("") << "schema" << "Baksida";
        QTest::newRow("an e-mail address") << "quote" << "" << "text" << QVariant("Skriv till anna@riktig.se så svarar hon.") << "LINT-43" << "Citat";
        QTest::newRow("a scenario's choice") << "scenario" << "steps/#0/options/#0" << "feedback" << QVariant("Nej.") << "LINT-14" << "Återkoppling";
    }
    void bringsHerToTheVeryField()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, list);
        QFETCH(const QString, field);
        QFETCH(const QVariant, value);
        QFETCH(const QString, code);
        QFETCH(const QString, focus);
        // Given something that only a person can mend, while she is somewhere else
        const QString path = first(type) + (list.isEmpty() ? QString() : '/' + list);
        QVERIFY2(m_designer->document().setField(path, field, value), qPrintable(path));
        m_designer->presses("Ctrl+6");
        QTRY_VERIFY_WITH_TIMEOUT(!m_check->isBusy(), 120000);
        const int row = rowOf(code, path, field);
        QVERIFY2(row >= 0, qPrintable(said(code)));
        QVERIFY(m_check->get(row)["repairLabel"].toString().isEmpty());
        // When she presses Enter on the finding
        QQuickItem *problems = m_designer->item("problems");
        problems->setProperty("currentIndex", row);
        problems->forceActiveFocus(Qt::TabFocusReason);
        m_designer->presses("Return");
        m_designer->settles();
        // Then the keyboard stands in that field, and writing there changes it
        QVERIFY2(m_designer->focusName().startsWith(focus), qPrintable(m_designer->focusName()));
        const QVariant before = m_designer->document().field(path, field);
        m_designer->types("x");
        QVERIFY(m_designer->document().field(path, field) != before);
    }

    void tellsOfEverythingThatCanBeWrongWhyWhereAndAWayOut_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<Seed>("seed");
        QSet<QString> seeded;
        for (const auto &[code, name, seed] : seeds()) {
            QTest::newRow(qPrintable(code + ": " + name)) << QStringList{code} << seed;
            seeded.insert(code);
        }
        const QStringList rules = Check::ruleCodes();
        QCOMPARE(seeded, QSet<QString>(rules.begin(), rules.end())); // a new rule brings its seed
        for (const BlockType &type : Vocabulary::blockTypes()) { // and a new mistake in a block its case
            for (const QJsonValue mistake : cases(type.name).value("problems").toArray()) {
                QStringList codes;
                for (const QJsonValue code : mistake["expect"].toArray())
                    codes.append(type.name + '.' + code.toString());
                codes.removeDuplicates();
                if (!codes.isEmpty())
                    QTest::newRow(qPrintable(type.name + ": " + mistake["name"].toString())) << codes << Seed([this, name = type.name, change = mistake["change"].toObject()] { makesMistake(name, change); });
            }
        }
    }
    void tellsOfEverythingThatCanBeWrongWhyWhereAndAWayOut()
    {
        QFETCH(const QStringList, codes);
        QFETCH(const Seed, seed);
        // Given a course in which something is wrong, while she is somewhere else
        judges();
        const QStringList before = findings();
        seed();
        m_designer->presses("Ctrl+6");
        judges();
        const QByteArray wrong = bytes();
        for (const QString &code : codes) {
            const int row = newRowOf(code, before);
            QVERIFY2(row >= 0, qPrintable(code + " is not found: " + said(code)));
            const QVariantMap finding = m_check->get(row);
            const QString told = code + " at " + finding["place"].toString();
            // Then it says why, and names something of the course that is there
            QVERIFY2(!finding["why"].toString().isEmpty() && !finding["why"].toString().contains(".why."), qPrintable(told));
            QVERIFY2(!finding["message"].toString().contains(".problem."), qPrintable(told));
            const QStringList steps = finding["place"].toString().split('/', Qt::SkipEmptyParts);
            const bool isField = steps.size() % 2 == 1;
            const Element *element = m_designer->document().element((isField ? steps.mid(0, steps.size() - 1) : steps).join('/'));
            QVERIFY2(element, qPrintable(told));
            QVERIFY2(!isField || element->indexOf(steps.last()) >= 0, qPrintable(told));
            if (!finding["repairLabel"].toString().isEmpty()) {
                // Either its repair mends it, and Ctrl+Z brings back every byte
                QVERIFY2(m_check->repair(row), qPrintable(told));
                judges();
                QVERIFY2(newRowOf(code, before, finding["message"].toString(), finding["place"].toString()) < 0, qPrintable(told + ' ' + m_designer->document().undoText()));
                m_designer->presses("Ctrl+Z");
                QCOMPARE(bytes(), wrong);
                judges();
            } else {
                // or Enter brings her to the field, or to the page that is to be written otherwise
                QVERIFY2(!steps.isEmpty(), qPrintable(told));
                QQuickItem *problems = m_designer->item("problems");
                problems->setProperty("currentIndex", row);
                problems->forceActiveFocus(Qt::TabFocusReason);
                m_designer->presses("Return");
                m_designer->settles();
                QVERIFY2(m_designer->focus() && m_designer->focus() != problems, qPrintable(told));
                if (finding["place"].toString().startsWith("units/"))
                    QVERIFY2(!m_designer->focusName().isEmpty(), qPrintable(told));
            }
        }
    }

    void findsWhatIsWrongInWhatWasJustMade()
    {
        // Given two blocks that are in no file yet, each with the same fault
        const QString page = first("page");
        m_designer->selects(m_designer->document().element(page)->id());
        for (int i = 0; i < 2; ++i) {
            m_designer->presses("Ctrl+Return");
            m_designer->choosesInPalette("choice");
            QVERIFY(m_designer->document().setField(m_designer->current() + "/options/#1", "feedback", "Nej."));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!m_check->isBusy(), 120000);
        // Then both are found, each in its own place
        const auto &blocks = m_designer->document().element(page)->elements(u"blocks");
        QSet<QString> places;
        for (int row = 0; row < m_check->rowCount(); ++row) {
            if (m_check->get(row)["code"] == "LINT-14")
                places.insert(m_check->get(row)["elementId"].toString());
        }
        int fresh = 0;
        for (const Element &block : blocks)
            fresh += block.line < 0 && places.contains(block.id()) ? 1 : 0;
        QVERIFY2(fresh == 2, qPrintable(said("LINT-14")));
    }

private:
    using Seed = std::function<void()>;
    struct Wrong
    {
        QString code;
        QString name;
        Seed seed;
    };

    /** What goes wrong with all that the checks hold a course to. */
    QVector<Wrong> seeds()
    {
        CourseDocument &document = m_designer->document();
        const auto sets = [&](const char *type, const QString &inside, const char *field, const QVariant &value) {
            return [=, this, &document] {
                const QString path = first(type) + inside;
                QVERIFY2(document.setField(path, field, value), qPrintable(path + '.' + field));
            };
        };
        const auto text = [&](const QString &body) { return sets("text", {}, "body", QVariant("<p>" + body + "</p>")); };
        const auto page = [&](const QString &words, int times) { return [=, this] { writesPage("<p>" + words.repeated(times) + "</p>"); }; };
        const auto drawing = [&](const QByteArray &inside) {
            return [=, this, &document] {
                writes("media/seeded.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">" + inside + "</svg>");
                QVERIFY(document.setField(first("figure"), "src", "media/seeded.svg"));
            };
        };
        const auto theme = [&](const QMap<QString, QString> &fields) {
            return [=, this, &document] {
                writes("media/seeded.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>Myndigheten</title></svg>");
                writes("media/seeded.ttf", "no font");
                Element added(*Address::itemType(document.root(), u"themes"));
                for (auto field = fields.begin(); field != fields.end(); ++field)
                    added.setValue(field.key(), field.value());
                QVERIFY(document.insert({}, "themes", 0, added));
            };
        };
        const auto withoutTasks = [this, &document] {
            for (QString path = comesBack(); !path.isEmpty(); path = comesBack())
                QVERIFY(document.remove(Address::parent(path), Address::field(path), Address::row(document.root(), path)));
        };
        const auto moreOptions = [this, &document] {
            const QString path = first("choice");
            for (int n = 0; n < 6; ++n) {
                Element option = document.element(path)->elements(u"options").front();
                option.setValue(u"id", QString("fler-%1").arg(n));
                QVERIFY(document.insert(path, "options", 0, option));
            }
        };
        const auto longestRight = [this, &document] {
            const auto &options = document.element(first("choice"))->elements(u"options");
            for (std::size_t row = 0; row < options.size(); ++row) {
                if (options[row].isOn(u"correct"))
                    QVERIFY(document.setField(first("choice") + QString("/options/#%1").arg(row), "text", QString("Ett mycket långt svar. ").repeated(20)));
            }
            QVERIFY(document.setField(first("choice"), "multiple", false));
        };
        const auto unaskedObjective = [&document] {
            Element objective = document.root().elements(u"objectives").front();
            objective.setValue(u"id", QString("provas-aldrig"));
            QVERIFY(document.insert({}, "objectives", 0, objective));
        };
        const auto captions = [this, &document] {
            makesMistake("video", {});
            writes("media/vem-gor-vad.sv.vtt", "WEBVTT\n");
            QVERIFY(document.setText(document.element(Address::ofId(document.root(), "video-1"))->elements(u"captions").front().text(u"src"), "WEBVTT\n\n00:01.000 --> 00:02.000\n" + QString("ord ").repeated(30) + '\n'));
        };
        const auto uncheckedLaw = [&document] {
            QVERIFY(document.setField("sources/#0", "kind", "law"));
            QVERIFY(document.setField("sources/#0", "checked", ""));
        };
        const auto unnumberedLaw = [&document] {
            QVERIFY(document.setField("sources/#0", "kind", "law"));
            QVERIFY(document.setField("sources/#0", "checked", "2026-01-01"));
            QVERIFY(document.setField("sources/#0", "title", "En lag"));
        };
        const auto sameId = [this, &document] { QVERIFY(document.setField(first("callout"), "id", document.element(first("text"))->id())); };
        return {
            {"schema", "a question without a prompt", sets("choice", {}, "prompt", "")},
            {"references", "an objective that is not there", sets("page", {}, "objectives", QStringList{"finns-inte"})},
            {"references", "a variant that is not there", sets("text", {}, "for", QStringList{"finns-inte"})},
            {"references", "a source that is not there", text("Så är det<cite source=\"finns-inte\"/>.")},
            {"references", "a term that is not there", text("<term ref=\"finns-inte\">Ordet</term> används.")},
            {"references", "a page that is not there", text("Läs <link page=\"finns-inte\">sidan om annat</link>.")},
            {"references", "a link that leads nowhere", text("Läs <link>sidan om annat</link>.")},
            {"references", "an id used twice", sameId},
            {"references", "more questions drawn than there are", sets("test", {}, "draw", 5000)},
            {"references", "a bank that is not there", sets("test", {}, "bank", "finns-inte")},
            {"references", "a question that is not there", sets("practice", {}, "question", "finns-inte")},
            {"references", "a test that is not there", sets("course", "completion/#0", "test", "finns-inte")},
            {"references", "a source of a requirement that is not there", sets("course", "requirements/#0", "source", "finns-inte")},
            {"missing-file", "a picture that is not there", sets("figure", {}, "src", "media/finns-inte.svg")},
            {"media", "a drawing that runs a script", drawing("<title>Bild</title><script/>")},
            {"media", "a drawing that cannot be read", drawing("<title>")},
            {"ACC-W1", "a drawing without a title", drawing("<path/>")},
            {"spelling", "a misspelt word", sets("page", {}, "title", "En rubrik med xqzvw")},
            {"theme.variants", "two themes for one variant", [theme] { theme({{"font", "system"}})(); theme({{"font", "system"}})(); }},
            {"theme.contrast-light", "a colour too weak on light", theme({{"accent", "#ffff00"}})},
            {"theme.contrast-dark", "a colour too weak on dark", theme({{"darkAccent", "#000033"}})},
            {"theme.logo", "a logo that is no picture", theme({{"logo", "media/seeded.ttf"}, {"alt", "Myndigheten"}})},
            {"theme.logo-text", "a logo without words", theme({{"logo", "media/seeded.svg"}})},
            {"theme.font", "a font that is none", theme({{"regular", "media/seeded.ttf"}})},
            {"LINT-02", "words without a heading or a list", page("Du läser det här nu. ", 50)},
            {"LINT-05", "a page that takes long", page("Du läser det här nu. ", 300)},
            {"LINT-09", "a page that speaks to nobody", page("Det står mycket här i dag. ", 25)},
            {"LINT-10", "an objective that no question serves", unaskedObjective},
            {"LINT-12", "nothing that comes back", withoutTasks},
            {"LINT-13", "no feedback", sets("choice", "/options/#1", "feedback", "")},
            {"LINT-14", "short feedback", sets("choice", "/options/#1", "feedback", "Nej.")},
            {"LINT-19", "too many options", moreOptions},
            {"LINT-20", "the right option is the longest", longestRight},
            {"LINT-21", "an option that points at the others", sets("choice", "/options/#1", "text", "Alla ovanstående")},
            {"LINT-22", "a question that serves no objective", [this, &document] { QVERIFY(document.setField("banks/#0/questions/#0", "objectives", QStringList())); }},
            {"LINT-23", "an objective that cannot be seen", sets("objective", {}, "text", "förstå hur allt hänger ihop")},
            {"LINT-24", "a duration that nobody keeps", sets("course", {}, "duration", "PT5M")},
            {"LINT-25", "a long page", page("Du läser det här nu. ", 80)},
            {"LINT-26", "nothing to do at work", withoutTasks},
            {"LINT-33", "long words", page("Du arbetsmarknadspolitiskt ansvarsfördelningsmässigt kompetensförsörjningsstrategiskt. ", 30)},
            {"LINT-34", "a long sentence", text(QString("du läser vidare och ").repeated(10) + "du.")},
            {"LINT-35", "an abbreviation that nobody knows", text("Fråga hos QXZ först.")},
            {"LINT-36", "an empty heading", sets("text", {}, "body", "<heading/><p>Text.</p>")},
            {"LINT-37", "a link that says nothing", text("Läs <link href=\"https://www.example.org/\">här</link>.")},
            {"LINT-38", "an alternative text that says nothing", sets("figure", {}, "alt", "bild")},
            {"LINT-39", "captions that nobody can read in time", captions},
            {"LINT-40", "a dated word", page("Fråga landstinget. ", 1)},
            {"LINT-41", "a law that nobody has checked", uncheckedLaw},
            {"LINT-41", "a law without a number", unnumberedLaw},
            {"LINT-42", "a review that is late", sets("page", {}, "reviewBy", "2020-01-01")},
            {"LINT-43", "an e-mail address", text("Skriv till anna@riktig.se.")},
            {"LINT-44", "words that point by place", text("Se rutan till höger.")},
        };
    }
    static QJsonObject cases(const QString &type)
    {
        QFile file(qEnvironmentVariable("BRYGGA_SOURCE") + "/courses/blocks/" + type + '/' + type + "-cases.json");
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    /** The block's example, last on the course's first page, with one thing changed as its cases tell. */
    void makesMistake(const QString &type, const QJsonObject &change)
    {
        CourseDocument &document = m_designer->document();
        QFile example(Vocabulary::blockFile(type, "-example.xml"));
        QVERIFY(example.open(QIODevice::ReadOnly));
        const Result<XmlNode> node = XmlDocument::parse(example.readAll(), type, &CourseXml::schema());
        QVERIFY(node);
        const QString page = first("page");
        const int row = int(document.element(page)->elements(u"blocks").size());
        QVERIFY(document.insert(page, "blocks", row, CourseXml::toElement(*node, *Vocabulary::blockType(type), {})));
        const QString block = page + "/blocks/#" + QString::number(row);
        for (auto field = change.begin(); field != change.end(); ++field) {
            const QStringList steps = field.key().split('.');
            const auto isRow = [&](qsizetype i) { return steps[i].front().isDigit(); };
            QString path = block;
            for (qsizetype i = 0; i + 1 < steps.size(); ++i)
                path += isRow(i) ? "/#" + steps[i] : '/' + steps[i] + (isRow(i + 1) ? "" : "/#0"); // the cases name no row of what there is one of
            changes(path, steps.last(), field.value());
        }
    }
    void changes(const QString &path, const QString &field, const QJsonValue &value)
    {
        CourseDocument &document = m_designer->document();
        const Element &element = *document.element(path);
        const int index = element.indexOf(field);
        QVERIFY2(index >= 0, qPrintable(path + '.' + field));
        const Field &changed = element.type->fields[std::size_t(index)];
        if (!changed.holdsElements()) {
            const int seconds = value.toInt();
            QVERIFY2(document.setField(path, field, changed.kind == FieldKind::Time ? QVariant(QString("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar('0'))) : value.toVariant()), qPrintable(path + '.' + field));
            return;
        }
        const QJsonArray rows = value.toArray();
        while (document.element(path)->elements(field).size() > std::size_t(rows.size()))
            QVERIFY(document.remove(path, field, int(document.element(path)->elements(field).size()) - 1));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QJsonObject item = rows[row].toObject();
            for (auto inside = item.begin(); inside != item.end(); ++inside)
                changes(path + '/' + field + "/#" + QString::number(row), inside.key(), inside.value());
        }
    }
    /** A page of its own, last in the first unit, with one text. */
    void writesPage(const QString &body)
    {
        CourseDocument &document = m_designer->document();
        Element block(*Vocabulary::blockType("text"));
        block.setValue(u"id", QString("skriven-text"));
        Element page(Vocabulary::page());
        page.setValue(u"id", QString("skriven"));
        page.setValue(u"title", QString("Skriven"));
        page.setValue(u"blocks", ElementList({block}));
        const int row = int(document.root().elements(u"units").front().elements(u"pages").size());
        QVERIFY(document.insert("units/#0", "pages", row, page));
        QVERIFY(document.setField(QString("units/#0/pages/#%1/blocks/#0").arg(row), "body", body));
    }
    void writes(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_designer->document().folder() + '/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /** Whatever is done or answered later than the course itself. */
    QString comesBack() const
    {
        QString id;
        walk(m_designer->document().root(), [&](const Element &element) { id = id.isEmpty() && (element.number(u"dueDays") || element.text(u"moment") == u"later") ? element.id() : id; });
        return Address::ofId(m_designer->document().root(), id);
    }
    void judges()
    {
        m_check->checkNow();
        QTRY_VERIFY_WITH_TIMEOUT(!m_check->isBusy(), 120000);
    }
    QByteArray bytes() const
    {
        const QMap<QString, QByteArray> files = CourseFolder::files(m_designer->document().course());
        return files.keys().join(' ').toUtf8() + files.values().join();
    }
    QStringList findings() const
    {
        QStringList all;
        for (int row = 0; row < m_check->rowCount(); ++row)
            all.append(keyOf(m_check->get(row)));
        return all;
    }
    static QString keyOf(const QVariantMap &finding) { return finding["code"].toString() + finding["place"].toString() + finding["message"].toString(); }
    /** The first finding that was not there before, or that still says the same. */
    int newRowOf(const QString &code, const QStringList &before, const QString &message = {}, const QString &place = {}) const
    {
        for (int row = 0; row < m_check->rowCount(); ++row) {
            const QVariantMap finding = m_check->get(row);
            if (finding["code"] == code && !before.contains(keyOf(finding)) && (message.isEmpty() || (finding["message"] == message && finding["place"] == place)))
                return row;
        }
        return -1;
    }

    QString first(const QString &type) const
    {
        const Element &root = m_designer->document().root();
        if (type == "course")
            return {};
        for (const char *list : {"objectives", "terms"}) {
            if (type + 's' == list)
                return Address::of(root, {}, list, 0);
        }
        QString path;
        for (const Element &unit : root.elements(u"units")) {
            walk(unit, [&](const Element &element) {
                if (path.isEmpty() && element.name() == type)
                    path = Address::ofId(root, element.id());
            });
        }
        for (const Element &bank : root.elements(u"banks")) {
            for (const Element &question : bank.elements(u"questions")) {
                if (path.isEmpty() && question.name() == type)
                    path = Address::ofId(root, question.id());
            }
        }
        return path;
    }
    int rowOf(const QString &code, const QString &path, const QString &field) const
    {
        const QString rows = Address::byRows(m_designer->document().root(), path);
        const QString place = rows + (rows.isEmpty() ? "" : "/") + field;
        for (int row = 0; row < m_check->rowCount(); ++row) {
            if (m_check->get(row)["code"] == code && m_check->get(row)["place"] == place)
                return row;
        }
        return -1;
    }
    QString said(const QString &code) const
    {
        QStringList lines;
        for (int row = 0; row < m_check->rowCount(); ++row) {
            if (m_check->get(row)["code"] == code)
                lines.append(m_check->get(row)["place"].toString() + ": " + m_check->get(row)["message"].toString());
        }
        return lines.join(" | ");
    }

    std::unique_ptr<Designer> m_designer;
    CourseCheck *m_check = nullptr;
    qsizetype m_heard = 0; ///< warnings
};

QTEST_MAIN(FindingsFeature)
#include "tst_findings.moc"
