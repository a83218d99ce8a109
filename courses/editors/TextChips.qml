import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

/** A list of short texts, as words in a row: written in one field and added by Enter, taken away one by one. */
Stack {
    id: root

    required property BlockEditor editor
    /** As the type's words have it: "gaps.accepts". */
    required property string name
    required property var items
    readonly property string path: items.path
    readonly property string label: editor.label(name)

    spacing: ToolTokens.space1

    EditorLabel {
        Layout.fillWidth: true
        text: root.label
    }

    Flow {
        Layout.fillWidth: true
        spacing: ToolTokens.space1
        visible: repeater.count > 0

        Repeater {
            id: repeater

            model: root.items

            delegate: SmallButton {
                required property var item
                required property int index

                width: Math.min(implicitWidth, parent.width)
                text: item.text === "" ? qsTr("(tomt)") : item.text
                image: root.editor.host.readOnly ? "" : "x"
                checked: true
                explanation: qsTr("Ta bort från %1").arg(root.label)
                onClicked: root.remove(index)
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: !root.editor.host.readOnly
        spacing: ToolTokens.space1

        TextEntry {
            id: entry

            objectName: "field-" + root.name
            Layout.fillWidth: true
            label: root.editor.label(root.name + ".add")
            onSettled: root.add()
        }

        SmallButton {
            Layout.alignment: Qt.AlignBottom
            image: "plus"
            explanation: root.editor.label(root.name + ".add")
            onClicked: root.add()
        }
    }

    function add() {
        const text = entry.field.text.trim()
        if (text === "" || editor.host.readOnly)
            return
        entry.field.text = ""
        editor.host.together(() => {
            editor.itemInserted(path, repeater.count)
            editor.itemChanged(path, repeater.count - 1, "text", text)
        })
        editor.host.announce(qsTr("%1 tillagt").arg(text))
    }
    function remove(row: int) {
        if (editor.host.readOnly)
            return
        editor.itemRemoved(path, row)
        Qt.callLater(() => (repeater.itemAt(Math.min(row, repeater.count - 1)) ?? entry.field).forceActiveFocus(Qt.TabFocusReason))
    }
}
