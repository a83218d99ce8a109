import QtQuick
import Brygga.Views

/** A button of the bar at the top. Where there is little room only its icon shows. */
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
}
