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
    acceptText: qsTr("Skapa kursen")
    acceptable: courseTitle.trim() !== "" && /^[a-z][a-z0-9-]{0,63}$/.test(courseId)

    contentItem: DialogBody {
        EditorLabel { text: qsTr("Börja från") }
        Repeater {
            model: root.workspace.editing.templates
            delegate: RadioEntry {
                required property var modelData
                Layout.fillWidth: true
                text: modelData.title
                about: modelData.summary
                checked: root.template === modelData.name
                onChosen: root.template = modelData.name
            }
        }
        RowLayout {
            spacing: ToolTokens.space1
            ToolIcon { name: "circle-check"; color: ToolTokens.right }
            ToolText { Layout.fillWidth: true; text: qsTr("Alla mallarna är tillgängliga."); size: ToolTokens.smallSize; color: ToolTokens.right }
        }
        TextEntry {
            objectName: "course-title"
            onEntered: root.finish()
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
            onEntered: root.finish()
            Layout.fillWidth: true
            label: qsTr("Mappens namn, som också blir kursens id")
            value: root.courseId
            problem: root.courseId === "" || /^[a-z][a-z0-9-]{0,63}$/.test(root.courseId) ? "" : qsTr("Bara a–z, 0–9 och bindestreck.")
            onEdited: value => { root.isIdOwn = true; root.courseId = value }
        }
        RowLayout {
            ToolText { Layout.fillWidth: true; text: qsTr("Läggs i %1").arg(root.place); size: ToolTokens.smallSize; wrapMode: Text.WrapAnywhere; color: ToolTokens.muted }
            SmallButton { text: qsTr("Byt plats …"); onClicked: where.open() }
        }
        ToolText { Layout.fillWidth: true; visible: root.problem !== ""; text: root.problem; color: ToolTokens.wrong; size: ToolTokens.smallSize }
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
