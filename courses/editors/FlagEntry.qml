import QtQuick
import QtQuick.Controls.Basic
import Brygga.Editors
import Brygga.Views

/** A labelled yes or no. */
CheckBox {
    id: root

    property bool value: false
    property string about

    signal edited(bool value)

    checked: value
    font.family: ToolTokens.family
    font.pixelSize: Math.round(ToolTokens.bodySize * 0.89)
    palette.windowText: ToolTokens.ink
    palette.text: ToolTokens.ink
    implicitHeight: Math.max(28, implicitContentHeight + 8, indicator.height + 8)
    padding: 2

    Accessible.name: text
    Accessible.description: about
    Accessible.onToggleAction: { toggle(); edited(checked) }
    Accessible.onPressAction: { toggle(); edited(checked) }

    indicator: Rectangle {
        implicitWidth: Math.round(ToolTokens.bodySize * 1.22)
        implicitHeight: implicitWidth
        x: root.leftPadding
        y: root.topPadding + (root.availableHeight - height) / 2
        radius: ToolTokens.smallRadius
        color: root.checked ? ToolTokens.accent : ToolTokens.paper
        border { width: root.visualFocus ? 3 : 1; color: root.visualFocus ? ToolTokens.focus : ToolTokens.line }

        Icon {
            anchors.centerIn: parent
            width: Math.round(parent.width * 0.73)
            height: width
            visible: root.checked
            name: "check"
            color: ToolTokens.overAccent
        }
    }

    contentItem: Text {
        leftPadding: root.indicator.width + ToolTokens.space2
        text: root.text
        font: root.font
        color: ToolTokens.ink
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
    }

    onToggled: root.edited(checked)
    onValueChanged: checked = value
}
