import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

BlockEditor {
    id: root

    BlockField { of: root; name: "title" }

    ItemList {
        id: entries

        Layout.fillWidth: true
        editor: root
        name: "entries"
        items: root.block.entries
        least: 1

        delegate: ItemCard {
            id: card

            list: entries

            BlockField { of: card; name: "text" }
        }
    }
}
