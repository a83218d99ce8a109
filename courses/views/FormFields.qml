import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** A row of fields of a form, side by side where there is room. `fields`: [{ name, label, hint }]. */
Stack {
    id: root

    required property PrivateForm form
    property string title
    property var fields: []

    spacing: Tokens.space2

    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Accessible.ignored: title === ""

    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.title
        size: Tokens.smallSize
        strong: true
        color: Tokens.muted
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.min(root.fields.length, Math.floor(root.width / (13 * Tokens.bodySize))))
        columnSpacing: Tokens.space3
        rowSpacing: Tokens.space3

        Repeater {
            model: root.fields

            delegate: TextBox {
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignBottom
                label: modelData.label
                hint: modelData.hint ?? ""
                rows: modelData.rows ?? 2
                text: root.form.text(modelData.name)
                onEdited: text => root.form.setText(modelData.name, text)
                onSettled: root.form.keep()
            }
        }
    }

    function focusField() {
        children[1].children[0].focusField()
    }
}
