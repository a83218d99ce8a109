#include "blocktype.h"

BlockType actionPlanBlock()
{
    return {u"action-plan"_qs,
            {number("rows", 4),
             plain("title"),
             flow("intro"),
             list("fields", "field", {id(), plain("title"), inlineText("hint")})}};
}
