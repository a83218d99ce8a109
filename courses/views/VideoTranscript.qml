import QtQuick
import QtQuick.Layouts
import Brygga.Views
import "qrc:/brygga/courses/blocks/video/video-captions.mjs" as Captions
import "qrc:/brygga/courses/blocks/video/video-clock.mjs" as Clock

/** What is said, as running text that follows the film; each paragraph's time leads there. */
Stack {
    id: root

    property var cues: []
    property real time: 0
    readonly property var paragraphs: Captions.paragraphsOf(cues)

    signal sought(real to)

    spacing: Tokens.space1

    Repeater {
        model: root.paragraphs

        delegate: Rectangle {
            id: entry

            required property var modelData
            required property int index
            readonly property bool isNow: root.time >= modelData.from && (index + 1 >= root.paragraphs.length || root.time < root.paragraphs[index + 1].from)

            Layout.fillWidth: true
            implicitHeight: row.implicitHeight
            radius: Tokens.smallRadius
            color: isNow ? Tokens.accentSoft : "transparent"

            Rectangle {
                x: -6
                width: 3
                height: parent.height
                visible: entry.isNow
                color: Tokens.accent
            }

            RowLayout {
                id: row

                anchors { left: parent.left; right: parent.right }
                spacing: Tokens.space2

                LinkButton {
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredHeight: 32
                    size: Tokens.smallSize
                    text: Clock.clockText(entry.modelData.from)
                    onClicked: root.sought(entry.modelData.from)
                }

                InlineText {
                    Layout.fillWidth: true
                    Layout.topMargin: 2
                    Layout.maximumWidth: Tokens.measure
                    html: (entry.modelData.voice ? "<strong>" + entry.modelData.voice + ":</strong> " : "") + entry.modelData.texts.join(" ")
                    size: Tokens.smallSize
                }
            }
        }
    }
}
