#include "blockcatalog.h"
#include "vocabulary.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>

namespace {

const QString source = qEnvironmentVariable("BRYGGA_SOURCE");

QStringList filesOf(const QString &folder, const QStringList &names, QDirIterator::IteratorFlags how = QDirIterator::NoIteratorFlags)
{
    QStringList files;
    for (QDirIterator it(source + '/' + folder, names, QDir::Files, how); it.hasNext();)
        files.append(it.next());
    return files;
}

} // namespace

/** Everything the authoring tool says is there in Swedish and in English: its windows, the parts editors share, and every block's editor. */
class AuthoringWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingShouldBeLeftUntranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("English") << "authoring_en.ts" << QStringList();
        QTest::newRow("Swedish plurals") << "authoring_sv.ts" << QStringList{"-pluralonly"};
    }
    void nothingShouldBeLeftUntranslated()
    {
        QFETCH(const QString, file);
        QFETCH(const QStringList, options);
        const QStringList sources = filesOf("authoring", {"*.qml", "*.cpp", "*.h"}) + filesOf("authoring/document", {"*.cpp", "*.h"}) + filesOf("courses/editors", {"*.qml", "*.cpp", "*.h"})
            + filesOf("courses/blocks", {"*Editor.qml"}, QDirIterator::Subdirectories);
        QTemporaryDir place;
        const QString copy = place.filePath(file);
        QVERIFY(QFile::copy(source + "/authoring/i18n/" + file, copy));
        QProcess lupdate;
        lupdate.start(LUPDATE, sources + options + QStringList{"-no-obsolete", "-locations", "none", "-ts", copy});
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
        QFile updated(copy);
        QVERIFY(updated.open(QIODevice::ReadOnly));
        const QString texts = QString::fromUtf8(updated.readAll());
        QVERIFY(texts.count("<message") > 10);
        const qsizetype missing = texts.indexOf("type=\"unfinished\"");
        QVERIFY2(missing < 0, qPrintable("Translate in authoring/i18n/" + file + ":\n" + texts.mid(missing - 300, 320)));
    }

    void shouldCallEveryFieldSomethingInBothLanguages_data()
    {
        QTest::addColumn<QString>("type");
        for (const BlockType *type : {&Vocabulary::course(), &Vocabulary::unit(), &Vocabulary::page(), &Vocabulary::bank(), &Vocabulary::practice()})
            QTest::addRow("%s", qPrintable(type->name)) << type->name;
        for (const BlockType &type : Vocabulary::blockTypes())
            QTest::addRow("%s", qPrintable(type.name)) << type.name;
    }
    void shouldCallEveryFieldSomethingInBothLanguages()
    {
        QFETCH(const QString, type);
        const BlockType *found = Vocabulary::blockType(type);
        for (const BlockType *other : {&Vocabulary::course(), &Vocabulary::unit(), &Vocabulary::page(), &Vocabulary::bank(), &Vocabulary::practice()})
            found = other->name == type ? other : found;
        QVERIFY(found);
        for (const char *language : {"sv", "en"}) {
            BlockCatalog::setLanguage(language);
            QStringList nameless;
            const std::function<void(const BlockType &)> look = [&](const BlockType &part) {
                for (const Field &field : part.fields) {
                    // Ids are no words to write; units, pages and blocks are the outline's, not fields of a form.
                    const bool isForm = field.jsonName != "id" && field.kind != FieldKind::Blocks && field.jsonName != "units" && field.jsonName != "banks" && field.jsonName != "pages";
                    if (isForm && BlockCatalog::fieldLabel(part.name, field.jsonName) == field.jsonName)
                        nameless.append(part.name + '.' + field.jsonName);
                    if (field.item && field.item.get() != &part)
                        look(*field.item);
                }
            };
            look(*found);
            nameless.removeDuplicates();
            QVERIFY2(nameless.isEmpty(), qPrintable(QString(language) + ": " + nameless.join(", ")));
        }
        BlockCatalog::setLanguage("sv");
    }

    void shouldSayTheSameInBothLanguages()
    {
        const QStringList files = filesOf("courses/blocks", {"*-words.json"}, QDirIterator::Subdirectories) + QStringList{source + "/authoring/document/fieldwords.json"};
        QVERIFY(files.size() > 20);
        for (const QString &name : files) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
            const QJsonObject swedish = words["sv"].toObject();
            const QJsonObject english = words["en"].toObject();
            QVERIFY2(swedish.keys() == english.keys() && !swedish.isEmpty(), qPrintable(name));
            for (auto it = english.begin(); it != english.end(); ++it) {
                const QJsonValue other = swedish[it.key()];
                QCOMPARE(it->type(), other.type()); // words, or a form for one and one for many
                QVERIFY2(!it->isString() || (!it->toString().trimmed().isEmpty() && !other.toString().trimmed().isEmpty()), qPrintable(name + ": " + it.key()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(AuthoringWordsTest)
#include "tst_authoringwords.moc"
