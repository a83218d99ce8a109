import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** Stands before the first field of a private form, so that it is read before anything is written (PRV-7). */
RowLayout {
    id: root

    property string text
    property var kept: null // the words for "saved", empty while there is nothing to save; null where nothing is kept

    spacing: Tokens.space2

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 3
        Layout.preferredWidth: Math.round(Tokens.smallSize * 1.2)
        Layout.preferredHeight: Layout.preferredWidth
        name: "lock"
        color: Tokens.accent
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.width > Tokens.bodySize * 36 ? 2 : 1
        columnSpacing: Tokens.space3
        rowSpacing: 0

        PlainText {
            Layout.fillWidth: true
            text: root.text
            Accessible.name: root.kept ? root.text + " " + root.kept : root.text
            size: Tokens.smallSize
            color: Tokens.muted
        }

        // Its room is there from the start: were the form to move when a field is left, a click on a button below would miss it.
        RowLayout {
            visible: root.kept !== null
            spacing: Tokens.space1

            Icon {
                Layout.preferredWidth: Math.round(Tokens.smallSize * 1.2)
                Layout.preferredHeight: Layout.preferredWidth
                opacity: root.kept ? 1 : 0
                name: "check"
                color: Tokens.right
            }

            PlainText {
                Layout.fillWidth: true
                text: root.kept || " "
                size: Tokens.smallSize
                color: Tokens.muted
                decorative: true
            }
        }
    }
}
