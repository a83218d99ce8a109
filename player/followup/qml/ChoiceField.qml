import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Brygga.FollowUp
import Brygga.Views

/** A label and a list to choose one of. `options`: [{ value, text }]; the first may stand for all. */
ColumnLayout {
    id: root

    property string label
    property var options: []
    property string value

    signal chosen(string value)

    spacing: Tokens.space1

    PlainText {
        text: root.label
        size: Tokens.smallSize
        strong: true
        decorative: true
    }

    ComboBox {
        id: box

        Layout.fillWidth: true
        implicitHeight: Tokens.target
        font { family: Tokens.family; pixelSize: Tokens.smallSize }
        model: root.options
        textRole: "text"
        valueRole: "value"
        currentIndex: Math.max(0, root.options.findIndex(option => option.value === root.value))
        onActivated: root.chosen(currentValue)

        Accessible.role: Accessible.ComboBox
        Accessible.name: root.label
        Accessible.onPressAction: popup.open()

        background: Rectangle {
            radius: Tokens.mediumRadius
            color: Tokens.paper
            border { width: Math.max(1, Tokens.border); color: Tokens.line }

            FocusRing { target: box }
        }
    }
}
