import QtQuick
import QtQuick.Templates as T
import Brygga.Editors
import Brygga.Views

/** What a symbol means, or all of what there is not room for, beside what the hand or the keyboard is at. */
T.ToolTip {
    id: root

    delay: 500
    margins: 4
    padding: 6
    implicitWidth: Math.min(words.implicitWidth, 360 * Look.textScale) + 2 * padding
    implicitHeight: words.implicitHeight + 2 * padding

    contentItem: Text {
        id: words

        text: root.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: ToolTokens.paper
        font { family: ToolTokens.family; pixelSize: ToolTokens.smallSize }
        Accessible.ignored: true
    }
    background: Rectangle { color: ToolTokens.ink; radius: ToolTokens.smallRadius }
}
