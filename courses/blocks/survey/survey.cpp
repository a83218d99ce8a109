#include "blocktype.h"

BlockType surveyBlock()
{
    return {u"survey"_qs,
            {oneOf("moment", {"before", "after", "later"}, "before"), idref("pair"), number("weeks"),
             flow("intro"),
             forAll(element("scale", {number("points", 5), flag("not-applicable"), plain("low"), plain("high")})),
             list("statements", "statement", {id(), inlineContent("text")}),
             list("questions", "question", {id(), inlineContent("text")})}};
}
