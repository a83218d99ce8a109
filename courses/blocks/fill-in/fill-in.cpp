#include "blocktype.h"

BlockType fillInBlock()
{
    return {u"fill-in"_qs,
            {number("points", 1),
             inlineText("prompt"),
             list("gaps", "gap", {
                 id(), inlineText("before"), forAll(list("accepts", "accept", {plainContent("text")})), inlineText("after"),
                 inlineText("feedback")}),
             inlineText("when-wrong")}};
}
