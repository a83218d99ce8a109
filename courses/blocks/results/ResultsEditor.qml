import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

BlockEditor {
    id: root

    PlainText {
        Layout.fillWidth: true
        text: root.label("about")
        color: Tokens.muted
        size: Tokens.smallSize
    }
}
