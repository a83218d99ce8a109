import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** A bulleted or numbered list of rich text. `items`: for each its pieces, as RichHtml gives them. */
Stack {
    id: root

    property var items: []
    property bool numbered: false
    property int size: Tokens.bodySize
    property color color: Tokens.ink

    signal followed(string href, Item from)

    spacing: Math.round(size * 0.35)

    Accessible.role: Accessible.List
    Accessible.name: ""

    Repeater {
        model: root.items

        delegate: Item {
            id: entry

            required property var modelData
            required property int index
            readonly property bool isPlain: modelData.length === 1 && modelData[0].kind === "p"

            Layout.fillWidth: true
            implicitHeight: Math.ceil(Math.max(mark.implicitHeight, content.implicitHeight))

            Accessible.role: Accessible.ListItem
            Accessible.name: isPlain ? RichHtml.plain(modelData[0].html) : ""

            PlainText {
                id: mark

                width: Math.max(implicitWidth, Math.round(root.size * 1.1))
                horizontalAlignment: root.numbered ? Text.AlignRight : Text.AlignHCenter
                text: root.numbered ? (entry.index + 1) + "." : "•"
                size: root.size
                color: Tokens.muted
                decorative: true
            }

            Loader {
                id: content

                x: mark.width + Tokens.space2
                width: entry.width - x
                sourceComponent: entry.isPlain ? single : undefined
                source: entry.isPlain ? "" : "FlowText.qml"
                onLoaded: {
                    if (entry.isPlain)
                        return
                    item.pieces = Qt.binding(() => entry.modelData)
                    item.followed.connect(root.followed)
                }

                Component {
                    id: single

                    LoadedText {
                        html: entry.modelData[0].html
                        size: root.size
                        color: root.color
                        decorative: true
                        onFollowed: (href, from) => root.followed(href, from)
                    }
                }
            }
        }
    }
}
