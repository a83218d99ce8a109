#include "blocktype.h"

BlockType choiceBlock()
{
    return {u"choice"_qs,
            {flag("multiple"), number("points", 1), flag("shuffle", true),
             inlineText("prompt"),
             list("options", "option", {id(), flag("correct"), inlineText("text"), inlineText("feedback")})}};
}
