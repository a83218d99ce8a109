#include "blocktype.h"

BlockType videoBlock()
{
    return {u"video"_qs,
            {asset("src"), time("length"), number("threshold", 90),
             oneOf("description", {"integrated", "text", "track", "not-needed"}, "integrated"),
             plain("title"),
             inlineText("aim"),
             element("sound", {asset("src")}),
             element("described", {asset("src")}),
             forAll(list("captions", "captions", {
                 asset("src"), word("language"), oneOf("status", {"auto", "reviewed"}, "auto")})),
             list("slides", "slide", {id(), time("at"), asset("src"), plain("alt")}),
             list("chapters", "chapter", {id(), time("at"), plainContent("text")}),
             list("pauses", "pause", {id(), time("at"), blocks("blocks")}),
             list("descriptions", "describe", {id(), time("at"), plainContent("text")})}};
}
