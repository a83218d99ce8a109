import QtQuick
import QtQuick.Controls
import Brygga.Views

/** An entry of a menu, with its shortcut. */
MenuItem {
    id: root

    implicitHeight: Math.max(32, implicitContentHeight + 12)
    font { family: Tokens.family; pixelSize: Tokens.smallSize }

    Accessible.name: text
    Accessible.description: shortcut.text
    Accessible.onPressAction: triggered()

    contentItem: Item {
        implicitHeight: label.implicitHeight

        Text { id: label; anchors { left: parent.left; verticalCenter: parent.verticalCenter; leftMargin: 8 } text: root.text; font: root.font; color: root.enabled ? Tokens.ink : Tokens.line; Accessible.ignored: true }
        Text { id: shortcut; anchors { right: parent.right; verticalCenter: parent.verticalCenter; rightMargin: 8 } text: root.action && root.action.shortcut ? String(root.action.shortcut).replace("Shift", qsTr("Skift")) : ""; font: root.font; color: Tokens.muted; Accessible.ignored: true }
    }
    background: Rectangle { color: root.highlighted ? Tokens.accentSoft : "transparent"; radius: Tokens.smallRadius }
}
