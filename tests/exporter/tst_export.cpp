#include "coursefolder.h"
#include "coursejson.h"
#include "package.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QString source = qEnvironmentVariable("BRYGGA_SOURCE");
const QStringList modules{"bas", "individen-till-arbete", "strategiskt-block", "processledarutbildning"};

QString modulePath(const QString &name)
{
    return source + "/courses/modules/" + name;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Texts marked for some variants only, as characters: whole elements and passages. */
QMap<QString, QStringList> marked(const Course &course)
{
    QMap<QString, QStringList> texts;
    const auto keep = [&](const QStringList &variants, const QString &text) {
        if (!variants.isEmpty() && text.trimmed().size() > 30)
            texts[text.trimmed()].append(variants);
    };
    walk(course.root, [&](const Element &element) {
        for (const Value &value : element.values) {
            const auto *rich = std::get_if<RichText>(&value);
            if (!rich)
                continue;
            keep(element.variants(), CourseJson::toPlain(*rich).section('\n', 0, 0));
            walkNodes(rich->nodes, [&](const XmlNode &node) {
                QString text;
                for (const XmlNode &child : node.children)
                    text += child.text;
                keep(node.attribute("for").split(' ', Qt::SkipEmptyParts), text);
            });
        }
    });
    return texts;
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private:
    Exporter m_exporter;
    QTemporaryDir m_out;

    static Course load(const QString &module)
    {
        const Result<Course> course = CourseFolder::load(modulePath(module));
        if (!course)
            qFatal("%s", qPrintable(course.error().first().toString()));
        return *course;
    }

    static QString problemsOf(const Problems &problems)
    {
        QString text;
        for (const Problem &problem : problems)
            text += problem.toString() + '\n';
        return text;
    }

    /** A course in a folder of its own, made of one unit's pages. */
    static QString write(const QTemporaryDir &folder, const QByteArray &head, const QByteArray &pages)
    {
        QDir(folder.path()).mkpath("units");
        QDir(folder.path()).mkpath("media");
        const auto put = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
        };
        put("course.xml", "<course xmlns=\"urn:brygga:course:1\" id=\"prov\" version=\"1.0.0\"><title>Prov</title>" + head + "<unit src=\"units/ett.xml\"/></course>");
        put("units/ett.xml", "<unit xmlns=\"urn:brygga:course:1\" id=\"ett\"><title>Ett</title>" + pages + "</unit>");
        return folder.path();
    }

    static void everyPackage()
    {
        QTest::addColumn<QString>("module");
        QTest::addColumn<QString>("variant");
        for (const QString &module : modules) {
            for (const QString &variant : load(module).variantIds())
                QTest::newRow(qPrintable(module + ' ' + variant)) << module << variant;
        }
    }

private slots:
    void everyPackageIsProvedAndTheSameTwice_data() { everyPackage(); }
    void everyPackageIsProvedAndTheSameTwice()
    {
        QFETCH(const QString, module);
        QFETCH(const QString, variant);
        const Course course = load(module);
        QCOMPARE(course.variantIds().size(), 5);
        QTemporaryDir again;
        for (const PackageFormat format : allPackageFormats()) {
            const auto report = m_exporter.write(course, variant, format, m_out.path());
            QVERIFY2(report, report ? "" : qPrintable(problemsOf(report.error())));
            QVERIFY(report->size < 200 * 1024 * 1024); // LMS-R15
            QVERIFY(report->stateBound <= report->stateLimit);
            if (variant == "af") { // and from a fresh program, elsewhere and in another time zone
                QProcess brygga;
                QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
                environment.insert("TZ", "Pacific/Auckland");
                brygga.setProcessEnvironment(environment);
                brygga.setWorkingDirectory(again.path());
                brygga.start(qEnvironmentVariable("BRYGGA"), {"export", modulePath(module), "--format", toWord(format), "--variant", variant, "--out", "."});
                QVERIFY(brygga.waitForFinished());
                QVERIFY2(brygga.exitCode() == 0, brygga.readAllStandardError());
                QCOMPARE(contents(again.filePath(QFileInfo(report->file).fileName())), contents(report->file));
            }
        }
    }

    void manifestsFitTheOfficialSchemasByAnotherValidator_data()
    {
        QTest::addColumn<PackageFormat>("format");
        QTest::newRow("scorm12") << PackageFormat::Scorm12;
        QTest::newRow("scorm2004") << PackageFormat::Scorm2004;
    }
    void manifestsFitTheOfficialSchemasByAnotherValidator()
    {
        QFETCH(const PackageFormat, format);
        const Result<Files> files = m_exporter.files(load("bas"), "af", format);
        QVERIFY(files);
        QTemporaryDir folder;
        for (auto it = files->begin(); it != files->end(); ++it) {
            if (it.key().contains('/'))
                continue;
            QFile file(folder.filePath(it.key()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(it.value());
        }
        const bool is12 = format == PackageFormat::Scorm12;
        QFile all(folder.filePath("all.xsd"));
        QVERIFY(all.open(QIODevice::WriteOnly));
        QByteArray imports;
        const QVector<QPair<QByteArray, QByteArray>> spaces = is12
            ? QVector<QPair<QByteArray, QByteArray>>{{"www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd"}, {"www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp_rootv1p2.xsd"}}
            : QVector<QPair<QByteArray, QByteArray>>{{"www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"}, {"www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd"}, {"www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd"}};
        for (const auto &[space, schema] : spaces)
            imports += "<xs:import namespace='http://" + space + "' schemaLocation='" + schema + "'/>";
        all.write("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>" + imports + "</xs:schema>");
        all.close();
        QProcess xmllint;
        xmllint.setWorkingDirectory(folder.path());
        xmllint.start("xmllint", {"--nonet", "--noout", "--schema", "all.xsd", "imsmanifest.xml"});
        QVERIFY(xmllint.waitForFinished());
        QVERIFY2(xmllint.exitCode() == 0, xmllint.readAllStandardError());
    }

    void noWordMeantForOneAgencyIsInAnothersPackage_data() { everyPackage(); }
    void noWordMeantForOneAgencyIsInAnothersPackage()
    {
        QFETCH(const QString, module);
        QFETCH(const QString, variant);
        const Course course = load(module);
        const Result<Files> files = m_exporter.files(course, variant, PackageFormat::Web);
        QVERIFY(files);
        QByteArray all;
        for (auto it = files->begin(); it != files->end(); ++it)
            all += it.value();
        const QMap<QString, QStringList> texts = marked(course);
        int foreign = 0;
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            if (it.value().contains(variant))
                continue;
            ++foreign;
            QVERIFY2(!all.contains(it.key().toUtf8()), qPrintable(it.key()));
        }
        QVERIFY2(foreign >= 5, "the module says too little to other agencies for this to prove anything");
    }

    /** A course of two agencies: one with colour, logo and font, one with a colour of its own; and a diagram. */
    static Course themed(const QTemporaryDir &folder)
    {
        write(folder,
              "<variant id=\"af\"><name>AF</name></variant><variant id=\"fk\"><name>FK</name></variant><variant id=\"kommun\"><name>Kommun</name></variant>"
              "<theme for=\"af\" accent=\"#0b5d3b\" dark-accent=\"#8fd9b6\" logo=\"media/exempelverket.svg\" font=\"georgia\" regular=\"media/exempel.woff2\"><alt>Exempelverket i Norr</alt></theme>"
              "<theme for=\"fk\" accent=\"#7a1f4d\"/><completion/>",
              "<page id=\"p1\"><title>Ett</title><figure id=\"f1\" src=\"media/d1.svg\"><alt>En ruta i kursens färg</alt></figure></page>");
        const auto put = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
        };
        const QByteArray drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 30\"><title>Ruta</title><rect width=\"90\" height=\"30\" fill=\"#00566b\"/></svg>";
        put("media/d1.svg", drawing);
        put("media/exempelverket.svg", drawing);
        put("media/exempel.woff2", "wOF2 typsnitt");
        const CourseFolder::Reading reading = CourseFolder::read(folder.path());
        if (!reading.course || hasErrors(reading.problems))
            qFatal("%s", qPrintable(problemsOf(reading.problems)));
        return *reading.course;
    }

    void aPackageWearsTheThemeOfItsAgency()
    {
        QTemporaryDir folder, out, again;
        const Course course = themed(folder);
        const Result<Files> files = m_exporter.files(course, "af", PackageFormat::Scorm12);
        QVERIFY(files);
        const QByteArray page = files->value("index.html");
        QVERIFY(page.contains(":root{--color-accent:#0b5d3b;"));
        QVERIFY(page.contains("@media (prefers-color-scheme:dark){:root{--color-accent:#8fd9b6;"));
        QVERIFY(page.contains("src=\"media/exempelverket.svg\" alt=\"Exempelverket i Norr\" width=\"300\" height=\"100\""));
        QVERIFY(page.contains("src:url(media/exempel.woff2)"));
        static const QRegularExpression styles("<style>([^<]*)</style>"), policy("style-src ([^;\"]*)");
        QStringList hashes;
        for (auto it = styles.globalMatch(QString::fromUtf8(page)); it.hasNext();)
            hashes.append("'sha256-" + QCryptographicHash::hash(it.next().captured(1).toUtf8(), QCryptographicHash::Sha256).toBase64() + "'");
        QCOMPARE(hashes.size(), 2);
        QCOMPARE(policy.match(QString::fromUtf8(page)).captured(1), hashes.join(' '));

        // The logo is as the agency drew it; what the course draws follows the theme.
        QCOMPARE(files->value("media/exempelverket.svg"), contents(folder.filePath("media/exempelverket.svg")));
        QVERIFY(files->value("media/d1.svg").contains("[fill=\"#00566b\" i]{fill:#0b5d3b}"));
        for (const QByteArray &name : QByteArrayList{"media/exempelverket.svg", "media/exempel.woff2"})
            QVERIFY2(files->value("imsmanifest.xml").contains("href=\"" + name + "\""), name);

        const auto report = m_exporter.write(course, "af", PackageFormat::Scorm12, out.path());
        QVERIFY2(report, report ? "" : qPrintable(problemsOf(report.error())));
        const auto second = Exporter().write(course, "af", PackageFormat::Scorm12, again.path());
        QVERIFY(second);
        QCOMPARE(second->sha256, report->sha256);
    }

    void noThemeOfOneAgencyIsInAnothersPackage()
    {
        QTemporaryDir folder;
        const Course course = themed(folder);
        for (const QString &variant : QStringList{"fk", "kommun", ""}) {
            const Result<Files> files = m_exporter.files(course, variant, PackageFormat::Web);
            QVERIFY(files);
            QVERIFY(!files->contains("media/exempelverket.svg"));
            QVERIFY(!files->contains("media/exempel.woff2"));
            for (auto it = files->begin(); it != files->end(); ++it)
                QVERIFY2(!it.value().contains("0b5d3b") && !it.value().contains("Exempelverket i Norr"), qPrintable(variant + ' ' + it.key()));
            QCOMPARE(files->value("index.html").contains("--color-accent:#7a1f4d"), variant == "fk");
            QCOMPARE(files->value("index.html").count("<style>"), variant == "fk" ? 2 : 1);
        }
    }

    void theAllTextFileCarriesItsLogoAndFontWithIt()
    {
        QTemporaryDir folder, out;
        const auto report = m_exporter.write(themed(folder), "af", PackageFormat::Text, out.path());
        QVERIFY(report);
        const QByteArray text = contents(report->file);
        QVERIFY(text.contains("src=\"data:image/svg+xml;base64,"));
        QVERIFY(text.contains("src:url(data:font/woff2;base64," + QByteArray("wOF2 typsnitt").toBase64() + ")"));
        QVERIFY(!text.contains("media/exempel"));
    }

    void packagesThatCannotWorkAreRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("pages");
        QTest::addColumn<QString>("reason");
        const QByteArray page = "<page id=\"p1\"><title>Ett</title><text id=\"t1\"><p>Hej.</p></text></page>";
        const QByteArray question = "<option id=\"a\" correct=\"true\"><text>Ja</text><feedback>Rätt, för att det är så.</feedback></option><option id=\"b\"><text>Nej</text><feedback>Fel, för att det inte är så.</feedback></option>";
        QByteArray gaps;
        for (int i = 0; i < 60; ++i)
            gaps += "<fill-in id=\"g" + QByteArray::number(i) + "\"><prompt>Skriv</prompt>" + QByteArray(
                "<gap id=\"a\"><before>x</before><accept>y</accept><feedback>Rätt.</feedback></gap><gap id=\"b\"><before>x</before><accept>y</accept><feedback>Rätt.</feedback></gap><gap id=\"c\"><before>x</before><accept>y</accept><feedback>Rätt.</feedback></gap><when-wrong>Fel.</when-wrong></fill-in>");
        QTest::newRow("a required block that only another variant has")
            << QByteArray("<variant id=\"af\"><name>AF</name></variant><variant id=\"fk\"><name>FK</name></variant><completion><requires block=\"q\"/></completion>")
            << QByteArray(page).replace("</page>", "<choice id=\"q\" for=\"fk\"><prompt>?</prompt>" + question + "</choice></page>") << "q";
        QTest::newRow("a state that can overflow") << QByteArray("<completion/>") << QByteArray("<page id=\"p1\"><title>Ett</title>" + gaps + "</page>") << "4096";
    }
    void packagesThatCannotWorkAreRefused()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, pages);
        QFETCH(const QString, reason);
        QTemporaryDir folder, out;
        const CourseFolder::Reading reading = CourseFolder::read(write(folder, head, pages));
        QVERIFY2(reading.course && reading.problems.isEmpty(), qPrintable(problemsOf(reading.problems)));
        const auto report = m_exporter.write(*reading.course, reading.course->variantIds().value(0), PackageFormat::Scorm12, out.path());
        QVERIFY(!report);
        QVERIFY2(problemsOf(report.error()).contains(reason), qPrintable(problemsOf(report.error())));
        QCOMPARE(QDir(out.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList());
    }

    /** G2: each seeded packaging fault is found. */
    void verifyFindsEverySeededFault_data()
    {
        using Change = std::function<void(Files &)>;
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        const auto replace = [](const QString &file, const QByteArray &from, const QByteArray &to) {
            return Change([=](Files &files) {
                if (!files[file].contains(from))
                    qFatal("%s does not hold %s", qPrintable(file), from.constData());
                files[file].replace(from, to);
            });
        };
        row("manifest in a folder", [](Files &f) { f["course/imsmanifest.xml"] = f.take("imsmanifest.xml"); });
        row("manifest in capitals", [](Files &f) { f["IMSManifest.xml"] = f.take("imsmanifest.xml"); });
        row("manifest with a byte order mark", [](Files &f) { f["imsmanifest.xml"].prepend("\xEF\xBB\xBF"); });
        row("manifest cut short", [](Files &f) { f["imsmanifest.xml"].chop(60); });
        row("manifest with a DOCTYPE", replace("imsmanifest.xml", "<manifest", "<!DOCTYPE manifest><manifest"));
        row("scormtype misspelt", replace("imsmanifest.xml", "adlcp:scormtype", "adlcp:scormType"));
        row("an asset, not a sco", replace("imsmanifest.xml", "\"sco\"", "\"asset\""));
        row("another edition", replace("imsmanifest.xml", "<schemaversion>1.2<", "<schemaversion> 1.2<"));
        row("an item that launches nothing", replace("imsmanifest.xml", "identifierref=\"course\"", "identifierref=\"annat\""));
        row("a default that is not there", replace("imsmanifest.xml", "default=\"organization\"", "default=\"annan\""));
        row("a file that is not there", replace("imsmanifest.xml", "player.css", "saknas.css"));
        row("launch file not there", [](Files &f) { f.remove("index.html"); });
        row("item without title", [](Files &f) { QByteArray &m = f["imsmanifest.xml"]; const auto at = m.lastIndexOf("<title>"); m.remove(at, m.indexOf("</title>", at) + 8 - at); });
        row("a stray file", [](Files &f) { f["extra.txt"] = "x"; });
        row("a schema missing", [](Files &f) { f.remove("adlcp_rootv1p2.xsd"); });
        row("a schema changed", [](Files &f) { f["imscp_rootv1p1p2.xsd"] += " "; });
        row("server code", [](Files &f) { f["x.php"] = "<?php"; });
        row("a nested zip", [](Files &f) { f["media/x.zip"] = "PK"; });
        row("an unsafe name", [](Files &f) { f["media/å ä.svg"] = "<svg/>"; });
        row("a foreign font", [](Files &f) { f["player.css"] += "@import 'https://fonts.example.org/x.css';"; });
        row("a style of the page that fetches", replace("index.html", "</style>", "@font-face{src:url(//example.org/a.woff2)}</style>"));
        row("a foreign picture", replace("index.html", "</main>", "<img src=\"https://example.org/x.png\" alt=\"\"></main>"));
        row("an inline script", replace("index.html", "</main>", "<script>alert(1)</script></main>"));
        row("a script that the policy does not know", replace("index.html", "brygga-interactive", "brygga-annat"));
        row("a handler", replace("index.html", "<main ", "<main onclick=\"x()\" "));
        row("a broken picture", [](Files &f) { f.remove("media/d16.svg"); });
        row("a course cut short", [](Files &f) { f["course.js"].chop(200); });
        row("no course", [](Files &f) { f["course.js"] = "openCourse({})"; });
        row("completion that names nothing", replace("course.js", "\"requires\":[", "\"requires\":[\"finns-inte\","));
        row("a test that cannot be passed", replace("course.js", "\"pass\":80", "\"pass\":101"));
        row("no licence", [](Files &f) { f.remove("licence.txt"); });
    }
    void verifyFindsEverySeededFault()
    {
        QFETCH(const std::function<void(Files &)>, change);
        static const Result<Files> good = m_exporter.files(load("bas"), "af", PackageFormat::Scorm12);
        QVERIFY(good);
        Files files = *good;
        change(files);
        Exporter::Report report;
        QVERIFY2(!m_exporter.verify(files, "paket", report).isEmpty(), "not found");
    }

    void theCommandVerifiesWhatItExported()
    {
        const auto report = m_exporter.write(load("bas"), "fk", PackageFormat::Scorm2004, m_out.path());
        QVERIFY(report);
        QProcess brygga;
        brygga.start(qEnvironmentVariable("BRYGGA"), {"verify", report->file});
        QVERIFY(brygga.waitForFinished());
        QVERIFY2(brygga.exitCode() == 0, brygga.readAllStandardError());
        QFile file(report->file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write(QByteArray(64, '\0'));
        file.close();
        brygga.start(qEnvironmentVariable("BRYGGA"), {"verify", report->file});
        QVERIFY(brygga.waitForFinished());
        QCOMPARE(brygga.exitCode(), 1);
        QVERIFY(brygga.readAllStandardError().contains(QFileInfo(report->file).fileName().toUtf8()));
    }

    /** A facilitator prints one file: every page's notes are in it, and no learner's file has them. */
    void facilitatorsCanPrintTheirNotes_data()
    {
        QTest::addColumn<QString>("module");
        for (const QString &module : modules)
            QTest::newRow(qPrintable(module)) << module;
    }
    void facilitatorsCanPrintTheirNotes()
    {
        QFETCH(const QString, module);
        QTemporaryDir folder;
        QProcess brygga;
        const auto run = [&](const QStringList &more) {
            brygga.start(qEnvironmentVariable("BRYGGA"), QStringList{"export", modulePath(module), "--variant", "kommun", "--out", folder.path()} + more);
            return brygga.waitForFinished() ? brygga.exitCode() : -1;
        };
        QVERIFY2(run({"--format", "text"}) == 0, brygga.readAllStandardError());
        QVERIFY2(run({"--format", "text", "--facilitator"}) == 0, brygga.readAllStandardError());
        const QByteArray learners = contents(folder.filePath(module + "-kommun-text.html"));
        const QByteArray facilitators = contents(folder.filePath(module + "-kommun-text-facilitator.html"));
        const qsizetype pages = facilitators.count("<article class=\"page\"");
        QVERIFY(pages > 20);
        QVERIFY(facilitators.count("class=\"facilitator\"") > pages * 3 / 4);
        QCOMPARE(learners.count("class=\"facilitator\""), 0);
        QVERIFY(facilitators.contains(" · Kommun</p>")); // on paper nothing else says whose version it is
        QCOMPARE(run({"--format", "web", "--facilitator"}), 2);
        QVERIFY(brygga.readAllStandardError().contains("--format text"));
    }

    void hostileZipsAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"../x.txt", "/x.txt", "a\\b.txt", "C:/x.txt", "a/../b.txt", "./x.txt"})
            QTest::newRow(name) << name;
    }
    void hostileZipsAreRefused()
    {
        QFETCH(const QString, name);
        ZipFile::Compressor compressor;
        const QString path = m_out.filePath("ond.zip");
        QVERIFY(ZipFile::write(path, {{name, "x"}}, compressor).isEmpty());
        QVERIFY(!ZipFile::read(path));
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
