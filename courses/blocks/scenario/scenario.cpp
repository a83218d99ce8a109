#include "blocktype.h"

BlockType scenarioBlock()
{
    return {u"scenario"_qs,
            {plain("title"),
             flow("situation"),
             list("steps", "step", {
                 id(), flag("repair"), inlineText("prompt"),
                 list("options", "option", {
                     id(), flag("best"), idref("to"), inlineText("text"), inlineText("outcome"),
                     inlineText("feedback")})}),
             list("endings", "ending", {id(), number("best-from"), plain("title"), flow("body")}),
             flow("debrief")}};
}
