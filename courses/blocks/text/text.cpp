#include "blocktype.h"

BlockType textBlock()
{
    return {u"text"_qs,
            {flowContent("body")}};
}
