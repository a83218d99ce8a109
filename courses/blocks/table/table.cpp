#include "blocktype.h"

BlockType tableBlock()
{
    return {u"table"_qs,
            {oneOf("header", {"row", "column", "both"}, "row"),
             plain("caption"),
             forAll(list("columns", "column", {plainContent("text")})),
             list("rows", "row", {list("cells", "cell", {inlineContent("text")})})}};
}
