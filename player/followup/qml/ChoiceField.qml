import QtQuick
import QtQuick.Layouts
import Brygga.FollowUp
import Brygga.Views

/** A label and a list to choose one of, as in the player. `options`: [{ value, text }]; the first may stand for all. */
ColumnLayout {
    id: root

    property string label
    property var options: []
    property string value

    signal chosen(string value)

    spacing: Tokens.space1

    PlainText {
        Layout.fillWidth: true
        text: root.label
        size: Tokens.smallSize
        strong: true
        decorative: true
    }

    SelectField {
        Layout.fillWidth: true
        field.Accessible.name: root.label
        size: Tokens.smallSize
        options: root.options.map(option => ({ id: option.value, text: option.text }))
        chosen: (root.options.find(option => option.value === root.value) ?? root.options[0])?.value ?? ""
        onPicked: id => root.chosen(id)
    }
}
