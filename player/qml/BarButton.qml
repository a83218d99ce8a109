import QtQuick
import QtQuick.Templates as T
import Brygga.Views

/** A button of the bar at the top. Where there is little room only its icon shows, and its word when it is pointed at. */
ActionButton {
    id: root

    property bool compact: false
    property string label

    quiet: true
    size: Tokens.smallSize
    text: compact ? "" : label
    leftPadding: Tokens.space2
    font.underline: false

    Accessible.name: label

    Keys.onEscapePressed: event => {
        event.accepted = word.visible
        word.close()
    }

    T.ToolTip {
        id: word

        x: Math.round((root.width - width) / 2)
        y: root.height + Tokens.space1
        margins: Tokens.space2
        visible: root.compact && (root.hovered || root.visualFocus)
        delay: root.visualFocus ? 0 : 500
        padding: Tokens.space2
        closePolicy: T.Popup.NoAutoClose
        text: root.label
        implicitWidth: contentItem.implicitWidth + 2 * padding
        implicitHeight: contentItem.implicitHeight + 2 * padding

        contentItem: PlainText {
            text: root.label
            size: Tokens.smallSize
            color: Tokens.paper
            lineHeight: Tokens.headingLinePercent / 100
            decorative: true
        }

        background: Rectangle {
            radius: Tokens.smallRadius
            color: Tokens.ink
        }
    }
}
