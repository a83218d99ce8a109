import QtQuick
import QtQuick.Layouts
import Brygga.Views
import "qrc:/brygga/courses/blocks/video/video-captions.mjs" as Captions
import "qrc:/brygga/courses/blocks/video/video-clock.mjs" as Clock

BlockView {
    id: root

    property int track: 0
    property bool described: false
    property real time: 0
    property real begin: 0
    property real last: 0
    property var asked: []
    readonly property real reportEvery: 5
    readonly property real describedFor: 12
    readonly property var cues: block.captions.length > 0 ? host.cues(block.captions[track].src) : []
    readonly property var clock: loader.item
    readonly property string media: described && block.description === "track" && block.described ? block.described.src : block.src || (block.sound ? block.sound.src : "")
    property bool isCut: false
    readonly property bool isMissing: (media !== "" && String(host.media(media)) === "") || (clock && clock.broken)
    readonly property string lack: isMissing ? "no-play" : isCut ? "cut" : block.captions.length > 0 && cues.length === 0 ? "no-captions" : ""
    readonly property int slide: Math.max(0, block.slides.filter(item => item.at <= time).length - 1)
    readonly property var told: latest(block.descriptions)
    readonly property var chapter: latest(block.chapters)

    onLackChanged: if (lack !== "") host.announce(Captions.lackText(lack, cues, words))
    Component.onCompleted: resume()
    Component.onDestruction: report()

    CaptionLook {
        id: captionLook

        host: root.host
    }

    Timer {
        interval: 50
        repeat: true
        running: root.clock !== null && root.clock.playing
        onTriggered: root.tick()
        onRunningChanged: if (!running) root.stopped()
    }

    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: root.block.title
        }

        PlainText {
            Layout.fillWidth: true
            text: root.words("video.length", { length: Clock.clockText(root.block.length) })
            size: Tokens.smallSize
            color: Tokens.muted
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.block.aim !== ""
            spacing: Tokens.space2

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 3
                Layout.preferredWidth: Math.round(Tokens.bodySize * 1.2)
                Layout.preferredHeight: Layout.preferredWidth
                name: "eye"
                color: Tokens.accent
            }

            InlineText {
                Layout.fillWidth: true
                html: "<strong>" + root.words("video.aim") + ":</strong> " + root.block.aim
                onFollowed: (href, from) => root.host.follow(href, from)
            }
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: frame.implicitHeight + 2
            radius: Tokens.smallRadius
            color: Tokens.paper
            border { width: 1; color: Tokens.hairline }

            Stack {
                id: frame

                anchors { fill: parent; margins: 1 }
                spacing: 0

                // As high as the tallest slide, so that nothing below moves when another is shown.
                Item {
                    Layout.fillWidth: true
                    implicitHeight: childrenRect.height
                    visible: root.block.slides.length > 0

                    Repeater {
                        model: root.block.slides

                        delegate: PictureFrame {
                            required property int index
                            required property var modelData

                            width: parent ? parent.width : 0
                            height: implicitHeight
                            visible: index === root.slide
                            source: root.host.media(modelData.src)
                            text: modelData.alt
                        }
                    }
                }

                Loader {
                    id: loader

                    Layout.fillWidth: true
                    source: root.media === "" ? "OwnClock.qml" : "MediaClock.qml"
                    onLoaded: {
                        item.length = root.block.length
                        if (root.media === "")
                            return
                        item.isFilm = root.block.src !== "" && !root.isMissing
                        item.source = root.host.media(root.media)
                    }
                }

                Feedback {
                    Layout.fillWidth: true
                    Layout.margins: Tokens.space3
                    visible: root.lack !== ""
                    kind: "wrong"
                    plain: visible ? Captions.lackText(root.lack, root.cues, root.words) : ""
                }

                CaptionBand {
                    Layout.fillWidth: true
                    visible: root.cues.length > 0 && captionLook.values.on
                    look: captionLook.values
                    cue: Captions.cueAt(root.cues, root.time)
                }

                Rectangle {
                    Layout.fillWidth: true
                    visible: root.described && root.block.description === "text"
                    implicitHeight: Math.max(description.implicitHeight, Tokens.bodySize * 2) + 2 * Tokens.space3
                    color: Tokens.accentSoft

                    PlainText {
                        id: description

                        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Tokens.space3 }
                        text: root.told && root.time - root.told.at < root.describedFor ? root.told.text : ""
                        onTextChanged: if (description.text !== "" && parent.visible) root.host.announce(description.text)
                    }
                }
            }
        }

        VideoControls {
            id: controls

            Layout.fillWidth: true
            host: root.host
            block: root.block
            time: root.time
            speed: root.clock?.speed ?? 1
            playing: root.clock?.playing ?? false
            ended: root.time >= root.block.length
            captioned: captionLook.values.on
            described: root.described
            track: root.track
            onToggled: root.toggle()
            onSought: to => root.seek(to)
            onCaptionsToggled: captionLook.set("on", !captionLook.values.on)
            onDescriptionToggled: root.describe()
            onSpeedPicked: speed => root.clock.speed = speed
            onTrackPicked: index => root.track = index
        }

        RowLayout {
            spacing: Tokens.space2

            Icon {
                Layout.preferredWidth: Math.round(Tokens.smallSize * 1.2)
                Layout.preferredHeight: Layout.preferredWidth
                name: root.status.done ? "circle-check" : "info"
                color: root.status.done ? Tokens.right : Tokens.muted
            }

            PlainText {
                Layout.fillWidth: true
                text: Clock.seenText(root.block, root.status, root.words)
                size: Tokens.smallSize
                color: Tokens.muted
            }
        }

        Disclosure {
            Layout.fillWidth: true
            visible: root.block.captions.length > 0
            title: root.words("video.settings")
            indent: 0

            CaptionSettings {
                host: root.host
                look: captionLook
            }
        }

        Repeater {
            id: pauses

            model: root.block.pauses

            delegate: Loader {
                id: pause

                required property var modelData

                Layout.fillWidth: true
                active: root.asked.indexOf(modelData.id) >= 0
                visible: active
                sourceComponent: VideoPause {
                    modelData: pause.modelData
                    host: root.host
                    onContinued: {
                        root.clock.play()
                        controls.focusPlay()
                    }
                }
            }
        }

        VideoChapters {
            Layout.fillWidth: true
            visible: root.block.chapters.length > 0
            title: root.words("video.chapters")
            chapters: root.block.chapters
            current: root.chapter
            onSought: to => root.seek(to)
        }

        Disclosure {
            id: transcript

            Layout.fillWidth: true
            visible: root.cues.length > 0
            title: root.words("video.transcript")
            indent: 0

            Stack {
                spacing: Tokens.space3

                VideoTranscript {
                    Layout.fillWidth: true
                    cues: root.cues
                    time: root.time
                    onSought: to => root.seek(to)
                }

                ActionButton {
                    visible: (root.isMissing || root.isCut) && !root.status.done
                    image: "circle-check"
                    text: root.words("video.have-read")
                    onClicked: root.read()
                }
            }
        }

        Disclosure {
            Layout.fillWidth: true
            visible: root.block.descriptions.length > 0
            title: root.words("video.descriptions")
            indent: 0

            FlowList {
                items: root.block.descriptions.map(item => RichHtml.pieces(Clock.clockText(item.at) + " " + item.text.replace(/&/g, "&amp;").replace(/</g, "&lt;")))
            }
        }
    }

    /** Goes on where the first unbroken stretch ended, and shows again the questions that have been come to. */
    function resume() {
        const watched = status.watched
        const reached = watched.reduce((high, interval) => Math.max(high, interval[1]), 0)
        asked = block.pauses.filter(pause => (watched.length > 0 && pause.at <= reached) || Clock.isRead(block, status)).map(pause => pause.id)
        const start = watched.length > 0 && watched[0][0] < 1 ? watched[0][1] : 0
        if (start > 0)
            seek(start < block.length - 1 ? start : 0)
    }

    /** The text in place of what cannot be played; the questions come with it. */
    function read() {
        transcript.button.forceActiveFocus(Qt.TabFocusReason)
        host.read(block.id)
        asked = block.pauses.map(pause => pause.id)
        host.announce(words("video.done"))
    }

    function report() {
        if (last > begin)
            watched(begin, last)
        begin = last
    }

    function tick() {
        const now = Math.min(block.length, clock.time())
        // A leap was made by the media itself: what was leapt over has not been seen.
        if (now < last || now - last > reportEvery) {
            report()
            begin = last = now
        }
        const pause = block.pauses.find(candidate => asked.indexOf(candidate.id) < 0 && last < candidate.at && candidate.at <= now)
        if (pause) {
            stopAt(pause)
            return
        }
        last = now
        time = now
        if (last - begin >= reportEvery)
            report()
        if (now >= block.length)
            clock.pause()
    }

    function stopped() {
        // Films end a little before or after the length that the author wrote.
        if (clock && clock.ended()) {
            if (block.length - last < 2)
                time = last = block.length
            else
                isCut = true
        }
        report()
    }

    Connections {
        target: root.host
        ignoreUnknownSignals: true // as in BlockView
        function onLeaving() { root.report() }
    }

    Connections {
        target: root.clock
        ignoreUnknownSignals: true
        function onFinished() { root.stopped() }
    }

    function stopAt(pause: var) {
        last = time = pause.at
        asked = asked.concat([pause.id])
        clock.pause()
        clock.seek(pause.at)
        report()
        pauses.itemAt(block.pauses.findIndex(candidate => candidate.id === pause.id)).item.focusTitle()
        host.announce(words("video.paused"))
    }

    function seek(to: real) {
        report()
        begin = last = time = Math.max(0, Math.min(block.length, to))
        clock.seek(last)
    }

    function toggle() {
        if (clock.playing) {
            clock.pause()
            return
        }
        if (time >= block.length || clock.ended())
            seek(0)
        clock.play()
    }

    function describe() {
        described = !described
        isCut = false
        if (block.description === "track" && block.described)
            clock.open(host.media(media))
    }

    function latest(items: var): var {
        return items.reduce((found, item) => item.at <= time ? item : found, null)
    }
}
