import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

/** A file of the course: its picture, its name, and a way to choose another. */
GridLayout {
    id: root

    required property string label
    required property EditorHost host
    property string value
    property string path
    property string name
    readonly property bool isPicture: /\.(svg|png|jpe?g|webp)$/.test(value)

    signal edited(string value)

    columns: width < 300 * Look.textScale ? 2 : 3
    columnSpacing: ToolTokens.space2
    rowSpacing: 0

    Picture {
        Layout.preferredWidth: 72
        Layout.preferredHeight: 54
        visible: root.isPicture
        source: root.isPicture ? root.host.media(root.value) : ""
        scheme: Look.scheme
        colors: ToolTokens.diagramColors
        Accessible.ignored: true
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.columnSpan: root.columns === 2 && !root.isPicture ? 2 : 1
        spacing: ToolTokens.space1

        EditorLabel { Layout.fillWidth: true; text: root.label }
        ToolText {
            Layout.fillWidth: true
            text: root.value === "" ? qsTr("Ingen fil") : root.value
            size: ToolTokens.smallSize
            wrapMode: Text.WrapAnywhere
        }
    }

    SmallButton {
        Layout.columnSpan: root.columns === 2 ? 2 : 1
        enabled: !root.host.readOnly
        text: root.value === "" ? qsTr("Välj fil …") : qsTr("Byt …")
        image: "folder-open"
        explanation: root.label
        onClicked: root.host.chooseFile(root.path, root.name, src => root.edited(src))
    }
}
