import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

/** What is wrong here, in words, with a sign before it. Takes no room when nothing is. */
RowLayout {
    id: root

    property string text
    property bool isWarning: true
    readonly property color ink: isWarning ? ToolTokens.wrong : ToolTokens.muted

    visible: text !== ""
    spacing: ToolTokens.space1

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
        Layout.preferredWidth: ToolTokens.smallSize
        Layout.preferredHeight: ToolTokens.smallSize
        name: root.isWarning ? "circle-alert" : "info"
        color: root.ink
    }

    ToolText {
        Layout.fillWidth: true
        text: root.text
        size: Math.round(ToolTokens.smallSize * 0.93)
        color: root.ink
        lineHeight: ToolTokens.headingLinePercent / 100
    }
}
