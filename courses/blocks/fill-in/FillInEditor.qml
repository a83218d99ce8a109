import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

BlockEditor {
    id: root

    BlockField { of: root; name: "prompt" }

    ItemList {
        id: gaps

        Layout.fillWidth: true
        editor: root
        name: "gaps"
        items: root.block.gaps
        least: 1

        delegate: ItemCard {
            id: gap

            list: gaps
            problem: item.accepts.count === 0 ? root.label("gaps.no-accepts") : ""

            BlockField { of: gap; name: "before" }
            TextChips { Layout.fillWidth: true; editor: root; name: "gaps.accepts"; items: gap.item.accepts }
            BlockField { of: gap; name: "after" }
            BlockField { of: gap; name: "feedback" }
        }
    }

    BlockField { of: root; name: "whenWrong" }
    BlockField { of: root; name: "points" }
}
