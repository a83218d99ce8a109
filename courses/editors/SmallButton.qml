import QtQuick
import QtQuick.Templates as T
import Brygga.Views

/** A quiet button for tools and lists: a symbol, words, or both. A symbol alone always has a spoken name. */
T.Button {
    id: root

    property string image
    property string explanation
    property bool primary: false
    property bool danger: false
    readonly property color ink: !enabled ? Tokens.muted : primary ? Tokens.overAccent : danger ? Tokens.wrong : Tokens.ink

    implicitWidth: face.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(32, face.implicitHeight + 8)
    leftPadding: text === "" ? 7 : 10
    rightPadding: leftPadding
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    opacity: enabled ? 1 : 0.7
    font.family: Tokens.family
    font.pixelSize: Tokens.smallSize

    Accessible.role: Accessible.Button
    Accessible.name: text !== "" ? text : explanation
    Accessible.description: text !== "" ? explanation : ""
    Accessible.onPressAction: { if (checkable) toggle(); clicked() }

    Keys.onReturnPressed: { if (checkable) toggle(); clicked() }
    Keys.onEnterPressed: { if (checkable) toggle(); clicked() }

    T.ToolTip {
        id: tip

        visible: root.hovered && root.text === "" && root.explanation !== ""
        delay: 500
        x: 0
        y: root.height + 4
        padding: 6
        implicitWidth: contentItem.implicitWidth + 12
        implicitHeight: contentItem.implicitHeight + 8
        contentItem: Text {
            text: root.explanation
            color: Tokens.paper
            font: root.font
            Accessible.ignored: true
        }
        background: Rectangle { color: Tokens.ink; radius: Tokens.smallRadius }
    }

    contentItem: Item {
        implicitWidth: face.implicitWidth
        implicitHeight: face.implicitHeight

        Row {
            id: face

            anchors.centerIn: parent
            spacing: 6

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.image !== ""
                width: visible ? Math.round(Tokens.smallSize * 1.2) : 0
                height: Math.round(Tokens.smallSize * 1.2)
                name: root.image
                color: root.ink
            }

            Text {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.text !== ""
                text: root.text
                textFormat: Text.PlainText
                color: root.ink
                font.family: root.font.family
                font.pixelSize: root.font.pixelSize
                font.weight: root.primary ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Tokens.smallRadius
        color: root.primary && root.enabled ? (root.hovered ? Tokens.ink : Tokens.accent) : root.checked || root.down ? Tokens.accentSoft : root.hovered ? Tokens.surface : "transparent"
        border { width: root.visualFocus ? 3 : root.checked ? 1 : 0; color: root.visualFocus ? Tokens.focus : Tokens.accent }
    }
}
