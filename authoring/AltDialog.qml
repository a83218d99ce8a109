import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** Asks what a new picture shows, before it stands in the course: describe, decorative, or later (ACC-B9). Never suggests a file name. */
ToolDialog {
    id: root

    required property Workspace workspace
    property string src
    property string note
    property string choice: "describe"
    property string described: ""
    property var waiting: [] // pictures that came while another was asked about

    title: qsTr("Vad visar bilden?")
    acceptText: qsTr("Infoga bilden")
    acceptable: choice !== "describe" || described.trim() !== ""

    contentItem: DialogBody {
        Picture {
            Layout.fillWidth: true
            Layout.preferredHeight: 180
            source: root.src === "" ? "" : root.workspace.views.media(root.src)
            scheme: Look.scheme
            colors: ToolTokens.diagramColors
            Accessible.ignored: true
        }
        ToolText { Layout.fillWidth: true; visible: root.note !== ""; text: root.note; size: ToolTokens.smallSize; color: ToolTokens.muted }

        Repeater {
            model: [{ key: "describe", text: qsTr("Beskriv bilden") }, { key: "decorative", text: qsTr("Bilden är bara dekorativ") }, { key: "later", text: qsTr("Senare (står kvar som anmärkning)") }]
            delegate: RadioEntry {
                required property var modelData
                Layout.fillWidth: true
                text: modelData.text
                checked: root.choice === modelData.key
                onChosen: root.choice = modelData.key
            }
        }
        TextEntry {
            objectName: "alt-text"
            onEntered: root.finish()
            Layout.fillWidth: true
            visible: root.choice === "describe"
            label: qsTr("Alternativtext: vad bilden visar, kort")
            about: qsTr("Läses upp för den som inte ser bilden.")
            value: root.described
            onEdited: value => root.described = value
        }
    }

    onAccepted: {
        const path = workspace.editing.addPicture(src, choice === "describe" ? described.trim() : "", choice === "decorative", workspace.current)
        workspace.added(path)
    }

    onClosed: Qt.callLater(() => {
        const next = waiting.shift()
        if (next)
            ask(next.file, next.about)
    })

    function ask(file: string, about: string) {
        if (visible) {
            waiting.push({ file: file, about: about })
            return
        }
        src = file
        note = about
        described = workspace.media.knownAlternative(file)
        choice = "describe"
        open()
    }
}
