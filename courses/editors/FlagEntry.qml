import QtQuick
import QtQuick.Controls.Basic
import Brygga.Views

/** A labelled yes or no. */
CheckBox {
    id: root

    property bool value: false
    property string about

    signal edited(bool value)

    checked: value
    font.family: Tokens.family
    font.pixelSize: Math.round(Tokens.bodySize * 0.89)
    palette.windowText: Tokens.ink
    palette.text: Tokens.ink
    implicitHeight: Math.max(28, implicitContentHeight + 8, indicator.height + 8)
    padding: 2

    Accessible.name: text
    Accessible.description: about
    Accessible.onToggleAction: { toggle(); edited(checked) }
    Accessible.onPressAction: { toggle(); edited(checked) }

    indicator: Rectangle {
        implicitWidth: Math.round(Tokens.bodySize * 1.22)
        implicitHeight: implicitWidth
        x: root.leftPadding
        y: root.topPadding + (root.availableHeight - height) / 2
        radius: Tokens.smallRadius
        color: root.checked ? Tokens.accent : Tokens.paper
        border { width: root.visualFocus ? 3 : 1; color: root.visualFocus ? Tokens.focus : Tokens.line }

        Icon {
            anchors.centerIn: parent
            width: Math.round(parent.width * 0.73)
            height: width
            visible: root.checked
            name: "check"
            color: Tokens.overAccent
        }
    }

    contentItem: Text {
        leftPadding: root.indicator.width + Tokens.space2
        text: root.text
        font: root.font
        color: Tokens.ink
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
    }

    onToggled: root.edited(checked)
    onValueChanged: checked = value
}
