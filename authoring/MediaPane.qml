import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** The files of the course, what uses them, and what nothing uses. */
ToolPane {
    id: root

    required property Workspace workspace

    signal bringWanted()

    title: qsTr("Media: %n fil(er)", "", list.count) + (workspace.media.unused > 0 ? ", " + qsTr("%1 används inte").arg(workspace.media.unused) : "")
    first: list

    tools: [SmallButton { text: qsTr("Hämta in fil …"); image: "plus"; enabled: !root.workspace.document.readOnly; onClicked: root.bringWanted() }]

    Component.onCompleted: workspace.media.list()

    RowList {
        id: list

        title: root.title
        anchors { fill: parent; margins: ToolTokens.space2 }
        model: root.workspace.media
        highlight: RowHighlight { }

        delegate: RowLayout {
            id: row

            required property string src
            required property var bytes
            required property var users
            required property string alternative
            required property int index

            width: list.width - 12
            height: Math.max(76, implicitHeight + 8)
            spacing: ToolTokens.space3
            Accessible.role: Accessible.ListItem
            Accessible.name: src
            Accessible.description: users.length > 0 ? qsTr("Används i: %1").arg(users.join(", ")) : qsTr("Används inte")

            Picture {
                Layout.preferredWidth: 92
                Layout.preferredHeight: 66
                source: /\.(svg|png|jpe?g)$/.test(row.src) ? root.workspace.views.media(row.src) : ""
                visible: source != ""
                scheme: Look.scheme
                colors: ToolTokens.diagramColors
                Accessible.ignored: true
            }
            Icon { Layout.preferredWidth: 40; Layout.preferredHeight: 40; Layout.leftMargin: 26; Layout.rightMargin: 26; visible: !/\.(svg|png|jpe?g)$/.test(row.src); name: /\.vtt$/.test(row.src) ? "captions" : "file-text"; color: ToolTokens.muted }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                ToolText { Layout.fillWidth: true; text: row.src + " · " + qsTr("%1 kB").arg(Math.max(1, Math.round(row.bytes / 1024))); size: ToolTokens.smallSize; strong: true; wrapMode: Text.WrapAnywhere; lineHeight: 1.2; decorative: true }
                ToolText { Layout.fillWidth: true; text: row.alternative; size: ToolTokens.smallSize; lineHeight: 1.2; visible: text !== ""; decorative: true }
                ToolText { Layout.fillWidth: true; text: row.users.length > 0 ? qsTr("Används i: %1").arg(row.users.join(", ")) : qsTr("Används inte"); size: Math.round(ToolTokens.smallSize * 0.9); color: row.users.length > 0 ? ToolTokens.muted : ToolTokens.partly; lineHeight: 1.2; decorative: true }
            }
            SmallButton {
                visible: row.users.length === 0
                enabled: !root.workspace.document.readOnly
                text: qsTr("Till papperskorgen")
                image: "trash-2"
                onClicked: if (!root.workspace.media.removeUnused(row.index)) root.workspace.announced(qsTr("Filen kunde inte tas bort."), true)
            }
        }
    }
}
