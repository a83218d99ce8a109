import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** Stands before the first field of a private form, so that it is read before anything is written (PRV-7). */
RowLayout {
    id: root

    property string text
    property string kept    // the words for "saved"; empty while there is nothing to save

    spacing: Tokens.space2

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 3
        Layout.preferredWidth: Math.round(Tokens.smallSize * 1.2)
        Layout.preferredHeight: Layout.preferredWidth
        name: "lock"
        color: Tokens.accent
    }

    PlainText {
        Layout.fillWidth: true
        text: root.text
        size: Tokens.smallSize
        color: Tokens.muted
    }

    Icon {
        Layout.preferredWidth: Math.round(Tokens.smallSize * 1.2)
        Layout.preferredHeight: Layout.preferredWidth
        visible: root.kept !== ""
        name: "check"
        color: Tokens.right
    }

    PlainText {
        visible: text !== ""
        text: root.kept
        size: Tokens.smallSize
        color: Tokens.muted
    }
}
