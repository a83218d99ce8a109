#include "blocktype.h"

BlockType taskBlock()
{
    return {u"task"_qs,
            {number("minutes"), number("due-days"),
             plain("title"),
             flow("intro"),
             list("steps", "step", {id(), inlineContent("text")}),
             list("criteria", "criterion", {id(), inlineContent("text")}),
             inlineText("note")}};
}
