import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** A step among others, with the buttons that move it. */
Rectangle {
    id: root

    required property BlockHost host
    property int place: 1
    property int count: 1
    property bool open: true      // can be moved
    property string html
    property var mark: null
    readonly property string plain: RichHtml.plain(html)

    signal moved(int by)

    implicitHeight: column.implicitHeight + 2 * Tokens.space3
    radius: Tokens.mediumRadius
    color: Tokens.paper
    border { width: Tokens.border; color: Tokens.line }

    Accessible.role: Accessible.ListItem
    Accessible.name: ""

    Stack {
        id: column

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Tokens.space3 }
        spacing: Tokens.space2

        GridLayout {
            Layout.fillWidth: true
            columns: root.width < 520 * Look.textScale ? 1 : 2
            columnSpacing: Tokens.space3
            rowSpacing: Tokens.space2

            InlineText {
                Layout.fillWidth: true
                html: "<strong>" + root.place + ".</strong> " + root.html
                onFollowed: (href, from) => root.host.follow(href, from)
            }

            Flow {
                Layout.fillWidth: parent.columns === 1
                enabled: root.open
                Layout.preferredWidth: up.implicitWidth + down.implicitWidth + spacing
                spacing: Tokens.space2

                ActionButton {
                    id: up

                    image: "arrow-up"
                    size: Tokens.smallSize
                    text: root.host.words("ordering.up")
                    leftPadding: Tokens.space3
                    unavailable: root.place === 1
                    Accessible.name: text + ": " + root.plain
                    onClicked: root.moved(-1)
                }

                ActionButton {
                    id: down

                    image: "arrow-down"
                    size: Tokens.smallSize
                    text: root.host.words("ordering.down")
                    leftPadding: Tokens.space3
                    unavailable: root.place === root.count
                    Accessible.name: text + ": " + root.plain
                    onClicked: root.moved(1)
                }
            }
        }

        MarkLine {
            Layout.fillWidth: true
            mark: root.mark
        }
    }

    function focusButton(by: int) {
        (by < 0 ? up : down).forceActiveFocus(Qt.TabFocusReason)
    }
}
