import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

BlockEditor {
    id: root

    BlockField { of: root; name: "title" }
    BlockField { of: root; name: "about" }

    ToolText {
        Layout.fillWidth: true
        text: root.label("kind")
        size: ToolTokens.smallSize
        color: ToolTokens.muted
    }

    BlockField { of: root; name: "src"; visible: root.block.src !== "" || root.block.parts.count === 0 }

    ProblemLine {
        Layout.fillWidth: true
        text: root.block.src !== "" && root.block.parts.count > 0 ? BlockWords.words("download.problem.two-sources") : ""
    }

    ItemList {
        id: parts

        Layout.fillWidth: true
        visible: root.block.src === "" || root.block.parts.count > 0
        editor: root
        name: "parts"
        items: root.block.parts

        delegate: ItemCard {
            id: part

            list: parts

            RowLayout {
                Layout.fillWidth: true
                spacing: ToolTokens.space2

                BlockField { of: part; name: "title"; Layout.preferredWidth: 4 }
                BlockField { of: part; name: "rows"; Layout.preferredWidth: 1 }
            }

            BlockField { of: part; name: "hint" }
            TextChips { Layout.fillWidth: true; editor: root; name: "parts.columns"; items: part.item.columns }
        }
    }
}
