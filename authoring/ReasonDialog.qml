import QtQuick
import QtQuick.Layouts
import Brygga.Authoring
import Brygga.Editors

/** Asks why a finding is dismissed; the reason is kept in the course. */
ToolDialog {
    id: root

    required property Workspace workspace
    property int row: -1
    property string message
    property string reason

    title: qsTr("Varför gäller det inte här?")
    acceptText: qsTr("Avfärda")
    acceptable: reason.trim() !== ""

    contentItem: DialogBody {
        ToolText { Layout.fillWidth: true; text: root.message; size: ToolTokens.smallSize }
        TextEntry {
            objectName: "reason"
            Layout.fillWidth: true
            label: qsTr("Skäl (sparas i kursen)")
            value: root.reason
            onEdited: value => root.reason = value
        }
    }

    onAccepted: workspace.check.dismiss(row, reason)

    function ask(index: int) {
        row = index
        message = workspace.check.get(index).message ?? ""
        reason = ""
        open()
    }
}
