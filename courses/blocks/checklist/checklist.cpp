#include "blocktype.h"

BlockType checklistBlock()
{
    return {u"checklist"_qs,
            {plain("title"),
             list("entries", "entry", {id(), inlineContent("text")})}};
}
