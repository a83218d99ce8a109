import QtQuick
import QtQuick.Layouts
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** What one meets without a course: make one, or open one. */
Rectangle {
    id: root

    required property Commands commands
    property var problems: []

    color: Tokens.paper

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(560, parent.width - 64)
        spacing: Tokens.space4

        Heading { Layout.fillWidth: true; level: 1; text: qsTr("Brygga") }
        PlainText { Layout.fillWidth: true; text: qsTr("Gör utbildning som alla kan ta: skriv en gång, ge varje myndighet sin variant.") }
        RowLayout {
            spacing: Tokens.space3
            ActionButton { primary: true; text: qsTr("Ny kurs"); image: "plus"; onClicked: root.commands.newCourse.trigger() }
            ActionButton { text: qsTr("Öppna kurs"); image: "folder-open"; onClicked: root.commands.open.trigger() }
        }
        PlainText { Layout.fillWidth: true; visible: root.problems.length > 0; text: qsTr("Kursen kunde inte öppnas:") + "\n" + root.problems.slice(0, 8).join("\n"); color: Tokens.wrong; size: Tokens.smallSize }
        PlainText { Layout.fillWidth: true; text: qsTr("Ctrl+K visar alla kommandon. F6 går mellan rutorna."); size: Tokens.smallSize; color: Tokens.muted }
    }
}
