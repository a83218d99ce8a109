import QtQuick
import QtQuick.Shapes
import Brygga.Views

/** A way on the map, from one box down to another. */
Shape {
    id: root

    property point start
    property point end
    property bool isStrong: false
    property bool isChosen: false
    readonly property color ink: isStrong || isChosen ? Tokens.accent : Tokens.line

    Accessible.ignored: true

    ShapePath {
        strokeWidth: root.isStrong ? 3 : 1.5
        strokeColor: root.ink
        fillColor: "transparent"
        startX: root.start.x
        startY: root.start.y
        PathCubic {
            x: root.end.x
            y: root.end.y - 4
            control1X: root.start.x
            control1Y: root.start.y + 36
            control2X: root.end.x
            control2Y: root.end.y - 36
        }
    }
    ShapePath {
        strokeWidth: 1
        strokeColor: root.ink
        fillColor: root.ink
        startX: root.end.x
        startY: root.end.y
        PathLine { x: root.end.x - 5; y: root.end.y - 8 }
        PathLine { x: root.end.x + 5; y: root.end.y - 8 }
        PathLine { x: root.end.x; y: root.end.y }
    }
}
