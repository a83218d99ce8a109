import QtQuick
import QtQuick.Layouts
import Brygga.Editors

BlockEditor {
    id: root

    ToolText {
        Layout.fillWidth: true
        text: root.label("about")
        color: ToolTokens.muted
        size: ToolTokens.smallSize
    }
}
