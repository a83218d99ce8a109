import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Brygga.Editors

/** One of a few that exclude each other, with what it means below. */
T.RadioButton {
    id: root

    property string about

    signal chosen()

    implicitHeight: words.implicitHeight + topPadding + bottomPadding
    padding: ToolTokens.space1
    leftPadding: indicator.width + ToolTokens.space2
    font { family: ToolTokens.family; pixelSize: Math.round(ToolTokens.bodySize * 0.9) }

    Accessible.name: text
    Accessible.description: about
    Accessible.onPressAction: chosen()
    onClicked: chosen()

    indicator: Rectangle {
        implicitWidth: Math.round(ToolTokens.bodySize * 1.22)
        implicitHeight: implicitWidth
        y: root.topPadding + (title.height - height) / 2
        radius: width / 2
        color: ToolTokens.paper
        border { width: root.visualFocus ? 3 : 1; color: root.visualFocus ? ToolTokens.focus : ToolTokens.line }

        Rectangle {
            anchors.centerIn: parent
            visible: root.checked
            width: Math.round(parent.width * 0.55)
            height: width
            radius: width / 2
            color: ToolTokens.accent
        }
    }

    contentItem: ColumnLayout {
        id: words

        spacing: 0

        ToolText { id: title; Layout.fillWidth: true; text: root.text; strong: root.about !== ""; size: root.font.pixelSize; decorative: true }
        ToolText { Layout.fillWidth: true; visible: text !== ""; text: root.about; size: ToolTokens.smallSize; color: ToolTokens.muted; lineHeight: 1.3; decorative: true }
    }
}
