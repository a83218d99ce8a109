import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Editors
import Brygga.Views

/** Fields above a list that has the rest of the height; in a low window all of it scrolls, so that the list always has some. */
Flickable {
    id: root

    property alias fields: above.data
    default property alias list: below.data

    contentHeight: Math.max(height, above.implicitHeight + ToolTokens.space2 + 200 * Look.textScale)
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    clip: true
    ScrollBar.vertical: ScrollBar { }

    ColumnLayout {
        id: above

        width: root.width
        spacing: ToolTokens.space2
    }
    Item {
        id: below

        y: above.height + ToolTokens.space2
        width: root.width
        height: root.contentHeight - y
    }
}
