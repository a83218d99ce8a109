#include "vocabulary.h"

#include "blocktypes.h"

#include <QFile>

#include <algorithm>

namespace {

std::vector<Field> joined(std::vector<Field> first, const std::vector<Field> &rest)
{
    first.insert(first.end(), rest.begin(), rest.end());
    return first;
}

std::vector<Field> blockAttributes()
{
    return {id(), forVariants(), idrefs("objectives"), idrefs("facts")};
}

/** A list of elements whose type others know too. */
Field listOf(const char *jsonName, const BlockType &type)
{
    Field field = list(jsonName, "", {});
    field.xmlName = type.name;
    field.item = std::shared_ptr<const BlockType>(std::shared_ptr<const BlockType>(), &type);
    return field;
}

std::vector<BlockType> makeBlockTypes()
{
    std::vector<BlockType> types = allBlockTypes();
    for (BlockType &type : types)
        type.fields = joined(blockAttributes(), type.fields);
    std::sort(types.begin(), types.end(), [](const BlockType &a, const BlockType &b) { return a.name < b.name; });
    return types;
}

} // namespace

namespace Vocabulary {

const BlockType &bank()
{
    static const BlockType type{u"bank"_qs, {id(), forVariants(), blocks("questions")}};
    return type;
}

const BlockType &page()
{
    static const BlockType type{
        u"page"_qs,
        joined(blockAttributes(),
               {word("section"), flag("optional"), idrefs("covers"), word("speaks-for"), date("review-by"),
                plain("title"), inlineText("lead"), blocks("blocks"),
                element("test", {id(), idref("bank"), number("draw"), number("pass", 80)}), flow("facilitator")})};
    return type;
}

const BlockType &unit()
{
    static const BlockType type{u"unit"_qs, {id(), forVariants(), plain("title"), listOf("pages", page())}};
    return type;
}

const BlockType &course()
{
    static const BlockType type{
        u"course"_qs,
        {id(), word("version"), word("language", "sv"), word("duration"), date("review-by"), word("licence"), flag("template"),
         plain("title"), plain("summary"), plain("publisher"), plain("contact"), plain("audience"), plain("prerequisites"),
         forAll(list("variants", "variant", {id(), plain("name")})),
         list("themes", "theme", {word("accent"), word("dark-accent"), asset("logo"), oneOf("font", {"system", "arial", "verdana", "georgia"}, "system"),
                                  asset("regular"), asset("bold"), plain("alt")}),
         list("objectives", "objective", {id(), inlineText("text")}),
         list("requirements", "requirement", {id(), idref("source"), word("place"), inlineText("text")}),
         list("sources", "source", {id(), oneOf("kind", {"minutes", "overview", "report", "party", "law", "agency", "research", "external"}, "report"),
                                    date("date"), date("checked"), flag("reviewed", true), word("url"), plain("short"), plain("title"), plain("publisher")}),
         list("terms", "term", {id(), plain("name"), inlineText("definition")}),
         list("webinars", "webinar", {id(), idref("video"), number("minutes"), plain("title"), inlineText("aim")}),
         element("completion", {oneOf("pages", {"required", "none"}, "required"), idref("test"), list("requires", "requires", {idref("block")})}),
         list("changes", "change", {word("version"), date("date"), plainContent("text")}),
         list("dismissals", "dismissal", {word("code"), idref("element"), plain("words"), plainContent("reason")}),
         listOf("banks", bank()), listOf("units", unit())}};
    return type;
}

const BlockType &practice()
{
    static const BlockType type{u"practice"_qs, joined(blockAttributes(), {idref("question")})};
    return type;
}

const std::vector<BlockType> &blockTypes()
{
    static const std::vector<BlockType> types = makeBlockTypes();
    return types;
}

const BlockType *blockType(const QString &name)
{
    static const QHash<QString, const BlockType *> byName = [] {
        QHash<QString, const BlockType *> types{{practice().name, &practice()}};
        for (const BlockType &type : blockTypes())
            types.insert(type.name, &type);
        return types;
    }();
    return byName.value(name);
}

bool isBlock(const BlockType *type)
{
    return type == blockType(type->name);
}

QStringList schemaFiles()
{
    QStringList files{u":/brygga/courses/course.xsd"_qs};
    for (const BlockType &type : blockTypes())
        files.append(blockFile(type.name, u".xsd"_qs));
    return files;
}

QString blockFile(const QString &type, const QString &face)
{
    const QString path = u":/brygga/courses/blocks/%1/%1%2"_qs.arg(type, face);
    return QFile::exists(path) ? path : QString();
}

} // namespace Vocabulary
