import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

BlockEditor {
    id: root

    BlockField { of: root; name: "title" }
    BlockField { of: root; name: "intro" }

    RowLayout {
        Layout.fillWidth: true
        spacing: ToolTokens.space3

        BlockField { of: root; name: "minutes" }
        BlockField { of: root; name: "dueDays" }
    }

    ProblemLine {
        Layout.fillWidth: true
        isWarning: false
        text: root.block.dueDays === null ? BlockWords.words("task.problem.due-missing") : ""
    }

    ItemList {
        id: steps

        Layout.fillWidth: true
        editor: root
        name: "steps"
        items: root.block.steps

        delegate: ItemCard {
            id: card

            list: steps

            BlockField { of: card; name: "text" }
        }
    }

    ItemList {
        id: criteria

        Layout.fillWidth: true
        editor: root
        name: "criteria"
        items: root.block.criteria

        delegate: ItemCard {
            id: card

            list: criteria

            BlockField { of: card; name: "text" }
        }
    }

    BlockField { of: root; name: "note" }
}
