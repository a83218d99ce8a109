import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

BlockEditor {
    id: root

    ItemList {
        id: panels

        Layout.fillWidth: true
        editor: root
        name: "panels"
        items: root.block.panels
        least: 1

        delegate: ItemCard {
            id: card

            list: panels

            BlockField { of: card; name: "title" }
            BlockField { of: card; name: "body" }
        }
    }
}
