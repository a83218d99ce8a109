import QtQuick
import QtQuick.Layouts
import Brygga.Editors

BlockEditor {
    id: root

    BlockField { of: root; name: "prompt" }

    ItemList {
        id: pairs

        Layout.fillWidth: true
        editor: root
        name: "pairs"
        items: root.block.pairs
        least: 2

        delegate: ItemCard {
            id: pair

            list: pairs

            RowLayout {
                Layout.fillWidth: true
                spacing: ToolTokens.space2

                BlockField { of: pair; name: "left"; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop }
                BlockField { of: pair; name: "right"; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop }
            }

            BlockField { of: pair; name: "feedback" }
        }
    }

    ItemList {
        id: extras

        Layout.fillWidth: true
        editor: root
        name: "extras"
        items: root.block.extras

        delegate: ItemCard {
            id: card

            list: extras

            BlockField { of: card; name: "right" }
        }
    }

    BlockField { of: root; name: "whenWrong" }
    BlockField { of: root; name: "points" }
}
