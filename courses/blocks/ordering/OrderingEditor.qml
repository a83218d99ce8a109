import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

BlockEditor {
    id: root

    BlockField { of: root; name: "prompt" }

    ItemList {
        id: steps

        Layout.fillWidth: true
        editor: root
        name: "steps"
        items: root.block.steps
        least: 2

        delegate: ItemCard {
            id: card

            list: steps

            BlockField { of: card; name: "text" }
        }
    }

    BlockField { of: root; name: "whenRight" }
    BlockField { of: root; name: "whenWrong" }
    BlockField { of: root; name: "points" }
}
