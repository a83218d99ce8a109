#include "blocktype.h"

BlockType resultsBlock()
{
    return {u"results"_qs, {}};
}
