#include "copyfolder.h"
#include "coursefolder.h"
#include "coursexml.h"
#include "richtextdocument.h"
#include "richtextwriting.h"

#include <QTextCursor>
#include <QtTest>

/** Rich text goes into a text field and comes out as it was; from other programs only structure comes in. */
class RichTextTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldGiveBackEveryTextOfTheModules_data()
    {
        QTest::addColumn<QString>("module");
        for (const char *module : {"bas", "individen-till-arbete", "strategiskt-block", "processledarutbildning", "handledare-i-asf"})
            QTest::newRow(module) << QString::fromLatin1(module);
    }
    void shouldGiveBackEveryTextOfTheModules()
    {
        QFETCH(const QString, module);
        const CourseFolder::Reading reading = CourseFolder::read(inRepository("courses/modules/") + module);
        QVERIFY(reading.course);
        int texts = 0;
        walk(reading.course->root, [&](const Element &element) {
            for (std::size_t i = 0; i < element.values.size(); ++i) {
                const auto *rich = std::get_if<RichText>(&element.values[i]);
                if (!rich || rich->isEmpty())
                    continue;
                QTextDocument document;
                RichTextDocument::fill(document, *rich, element.type->fields[i].kind, {{"k001", "Protokoll"}});
                const RichText back = RichTextDocument::read(document, element.type->fields[i].kind);
                if (!(back == *rich))
                    QCOMPARE(CourseXml::toXml(back), CourseXml::toXml(*rich));
                const Result<RichText> read = CourseXml::toRichText(CourseXml::toXml(*rich), element.type->fields[i].kind);
                QVERIFY2(read && *read == *rich, qPrintable(element.id() + u' ' + CourseXml::toXml(*rich)));
                ++texts;
            }
        });
        QVERIFY(texts > 50);
    }

    void shouldGiveBack_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::newRow("nesting kept as it is") << "<p>a <strong>b <em>c</em></strong><em><strong>d</strong></em></p>";
        QTest::newRow("neighbours stay two") << "<p><em>a</em><em>b</em></p>";
        QTest::newRow("citations") << "<p>Hälften<cite source=\"k1\" place=\"s. 8\" fact=\"F037\"/>. Mer<cite source=\"k1\"/><cite source=\"k1\"/></p>";
        QTest::newRow("languages and variants") << "<p for=\"af fk\">På <lang code=\"en\">work</lang> <span for=\"af\">du</span></p>";
        QTest::newRow("lists in lists") << "<list><item>a<list kind=\"number\"><item>b</item><item for=\"af\">c</item></list></item><item>d</item></list><p>e</p>";
        QTest::newRow("two lists") << "<list><item>a</item></list><list kind=\"number\"><item>b</item></list><list for=\"fk\"><item>c</item></list>";
        QTest::newRow("headings and links") << "<heading>R</heading><p><link href=\"https://example.org/?a=1&amp;b=2\">ut</link> <link page=\"s1\">in</link> <term ref=\"asf\">ASF</term> <code>x &lt; y</code></p>";
        QTest::newRow("comments") << "<!-- före --><p>a<!-- inuti -->b</p><!-- efter -->";
        QTest::newRow("what ends with something empty") << "<p>a</p><p for=\"af\"/>";
        QTest::newRow("hard spaces") << "<p>10\u00a0000 kr</p>";
    }
    void shouldGiveBack()
    {
        QFETCH(const QString, xml);
        const Result<RichText> text = CourseXml::toRichText(xml, FieldKind::Flow);
        QVERIFY(text);
        QTextDocument document;
        RichTextDocument::fill(document, *text, FieldKind::Flow, {});
        QCOMPARE(CourseXml::toXml(RichTextDocument::read(document, FieldKind::Flow)), CourseXml::toXml(*text));
    }

    void shouldTakeOnlyStructureFromOtherPrograms_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("xml");
        QTest::newRow("Word") << "<p class=MsoNormal style='mso-margin:0;color:red'><b><span style='font-family:Calibri;font-size:14pt'>Fet</span></b> <i>kursiv</i><o:p></o:p></p>"
                              << "<p><strong>Fet</strong> <em>kursiv</em></p>";
        QTest::newRow("Word's lists, one in the other") << "<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span><![endif]>Ett<o:p></o:p></p>"
                                                           "<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>Inuti</p>"
                                                           "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]><b>Två</b></p>"
                                                           "<p class=MsoNormal>Mellan</p><p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Först</p>"
                                                        << "<list><item>Ett<list><item>Inuti</item></list></item><item><strong>Två</strong></item></list><p>Mellan</p><list kind=\"number\"><item>Först</item></list>";
        QTest::newRow("PowerPoint's lists") << "<div style='mso-line-spacing:90'><span style='mso-special-format:bullet;font-family:Arial'>•</span><span>Ett</span></div><div><span style='mso-special-format:bullet'>•</span><span>Två</span></div>"
                                            << "<list><item>Ett</item><item>Två</item></list>";
        QTest::newRow("lines") << "<p>ett<br>två</p><ul><li>a<br>b</li></ul>" << "<p>ett</p><p>två</p><list><item>a b</item></list>";
        QTest::newRow("addresses with several parts") << "<p><a href='https://example.org/?a=1&amp;b=2'>länk</a></p>" << "<p><link href=\"https://example.org/?a=1&amp;b=2\">länk</link></p>";
        QTest::newRow("web") << "<h2 id=x onclick='y()'>Rubrik</h2><ul><li>ett</li><li>två</li></ul><script>bad()</script><p><a href='https://example.org' target=_blank>länk</a></p>"
                             << "<heading>Rubrik</heading><list><item>ett</item><item>två</item></list><p><link href=\"https://example.org\">länk</link></p>";
        QTest::newRow("links that act") << "<p><a href='javascript:alert(1)'>klick</a></p>" << "<p>klick</p>";
        QTest::newRow("pictures are dropped") << "<p>före<img src='https://example.org/x.png'>efter</p>" << "<p>föreefter</p>";
    }
    void shouldTakeOnlyStructureFromOtherPrograms()
    {
        QFETCH(const QString, html);
        QFETCH(const QString, xml);
        QCOMPARE(CourseXml::toXml(RichTextDocument::fromForeign(html, FieldKind::Flow)), xml);
    }

    void shouldAlwaysBeTextThatACourseMayHold()
    {
        const RichText pasted = RichTextDocument::fromForeign("<table><tr><td>a<p>b</table><ol><li><p>c<p>d</ol><h1></h1>\x01<b>e", FieldKind::Flow);
        const Result<RichText> read = CourseXml::toRichText(CourseXml::toXml(pasted), FieldKind::Flow);
        QVERIFY2(read, qPrintable(CourseXml::toXml(pasted)));
        QVERIFY(*read == pasted);
    }

    void shouldHoldNothingThatNoCourseCan_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("half a character") << "a" + QString(QChar(0xd83d)) + "b";
        QTest::newRow("what is no character") << "a" + QString(QChar(0xffff)) + "b";
        QTest::newRow("a sign for programs") << QString("a\x0b" "b");
    }
    void shouldHoldNothingThatNoCourseCan()
    {
        QFETCH(const QString, text);
        QTextDocument document;
        QTextCursor(&document).insertText(text);
        const QString xml = CourseXml::toXml(RichTextDocument::read(document, FieldKind::Flow));
        QVERIFY2(xml.contains('a') && xml.contains('b'), qPrintable(xml));
        QVERIFY2(CourseXml::toRichText(xml, FieldKind::Flow), qPrintable(xml));
    }

    void shouldLoseAWholeCitationWhenAPartIsDeleted()
    {
        const Result<RichText> text = CourseXml::toRichText("<p>Ett<cite source=\"k1\"/> två</p>", FieldKind::Flow);
        QTextDocument document;
        RichTextDocument::fill(document, *text, FieldKind::Flow, {{"k1", "PIACS"}});
        QCOMPARE(document.toPlainText(), "Ett[PIACS] två");
        QTextCursor cursor(&document);
        cursor.setPosition(9);
        cursor.deletePreviousChar();
        QCOMPARE(CourseXml::toXml(RichTextDocument::read(document, FieldKind::Flow)), "<p>Ett två</p>");
    }
};

QTEST_MAIN(RichTextTest)
#include "tst_richtext.moc"
