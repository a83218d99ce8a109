import QtQuick
import QtQuick.Layouts
import Brygga.FollowUp
import Brygga.Views

/** Who is to take which module, and by when. */
ColumnLayout {
    id: root

    required property OccasionFollowUp live
    readonly property var assignments: live.assignments
    readonly property alias importPart: importPart

    spacing: Tokens.space4

    Heading {
        Layout.fillWidth: true
        level: 2
        wanted: Tokens.h2Size
        text: qsTr("Tilldelade moduler")
    }

    PlainText {
        Layout.fillWidth: true
        text: root.assignments.length === 0 ? qsTr("Inget är tilldelat än. Alla kan ta alla moduler; en tilldelning säger vilka som ska, och när.")
                                            : qsTr("Det här ser medarbetarna överst på sin startsida. Den tidigaste dagen gäller när flera rader passar in.")
    }

    RecordTable {
        Layout.fillWidth: true
        visible: root.assignments.length > 0
        caption: qsTr("Tilldelade moduler")
        heads: [qsTr("modul"), qsTr("vilka"), qsTr("klar senast")]
        lines: root.assignments
    }

    ActionButton {
        visible: root.assignments.length > 0
        text: qsTr("Spara tilldelningarna som CSV")
        image: "file-down"
        onClicked: saving.open()
    }

    ImportPart {
        id: importPart

        Layout.fillWidth: true
        title: qsTr("Läs in tilldelningar")
        explanation: qsTr("En rad för varje modul och del av organisationen, eller för ett konto. Det som är tomt gäller alla. Läget ”upphävd” tar bort en tilldelning.")
        tryFile: url => root.live.tryAssignments(url)
        importFile: url => root.live.importAssignments(url)
        saveExample: url => root.live.saveAssignmentExample(url)
    }

    FileChooser {
        id: saving

        saves: true
        suffix: "csv"
        filters: [qsTr("CSV (*.csv)")]
        onChosen: file => root.live.saveAssignments(file)
    }
}
