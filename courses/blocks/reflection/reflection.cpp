#include "blocktype.h"

BlockType reflectionBlock()
{
    return {u"reflection"_qs,
            {inlineText("prompt"),
             inlineText("hint")}};
}
