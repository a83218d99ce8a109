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

    signal followed(string href, Item from)

    spacing: Math.round(size * 0.8)

    Repeater {
        model: root.pieces

        delegate: Loader {
            id: piece

            required property var modelData
            required property int index

            Layout.fillWidth: true
            Layout.maximumWidth: Tokens.measure * root.size / Tokens.bodySize
            Layout.topMargin: modelData.kind === "h4" && index > 0 ? Tokens.space2 : 0
            sourceComponent: modelData.kind === "p" ? paragraph : modelData.kind === "h4" ? heading : list

            Component {
                id: paragraph

                InlineText {
                    html: piece.modelData.html
                    size: root.size
                    color: root.color
                    onFollowed: (href, from) => root.followed(href, from)
                }
            }

            Component {
                id: heading

                InlineText {
                    html: piece.modelData.html
                    size: root.size
                    color: root.color
                    strong: true
                    role: Accessible.Heading
                    onFollowed: (href, from) => root.followed(href, from)
                }
            }

            Component {
                id: list

                FlowList {
                    items: piece.modelData.items
                    numbered: piece.modelData.kind === "ol"
                    size: root.size
                    color: root.color
                    onFollowed: (href, from) => root.followed(href, from)
                }
            }
        }
    }
}
