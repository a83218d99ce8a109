import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** A small line above a title, with the icon of its kind. */
RowLayout {
    id: root

    property string image
    property string text

    spacing: Tokens.space2

    Icon {
        Layout.preferredWidth: Math.round(Tokens.bodySize * 1.1)
        Layout.preferredHeight: Layout.preferredWidth
        name: root.image
        color: Tokens.accent
    }

    Eyebrow {
        Layout.fillWidth: true
        text: root.text
    }
}
