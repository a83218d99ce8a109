import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** How one part of a question went, in one line: icon, words, text. `mark`: { right, words, html }, or null: most parts have none yet. */
Loader {
    id: root

    property var mark: null
    readonly property bool isRight: mark?.right ?? false
    readonly property color ink: isRight ? Tokens.right : Tokens.wrong

    signal followed(string href, Item from)

    active: mark !== null
    visible: active

    sourceComponent: RowLayout {
        spacing: Tokens.space2

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Math.round(Tokens.bodySize * 0.15)
            Layout.preferredWidth: Math.round(Tokens.bodySize * 1.2)
            Layout.preferredHeight: Layout.preferredWidth
            name: root.isRight ? "circle-check" : "circle-x"
            color: root.ink
        }

        InlineText {
            Layout.fillWidth: true
            Layout.maximumWidth: Tokens.measure
            html: root.mark ? "<strong>" + root.mark.words + ".</strong> " + root.mark.html : ""
            size: Tokens.smallSize
            onFollowed: (href, from) => root.followed(href, from)
        }
    }
}
