import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Authoring
import Brygga.Editors

/** What holds for the whole course: facts, objectives, sources, glossary, variants, webinars, completion, changes. */
ToolPane {
    id: root

    required property Workspace workspace
    readonly property int part: Math.max(0, parts.findIndex(part => part.fields.indexOf(workspace.coursePart) >= 0))
    readonly property var parts: [
        { name: qsTr("Uppgifter"), fields: ["title", "summary", "publisher", "contact", "audience", "prerequisites", "version", "language", "duration", "reviewBy", "licence"] },
        { name: qsTr("Mål"), fields: ["objectives", "requirements"] },
        { name: qsTr("Källor"), fields: ["sources"] },
        { name: qsTr("Ordlista"), fields: ["terms"] },
        { name: qsTr("Varianter"), fields: ["variants"] },
        { name: qsTr("Webbinarier"), fields: ["webinars"] },
        { name: qsTr("Slutförande"), fields: ["completion"] },
        { name: qsTr("Ändringslogg"), fields: ["changes", "dismissals"] }]

    title: qsTr("Kursen")
    first: tabs

    BlockFields {
        id: subject
        document: root.workspace.document
        target: ""
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Flow {
            id: tabs

            Layout.fillWidth: true
            Layout.margins: ToolTokens.space2
            spacing: 2
            Accessible.role: Accessible.PageTabList
            Accessible.name: root.title

            Repeater {
                model: root.parts
                delegate: SmallButton {
                    required property var modelData
                    required property int index
                    objectName: "part-" + modelData.fields[0]
                    text: modelData.name
                    chosen: root.part === index
                    role: Accessible.PageTab
                    onClicked: root.workspace.coursePart = modelData.fields[0]
                }
            }
        }

        ScrollView {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: availableWidth
            clip: true
            Accessible.ignored: true

            Item {
                width: scroll.availableWidth
                implicitHeight: form.implicitHeight + 2 * ToolTokens.space4

                Loader {
                    id: form

                    x: ToolTokens.space4
                    y: ToolTokens.space2
                    width: Math.min(parent.width - 2 * ToolTokens.space4, 760)
                    active: subject.valid && root.visible
                    property var fieldNames: root.parts[root.part].fields
                    onFieldNamesChanged: { active = false; active = Qt.binding(() => subject.valid && root.visible) }
                    sourceComponent: FieldsEditor {
                        block: subject.values
                        host: root.workspace.host
                        only: form.fieldNames
                    }
                }
            }
        }
    }
}
