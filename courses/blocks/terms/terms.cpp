#include "blocktype.h"

BlockType termsBlock()
{
    return {u"terms"_qs,
            {idrefs("terms")}};
}
