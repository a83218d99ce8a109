import QtQuick
import Brygga.Editors
import Brygga.Views

/** Text of the tool itself, which wears no theme. */
PlainText {
    color: ToolTokens.ink
    font.family: ToolTokens.family
    lineHeight: ToolTokens.linePercent / 100
}
