import QtQuick
import QtQuick.Layouts
import Brygga.Editors

BlockEditor {
    id: root

    ItemList {
        id: cards

        Layout.fillWidth: true
        editor: root
        name: "cards"
        items: root.block.cards
        least: 1

        delegate: ItemCard {
            id: card

            list: cards

            RowLayout {
                Layout.fillWidth: true
                spacing: ToolTokens.space2

                BlockField { of: card; name: "front"; Layout.preferredWidth: 2; Layout.alignment: Qt.AlignTop }
                BlockField { of: card; name: "back"; Layout.preferredWidth: 3; Layout.alignment: Qt.AlignTop }
            }
        }
    }
}
