import QtQuick
import QtQuick.Layouts
import Brygga.Views
import "qrc:/brygga/courses/blocks/video/video-clock.mjs" as Clock

/** A question that a film has come to. */
Rectangle {
    id: root

    required property var modelData
    required property BlockHost host

    signal continued()

    implicitHeight: column.implicitHeight + 2 * Tokens.space4
    radius: Tokens.mediumRadius
    color: Tokens.accentSoft
    border { width: 1; color: Tokens.accent }

    Stack {
        id: column

        anchors { fill: parent; margins: Tokens.space4 }
        spacing: Tokens.space3

        Heading {
            id: heading

            Layout.fillWidth: true
            level: 3
            text: root.host.words("video.question", { at: Clock.clockText(root.modelData.at) })
            Accessible.focusable: true
        }

        Repeater {
            model: root.modelData.blocks

            delegate: BlockFrame {
                required property var modelData

                Layout.fillWidth: true
                block: modelData
                host: root.host
            }
        }

        ActionButton {
            image: "play"
            text: root.host.words("video.go-on")
            onClicked: root.continued()
        }
    }

    function focusTitle() {
        heading.forceActiveFocus(Qt.OtherFocusReason)
    }
}
