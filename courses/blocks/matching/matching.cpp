#include "blocktype.h"

BlockType matchingBlock()
{
    return {u"matching"_qs,
            {number("points", 1),
             inlineText("prompt"),
             list("pairs", "pair", {id(), inlineText("left"), inlineText("right"), inlineText("feedback")}),
             list("extras", "extra", {id(), inlineText("right")}),
             inlineText("when-wrong")}};
}
