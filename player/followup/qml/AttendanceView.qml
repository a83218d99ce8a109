import QtQuick
import QtQuick.Layouts
import Brygga.FollowUp
import Brygga.Views

/** One occasion: who has registered, who was there, and the lists and reports that say so. The list is shown when asked for, and that is noted. */
ColumnLayout {
    id: root

    required property OccasionFollowUp live
    property string occasion: live.occasions.length > 0 ? live.occasions[0].id : ""
    property var found: null
    readonly property alias importPart: importPart

    spacing: Tokens.space3

    onOccasionChanged: {
        found = null
        importPart.forget()
    }

    Heading {
        Layout.fillWidth: true
        level: 3
        wanted: Tokens.h3Size
        text: qsTr("Anmälda och närvarande")
    }

    ChoiceField {
        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure
        label: qsTr("Tillfälle")
        options: root.live.occasions.map(one => ({ value: one.id, text: one.text }))
        value: root.occasion
        onChosen: value => root.occasion = value
    }

    PlainText {
        Layout.fillWidth: true
        text: qsTr("När du visar eller sparar listan antecknas det i registret: vem, när och hur många personer.")
        size: Tokens.smallSize
        color: Tokens.muted
    }

    Flow {
        Layout.fillWidth: true
        spacing: Tokens.space3

        ActionButton {
            text: qsTr("Visa listan")
            primary: true
            onClicked: root.show()
        }

        ActionButton {
            text: qsTr("Spara listan som CSV")
            image: "file-down"
            onClicked: saving.open()
        }

        ActionButton {
            text: qsTr("Spara som kalenderfil")
            image: "calendar-clock"
            onClicked: calendar.open()
        }
    }

    PlainText {
        Layout.fillWidth: true
        visible: root.found !== null && root.found.problems.length === 0 && root.found.lines.length === 0
        text: qsTr("Ingen har anmält sig eller antecknats än.")
    }

    RecordTable {
        Layout.fillWidth: true
        visible: root.found !== null && root.found.lines.length > 0
        caption: qsTr("Anmälda och närvarande")
        heads: root.found ? root.found.heads : []
        lines: root.found ? root.found.lines.slice(0, 200) : []
    }

    ImportPart {
        id: importPart

        Layout.fillWidth: true
        title: qsTr("Läs in närvaro för %1").arg(root.occasion)
        explanation: qsTr("En närvarolista med konto, eller mötesverktygets närvarorapport. Flera rapporter för samma tillfälle läggs ihop. Skriv ja eller nej och ett skäl i listan när du beslutar något annat än rapporten säger. Namn och adresser ur rapporten sparas inte.")
        tryFile: url => root.live.tryAttendance(root.occasion, url)
        importFile: url => root.live.importAttendance(root.occasion, url)
        saveExample: url => root.live.saveAttendanceExample(url)
        onIsDoneChanged: if (isDone && root.found !== null) root.show()
    }

    FileChooser {
        id: saving

        saves: true
        suffix: "csv"
        filters: [qsTr("CSV (*.csv)")]
        onChosen: file => root.live.saveParticipants(root.occasion, file)
    }

    FileChooser {
        id: calendar

        saves: true
        suffix: "ics"
        filters: [qsTr("Kalender (*.ics)")]
        onChosen: file => root.live.saveCalendar(root.occasion, file)
    }

    function show(): void {
        found = live.participants(occasion)
    }
}
