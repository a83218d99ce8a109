import QtQuick
import Brygga.Editors
import Brygga.Views

/** A small look at a picture of the course. */
Picture {
    implicitWidth: 240
    implicitHeight: Math.min(180, Math.round(240 * (ratio > 0 ? ratio : 0.6)))
    scheme: Look.scheme
    colors: ToolTokens.diagramColors
    Accessible.ignored: true
}
