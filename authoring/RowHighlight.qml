import QtQuick
import Brygga.Editors
import Brygga.Views

/** Where the keyboard is in a list. */
Rectangle {
    readonly property Item list: parent ? parent.parent : null // the highlight stands in its content

    visible: list !== null && list.activeFocus
    radius: ToolTokens.smallRadius
    color: ToolTokens.accentSoft
    border { width: Look.scheme === "contrast" ? 1 : 0; color: ToolTokens.focus }
}
