#pragma once

#include <QtQuick/private/qquicktextedit_p.h>

/** A TextEdit that lays its text out in the width it has been given from the beginning, instead of in one endless line first. */
class FlowingText : public QQuickTextEdit
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QQuickTextEdit::QQuickTextEdit;

protected:
    void componentComplete() override;
};
