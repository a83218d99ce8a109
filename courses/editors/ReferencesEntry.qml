import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Brygga.Editors
import Brygga.Views

/** Any number of a few, shown as words that can be taken away and a list to add from. */
Stack {
    id: root

    required property string label
    property var options: []
    property var value: []
    property string about
    readonly property var chosen: value ?? []
    /** Letters that fit in a row beside the cross. */
    readonly property int room: Math.max(8, Math.floor((root.width - 3 * ToolTokens.smallSize) / (ToolTokens.smallSize * 0.58)))
    readonly property var rest: options.filter(option => chosen.indexOf(option.value) < 0)

    signal edited(var value)

    spacing: ToolTokens.space1

    EditorLabel {
        Layout.fillWidth: true
        text: root.label
    }

    Flow {
        Layout.fillWidth: true
        spacing: ToolTokens.space1
        visible: root.chosen.length > 0

        Repeater {
            model: root.chosen

            delegate: SmallButton {
                required property string modelData

                readonly property string full: root.nameOf(modelData)

                text: full.length > root.room ? full.slice(0, root.room - 1) + "…" : full
                image: "x"
                explanation: qsTr("Ta bort %1 från %2").arg(full).arg(root.label)
                onClicked: root.edited(root.chosen.filter(other => other !== modelData))
            }
        }
    }

    ChoiceEntry {
        id: more

        Layout.fillWidth: true
        visible: root.rest.length > 0
        label: ""
        options: [{ value: "", text: qsTr("Lägg till …") }].concat(root.rest)
        value: ""
        about: root.label + ". " + root.about
        onEdited: value => {
            if (value !== "")
                root.edited(root.options.map(option => option.value).filter(id => id === value || root.chosen.indexOf(id) >= 0))
            field.currentIndex = 0
        }
    }

    function nameOf(id: string): string {
        const found = options.find(option => option.value === id)
        return found ? found.text : id
    }
}
