import QtQuick
import QtQuick.Layouts
import Brygga.Views
import "qrc:/brygga/courses/blocks/video/video-clock.mjs" as Clock

/** Everything that steers a film or slidecast. Captions and description lie as near as play (ACC-W11). */
Stack {
    id: root

    required property BlockHost host
    required property var block
    property real time: 0
    property real speed: 1
    property bool playing: false
    property bool ended: false
    property bool captioned: true
    property bool described: false
    property int track: 0
    readonly property var words: host.words
    readonly property bool hasCaptions: block.captions.length > 0
    readonly property bool hasDescription: block.description === "text" || block.description === "track"

    signal toggled()
    signal sought(real to)
    signal captionsToggled()
    signal descriptionToggled()
    signal speedPicked(real speed)
    signal trackPicked(int index)

    spacing: Tokens.space2

    Accessible.role: Accessible.Grouping
    Accessible.name: words("video.player", { title: block.title })

    // Only while the player has the keyboard, so that no key is taken from the reader elsewhere (ACC-W25).
    Keys.onPressed: event => {
        if (event.modifiers !== Qt.NoModifier)
            return
        event.accepted = true
        if (event.key === Qt.Key_K)
            toggled()
        else if (event.key === Qt.Key_Left)
            sought(time - 10)
        else if (event.key === Qt.Key_Right)
            sought(time + 10)
        else if (event.key === Qt.Key_C && hasCaptions)
            captionsToggled()
        else if (event.key === Qt.Key_D && hasDescription)
            descriptionToggled()
        else
            event.accepted = false
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Tokens.space3

        SeekSlider {
            Layout.fillWidth: true
            name: root.words("video.position")
            valueText: place.text
            to: root.block.length
            value: root.time
            onMoved: root.sought(value)
        }

        PlainText {
            id: place

            text: root.words("video.time", { at: Clock.clockText(root.time), length: Clock.clockText(root.block.length) })
            size: Tokens.smallSize
            color: Tokens.muted
            wrapMode: Text.NoWrap
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Tokens.space2

        ActionButton {
            width: Math.min(implicitWidth, parent.width)
            id: play

            primary: true
            size: Tokens.smallSize
            leftPadding: Tokens.space3
            image: root.playing ? "pause" : "play"
            text: root.words(root.playing ? "video.pause" : root.ended ? "video.replay" : "video.play")
            onClicked: root.toggled()
        }

        ActionButton {
            width: Math.min(implicitWidth, parent.width)
            image: "rotate-ccw"
            size: Tokens.smallSize
            leftPadding: Tokens.space3
            text: root.words("video.back")
            onClicked: root.sought(root.time - 10)
        }

        ActionButton {
            width: Math.min(implicitWidth, parent.width)
            image: "rotate-cw"
            size: Tokens.smallSize
            leftPadding: Tokens.space3
            text: root.words("video.forward")
            onClicked: root.sought(root.time + 10)
        }

        ToggleButton {
            width: Math.min(implicitWidth, parent.width)
            visible: root.hasCaptions
            image: "captions"
            label: root.words("video.captions")
            on: root.captioned
            stateText: root.words(on ? "video.on" : "video.off")
            onClicked: root.captionsToggled()
        }

        ToggleButton {
            width: Math.min(implicitWidth, parent.width)
            visible: root.hasDescription
            image: "audio-lines"
            label: root.words("video.description")
            on: root.described
            stateText: root.words(on ? "video.on" : "video.off")
            onClicked: root.descriptionToggled()
        }

        SelectField {
            width: Math.min(Math.round(Tokens.bodySize * 11), parent.width)
            labelBeside: true
            label: root.words("video.speed")
            options: [0.75, 1, 1.25, 1.5, 2].map(speed => ({ id: String(speed), text: String(speed).replace(".", root.words("video.decimal")) + "×" }))
            chosen: String(root.speed)
            onPicked: id => root.speedPicked(Number(id))
        }

        SelectField {
            width: Math.min(Math.round(Tokens.bodySize * 11), parent.width)
            visible: root.block.captions.length > 1
            labelBeside: true
            label: root.words("video.language")
            options: root.block.captions.map((track, index) => ({ id: String(index), text: track.language }))
            chosen: String(root.track)
            onPicked: id => root.trackPicked(Number(id))
        }
    }

    function focusPlay() {
        play.forceActiveFocus(Qt.TabFocusReason)
    }
}
