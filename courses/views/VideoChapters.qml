import QtQuick
import QtQuick.Layouts
import Brygga.Views
import "qrc:/brygga/courses/blocks/video/video-clock.mjs" as Clock

/** The chapters of a film, each a way there. */
Stack {
    id: root

    property string title
    property var chapters: []
    property var current: null

    signal sought(real to)

    spacing: 0

    Accessible.role: Accessible.List
    Accessible.name: title

    PlainText {
        Layout.fillWidth: true
        Layout.bottomMargin: Tokens.space1
        text: root.title
        strong: true
    }

    Repeater {
        model: root.chapters

        delegate: LinkButton {
            id: chapter

            required property var modelData
            readonly property bool isNow: root.current !== null && root.current.id === modelData.id

            text: Clock.clockText(modelData.at) + "  " + modelData.text
            Accessible.name: Clock.clockText(modelData.at) + " " + modelData.text
            Accessible.selected: isNow
            font.bold: isNow
            onClicked: root.sought(modelData.at)

            Rectangle {
                x: -6
                width: 3
                height: parent.height
                color: chapter.isNow ? Tokens.accent : Tokens.hairline
            }
        }
    }
}
