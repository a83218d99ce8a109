import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** A page of the player itself: title, what it is about, its content. */
Stack {
    id: root

    property string title
    property string lead
    default property alias contents: column.data

    spacing: Tokens.space4

    Heading {
        id: heading

        Layout.fillWidth: true
        level: 1
        text: root.title
        Accessible.focusable: true
    }

    PlainText {
        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure
        visible: text !== ""
        text: root.lead
        size: Tokens.leadSize
        color: Tokens.muted
    }

    Stack {
        id: column

        Layout.fillWidth: true
        spacing: Tokens.space4
    }

    function focusTitle() {
        heading.forceActiveFocus(Qt.OtherFocusReason)
    }
}
