import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

/** One step of a scenario: what is asked, and the choices with where they lead. */
Stack {
    id: root

    required property BlockEditor editor
    required property ItemCard step
    property var places: []
    property var problems: []

    spacing: ToolTokens.space2

    BlockField { of: root.step; name: "prompt" }
    BlockField { of: root.step; name: "repair" }

    ItemList {
        id: options

        Layout.fillWidth: true
        editor: root.editor
        name: "steps.options"
        items: root.step.item.options
        least: 2

        delegate: ItemCard {
            id: option

            list: options
            color: ToolTokens.paper
            problem: root.editor.wordsOf(root.problems, root.step.item.id + "." + item.id)
            tools: FlagEntry {
                text: root.editor.label("steps.options.best")
                enabled: !root.editor.host.readOnly
                value: option.item.best
                onEdited: value => option.change("best", value)
            }

            BlockField { of: option; name: "text" }
            BlockField { of: option; name: "outcome" }
            BlockField { of: option; name: "feedback" }

            RowLayout {
                Layout.fillWidth: true
                spacing: ToolTokens.space2

                ChoiceEntry {
                    Layout.fillWidth: true
                    label: root.editor.label("steps.options.to")
                    enabledEntry: !root.editor.host.readOnly
                    options: root.places.filter(place => place.value !== root.step.item.id)
                    value: option.item.to
                    onEdited: value => option.change("to", value)
                }

                SmallButton {
                    Layout.alignment: Qt.AlignBottom
                    visible: !root.editor.host.readOnly
                    text: root.editor.label("steps.options.to.new")
                    image: "plus"
                    onClicked: root.leadOn(option.index)
                }
            }
        }
    }

    /** A new step, after this one, that the choice leads to. */
    function leadOn(row: int) {
        const steps = editor.block.steps
        editor.host.together(() => {
            editor.itemInserted(steps.path, step.index + 1)
            editor.itemChanged(options.path, row, "to", steps.rows[step.index + 1].id)
        })
        editor.host.announce(editor.label("steps.options.to.made", { n: step.index + 2 }))
    }
}
