import QtQuick
import QtQuick.Controls
import Brygga.Editors
import Brygga.Views

/** A menu made from a list of actions; null is a line between groups. */
Menu {
    id: root

    property var actions: []

    width: Math.min(400 * Look.textScale, (Overlay.overlay ? Overlay.overlay.width : 720) - 16)
    palette { window: ToolTokens.paper; windowText: ToolTokens.ink; base: ToolTokens.paper; text: ToolTokens.ink; light: ToolTokens.accentSoft; midlight: ToolTokens.accentSoft; mid: ToolTokens.line; dark: ToolTokens.ink }
    background: Rectangle { color: ToolTokens.paper; radius: ToolTokens.smallRadius; border { width: 1; color: ToolTokens.line } }

    Instantiator {
        model: root.actions
        delegate: AppMenuItem {
            required property var modelData
            action: modelData
        }
        onObjectAdded: (index, object) => root.insertItem(index, object)
        onObjectRemoved: (index, object) => root.removeItem(object)
    }
}
