import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

BlockEditor {
    id: root

    BlockField { of: root; name: "title" }
    BlockField { of: root; name: "intro" }

    ItemList {
        id: asked

        Layout.fillWidth: true
        editor: root
        name: "fields"
        items: root.block.fields

        delegate: ItemCard {
            id: card

            list: asked

            BlockField { of: card; name: "title" }
            BlockField { of: card; name: "hint" }
        }
    }
}
