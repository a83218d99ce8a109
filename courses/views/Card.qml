import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** A surface that holds what belongs together. */
Rectangle {
    id: root

    default property alias contents: column.data
    property alias spacing: column.spacing
    readonly property alias contentsHeight: column.implicitHeight
    property int padding: Tokens.space4

    implicitHeight: column.implicitHeight + 2 * padding
    implicitWidth: column.implicitWidth + 2 * padding
    color: Tokens.surface
    border { width: Tokens.border; color: Tokens.hairline }
    radius: Tokens.largeRadius

    Stack {
        id: column

        // Not by anchors: those come after the texts have been laid out.
        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        height: root.height - 2 * root.padding
        spacing: Tokens.space3
    }
}
