#include "blocktype.h"

BlockType categoriseBlock()
{
    return {u"categorise"_qs,
            {number("points", 1),
             inlineText("prompt"),
             list("categories", "category", {id(), plainContent("text")}),
             list("entries", "entry", {id(), idref("category"), inlineText("text"), inlineText("feedback")}),
             inlineText("when-wrong")}};
}
