#include "blocktype.h"

BlockType downloadBlock()
{
    return {u"download"_qs,
            {asset("src"),
             plain("title"),
             inlineText("about"),
             list("parts", "part", {
                 id(), number("rows", 4), plain("title"), inlineText("hint"),
                 forAll(list("columns", "column", {plainContent("text")}))})}};
}
