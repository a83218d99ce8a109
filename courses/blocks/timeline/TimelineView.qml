import QtQuick
import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    spacing: 0

    Accessible.role: Accessible.List
    Accessible.name: ""

    Repeater {
        model: root.block.events

        delegate: Item {
            id: entry

            required property var modelData
            required property int index
            readonly property bool isLast: index === root.block.events.length - 1

            Layout.fillWidth: true
            implicitHeight: column.implicitHeight + (isLast ? 0 : Tokens.space4)

            Accessible.role: Accessible.ListItem
            Accessible.name: ""

            Rectangle {
                x: 8
                width: 2
                height: parent.height
                color: Tokens.line
            }

            Rectangle {
                x: 2
                y: 6
                width: 14
                height: 14
                radius: 7
                color: Tokens.paper
                border { width: 3; color: Tokens.accent }
            }

            Stack {
                id: column

                anchors { left: parent.left; right: parent.right; leftMargin: Tokens.space5 }
                spacing: Tokens.space1

                Eyebrow {
                    Layout.fillWidth: true
                    text: entry.modelData.when
                }

                Heading {
                    Layout.fillWidth: true
                    text: entry.modelData.title
                }

                FlowText {
                    Layout.fillWidth: true
                    visible: html !== ""
                    html: entry.modelData.body
                    level: 3
                    onFollowed: (href, from) => root.host.follow(href, from)
                }
            }
        }
    }
}
