import QtQuick
import QtQuick.Layouts
import Brygga.Editors

BlockEditor {
    id: root

    RowLayout {
        Layout.fillWidth: true
        spacing: ToolTokens.space3

        BlockField { of: root; name: "moment"; Layout.preferredWidth: 1 }
        BlockField { of: root; name: "pair"; Layout.preferredWidth: 1 }
        BlockField { of: root; name: "weeks"; Layout.preferredWidth: 1; visible: root.block.moment === "later" }
    }

    BlockField { of: root; name: "intro" }

    ItemList {
        id: scales

        Layout.fillWidth: true
        editor: root
        name: "scale"
        items: root.block.scale
        most: 1
        movable: false

        delegate: ItemCard {
            id: steps

            list: scales
            title: root.label("scale.one")

            RowLayout {
                Layout.fillWidth: true
                spacing: ToolTokens.space2

                BlockField { of: steps; name: "low"; Layout.preferredWidth: 2 }
                BlockField { of: steps; name: "high"; Layout.preferredWidth: 2 }
                BlockField { of: steps; name: "points"; Layout.preferredWidth: 1 }
            }

            BlockField { of: steps; name: "notApplicable" }
        }
    }

    ItemList {
        id: statements

        Layout.fillWidth: true
        editor: root
        name: "statements"
        items: root.block.statements

        delegate: ItemCard {
            id: card

            list: statements

            BlockField { of: card; name: "text" }
        }
    }

    ItemList {
        id: questions

        Layout.fillWidth: true
        editor: root
        name: "questions"
        items: root.block.questions

        delegate: ItemCard {
            id: card

            list: questions

            BlockField { of: card; name: "text" }
        }
    }
}
