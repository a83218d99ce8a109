import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** Paragraphs, headings and lists of rich text, each an item of its own. */
Stack {
    id: root

    property string html
    property var pieces: RichHtml.pieces(html)
    property int size: Tokens.bodySize
    property color color: Tokens.ink
    property int level: 2 // of its headings
    property int awaited: pieces.length // so many are there at once, the rest comes between frames

    signal followed(string href, Item from)

    spacing: Math.round(size * 0.8)

    Repeater {
        model: root.pieces

        delegate: Loader {
            required property var modelData
            required property int index

            asynchronous: index >= root.awaited
            Layout.fillWidth: true
            Layout.maximumWidth: Tokens.measure * root.size / Tokens.bodySize
            Layout.topMargin: modelData.kind === "h4" && index > 0 ? Tokens.space2 : 0
            sourceComponent: modelData.kind === "p" || modelData.kind === "h4" ? paragraph : list
        }
    }

    // Made once for all pieces; each finds its own in the Loader it stands in.
    Component {
        id: paragraph

        LoadedText {
            readonly property var piece: parent.modelData

            html: piece.html
            size: root.size
            color: root.color
            strong: piece.kind === "h4"
            role: strong ? Accessible.Heading : Accessible.Paragraph
            level: strong ? root.level : 0
            onFollowed: (href, from) => root.followed(href, from)
        }
    }

    Component {
        id: list

        FlowList {
            readonly property var piece: parent.modelData

            items: piece.items
            numbered: piece.kind === "ol"
            size: root.size
            color: root.color
            onFollowed: (href, from) => root.followed(href, from)
        }
    }
}
