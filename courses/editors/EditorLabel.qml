import QtQuick
import Brygga.Editors
import Brygga.Views

/** The name of a field, above it. */
Text {
    id: root

    property bool needed: false

    textFormat: Text.PlainText
    color: ToolTokens.muted
    font.family: ToolTokens.family
    font.pixelSize: Math.round(ToolTokens.smallSize * 0.93)
    font.weight: Font.Medium
    wrapMode: Text.Wrap

    Accessible.ignored: true
}
