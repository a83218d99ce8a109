import QtQuick
import QtQuick.Templates as T
import Brygga.Views

/** Where in a film one is, and the way to another place. */
T.Slider {
    id: root

    property string name
    property string valueText
    readonly property real minimumValue: from
    readonly property real maximumValue: to

    implicitHeight: Tokens.target
    focusPolicy: Qt.StrongFocus
    stepSize: 1

    Accessible.role: Accessible.Slider
    Accessible.name: name
    Accessible.description: valueText

    background: Rectangle {
        x: root.leftPadding
        y: root.height / 2 - 3
        width: root.availableWidth
        height: 6
        radius: 3
        color: Tokens.line

        Rectangle {
            width: root.visualPosition * parent.width
            height: parent.height
            radius: 3
            color: Tokens.accent
        }

        FocusRing { target: root; anchors.margins: -10 }
    }

    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: root.height / 2 - height / 2
        width: 20
        height: 20
        radius: 10
        color: Tokens.accent
        border { width: 2; color: Tokens.paper }
    }
}
