import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

BlockEditor {
    id: root

    BlockField { of: root; name: "caption" }
    BlockField { of: root; name: "header" }

    GridEditor {
        Layout.fillWidth: true
        editor: root
        columnHeaders: root.block.header !== "column"
        rowHeaders: root.block.header !== "row"
    }
}
