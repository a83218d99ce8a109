#include "blocktype.h"

BlockType figureBlock()
{
    return {u"figure"_qs,
            {asset("src"), oneOf("width", {"narrow", "normal", "wide"}, "normal"), flag("decorative"),
             plain("alt"),
             inlineText("caption"),
             flow("description"),
             forAll(list("columns", "column", {plainContent("text")})),
             list("rows", "row", {list("cells", "cell", {inlineContent("text")})})}};
}
