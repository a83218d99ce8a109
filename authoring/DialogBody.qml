import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Editors

/** What a dialog holds, one thing below the other; scrolls where the window is too low for all of it. */
ScrollView {
    id: root

    default property alias body: column.data

    implicitHeight: column.implicitHeight
    contentWidth: availableWidth
    contentHeight: column.implicitHeight
    clip: true
    Accessible.ignored: true
    ScrollBar.horizontal.policy: ScrollBar.AlwaysOff

    ColumnLayout {
        id: column

        width: root.availableWidth
        spacing: ToolTokens.space3
    }
}
