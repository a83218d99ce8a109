import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** What is not seen on the canvas about the thing that is selected: variants, objectives, dates, and what the checks say. */
ToolPane {
    id: root

    required property Workspace workspace
    readonly property var findings: { workspace.check.round; return workspace.check.findingsOf(subject.elementId) }
    readonly property string heading: { workspace.views.revision; return workspace.editing.titleOf(workspace.current) }
    readonly property var names: ({
        unit: ["for"],
        page: ["section", "optional", "for", "objectives", "covers", "facts", "speaksFor", "reviewBy"],
        bank: [],
        practice: ["question", "for", "objectives"]
    })

    title: qsTr("Egenskaper")
    first: scroll

    BlockFields {
        id: subject
        document: root.workspace.document
        target: root.workspace.current
    }

    ScrollView {
        id: scroll

        anchors.fill: parent
        contentWidth: availableWidth
        clip: true
        Accessible.ignored: true
        activeFocusOnTab: false
        ScrollBar.horizontal.policy: ScrollBar.AlwaysOff

        ColumnLayout {
            width: scroll.availableWidth
            spacing: ToolTokens.space3

            ColumnLayout {
                Layout.fillWidth: true
                Layout.margins: ToolTokens.space3
                visible: subject.valid && root.workspace.current !== ""
                spacing: ToolTokens.space3

                ToolText {
                    Layout.fillWidth: true
                    text: root.workspace.selected.length > 1 ? qsTr("%n markerade", "", root.workspace.selected.length) : root.heading
                    strong: true
                    size: Math.round(ToolTokens.bodySize * 0.94)
                    maximumLineCount: 3
                    elide: Text.ElideRight
                }

                Loader {
                    id: form

                    Layout.fillWidth: true
                    readonly property string key: subject.typeName + root.workspace.current
                    active: false
                    onKeyChanged: { active = false; active = Qt.binding(() => subject.valid && root.workspace.current !== "") }
                    sourceComponent: FieldsEditor {
                        block: subject.values
                        host: root.workspace.host
                        only: root.names[subject.typeName] ?? ["for", "objectives", "facts"]
                    }
                }

                FlagEntry {
                    Layout.fillWidth: true
                    visible: root.workspace.kind === "block" && subject.typeName !== "text"
                    text: qsTr("Måste göras för att kursen ska bli klar")
                    enabled: !root.workspace.document.readOnly
                    value: { root.workspace.views.revision; return root.workspace.editing.isRequired(root.workspace.current) }
                    onEdited: value => root.workspace.editing.setRequired(root.workspace.current, value)
                }

                CitationsSection {
                    Layout.fillWidth: true
                    workspace: root.workspace
                }

                EditorLabel { Layout.fillWidth: true; text: qsTr("Id: %1").arg(subject.elementId) }

                Repeater {
                    model: root.findings

                    delegate: RowLayout {
                        id: finding

                        required property string modelData

                        Layout.fillWidth: true
                        spacing: ToolTokens.space2
                        ToolIcon { Layout.alignment: Qt.AlignTop; name: "circle-alert"; color: ToolTokens.partly }
                        ToolText { Layout.fillWidth: true; text: finding.modelData; size: ToolTokens.smallSize }
                    }
                }
            }
        }
    }
}
