import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import QtQuick.Dialogs as System
import QtCore
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** A new course from a template. All templates are accessible and say so. */
ToolDialog {
    id: root

    required property Workspace workspace
    property string template: "empty"
    property string courseTitle: ""
    property string courseId: ""
    property bool isIdOwn: false
    property string place: decodeURIComponent(String(StandardPaths.writableLocation(StandardPaths.DocumentsLocation)).replace(/^file:\/\//, ""))
    property string problem: ""

    title: qsTr("Ny kurs")
    height: Math.min(roomy(690), parent ? parent.height - 48 : 690)
    acceptText: qsTr("Skapa kursen")
    acceptable: courseTitle.trim() !== "" && /^[a-z][a-z0-9-]{0,63}$/.test(courseId)

    contentItem: ScrollView {
        id: scroll

        contentWidth: availableWidth
        clip: true

        ColumnLayout {
            width: scroll.availableWidth
            spacing: ToolTokens.space3

            EditorLabel { text: qsTr("Börja från") }
            Repeater {
                model: root.workspace.editing.templates
                delegate: RadioButton {
                    id: option
                    required property var modelData
                    Layout.fillWidth: true
                    text: modelData.title
                    checked: root.template === modelData.name
                    font { family: ToolTokens.family; pixelSize: ToolTokens.bodySize * 0.9 }
                    Accessible.name: modelData.title
                    Accessible.description: modelData.summary
                    Accessible.onPressAction: root.template = modelData.name
                    onClicked: root.template = modelData.name
                    contentItem: ColumnLayout {
                        spacing: 0
                        RowLayout {
                            Layout.leftMargin: 32
                            spacing: ToolTokens.space2
                            ToolText { text: option.modelData.title; strong: true; size: Math.round(ToolTokens.bodySize * 0.9); decorative: true }
                            Icon { Layout.preferredWidth: 16; Layout.preferredHeight: 16; name: "circle-check"; color: ToolTokens.right }
                            ToolText { text: qsTr("tillgänglig"); size: Math.round(ToolTokens.smallSize * 0.9); color: ToolTokens.right; decorative: true }
                        }
                        ToolText { Layout.fillWidth: true; Layout.leftMargin: 32; visible: text !== ""; text: option.modelData.summary; size: ToolTokens.smallSize; color: ToolTokens.muted; lineHeight: 1.2; decorative: true }
                    }
                }
            }
            TextEntry {
                objectName: "course-title"
                Layout.fillWidth: true
                label: qsTr("Kursens titel")
                value: root.courseTitle
                onEdited: value => {
                    root.courseTitle = value
                    if (!root.isIdOwn)
                        root.courseId = root.idFrom(value)
                }
            }
            TextEntry {
                objectName: "course-id"
                Layout.fillWidth: true
                label: qsTr("Mappens namn, som också blir kursens id")
                value: root.courseId
                problem: root.courseId === "" || /^[a-z][a-z0-9-]{0,63}$/.test(root.courseId) ? "" : qsTr("Bara a–z, 0–9 och bindestreck.")
                onEdited: value => { root.isIdOwn = true; root.courseId = value }
            }
            RowLayout {
                ToolText { Layout.fillWidth: true; text: qsTr("Läggs i %1").arg(root.place); size: ToolTokens.smallSize; elide: Text.ElideMiddle; wrapMode: Text.NoWrap; color: ToolTokens.muted }
                SmallButton { text: qsTr("Byt plats …"); onClicked: where.open() }
            }
            ToolText { Layout.fillWidth: true; visible: root.problem !== ""; text: root.problem; color: ToolTokens.wrong; size: ToolTokens.smallSize }
        }
    }

    System.FolderDialog {
        id: where
        title: qsTr("Välj var kursen ska läggas")
        onAccepted: root.place = decodeURIComponent(String(selectedFolder).replace(/^file:\/\//, ""))
    }

    onAboutToShow: { courseTitle = ""; courseId = ""; isIdOwn = false; problem = "" }
    onAccepted: {
        problem = workspace.editing.createCourse(place + "/" + courseId, template, courseTitle.trim())
        if (problem !== "")
            Qt.callLater(root.reopen)
        else
            workspace.openCourse(place + "/" + courseId)
    }

    function reopen() {
        const said = problem
        const name = courseTitle
        const id = courseId
        open()
        problem = said
        courseTitle = name
        courseId = id
    }
    function idFrom(text: string): string {
        return text.toLowerCase().replace(/[åä]/g, "a").replace(/ö/g, "o").replace(/é/g, "e").replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+/, "").replace(/-+$/, "").slice(0, 60)
    }
}
