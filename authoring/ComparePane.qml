import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Authoring
import Brygga.Editors

/** The page as two variants get it, side by side; lines that only one gets are marked. */
ToolPane {
    id: root

    required property Workspace workspace
    property string one: workspace.views.variants.length > 0 ? workspace.views.variants[0].value : ""
    property string other: workspace.views.variants.length > 1 ? workspace.views.variants[1].value : ""
    readonly property var rows: { workspace.views.revision; return workspace.views.compare(workspace.page, one, other) }

    title: qsTr("Varianter sida vid sida: %1").arg(workspace.editing.titleOf(workspace.page))
    first: chooser

    FieldsAndList {
        anchors { fill: parent; margins: ToolTokens.space3 }
        fields: [
            RowLayout {
                id: chooser
                Layout.fillWidth: true
                spacing: ToolTokens.space3
                ChoiceEntry { Layout.fillWidth: true; label: qsTr("Vänster"); options: root.workspace.views.variants; value: root.one; onEdited: value => root.one = value }
                ChoiceEntry { Layout.fillWidth: true; label: qsTr("Höger"); options: root.workspace.views.variants; value: root.other; onEdited: value => root.other = value }
            },
            ToolText {
                Layout.fillWidth: true
                text: root.rows.every(row => row.same) ? qsTr("Sidan är likadan i båda.") : qsTr("%n rad(er) skiljer sig.", "", root.rows.filter(row => !row.same).length)
                size: ToolTokens.smallSize
                color: ToolTokens.muted
            }
        ]

        RowList {
            id: list

            title: root.title
            anchors.fill: parent
            model: root.rows
            highlight: RowHighlight { }

            delegate: RowLayout {
                id: row

                required property var modelData

                width: list.width - 12
                spacing: ToolTokens.space2
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.same ? modelData.first : modelData.first !== "" ? qsTr("Bara vänster: %1").arg(modelData.first) : qsTr("Bara höger: %1").arg(modelData.second)

                Repeater {
                    model: [row.modelData.first, row.modelData.second]
                    delegate: Rectangle {
                        id: cell
                        required property string modelData
                        required property int index
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.fillHeight: true
                        implicitHeight: line.implicitHeight + 8
                        color: row.modelData.same || modelData === "" ? "transparent" : index === 0 ? ToolTokens.partlySoft : ToolTokens.rightSoft
                        radius: ToolTokens.smallRadius
                        ToolText { id: line; anchors { left: parent.left; right: parent.right; margins: 6; verticalCenter: parent.verticalCenter } text: cell.modelData; size: ToolTokens.smallSize; lineHeight: 1.3; decorative: true }
                    }
                }
            }
        }
    }
}
