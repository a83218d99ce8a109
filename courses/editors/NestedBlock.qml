import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

/** A block inside a block, with the editor of its type; what it changes is addressed to it. */
Rectangle {
    id: root

    required property var item
    required property int index
    required property BlockEditor editor
    readonly property Item face: loader.item

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight + 2 * ToolTokens.space2
    radius: ToolTokens.mediumRadius
    color: ToolTokens.paper
    border { width: ToolTokens.border; color: ToolTokens.hairline }

    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    Stack {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: ToolTokens.space2 }
        spacing: ToolTokens.space2

        ToolText {
            id: title

            Layout.fillWidth: true
            text: BlockWords.words(root.item.typeName + ".name")
            size: ToolTokens.smallSize
            strong: true
        }

        Loader {
            id: loader

            Layout.fillWidth: true
        }
    }

    // Once, by name: the editor follows the fields of its block by itself.
    Component.onCompleted: {
        const name = item.typeName.split("-").map(part => part.charAt(0).toUpperCase() + part.slice(1)).join("")
        loader.setSource(Qt.resolvedUrl(name + "Editor.qml"), { block: item, host: editor.host, holder: editor.holder })
    }
}
