import QtQuick
import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    Heading {
        Layout.fillWidth: true
        text: root.words("terms.title")
    }

    Repeater {
        model: root.block.terms.map(id => root.host.term(id)).filter(term => term && term.id)

        delegate: Item {
            id: entry

            required property var modelData

            Layout.fillWidth: true
            implicitHeight: column.implicitHeight

            Rectangle {
                width: 3
                height: parent.height
                color: Tokens.accent
            }

            Stack {
                id: column

                anchors { left: parent.left; right: parent.right; leftMargin: Tokens.space3 }
                spacing: Tokens.space1

                PlainText {
                    Layout.fillWidth: true
                    text: entry.modelData.name
                    strong: true
                }

                InlineText {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Tokens.measure
                    html: entry.modelData.definition
                    onFollowed: (href, from) => root.host.follow(href, from)
                }
            }
        }
    }
}
