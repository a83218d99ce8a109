import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Brygga.Editors

/** A quiet button for tools and lists: a symbol, words, or both. A symbol alone always has a spoken name. */
T.Button {
    id: root

    property string image
    property string explanation
    /** What it is called, where its words are only a sign. */
    property string name: text !== "" ? text : explanation
    property bool primary: false
    property bool danger: false
    /** Whether it is on, or what is shown of a few; of no other button. */
    property var chosen
    property int role: Accessible.Button // AccessibleItem: the control itself would only ever be a button
    /** Stands alone, where nothing else says that it is a button. */
    property bool framed: false
    readonly property color ink: !enabled ? ToolTokens.muted : primary ? ToolTokens.overAccent : danger ? ToolTokens.wrong : ToolTokens.ink

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(framed ? 40 : 32, implicitContentHeight + (framed ? 16 : 8))
    leftPadding: framed ? 16 : text === "" ? 7 : 10
    rightPadding: leftPadding
    checked: chosen === true
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    opacity: enabled ? 1 : 0.7
    font.family: ToolTokens.family
    font.pixelSize: ToolTokens.smallSize

    Accessible.role: role
    Accessible.name: name
    Accessible.description: explanation !== name ? explanation : ""
    Accessible.onPressAction: { if (checkable) toggle(); clicked() }

    Keys.onReturnPressed: { if (checkable) toggle(); clicked() }
    Keys.onEnterPressed: { if (checkable) toggle(); clicked() }

    ToolHint {
        visible: (root.hovered || root.visualFocus) && root.text === "" && root.explanation !== ""
        y: root.height + 4
        text: root.explanation
    }

    contentItem: Item {
        implicitWidth: Math.ceil(face.implicitWidth)
        implicitHeight: Math.ceil(face.implicitHeight)

        RowLayout {
            id: face

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: 6

            ToolIcon {
                visible: root.image !== ""
                name: root.image
                color: root.ink
            }

            Text {
                Layout.fillWidth: true
                visible: root.text !== ""
                text: root.text
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                color: root.ink
                font.family: root.font.family
                font.pixelSize: root.font.pixelSize
                font.weight: root.primary ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: ToolTokens.smallRadius
        color: root.primary && root.enabled ? (root.hovered ? ToolTokens.ink : ToolTokens.accent) : root.checked || root.down ? ToolTokens.accentSoft : root.hovered ? ToolTokens.surface : "transparent"
        border { width: root.visualFocus ? 3 : root.checked || (root.framed && !root.primary) ? 1 : 0; color: root.visualFocus ? ToolTokens.focus : root.checked ? ToolTokens.accent : ToolTokens.line }
    }
}
