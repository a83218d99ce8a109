#include "check.h"
#include "checks/findings.h"
#include "checks/readability.h"
#include "coursefolder.h"
#include "ruleengine.h"
#include "vocabulary.h"
#include "xmldocument.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QString repository = qEnvironmentVariable("BRYGGA_SOURCE");
const QStringList modules{"bas", "individen-till-arbete", "strategiskt-block", "processledarutbildning"};
const QDate today(2026, 11, 21); // review dates must not decide whether the tests pass

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const Course &module(const QString &name)
{
    static std::map<QString, Course> loaded;
    if (!loaded.contains(name)) {
        const Result<Course> course = CourseFolder::load(repository + "/courses/modules/" + name);
        if (!course)
            qFatal("%s", qPrintable(course.error().first().toString()));
        loaded.emplace(name, *course);
    }
    return loaded.at(name);
}

QString place(const Element &element, int line = 0)
{
    return element.file + ':' + QString::number(line > 0 ? line : element.line) + ": ";
}

/** Words as copying is judged: case, punctuation, hyphenation and white space aside. */
QStringList plainWords(const QString &text)
{
    static const QRegularExpression other("[^\\p{L}\\p{N}]+", QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(QChar(0xad)).toLower().split(other, Qt::SkipEmptyParts);
}

constexpr qsizetype runLength = 8;

QSet<QString> runsOf(const QString &text)
{
    const QStringList words = plainWords(text);
    QSet<QString> runs;
    for (qsizetype i = 0; i + runLength <= words.size(); ++i)
        runs.insert(words.mid(i, runLength).join(' '));
    return runs;
}

bool cites(const RichText &rich)
{
    bool found = false;
    walkNodes(rich.nodes, [&](const XmlNode &node) { found = found || node.name == "cite"; });
    return found;
}

bool cites(const Element &element)
{
    bool found = false;
    walk(element, [&](const Element &part) {
        for (const Value &value : part.values) {
            const auto *rich = std::get_if<RichText>(&value);
            found = found || (rich && cites(*rich));
        }
    });
    return found;
}

/** A passage without its cited quotations: those may be up to 25 words. A longer one stays, and is judged like any text. */
QString withoutQuotations(const Passage &passage)
{
    const auto *rich = std::get_if<RichText>(&passage.element->value(passage.field));
    if (!rich || !cites(*rich))
        return passage.text;
    static const QRegularExpression quotation("”[^”]+”");
    QString text = passage.text;
    for (auto it = quotation.globalMatch(passage.text); it.hasNext();) {
        const QString quoted = it.next().captured();
        if (plainWords(quoted).size() <= 25)
            text.replace(quoted, " | ");
    }
    return text;
}

void addModuleRows()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : modules)
        QTest::newRow(qPrintable(name)) << name;
}

void addVariantRows()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("variant");
    for (const QString &name : modules) {
        for (const QString &variant : module(name).variantIds())
            QTest::addRow("%s, %s", qPrintable(name), qPrintable(variant)) << name << variant;
    }
}

} // namespace

/** The four modules are real courses: covered, readable, traceable, and the team's own words. */
class ModulesTest : public QObject
{
    Q_OBJECT

private slots:
    void whatMayBeForSomeVariantsMayBeWrittenSo()
    {
        Course course = module("bas");
        const std::function<void(Element &)> give = [&](Element &element) {
            element.setValue(u"for", QStringList{"af"});
            for (Value &value : element.values) {
                if (auto *children = std::get_if<ElementList>(&value))
                    std::for_each(children->edit().begin(), children->edit().end(), give);
            }
        };
        give(course.root);
        QTemporaryDir folder;
        QVERIFY(CourseFolder::save(course, folder.path()).isEmpty());
        const Result<Course> read = CourseFolder::load(folder.path());
        QVERIFY2(read, read ? "" : qPrintable(read.error().first().toString()));
        QVERIFY(read->root == course.root);
    }

    void shouldPassEveryCheck_data() { addModuleRows(); }
    void shouldPassEveryCheck()
    {
        QFETCH(const QString, name);
        RuleEngine rules;
        for (const Problem &problem : Check::all(module(name), rules, today))
            QVERIFY2(problem.severity == Severity::Hint, qPrintable(problem.toString()));
    }

    void shouldCoverEachRequirementWithPagesAndQuestions_data() { addModuleRows(); }
    void shouldCoverEachRequirementWithPagesAndQuestions()
    {
        QFETCH(const QString, name);
        const Course &course = module(name);
        const auto &requirements = course.root.elements(u"requirements");
        QVERIFY(!requirements.empty());
        RuleEngine rules;
        const QJSValue faces = rules.faces("-rules.mjs");
        QSet<QString> asked; // objectives that a question serves
        const auto collect = [&](const Element &element) {
            if (Vocabulary::isBlock(element.type) && faces.property(element.name()).property("score").isCallable()) {
                for (const QString &objective : element.words(u"objectives"))
                    asked.insert(objective);
            }
        };
        for (const Element &bank : course.root.elements(u"banks"))
            walk(bank, collect);
        for (const Element &requirement : requirements) {
            int pages = 0;
            bool isAsked = false;
            for (const PageTexts &page : pagesOf(course)) {
                if (!page.page->words(u"covers").contains(requirement.id()))
                    continue;
                ++pages;
                for (const QString &objective : page.page->words(u"objectives"))
                    isAsked = isAsked || asked.contains(objective);
            }
            QVERIFY2(pages > 0, qPrintable(place(requirement) + "no page covers " + requirement.id()));
            QVERIFY2(isAsked, qPrintable(place(requirement) + "no question of the test serves the pages that cover " + requirement.id()));
        }
    }

    void shouldBePlainSwedish_data() { addVariantRows(); }
    void shouldBePlainSwedish()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, variant);
        const Course course = module(name).forVariant(variant);
        QVector<double> measures;
        for (const PageTexts &page : pagesOf(course)) {
            const Readability::Measure measure = Readability::measure(page.prose());
            if (measure.words < 100) // SWE-4: fewer say nothing
                continue;
            QVERIFY2(measure.lix() <= 55, qPrintable(place(*page.page) + "LIX " + QString::number(measure.lix(), 'f', 1)));
            measures.append(measure.lix());
        }
        QVERIFY(measures.size() > 10);
        std::sort(measures.begin(), measures.end());
        const double median = measures[measures.size() / 2];
        QVERIFY2(median <= 45, qPrintable("the median page has LIX " + QString::number(median, 'f', 1)));
    }

    void shouldSpeakToEachAgencyInItsOwnPassages_data() { addVariantRows(); }
    void shouldSpeakToEachAgencyInItsOwnPassages()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, variant);
        QStringList own;
        for (const Element &unit : module(name).units()) {
            walk(unit, [&](const Element &element) {
                if (element.variants() == QStringList{variant})
                    own.append(place(element));
                for (const Value &value : element.values) {
                    const auto *rich = std::get_if<RichText>(&value);
                    if (!rich)
                        continue;
                    walkNodes(rich->nodes, [&](const XmlNode &node) {
                        if (node.attribute("for") == variant)
                            own.append(place(element, node.line));
                    });
                }
            });
        }
        QVERIFY2(own.size() >= 3, qPrintable(QString::number(own.size()) + " passages of its own: " + own.join(' ')));
    }

    void shouldDateOrCiteWhatItClaims_data() { addModuleRows(); }
    void shouldDateOrCiteWhatItClaims()
    {
        QFETCH(const QString, name);
        for (const PageTexts &page : pagesOf(module(name))) {
            if (page.page->words(u"facts").isEmpty())
                continue;
            QVERIFY2(!page.page->text(u"speaksFor").isEmpty() || cites(*page.page),
                     qPrintable(place(*page.page) + page.page->id() + " states facts without a date they speak for and without a source"));
        }
    }

    void shouldBeTheTeamsOwnWords_data() { addModuleRows(); }
    void shouldBeTheTeamsOwnWords()
    {
        QFETCH(const QString, name);
        const QString sources = qEnvironmentVariable("BRYGGA_SHARED", QDir::cleanPath(repository + "/../shared")) + "/sources";
        static const QSet<QString> theirs = [&] {
            QSet<QString> runs;
            for (QDirIterator it(sources, {"*.txt"}, QDir::Files); it.hasNext();)
                runs.unite(runsOf(contents(it.next())));
            return runs;
        }();
        if (theirs.isEmpty())
            QSKIP("The source texts are not here; set BRYGGA_SHARED to the folder that holds sources/.");
        QStringList copied;
        const auto compare = [&](const QString &where, const QString &text) {
            const QStringList words = plainWords(text);
            for (qsizetype i = 0; i + runLength <= words.size(); ++i) {
                const QString run = words.mid(i, runLength).join(' ');
                if (theirs.contains(run))
                    copied.append(where + run);
            }
        };
        const Course &course = module(name);
        QVector<Passage> passages = allPassages(course);
        for (const Passage &passage : std::as_const(passages)) {
            const QString kind = passage.element->name();
            if (kind == "requirement" || kind == "source")
                continue; // quoted with their place, and titles: named as the source names them
            compare(place(*passage.element, passage.line), withoutQuotations(passage));
        }
        for (QDirIterator it(course.folder + "/media", {"*.svg", "*.vtt"}, QDir::Files); it.hasNext();) {
            const QString file = it.next();
            static const QRegularExpression markup("<[^>]*>|^[\\d:.]+ --> .*$|^\\d+$", QRegularExpression::MultilineOption);
            compare(file + ": ", contents(file).remove(markup));
        }
        QVERIFY2(copied.isEmpty(), qPrintable(copied.join('\n')));
    }

    void shouldShowEachDiagramWithItsDataInWords_data()
    {
        QTest::addColumn<QString>("diagram");
        for (int i = 1; i <= 20; ++i)
            QTest::addRow("D%02d", i) << QString::asprintf("d%02d", i);
    }
    void shouldShowEachDiagramWithItsDataInWords()
    {
        QFETCH(const QString, diagram);
        const QRegularExpression drawn("/" + diagram + "(-[a-z0-9-]+)?\\.svg$");
        int shown = 0;
        for (const QString &name : modules) {
            const Course &course = module(name);
            for (const PageTexts &page : pagesOf(course)) {
                bool hasTable = false; // one table may serve several drawings of the same thing
                walk(*page.page, [&](const Element &block) { hasTable = hasTable || (block.name() == "table" && !block.elements(u"rows").empty()); });
                walk(*page.page, [&](const Element &figure) {
                    if (figure.name() != "figure" || !figure.text(u"src").contains(drawn))
                        return;
                    ++shown;
                    const QString where = name + '/' + place(figure);
                    QVERIFY2(!figure.text(u"alt").isEmpty(), qPrintable(where + "no alternative text"));
                    QVERIFY2(!figure.rich(u"description").isEmpty(), qPrintable(where + "no long description"));
                    QVERIFY2(!figure.rich(u"caption").isEmpty(), qPrintable(where + "no caption with its source"));
                    QVERIFY2(!figure.elements(u"rows").empty() || hasTable, qPrintable(where + "no data table"));
                    const Result<XmlNode> drawing = XmlDocument::read(course.folder + '/' + figure.text(u"src"), figure.text(u"src"));
                    QVERIFY2(drawing, qPrintable(where + "the drawing cannot be read"));
                    for (const char *part : {"title", "desc", "text"})
                        QVERIFY2(!wordsIn(*drawing, part).isEmpty(), qPrintable(where + "the drawing has no <" + part + "> with words"));
                });
            }
        }
        QVERIFY2(shown > 0, "no module shows it");
    }

    void basShouldUseEachOfItsBlockTypes_data()
    {
        QTest::addColumn<QString>("type");
        for (const char *type : {"text", "figure", "quote", "callout", "table", "accordion", "flip-cards", "timeline", "checklist", "download", "choice", "matching", "ordering",
                                 "categorise", "fill-in", "scenario", "reflection", "task", "survey", "video", "results"})
            QTest::newRow(type) << type;
    }
    void basShouldUseEachOfItsBlockTypes()
    {
        QFETCH(const QString, type);
        QVERIFY2(Vocabulary::blockType(type), "there is no such block type");
        QVERIFY(uses(module("bas"), type));
    }

    void everyBlockTypeShouldBeTakenInAModule()
    {
        for (const BlockType &type : Vocabulary::blockTypes()) {
            const bool isUsed = std::any_of(modules.begin(), modules.end(), [&](const QString &name) { return uses(module(name), type.name); });
            QVERIFY2(isUsed, qPrintable("no module uses " + type.name + ": nobody has tried it in earnest"));
        }
    }

private:
    static QString wordsIn(const XmlNode &drawing, const QString &part)
    {
        QString words;
        walkNodes(drawing.children, [&](const XmlNode &node) {
            if (node.name == part)
                walkNodes(node.children, [&](const XmlNode &inner) { words += inner.text; });
        });
        return words.trimmed();
    }

    static bool uses(const Course &course, const QString &type)
    {
        bool found = false;
        const auto look = [&](const Element &element) { found = found || (Vocabulary::isBlock(element.type) && element.name() == type); };
        for (const Element &unit : course.units())
            walk(unit, look);
        for (const Element &bank : course.root.elements(u"banks"))
            walk(bank, look);
        return found;
    }
};

QTEST_GUILESS_MAIN(ModulesTest)
#include "tst_modules.moc"
