import QtQuick
import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    Item {
        Layout.fillWidth: true
        implicitHeight: column.implicitHeight

        Rectangle {
            width: 4
            height: parent.height
            color: Tokens.accent
        }

        Stack {
            id: column

            anchors { left: parent.left; right: parent.right; leftMargin: Tokens.space4 }
            spacing: Tokens.space2

            InlineText {
                Layout.fillWidth: true
                Layout.maximumWidth: Tokens.measure
                html: "”" + root.block.text + "”"
                size: Tokens.leadSize
                onFollowed: (href, from) => root.host.follow(href, from)
            }

            InlineText {
                Layout.fillWidth: true
                Layout.maximumWidth: Tokens.measure
                visible: html !== ""
                html: root.block.by
                size: Tokens.smallSize
                color: Tokens.muted
                onFollowed: (href, from) => root.host.follow(href, from)
            }
        }
    }
}
