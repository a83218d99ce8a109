import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** What one meets without a course: make one, or open one. */
Rectangle {
    id: root

    required property Commands commands
    property string opening: ""
    /** Of what is being opened; no files: it is not known yet how many. */
    property int filesRead: 0
    property int files: 0
    property var problems: []

    signal cancelled()

    color: ToolTokens.paper

    Patience { id: patience; waiting: root.opening !== "" }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(560, parent.width - 64)
        spacing: ToolTokens.space4

        ToolText { Layout.fillWidth: true; text: qsTr("Brygga"); strong: true; size: ToolTokens.h1Size; Accessible.role: Accessible.Heading }
        ToolText { Layout.fillWidth: true; visible: !patience.isOver; text: qsTr("Gör utbildning som alla kan ta: skriv en gång, ge varje myndighet sin variant.") }
        RowLayout {
            visible: root.opening === ""
            spacing: ToolTokens.space3
            SmallButton { framed: true; primary: true; text: qsTr("Ny kurs"); image: "plus"; onClicked: root.commands.newCourse.trigger() }
            SmallButton { framed: true; text: qsTr("Öppna kurs"); image: "folder-open"; onClicked: root.commands.open.trigger() }
        }
        RowLayout {
            visible: root.opening !== ""
            spacing: ToolTokens.space3
            BusyIndicator { Layout.preferredWidth: 32; Layout.preferredHeight: 32; running: patience.isOver; opacity: running ? 1 : 0 }
            ToolText { Layout.fillWidth: true; text: qsTr("Öppnar %1 …").arg(root.opening); Accessible.role: Accessible.StatusBar }
            SmallButton { framed: true; text: qsTr("Avbryt"); onClicked: root.cancelled() }
        }
        WorkProgress {
            objectName: "opening-line"
            Layout.fillWidth: true
            visible: root.opening !== ""
            opacity: patience.isOver && count > 0 ? 1 : 0
            done: root.filesRead
            count: root.files
            words: reading.text
        }
        ToolText {
            id: reading

            objectName: "files-read"
            Layout.fillWidth: true
            Layout.topMargin: -ToolTokens.space2
            visible: root.opening !== ""
            opacity: patience.isOver && root.files > 0 ? 1 : 0
            text: qsTr("%1 av %2 filer lästa").arg(root.filesRead).arg(root.files)
            size: ToolTokens.smallSize
            color: ToolTokens.muted
        }
        ToolText { Layout.fillWidth: true; visible: root.problems.length > 0; text: qsTr("Kursen kunde inte öppnas:") + "\n" + root.problems.slice(0, 8).join("\n"); color: ToolTokens.wrong; size: ToolTokens.smallSize }
        ToolText { Layout.fillWidth: true; visible: !patience.isOver; text: qsTr("Ctrl+K visar alla kommandon. F6 går mellan rutorna."); size: ToolTokens.smallSize; color: ToolTokens.muted }
    }
}
