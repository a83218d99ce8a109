import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

BlockEditor {
    id: root

    ItemList {
        id: events

        Layout.fillWidth: true
        editor: root
        name: "events"
        items: root.block.events
        least: 1

        delegate: ItemCard {
            id: event

            readonly property var earlier: index > 0 ? root.block.events.rows[index - 1] : null

            list: events
            problem: earlier && item.date < earlier.date ? BlockWords.words("timeline.problem.order") : ""

            RowLayout {
                Layout.fillWidth: true
                spacing: ToolTokens.space2

                BlockField { of: event; name: "date"; Layout.preferredWidth: 1 }
                BlockField { of: event; name: "when"; Layout.preferredWidth: 2 }
            }

            BlockField { of: event; name: "title" }
            BlockField { of: event; name: "body" }
        }
    }
}
