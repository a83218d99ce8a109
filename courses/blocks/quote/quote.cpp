#include "blocktype.h"

BlockType quoteBlock()
{
    return {u"quote"_qs,
            {inlineText("text"),
             inlineText("by")}};
}
