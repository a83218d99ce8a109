#include "blocktype.h"

BlockType stakeholderMapBlock()
{
    return {u"stakeholder-map"_qs,
            {plain("title"),
             flow("intro"),
             list("fields", "field", {id(), plain("title"), inlineText("hint")})}};
}
