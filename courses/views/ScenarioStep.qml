import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** A step of a scenario: its title, what it asks, and what stands below. */
Stack {
    id: root

    required property BlockHost host
    property string title
    property string prompt
    default property alias contents: column.data

    spacing: Tokens.space2

    Rectangle {
        Layout.fillWidth: true
        Layout.bottomMargin: Tokens.space2
        implicitHeight: 1
        color: Tokens.hairline
    }

    Heading {
        id: heading

        Layout.fillWidth: true
        level: 3
        text: root.title
        Accessible.focusable: true
    }

    InlineText {
        Layout.fillWidth: true
        visible: html !== ""
        html: root.prompt
        onFollowed: (href, from) => root.host.follow(href, from)
    }

    Stack {
        id: column

        Layout.fillWidth: true
        spacing: Tokens.space3
    }

    function focusTitle() {
        heading.forceActiveFocus()
    }
}
