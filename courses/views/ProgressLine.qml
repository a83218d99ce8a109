import QtQuick
import Brygga.Views

/** How much of something is done. */
Track {
    id: root

    property real value: 0
    property real to: 1
    property string name
    readonly property real minimumValue: 0
    readonly property real maximumValue: to
    readonly property real from: 0

    Accessible.role: Accessible.ProgressBar
    Accessible.name: name

    Rectangle {
        width: root.to > 0 ? parent.width * Math.min(1, root.value / root.to) : 0
        height: parent.height
        radius: parent.radius
        color: Tokens.accent
    }
}
