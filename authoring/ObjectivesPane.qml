import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** Objective ↔ page ↔ question: what each objective is taught by and tried by; holes are named. */
ToolPane {
    id: root

    required property Workspace workspace
    readonly property var rows: { workspace.views.revision; return workspace.views.objectives() }

    title: qsTr("Mål, sidor och frågor")
    first: list

    RowList {
        id: list

        title: root.title
        anchors { fill: parent; margins: ToolTokens.space3 }
        spacing: ToolTokens.space3
        model: root.rows

        delegate: Rectangle {
            id: row

            required property var modelData

            width: list.width - 12
            height: body.implicitHeight + 2 * ToolTokens.space3
            radius: ToolTokens.mediumRadius
            color: ToolTokens.surface
            border { width: ListView.isCurrentItem && list.activeFocus ? 2 : 0; color: ToolTokens.focus }
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.id + ": " + modelData.text

            ColumnLayout {
                id: body

                anchors { left: parent.left; right: parent.right; top: parent.top; margins: ToolTokens.space3 }
                spacing: ToolTokens.space2

                ToolText { Layout.fillWidth: true; text: row.modelData.id + "  " + row.modelData.text; strong: true; size: Math.round(ToolTokens.bodySize * 0.94) }
                Repeater {
                    model: [{ name: qsTr("Sidor"), entries: row.modelData.pages, none: qsTr("Ingen sida tar upp målet.") }, { name: qsTr("Frågor och uppgifter"), entries: row.modelData.questions, none: qsTr("Ingen fråga prövar målet.") }]
                    delegate: ColumnLayout {
                        id: side
                        required property var modelData
                        Layout.fillWidth: true
                        spacing: 0
                        Accessible.role: Accessible.Grouping
                        Accessible.name: heading.text
                        EditorLabel { id: heading; Layout.fillWidth: true; text: side.modelData.name + " (" + side.modelData.entries.length + ")" }
                        Flow {
                            Layout.fillWidth: true
                            spacing: 2
                            Repeater {
                                model: side.modelData.entries
                                delegate: SmallButton {
                                    required property var modelData
                                    width: Math.min(implicitWidth, parent.width)
                                    text: modelData.title
                                    explanation: modelData.id
                                    onClicked: root.workspace.goTo(modelData.id)
                                }
                            }
                        }
                        RowLayout {
                            visible: side.modelData.entries.length === 0
                            ToolIcon { name: "circle-alert"; color: ToolTokens.partly }
                            ToolText { text: side.modelData.none; size: ToolTokens.smallSize; color: ToolTokens.partly }
                        }
                    }
                }
            }
        }

        ToolText { anchors.centerIn: parent; width: parent.width; visible: list.count === 0; text: qsTr("Kursen har inga mål än. Lägg till dem under Kursen, Mål."); color: ToolTokens.muted }
    }

    function goTo(id: string) {
        list.currentIndex = rows.findIndex(row => row.id === id)
        list.positionViewAtIndex(list.currentIndex, ListView.Contain)
        list.forceActiveFocus(Qt.TabFocusReason)
    }
}
