import QtQuick
import QtQuick.Layouts
import Brygga.Views
import "qrc:/brygga/courses/blocks/video/video-clock.mjs" as Clock

/** What is said, as running text that follows the film; each paragraph's time leads there. */
Stack {
    id: root

    property var cues: []
    property real time: 0
    readonly property var paragraphs: grouped()

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
                    html: (entry.modelData.voice ? "<strong>" + entry.modelData.voice + ":</strong> " : "") + entry.modelData.texts.join(" ")
                    size: Tokens.smallSize
                }
            }
        }
    }

    /** A new paragraph where somebody else speaks or there is a silence, as in the web player. */
    function grouped(): var {
        const found = []
        cues.forEach((cue, index) => {
            const last = cues[index - 1]
            if (!last || last.voice !== cue.voice || cue.from - last.to > 2.5)
                found.push({ voice: cue.voice, from: cue.from, texts: [] })
            found[found.length - 1].texts.push(cue.text)
        })
        return found
    }
}
