#include "copyfolder.h"
#include "coursejson.h"
#include "coursexml.h"
#include "ruleengine.h"
#include "vocabulary.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

namespace {

const QString folder = inRepository("courses/blocks/");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject json(const QString &path)
{
    return QJsonDocument::fromJson(contents(path)).object();
}

/** Fingerprints follow from the content; the cases leave them out, also in nested blocks. */
void removeHashes(QJsonObject &object)
{
    object.remove("hash");
    for (const QString &key : object.keys()) {
        QJsonArray array = object.value(key).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (QJsonObject child = array.at(i).toObject(); !child.isEmpty()) {
                removeHashes(child);
                array.replace(i, child);
            }
        }
        if (!array.isEmpty())
            object.insert(key, array);
    }
}

QByteArray text(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson();
}

/** A copy with one value set, by its path: options, 1, correct. */
QJsonValue changed(const QJsonValue &holder, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (holder.isArray()) {
        QJsonArray array = holder.toArray();
        const qsizetype place = path.first().toInt();
        array.replace(place, changed(array.at(place), path.mid(1), value));
        return array;
    }
    QJsonObject object = holder.toObject();
    object.insert(path.first(), changed(object.value(path.first()), path.mid(1), value));
    return object;
}

/** The course an example would stand in: examples cite sources and terms only of their own making. */
const Course noCourse{{}, Element(Vocabulary::course())};

} // namespace

/** Every block folder, by the same sentences; a new folder brings its own rows. */
class BlocksTest : public QObject
{
    Q_OBJECT

private:
    RuleEngine m_rules;

    static void everyType()
    {
        QTest::addColumn<QString>("type");
        for (const BlockType &type : Vocabulary::blockTypes())
            QTest::newRow(qPrintable(type.name)) << type.name;
    }

    static Element example(const QString &type)
    {
        const Result<XmlNode> node = XmlDocument::parse(contents(folder + type + '/' + type + "-example.xml"), type, &CourseXml::schema());
        if (!node)
            qFatal("%s", qPrintable(node.error().first().toString()));
        return CourseXml::toElement(*node, *Vocabulary::blockType(type), type);
    }

private slots:
    void everyFolderIsAType()
    {
        QStringList names;
        for (const BlockType &type : Vocabulary::blockTypes())
            names.append(type.name);
        QCOMPARE(QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), names);
    }

    void theExampleIsValidAndSurvivesSaving_data() { everyType(); }
    void theExampleIsValidAndSurvivesSaving()
    {
        QFETCH(const QString, type);
        const Element block = example(type);
        const QByteArray saved = CourseXml::toXml(block);
        const Result<XmlNode> again = XmlDocument::parse(saved, type, &CourseXml::schema());
        QVERIFY2(again, again ? "" : qPrintable(again.error().first().toString()));
        QVERIFY(CourseXml::toElement(*again, *block.type, type) == block);
        QCOMPARE(CourseXml::toXml(CourseXml::toElement(*again, *block.type, type)), saved);
    }

    void whatMayBeForSomeVariantsMayBeWrittenSo_data() { everyType(); }
    void whatMayBeForSomeVariantsMayBeWrittenSo()
    {
        QFETCH(const QString, type);
        Element block = example(type);
        const std::function<void(Element &)> give = [&](Element &element) {
            element.setValue(u"for", QStringList{"af"});
            for (Value &value : element.values) {
                if (auto *children = std::get_if<ElementList>(&value))
                    std::for_each(children->edit().begin(), children->edit().end(), give);
            }
        };
        give(block);
        const Result<XmlNode> again = XmlDocument::parse(CourseXml::toXml(block), type, &CourseXml::schema());
        QVERIFY2(again, again ? "" : qPrintable(again.error().first().toString()));
    }

    void everyFieldOfTheSchemaIsInTheExampleOrHasADefault_data() { everyType(); }
    void everyFieldOfTheSchemaIsInTheExampleOrHasADefault()
    {
        QFETCH(const QString, type);
        const QByteArray schema = contents(folder + type + '/' + type + ".xsd");
        const auto named = [&](const Field &field) { return field.xmlName.isEmpty() || schema.contains("\"" + field.xmlName.toUtf8() + "\""); };
        const std::function<void(const std::vector<Field> &)> check = [&](const std::vector<Field> &fields) {
            for (const Field &field : fields) {
                const bool implied = QStringList{"id", "for", "objectives", "facts"}.contains(field.xmlName);
                QVERIFY2(implied || named(field), qPrintable("the schema does not name " + field.xmlName));
                if (field.item)
                    check(field.item->fields);
            }
        };
        check(Vocabulary::blockType(type)->fields);
    }

    void theGoldenBlockIsWhatTheReaderMakesOfTheExample_data() { everyType(); }
    void theGoldenBlockIsWhatTheReaderMakesOfTheExample()
    {
        QFETCH(const QString, type);
        QJsonObject golden = json(folder + type + '/' + type + "-cases.json").value("block").toObject();
        if (golden.isEmpty())
            QSKIP("takes no answer and has no cases");
        QJsonObject read = CourseJson::toJson(example(type), noCourse);
        removeHashes(read);
        removeHashes(golden);
        QVERIFY2(read == golden, "written as:\n" + text(golden) + "read as:\n" + text(read));
    }

    void answersAreWorthWhatTheCasesSay_data() { everyType(); }
    void answersAreWorthWhatTheCasesSay()
    {
        QFETCH(const QString, type);
        const QJsonObject cases = json(folder + type + '/' + type + "-cases.json");
        if (Vocabulary::blockFile(type, "-rules.mjs").isEmpty())
            QSKIP("takes no answer");
        const QJSValue rules = m_rules.module("courses/blocks/" + type + '/' + type + "-rules.mjs");
        const QJSValue block = m_rules.fromJson(cases.value("block"));
        const auto answer = [&](const QJsonValue &value) {
            return m_rules.fromJson(QJsonObject{{"answer", value}}).property("answer");
        };
        for (const QJsonValue item : cases.value("cases").toArray()) {
            const QString name = item["name"].toString();
            if (!item["answered"].isUndefined()) {
                const QJSValue answered = rules.property("isAnswered").call({block, answer(item["answer"])});
                QVERIFY2(!answered.isError() && answered.toBool() == item["answered"].toBool(), qPrintable(name + ": " + answered.toString()));
            }
            if (item["score"].isDouble()) {
                const QJSValue score = rules.property("score").call({block, answer(item["answer"])});
                QVERIFY2(std::abs(score.toNumber() - item["score"].toDouble()) < 1e-9, qPrintable(name + ": " + score.toString()));
            }
            if (item["feedback"].isArray()) {
                const QJsonValue said = m_rules.toJson(rules.property("feedback").call({block, answer(item["answer"])}));
                QVERIFY2(said == item["feedback"], qPrintable(name + ": " + text(said)));
            }
        }
    }

    void theExampleHasNoProblemAndEachMistakeHasItsOwn_data() { everyType(); }
    void theExampleHasNoProblemAndEachMistakeHasItsOwn()
    {
        QFETCH(const QString, type);
        const QJsonObject cases = json(folder + type + '/' + type + "-cases.json");
        if (Vocabulary::blockFile(type, "-rules.mjs").isEmpty())
            QSKIP("has nothing to get wrong that the schema does not say");
        const QJSValue problems = m_rules.module("courses/blocks/" + type + '/' + type + "-rules.mjs").property("problems");
        const auto codes = [&](const QJsonValue &block) {
            QJsonArray found;
            for (const QJsonValue problem : m_rules.toJson(problems.call({m_rules.fromJson(block)})).toArray())
                found.append(problem["code"]);
            return found;
        };
        QCOMPARE(codes(cases.value("block")), QJsonArray());
        for (const QJsonValue item : cases.value("problems").toArray()) {
            QJsonValue block = cases.value("block");
            const QJsonObject change = item["change"].toObject();
            for (auto field = change.begin(); field != change.end(); ++field)
                block = changed(block, field.key().split('.'), field.value());
            const QJsonArray found = codes(block);
            QVERIFY2(found == item["expect"].toArray(), qPrintable(item["name"].toString() + ": " + text(found)));
        }
    }

    void allWordsAreThereInBothLanguages_data() { everyType(); }
    void allWordsAreThereInBothLanguages()
    {
        QFETCH(const QString, type);
        const QJsonObject words = json(folder + type + '/' + type + "-words.json");
        const QJsonObject swedish = words.value("sv").toObject();
        QVERIFY(!swedish.value("name").toString().isEmpty());
        QVERIFY(!swedish.value("about").toString().isEmpty());
        QCOMPARE(words.value("en").toObject().keys(), swedish.keys());
    }

    void eachMistakeIsToldWithItsReasonAndTheWayOut_data() { everyType(); }
    void eachMistakeIsToldWithItsReasonAndTheWayOut()
    {
        QFETCH(const QString, type);
        const QStringList words = json(folder + type + '/' + type + "-words.json").value("sv").toObject().keys();
        const auto told = [&](const QString &what) { // which mistakes have such a word
            const QStringList found = words.filter(QRegularExpression('^' + what + "\\."));
            QSet<QString> codes;
            for (const QString &word : found)
                codes.insert(word.mid(what.size() + 1));
            return codes;
        };
        QSet<QString> provoked;
        for (const QJsonValue item : json(folder + type + '/' + type + "-cases.json").value("problems").toArray()) {
            for (const QJsonValue code : item["expect"].toArray())
                provoked.insert(code.toString());
        }
        for (const char *what : {"problem", "why", "repair"})
            QCOMPARE(told(what), provoked);
    }
};

QTEST_GUILESS_MAIN(BlocksTest)
#include "tst_blocks.moc"
