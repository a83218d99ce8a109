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

    PlainText {
        Layout.fillWidth: true
        Layout.bottomMargin: Tokens.space1
        text: root.title
        strong: true
    }

    Stack {
        Layout.fillWidth: true
        spacing: 0

        Accessible.role: Accessible.List
        Accessible.name: root.title

        Repeater {
            model: root.chapters

            delegate: Stack {
                id: chapter

                required property var modelData
                readonly property bool isNow: root.current !== null && root.current.id === modelData.id

                Accessible.role: Accessible.ListItem
                Accessible.name: ""

                LinkButton {
                    text: Clock.clockText(chapter.modelData.at) + "  " + chapter.modelData.text
                    Accessible.name: Clock.clockText(chapter.modelData.at) + " " + chapter.modelData.text
                    Accessible.selected: chapter.isNow
                    font.bold: chapter.isNow
                    onClicked: root.sought(chapter.modelData.at)

                    Rectangle {
                        x: -6
                        width: 3
                        height: parent.height
                        color: chapter.isNow ? Tokens.accent : Tokens.hairline
                    }
                }
            }
        }
    }
}
