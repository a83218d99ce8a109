#include "blocktype.h"

BlockType flipCardsBlock()
{
    return {u"flip-cards"_qs,
            {list("cards", "card", {id(), inlineText("front"), inlineText("back")})}};
}
