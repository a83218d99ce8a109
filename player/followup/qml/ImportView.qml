import QtQuick
import QtQuick.Layouts
import Brygga.FollowUp
import Brygga.Views

/** Staff from a CSV file: first what would happen, then, when that is right, the import. */
ColumnLayout {
    id: root

    required property FollowUp followUp
    property url file
    property var found: null
    property bool isDone: false
    readonly property bool isGood: found !== null && found.problems.length === 0

    spacing: Tokens.space4

    Heading {
        Layout.fillWidth: true
        level: 2
        wanted: Tokens.h2Size
        text: qsTr("Läs in personal")
    }

    PlainText {
        Layout.fillWidth: true
        text: qsTr("Filen är en CSV-fil med rubrikerna konto, namn, myndighet, kontor, enhet, roll och chef. Personnummer tas inte emot. Inget ändras förrän du har sett vad som skulle hända.")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Tokens.space3

        ActionButton {
            text: qsTr("Välj fil")
            image: "folder-open"
            primary: root.found === null
            onClicked: choosing.open()
        }

        ActionButton {
            text: qsTr("Spara en exempelfil")
            image: "file-down"
            onClicked: saving.open()
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: root.found !== null
        spacing: Tokens.space3

        PlainText {
            Layout.fillWidth: true
            visible: root.isGood
            strong: true
            text: root.isDone ? qsTr("Klart. Personalen är inläst.") : root.found
                ? qsTr("Provkört, inget är ändrat. Nya: %1. Ändrade: %2. Oförändrade: %3.").arg(root.found.made).arg(root.found.changed).arg(root.found.same) : ""
        }

        PlainText {
            Layout.fillWidth: true
            visible: root.found !== null && !root.isGood
            strong: true
            text: qsTr("Filen kan inte läsas in. Rätta det här och välj filen igen:")
        }

        Repeater {
            model: root.found ? root.found.problems.slice(0, 50) : []

            delegate: PlainText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                size: Tokens.smallSize
            }
        }

        ActionButton {
            visible: root.isGood && !root.isDone
            text: qsTr("Läs in")
            primary: true
            onClicked: root.isDone = root.followUp.importStaff(root.file)
        }

        RecordTable {
            Layout.fillWidth: true
            visible: root.isGood && root.found.rows.length > 0
            caption: qsTr("De första raderna i filen")
            captionHidden: false
            heads: [qsTr("konto"), qsTr("ändring"), qsTr("namn"), qsTr("plats"), qsTr("roll")]
            lines: root.isGood ? root.found.rows.slice(0, 50).map(row => [row.account, row.change, row.name, row.place, row.role]) : []
        }
    }

    FileChooser {
        id: choosing

        filters: [qsTr("CSV (*.csv)"), qsTr("Alla filer (*)")]
        onChosen: file => root.look(file)
    }

    FileChooser {
        id: saving

        saves: true
        suffix: "csv"
        filters: [qsTr("CSV (*.csv)")]
        onChosen: file => root.followUp.saveStaffExample(file)
    }

    function look(chosen: url): void {
        file = chosen
        isDone = false
        found = followUp.tryStaff(chosen)
    }
}
