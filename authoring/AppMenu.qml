import QtQuick
import QtQuick.Controls
import Brygga.Views

/** A menu made from a list of actions; null is a line between groups. */
Menu {
    id: root

    property var actions: []

    width: 340
    palette { window: Tokens.paper; windowText: Tokens.ink; base: Tokens.paper; text: Tokens.ink; light: Tokens.accentSoft; midlight: Tokens.accentSoft; mid: Tokens.line; dark: Tokens.ink }
    background: Rectangle { implicitWidth: 340; color: Tokens.paper; radius: Tokens.smallRadius; border { width: 1; color: Tokens.line } }

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
