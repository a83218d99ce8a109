import QtQuick
import Brygga.Views

/** The name of a field, above it. */
Text {
    id: root

    property bool needed: false

    textFormat: Text.PlainText
    color: Tokens.muted
    font.family: Tokens.family
    font.pixelSize: Math.round(Tokens.smallSize * 0.93)
    font.weight: Font.Medium
    wrapMode: Text.Wrap

    Accessible.ignored: true
}
