import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

BlockEditor {
    id: root

    BlockField { of: root; name: "prompt" }

    Flow {
        Layout.fillWidth: true
        spacing: ToolTokens.space4

        BlockField { of: root; name: "multiple" }
        BlockField { of: root; name: "shuffle" }
        BlockField { of: root; name: "points"; width: 5 * ToolTokens.bodySize }
    }

    ItemList {
        id: options

        Layout.fillWidth: true
        editor: root
        name: "options"
        items: root.block.options

        delegate: ItemCard {
            id: option

            list: options
            tools: FlagEntry {
                objectName: "right"
                text: root.label("options.correct")
                enabled: !root.host.readOnly
                value: option.item.correct
                onEdited: value => root.mark(option.index, value)
            }

            BlockField { of: option; name: "text" }
            BlockField { of: option; name: "feedback" }
        }
    }

    ProblemLine {
        Layout.fillWidth: true
        text: root.block.options.rows.some(option => option.correct) ? "" : BlockWords.words("choice.problem.none-right")
    }

    /** Where only one answer can be chosen, only one is right. */
    function mark(row: int, right: bool) {
        host.together(() => {
            if (right && !block.multiple)
                block.options.rows.forEach((option, other) => {
                    if (other !== row && option.correct)
                        itemChanged(block.options.path, other, "correct", false)
                })
            itemChanged(block.options.path, row, "correct", right)
        })
    }
}
