#include "flowingtext.h"

#include <QQuickTextDocument>
#include <QTextDocument>

void FlowingText::componentComplete()
{
    if (width() > 0)
        textDocument()->textDocument()->setTextWidth(width());
    QQuickTextEdit::componentComplete();
}
