import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

/** A page of the player itself: title, what it is about, its content. Read when somebody visits it, so that a course opens without it. */
Stack {
    id: root

    required property Player player
    property SessionHost host: null     // of the open course, if there is one
    property string target              // what of the page was asked for: ”term-…”, ”source-…”
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
