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
    readonly property var rest: options.filter(option => chosen.indexOf(option.value) < 0)

    signal edited(var value)

    spacing: ToolTokens.space1

    EditorLabel {
        Layout.fillWidth: true
        text: root.label
    }

    EditorLabel {
        Layout.fillWidth: true
        visible: root.options.length === 0 && root.chosen.length === 0
        text: qsTr("Kursen har inget att välja än.")
        font.italic: true
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

                width: Math.min(implicitWidth, parent.width)
                text: full
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
        acts: true
        options: [{ value: "", text: qsTr("Lägg till …") }].concat(root.rest)
        value: ""
        about: root.label + (root.about !== "" ? ". " + root.about : "")
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
