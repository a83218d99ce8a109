import QtQuick
import QtQuick.Layouts
import Brygga.Authoring
import Brygga.Editors

/** Asks why a finding is dismissed; the reason is kept in the course. */
ToolDialog {
    id: root

    required property Workspace workspace
    property var finding: ({}) // its row may change while one writes
    property string reason

    title: qsTr("Varför gäller det inte här?")
    acceptText: qsTr("Avfärda")
    acceptable: reason.trim() !== ""

    contentItem: DialogBody {
        ToolText { Layout.fillWidth: true; text: root.finding.message ?? ""; size: ToolTokens.smallSize }
        TextEntry {
            objectName: "reason"
            onEntered: root.finish()
            Layout.fillWidth: true
            label: qsTr("Skäl (sparas i kursen)")
            value: root.reason
            onEdited: value => root.reason = value
        }
    }

    onAccepted: workspace.check.dismiss(finding, reason)

    function ask(index: int) {
        finding = workspace.check.get(index)
        reason = ""
        open()
    }
}
