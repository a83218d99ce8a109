#include "blocktype.h"

BlockType timelineBlock()
{
    return {u"timeline"_qs,
            {list("events", "event", {id(), date("date"), plain("when"), plain("title"), flow("body")})}};
}
