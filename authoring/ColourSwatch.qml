import QtQuick
import QtQuick.Templates as T
import Brygga.Editors
import Brygga.Views

/** A colour to choose, with its name for those who do not see it. */
T.Button {
    id: root

    required property color colour
    required property string name

    implicitWidth: Math.round(34 * Look.textScale)
    implicitHeight: implicitWidth
    focusPolicy: Qt.TabFocus
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: String(colour)
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: ToolTokens.smallRadius
        color: root.colour
        border { width: root.visualFocus ? 3 : root.hovered ? 2 : 1; color: root.visualFocus ? ToolTokens.ink : root.hovered ? ToolTokens.ink : ToolTokens.line }

        Rectangle {
            anchors { fill: parent; margins: 3 }
            visible: root.visualFocus
            radius: ToolTokens.smallRadius
            color: "transparent"
            border { width: 2; color: ToolTokens.paper }
        }
    }

    ToolHint {
        visible: root.hovered || root.visualFocus
        y: root.height + 4
        text: root.name
    }
}
