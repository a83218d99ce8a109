#include "xmlmessages.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

struct Form
{
    QRegularExpression message; ///< as libxml2 writes it
    const char *sentence;       ///< with %1, %2 ... for what the expression captures
};

QRegularExpression whole(const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)), QRegularExpression::DotMatchesEverythingOption);
}

/** What a value of the schema's own types should look like. */
const std::vector<std::pair<QString, const char *>> &expectations()
{
    static const std::vector<std::pair<QString, const char *>> all{
        {u"[a-z][a-z0-9\\-]{0,63}"_qs, QT_TRANSLATE_NOOP("XmlMessages", "Use small letters a–z, digits and hyphens, and begin with a letter.")},
        {u"[a-z0-9_\\-]+(\\.[a-z0-9_\\-]+)*(/[a-z0-9_\\-]+(\\.[a-z0-9_\\-]+)*)*"_qs,
         QT_TRANSLATE_NOOP("XmlMessages", "Name a file in the course folder, in small letters a–z, digits, hyphens and full stops, for example media/map.svg.")},
        {u"(https?://[^\\s]+|mailto:[^\\s]+)"_qs, QT_TRANSLATE_NOOP("XmlMessages", "Write an address that begins with https:// or mailto:.")},
        {u"#[0-9a-f]{6}"_qs, QT_TRANSLATE_NOOP("XmlMessages", "Write a colour as # and six digits 0–9 or a–f, for example #00566b.")},
        {u"[0-9]+\\.[0-9]+\\.[0-9]+"_qs, QT_TRANSLATE_NOOP("XmlMessages", "Write three numbers, for example 1.0.0.")},
        {u"([0-9]{1,2}:)?[0-5]?[0-9]:[0-5][0-9](\\.[0-9]{1,3})?"_qs, QT_TRANSLATE_NOOP("XmlMessages", "Write minutes and seconds, for example 4:30.")},
        {u"[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"_qs, QT_TRANSLATE_NOOP("XmlMessages", "Write a year, a month or a day, for example 2026, 2026-11 or 2026-11-21.")},
        {u"[A-Z]{1,3}[0-9]{1,4}"_qs, QT_TRANSLATE_NOOP("XmlMessages", "Write fact numbers, for example F037 or X05.")},
        {u"xs:boolean"_qs, QT_TRANSLATE_NOOP("XmlMessages", "Write true or false.")},
        {u"xs:date"_qs, QT_TRANSLATE_NOOP("XmlMessages", "Write a day of the calendar, for example 2026-11-21.")},
        {u"xs:duration"_qs, QT_TRANSLATE_NOOP("XmlMessages", "Write a length of time, for example PT90M for 90 minutes.")},
        {u"xs:decimal"_qs, QT_TRANSLATE_NOOP("XmlMessages", "Write a number.")},
        {u"xs:integer"_qs, QT_TRANSLATE_NOOP("XmlMessages", "Write a whole number.")},
        {u"xs:positiveInteger"_qs, QT_TRANSLATE_NOOP("XmlMessages", "Write a whole number from 1.")},
        {u"xs:nonNegativeInteger"_qs, QT_TRANSLATE_NOOP("XmlMessages", "Write a whole number from 0.")},
        {u"xs:language"_qs, QT_TRANSLATE_NOOP("XmlMessages", "Write a language code, for example sv or en.")},
        {u"identifiers"_qs, QT_TRANSLATE_NOOP("XmlMessages", "Write ids with spaces between them: small letters a–z, digits and hyphens.")},
        {u"factNumbers"_qs, QT_TRANSLATE_NOOP("XmlMessages", "Write fact numbers, for example F037 or X05.")},
    };
    return all;
}

const std::vector<Form> &forms()
{
    static const std::vector<Form> all{
        // The schema
        {whole("Element '([^']+)': This element is not expected\\. Expected is (?:one of )?\\( (.+) \\)\\."),
         QT_TRANSLATE_NOOP("XmlMessages", "<%1> does not belong here. Here may stand: %2. Move it, remove it or correct its name.")},
        {whole("Element '([^']+)': This element is not expected\\."), QT_TRANSLATE_NOOP("XmlMessages", "<%1> does not belong here. Move it, remove it or correct its name.")},
        {whole("Element '([^']+)': Missing child element\\(s\\)\\. Expected is (?:one of )?\\( (.+) \\)\\."),
         QT_TRANSLATE_NOOP("XmlMessages", "Something is missing at the end of <%1>. Add what may stand there: %2.")},
        {whole("Element '([^']+)'(?:, attribute '[^']+')?: The attribute '([^']+)' is not allowed\\."),
         QT_TRANSLATE_NOOP("XmlMessages", "<%1> has no attribute %2. Remove it, or correct its name.")},
        {whole("Element '([^']+)': The attribute '([^']+)' is required but missing\\."), QT_TRANSLATE_NOOP("XmlMessages", "<%1> lacks the attribute %2. Add it.")},
        {whole("Element '([^']+)', attribute '([^']+)': \\[facet 'enumeration'\\] The value '(.*)' is not an element of the set \\{(.+)\\}\\."),
         QT_TRANSLATE_NOOP("XmlMessages", "“%3” is no value of %2 in <%1>. Choose one of these: %4.")},
        {whole("Element '([^']+)', attribute '([^']+)': \\[facet 'pattern'\\] The value '(.*)' is not accepted by the pattern '(.+)'\\."),
         QT_TRANSLATE_NOOP("XmlMessages", "“%3” is no value of %2 in <%1>. %4")},
        {whole("Element '([^']+)', attribute '([^']+)': '(.*)' is not a valid value of the (?:local )?(?:atomic|list|union) type(?: '(.+)')?\\."),
         QT_TRANSLATE_NOOP("XmlMessages", "“%3” is no value of %2 in <%1>. %4")},
        {whole("Element '([^']+)'(?:, attribute '([^']+)')?: \\[facet 'maxLength'\\] The value has a length of '(\\d+)'; this exceeds the allowed maximum length of '(\\d+)'\\."),
         QT_TRANSLATE_NOOP("XmlMessages", "A text in <%1> has %3 characters and may have %4. Shorten it.")},
        {whole("Element '([^']+)'(?:, attribute '([^']+)')?: \\[facet 'minLength'\\] The value has a length of '(\\d+)'; this underruns the allowed minimum length of '(\\d+)'\\."),
         QT_TRANSLATE_NOOP("XmlMessages", "A text in <%1> has %3 characters and needs %4. Write more.")},
        {whole("Element '([^']+)', attribute '([^']+)': \\[facet 'minInclusive'\\] The value '(.*)' is less than the minimum value allowed \\('(.+)'\\)\\."),
         QT_TRANSLATE_NOOP("XmlMessages", "%2 in <%1> is %3. Write %4 or more.")},
        {whole("Element '([^']+)', attribute '([^']+)': \\[facet 'maxInclusive'\\] The value '(.*)' is greater than the maximum value allowed \\('(.+)'\\)\\."),
         QT_TRANSLATE_NOOP("XmlMessages", "%2 in <%1> is %3. Write %4 or less.")},
        {whole("Element '([^']+)': Character content other than whitespace is not allowed because the content type is 'element-only'\\."),
         QT_TRANSLATE_NOOP("XmlMessages", "Text stands directly in <%1>. Put it in one of the elements that <%1> holds.")},
        {whole("Element '([^']+)': (?:Character|Element) content is not allowed,? because the content type is empty\\."),
         QT_TRANSLATE_NOOP("XmlMessages", "<%1> holds nothing. Remove what stands in it.")},
        {whole("Element '([^']+)': Element content is not allowed,? because the (?:content type|type definition) is (?:a )?simple(?: type definition)?\\."),
         QT_TRANSLATE_NOOP("XmlMessages", "<%1> holds text only. Remove the elements in it.")},
        {whole("Element '(?:\\{[^}]*\\})?([^']+)': No matching global declaration available for the validation root\\."),
         QT_TRANSLATE_NOOP("XmlMessages", "A file of this kind does not begin with this <%1>. Correct the name of the element, and its xmlns; in a course it is urn:brygga:course:1.")},
        // The parser
        {whole("Opening and ending tag mismatch: (\\S+) line (\\d+) and (\\S+)"), QT_TRANSLATE_NOOP("XmlMessages", "<%1> begins on line %2, but here </%3> stands. Write </%1> before it, or correct the name.")},
        {whole("Premature end of data in tag (\\S+) line (\\d+)"), QT_TRANSLATE_NOOP("XmlMessages", "The file ends before <%1> from line %2 does. Write </%1>, or fetch the whole file.")},
        {whole("Entity '(.+)' not defined"), QT_TRANSLATE_NOOP("XmlMessages", "&%1; means nothing here. Write the character itself; the sign & is written &amp;.")},
        {whole("(?:xmlParseEntityRef: no name|EntityRef: expecting ';')"), QT_TRANSLATE_NOOP("XmlMessages", "The sign & stands alone. Write &amp;.")},
        {whole("Extra content at the end of the document"), QT_TRANSLATE_NOOP("XmlMessages", "Something stands after the end of the document. Remove it, or move it inside.")},
        {whole("StartTag: invalid element name"), QT_TRANSLATE_NOOP("XmlMessages", "No name of an element follows the sign <. Write the name, or &lt; for the sign itself.")},
        {whole("Couldn't find end of Start Tag (\\S+)(?: line \\d+)?"), QT_TRANSLATE_NOOP("XmlMessages", "The tag <%1 has no end. Check its attributes and write >.")},
        {whole("(?:error parsing attribute name|attributes construct error)"), QT_TRANSLATE_NOOP("XmlMessages", "An attribute is not written as it should be. Write name=\"value\", with a space before it.")},
        {whole("Specification mandates value for attribute (\\S+)"), QT_TRANSLATE_NOOP("XmlMessages", "The attribute %1 has no value. Write %1=\"value\".")},
        {whole("Attribute (\\S+) redefined"), QT_TRANSLATE_NOOP("XmlMessages", "The attribute %1 is given twice. Remove one.")},
        {whole("Unescaped '<' not allowed in attributes values"), QT_TRANSLATE_NOOP("XmlMessages", "The sign < stands in an attribute. Write &lt;, or end the attribute with a quotation mark before it.")},
        {whole("AttValue: .+ expected"), QT_TRANSLATE_NOOP("XmlMessages", "The value of an attribute is not between quotation marks. Write name=\"value\".")},
        {whole("AttValue length too long"), QT_TRANSLATE_NOOP("XmlMessages", "The value of an attribute is too long. Shorten it.")},
        {whole("expected '>'"), QT_TRANSLATE_NOOP("XmlMessages", "A tag has no end. Write >.")},
        {whole("(?:PCDATA invalid Char value \\d+|invalid character in attribute value|Char 0x[0-9A-Fa-f]+ out of allowed range|xmlParseCharRef: invalid xmlChar value \\d+)"),
         QT_TRANSLATE_NOOP("XmlMessages", "A control character stands here. Remove it.")},
        {whole("(?:Input is not proper UTF-8, indicate encoding !.*|Invalid bytes in character encoding|encoder error)"), QT_TRANSLATE_NOOP("XmlMessages", "The file holds characters that are not UTF-8. Save it as UTF-8.")},
        {whole("Unsupported encoding (\\S+)"), QT_TRANSLATE_NOOP("XmlMessages", "The file says it is %1. Save it as UTF-8.")},
        {whole("Document labelled (\\S+) but has UTF-8 content"), QT_TRANSLATE_NOOP("XmlMessages", "The file says it is %1 but is UTF-8. Correct its first line.")},
        {whole("(?:Document is empty|Start tag expected, '<' not found)"), QT_TRANSLATE_NOOP("XmlMessages", "This is not XML: the file is empty or damaged.")},
        {whole("Excessive depth in document: \\d+.*"), QT_TRANSLATE_NOOP("XmlMessages", "Elements nest far too deep here. Flatten the structure.")},
        {whole("Namespace prefix (\\S+) .*is not defined"), QT_TRANSLATE_NOOP("XmlMessages", "Nothing says what the prefix %1: stands for. Remove it.")},
        {whole("(?:Comment not terminated.*|Comment must not contain '--'.*|Double hyphen within comment.*)"), QT_TRANSLATE_NOOP("XmlMessages", "A comment begins with <!-- and ends with -->, and holds no -- in between. Correct it.")},
        {whole("CData section not finished.*"), QT_TRANSLATE_NOOP("XmlMessages", "A CDATA section has no end. Write ]]>.")},
        {whole("Sequence ']]>' not allowed in content"), QT_TRANSLATE_NOOP("XmlMessages", "The signs ]]> may not stand in text. Write ]]&gt;.")},
    };
    return all;
}

QString translated(const char *sentence)
{
    return QCoreApplication::translate("XmlMessages", sentence);
}

/** An expected form in words; a list of allowed values without its quotation marks. */
QString inWords(const QString &expected)
{
    for (const auto &[form, words] : expectations()) {
        if (expected == form)
            return translated(words);
    }
    return QString(expected).remove(u'\'');
}

} // namespace

QString XmlMessages::explain(const QString &message)
{
    for (const Form &form : forms()) {
        const QRegularExpressionMatch match = form.message.match(message);
        if (!match.hasMatch())
            continue;
        QString sentence = translated(form.sentence);
        for (int i = form.message.captureCount(); i >= 1; --i) // the input's own %1 must stay as they are
            sentence.replace(u'%' + QString::number(i), QChar(0xE000 + i));
        for (int i = 1; i <= form.message.captureCount(); ++i) {
            const QString captured = match.captured(i);
            sentence.replace(QChar(0xE000 + i), i == 4 ? inWords(captured) : captured.size() > 100 ? captured.left(97) + u'…' : captured);
        }
        return sentence.trimmed();
    }
    return message;
}
