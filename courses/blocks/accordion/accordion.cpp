#include "blocktype.h"

BlockType accordionBlock()
{
    return {u"accordion"_qs,
            {list("panels", "panel", {id(), plain("title"), flow("body")})}};
}
