import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

/** One page of the course: where it stands, its title and lead, its blocks, what its facts rest on. */
Stack {
    id: root

    required property PlayerSession session
    required property SessionHost host
    required property var page
    property bool cover: false
    property int made: 0 // so many of its blocks
    readonly property var place: [page.unit, page.section].filter((title, index, all) => title && title !== page.title && all.indexOf(title) === index)

    spacing: Tokens.space5

    Loader {
        Layout.fillWidth: true
        active: root.cover
        visible: active
        sourceComponent: CourseCover {
            session: root.session
        }
    }

    Stack {
        Layout.fillWidth: true
        spacing: Tokens.space3

        Eyebrow {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.place.join(" · ")
            Accessible.name: root.place.join(" ")
        }

        Heading {
            id: heading

            Layout.fillWidth: true
            level: 1
            text: root.page.title
            Accessible.focusable: true
        }

        InlineText {
            Layout.fillWidth: true
            Layout.maximumWidth: Tokens.measure
            visible: html !== ""
            html: root.page.lead
            size: Tokens.leadSize
            color: Tokens.muted
            onFollowed: (href, from) => root.host.follow(href, from)
        }

        Rectangle {
            Layout.fillWidth: true
            visible: root.page.lead !== ""
            implicitHeight: 1
            color: Tokens.hairline
        }
    }

    Repeater {
        model: root.page.blocks

        delegate: BlockFrame {
            required property var modelData
            required property int index

            Layout.fillWidth: true
            isDue: index <= root.made // in the order they are read
            asynchronous: index > 0 // the rest is made between frames, so that the page turns at once
            block: modelData
            host: root.host
            onLoaded: root.made = Math.max(root.made, index + 1)
        }
    }

    Loader {
        Layout.fillWidth: true
        visible: (root.page.test ?? null) !== null
        Component.onCompleted: if (visible) setSource("TestView.qml", { session: root.session, host: root.host, testId: root.page.test.id })
    }

    Loader {
        Layout.fillWidth: true
        asynchronous: true
        visible: (item?.dates ?? "") + (item?.cited ?? "") !== "" // its own ”visible” waits for this one
        sourceComponent: PageFacts {
            session: root.session
            page: root.page
            onFollowed: (href, from) => root.host.follow(href, from)
        }
    }

    function focusTitle() {
        heading.forceActiveFocus(Qt.OtherFocusReason)
    }
}
