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
    property var problems: []

    signal cancelled()

    color: ToolTokens.paper

    Patience { id: patience; waiting: root.opening !== "" }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(560, parent.width - 64)
        spacing: ToolTokens.space4

        ToolText { Layout.fillWidth: true; text: qsTr("Brygga"); strong: true; size: ToolTokens.h1Size; Accessible.role: Accessible.Heading }
        ToolText { Layout.fillWidth: true; text: qsTr("Gör utbildning som alla kan ta: skriv en gång, ge varje myndighet sin variant.") }
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
        ToolText { Layout.fillWidth: true; visible: root.problems.length > 0; text: qsTr("Kursen kunde inte öppnas:") + "\n" + root.problems.slice(0, 8).join("\n"); color: ToolTokens.wrong; size: ToolTokens.smallSize }
        ToolText { Layout.fillWidth: true; text: qsTr("Ctrl+K visar alla kommandon. F6 går mellan rutorna."); size: ToolTokens.smallSize; color: ToolTokens.muted }
    }
}
