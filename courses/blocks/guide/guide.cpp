#include "blocktype.h"

BlockType guideBlock()
{
    return {u"guide"_qs,
            {plain("title"),
             flow("intro"),
             list("questions", "question", {
                 id(), inlineText("text"), list("answers", "answer", {id(), idref("to"), inlineText("text")})}),
             list("results", "result", {id(), plain("title"), flow("body")})}};
}
