import QtQuick
import QtQuick.Controls
import Brygga.Editors
import Brygga.Views

/** An entry of a menu, with its shortcut. */
MenuItem {
    id: root

    implicitHeight: Math.max(32, implicitContentHeight + 12)
    font { family: ToolTokens.family; pixelSize: ToolTokens.smallSize }

    Accessible.name: text
    Accessible.description: shortcut.text
    Accessible.onPressAction: triggered()

    contentItem: Item {
        implicitHeight: label.implicitHeight

        Text { id: label; anchors { left: parent.left; right: shortcut.left; verticalCenter: parent.verticalCenter; leftMargin: 8; rightMargin: 12 } elide: Text.ElideRight; text: root.text; font: root.font; color: root.enabled ? ToolTokens.ink : ToolTokens.line; Accessible.ignored: true }
        Text { id: shortcut; anchors { right: parent.right; verticalCenter: parent.verticalCenter; rightMargin: 8 } text: root.action?.keys ?? ""; font: root.font; color: ToolTokens.muted; Accessible.ignored: true }
    }
    background: Rectangle { color: root.highlighted ? ToolTokens.accentSoft : "transparent"; radius: ToolTokens.smallRadius; border { width: root.highlighted && Look.scheme === "contrast" ? 1 : 0; color: ToolTokens.focus } }
}
