import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Brygga.Views

/** A term's definition or a source's facts beside the word. Escape closes it and gives the keyboard back. */
Popup {
    id: root

    property string name     // what it is about, for who does not see it
    property string title
    property string html
    property var lines: []
    property string more
    property string address
    property Item anchor: null

    signal wanted(string address)
    signal followed(string href, Item from)

    width: Math.min(parent.width - 2 * Tokens.space3, Math.round(24 * Tokens.bodySize))
    padding: Tokens.space3
    focus: true
    modal: false
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    onAboutToShow: place()
    onImplicitHeightChanged: place()
    onOpened: close.forceActiveFocus(Qt.TabFocusReason)
    onClosed: anchor?.forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        color: Tokens.paper
        border { width: Math.max(1, Tokens.border); color: Tokens.line }
        radius: Tokens.mediumRadius
    }

    contentItem: Stack {
        spacing: Tokens.space2

        Accessible.role: Accessible.Dialog
        Accessible.name: root.name

        PlainText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.title
            strong: true
        }

        InlineText {
            Layout.fillWidth: true
            visible: html !== ""
            html: root.html
            size: Tokens.smallSize
            strong: root.title === ""
            onFollowed: (href, from) => root.followed(href, from)
        }

        Repeater {
            model: root.lines

            delegate: PlainText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                size: Tokens.smallSize
                color: Tokens.muted
            }
        }

        RowLayout {
            Layout.fillWidth: true

            LinkButton {
                readonly property int role: Accessible.Link

                Accessible.role: role
                text: root.more
                size: Tokens.smallSize
                onClicked: {
                    root.anchor = null
                    root.close()
                    root.wanted(root.address)
                }
            }

            Item {
                Layout.fillWidth: true
            }

            LinkButton {
                id: close

                text: BlockWords.words("close")
                size: Tokens.smallSize
                onClicked: root.close()
            }
        }
    }

    /** Below the word, else above it, else as high as it takes. By the height it wants: Qt squeezes what does not fit. */
    function place() {
        if (!anchor)
            return
        const at = anchor.mapToItem(parent, 0, 0)
        const below = at.y + anchor.height + 6
        x = Math.max(Tokens.space3, Math.min(at.x, parent.width - width - Tokens.space3))
        y = below + implicitHeight <= parent.height || at.y < implicitHeight + 6 ? Math.max(0, Math.min(below, parent.height - implicitHeight)) : at.y - implicitHeight - 6
    }
}
