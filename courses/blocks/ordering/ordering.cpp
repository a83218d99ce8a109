#include "blocktype.h"

BlockType orderingBlock()
{
    return {u"ordering"_qs,
            {number("points", 1),
             inlineText("prompt"),
             list("steps", "step", {id(), inlineContent("text")}),
             inlineText("when-right"),
             inlineText("when-wrong")}};
}
