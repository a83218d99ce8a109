import QtQuick
import QtQuick.Templates as T
import Brygga.Views

/** A colour to choose, with its name for those who do not see it. */
T.Button {
    id: root

    required property color colour
    required property string name

    implicitWidth: 34
    implicitHeight: 34
    focusPolicy: Qt.TabFocus
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: String(colour)
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Tokens.smallRadius
        color: root.colour
        border { width: root.visualFocus ? 3 : root.hovered ? 2 : 1; color: root.visualFocus ? Tokens.ink : root.hovered ? Tokens.ink : Tokens.line }

        Rectangle {
            anchors { fill: parent; margins: 3 }
            visible: root.visualFocus
            radius: Tokens.smallRadius
            color: "transparent"
            border { width: 2; color: Tokens.paper }
        }
    }

    T.ToolTip {
        visible: root.hovered
        delay: 500
        y: root.height + 4
        padding: 6
        implicitWidth: contentItem.implicitWidth + 12
        implicitHeight: contentItem.implicitHeight + 8
        contentItem: Text { text: root.name; color: Tokens.paper; font { family: Tokens.family; pixelSize: Tokens.smallSize } Accessible.ignored: true }
        background: Rectangle { color: Tokens.ink; radius: Tokens.smallRadius }
    }
}
