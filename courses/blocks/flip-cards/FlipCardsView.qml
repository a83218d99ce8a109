import QtQuick
import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.floor((root.width + columnSpacing) / (15 * Tokens.bodySize + columnSpacing)))
        columnSpacing: Tokens.space3
        rowSpacing: Tokens.space3

        Accessible.role: Accessible.List
        Accessible.name: ""

        Repeater {
            model: root.block.cards

            delegate: FlipCard {
                required property var modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                host: root.host
                front: modelData.front
                back: modelData.back
            }
        }
    }
}
