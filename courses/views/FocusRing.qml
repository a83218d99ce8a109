import QtQuick
import Brygga.Views

/** Shows where the keyboard is. Stands beside the focused item, so that nothing clips it. */
Rectangle {
    id: root

    property Item target: parent
    property int gap: 2

    anchors.fill: parent
    anchors.margins: -gap - Tokens.focusWidth
    visible: target.visualFocus ?? target.activeFocus
    color: "transparent"
    border { width: Tokens.focusWidth; color: Tokens.focus }
    radius: Tokens.mediumRadius + gap + Tokens.focusWidth
    z: 1
}
