import QtQuick
import Brygga.Editors
import Brygga.Views

/** A symbol beside words of the tool, as large as they are. */
Icon {
    implicitWidth: Math.round(ToolTokens.smallSize * 1.2)
    implicitHeight: implicitWidth
    color: ToolTokens.muted
}
