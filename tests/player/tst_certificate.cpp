#include "documents/certificate.h"
#include "documents/formdocument.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

Certificate example()
{
    Certificate certificate;
    certificate.name = "Åsa Öberg <o'Hara>";
    certificate.courseId = "bas";
    certificate.courseTitle = "BAS & civilsamhället";
    certificate.version = "1.0.0";
    certificate.variant = "af";
    certificate.publisher = "Brygga";
    certificate.date = QDate(2026, 11, 21);
    certificate.score = 92;
    return certificate;
}

QString textOfPdf(const QString &path)
{
    QProcess reader;
    reader.start("pdftotext", {path, "-"});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

} // namespace

/** A certificate can be believed without asking anybody (PRV-28), read aloud, and printed. */
class CertificateTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale("sv_SE"));
        const Result<CertificateKey> key = CertificateKey::open(m_place.filePath("nyckel"));
        QVERIFY(key);
        m_key = *key;
    }

    void whatIsSignedShouldBeReadBack()
    {
        const Result<Certificate> checked = Certificate::check(example().signedText(m_key), m_key.publicKey());
        QVERIFY(checked);
        QCOMPARE(checked->name, example().name);
        QCOMPARE(checked->courseTitle, example().courseTitle);
        QCOMPARE(checked->date, example().date);
        QCOMPARE(checked->score, example().score);
        QCOMPARE(checked->number(), example().number());
    }

    void textThatWasWrappedByAMailProgramShouldStillBeReadBack()
    {
        QString text = example().signedText(m_key);
        for (qsizetype place = 60; place < text.size(); place += 62)
            text.insert(place, "\r\n");
        QVERIFY(Certificate::check(text, m_key.publicKey()));
    }

    void everyChangedCharacterShouldBeNoticed()
    {
        const QString text = example().signedText(m_key);
        for (qsizetype place = 0; place < text.size(); ++place) {
            QString changed = text;
            changed[place] = changed[place] == 'A' ? 'B' : 'A';
            const Result<Certificate> checked = Certificate::check(changed, m_key.publicKey());
            // The last characters of base64 may hold bits that mean nothing; what it says must still be what was signed.
            QVERIFY2(!checked || checked->number() == example().number(), qPrintable(changed));
        }
        QVERIFY(!Certificate::check(text.left(text.size() / 2), m_key.publicKey()));
        QVERIFY(!Certificate::check({}, m_key.publicKey()));
    }

    void anotherKeyShouldNotDo()
    {
        const Result<CertificateKey> other = CertificateKey::open(m_place.filePath("annan"));
        QVERIFY(other);
        QVERIFY(!Certificate::check(example().signedText(*other), m_key.publicKey()));
    }

    void theSameKeyShouldBeFoundAgainAndBeItsOwnersAlone()
    {
        QCOMPARE(CertificateKey::open(m_place.filePath("nyckel"))->publicKey(), m_key.publicKey());
        QCOMPARE(QFileInfo(m_place.filePath("nyckel")).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QFile damaged(m_place.filePath("trasig"));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("ingen nyckel");
        damaged.close();
        QVERIFY(!CertificateKey::open(damaged.fileName()));
    }

    void theNumberShouldDifferWhenAnythingDiffers()
    {
        QSet<QString> numbers{example().number()};
        const auto add = [&](auto &&change) {
            Certificate other = example();
            change(other);
            numbers.insert(other.number());
        };
        add([](Certificate &c) { c.name = "Åsa Öberg"; });
        add([](Certificate &c) { c.version = "1.0.1"; });
        add([](Certificate &c) { c.score.reset(); });
        add([](Certificate &c) { c.date = c.date.addDays(1); });
        QCOMPARE(numbers.size(), 5);
        QCOMPARE(example().number(), example().number());
        QVERIFY(QRegularExpression("^BR-2026-[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$").match(example().number()).hasMatch());
    }

    void thePageShouldBeWellFormedAndSayEverything() // ACC-W47
    {
        const QByteArray html = example().html(m_key, "sv");
        QVERIFY(html.contains("<html lang=\"sv\">"));
        QVERIFY(html.contains("Åsa Öberg &lt;o'Hara&gt;"));
        QVERIFY(html.contains("<h1>Kursintyg</h1>"));
        QVERIFY(html.contains("21 november 2026"));
        QVERIFY(html.contains(example().number().toUtf8()));
        QVERIFY(html.contains("aria-label=\"QR-kod"));
        QVERIFY(html.contains(example().signedText(m_key).toUtf8()));
        QVERIFY(!html.contains("<script"));
    }

    void thePdfShouldSayTheSame()
    {
        const QString path = m_place.filePath("intyg.pdf");
        QVERIFY(example().writePdf(path, m_key).isEmpty());
        const QString text = textOfPdf(path);
        QVERIFY2(text.contains("Åsa Öberg"), qPrintable(text));
        QVERIFY(text.contains(example().number()));
        QVERIFY(text.contains("21 november 2026"));
        QCOMPARE(example().writePdf(m_place.filePath("finns/inte/intyg.pdf"), m_key).size(), 1);
    }

    void theCodeShouldHaveRoomAroundIt()
    {
        const QImage code = Certificate::qrCode(example().signedText(m_key));
        QVERIFY(code.width() > 40);
        for (int i = 0; i < code.width(); ++i) {
            QCOMPARE(code.pixel(i, 3), qRgb(255, 255, 255));
            QCOMPARE(code.pixel(3, i), qRgb(255, 255, 255));
        }
        QVERIFY(Certificate::qrCode(QString(9000, 'x')).isNull());
    }

    void aFormShouldBecomeADocumentWithItsTable()
    {
        const QVariantMap form{{"title", "Lokal samverkanslista"}, {"about", "<p>Fyll i <em>tillsammans</em>.</p>"},
                               {"parts", QVariantList{QVariantMap{{"title", "Enhet"}, {"hint", ""}, {"text", "Rad 1\nRad <2>"}},
                                                      QVariantMap{{"title", "Aktörer"}, {"hint", "Funktioner"}, {"columns", QStringList{"Aktör", "Typ"}}, {"rows", 3},
                                                                  {"cells", QVariantList{QVariantList{"Föreningen", "ASF"}}}}}}};
        const FormDocument document(form);
        const QByteArray html = document.html("sv");
        QCOMPARE(html.count("<tr>"), 4);
        QVERIFY(html.contains("<th scope=\"col\">Aktör</th>"));
        QVERIFY(html.contains("Rad 1<br>Rad &lt;2&gt;"));
        QCOMPARE(document.fileName(".html"), "lokal-samverkanslista.html");
        QCOMPARE(FormDocument(QVariantMap{{"title", "../../Åäö?"}}).fileName(".html"), "aao.html");
        const QString path = m_place.filePath("lista.pdf");
        QVERIFY(document.writePdf(path).isEmpty());
        QVERIFY(textOfPdf(path).contains("Föreningen"));
    }

private:
    QTemporaryDir m_place;
    CertificateKey m_key;
};

QTEST_MAIN(CertificateTest)

#include "tst_certificate.moc"
