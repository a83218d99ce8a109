#include "blocktype.h"

BlockType calloutBlock()
{
    return {u"callout"_qs,
            {oneOf("kind", {"note", "important", "example", "stop", "dated", "law", "local", "history"}, "note"),
             plain("title"),
             flow("body")}};
}
