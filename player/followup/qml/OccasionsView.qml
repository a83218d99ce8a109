import QtQuick
import QtQuick.Layouts
import Brygga.FollowUp
import Brygga.Views

/** Live webinars: the occasions there are, new ones from a file, and who was there. */
ColumnLayout {
    id: root

    required property OccasionFollowUp live
    readonly property var occasions: live.occasions
    readonly property alias importPart: importPart
    readonly property alias attendance: attendance

    spacing: Tokens.space4

    Heading {
        Layout.fillWidth: true
        level: 2
        wanted: Tokens.h2Size
        text: qsTr("Webbinarier")
    }

    PlainText {
        Layout.fillWidth: true
        visible: root.occasions.length === 0
        text: qsTr("Inga tillfällen är planerade än. Läs in dem ur en fil här nedanför. Modulerna ska först ha lagts till i registret, av någon som öppnat dem eller med brygga-followup modules add.")
    }

    RecordTable {
        Layout.fillWidth: true
        visible: root.occasions.length > 0
        caption: qsTr("Tillfällen")
        heads: [qsTr("tillfälle"), qsTr("modul"), qsTr("webbinarium"), qsTr("tid"), qsTr("anmälda"), qsTr("läge")]
        lines: root.occasions.map(one => one.line)
    }

    ActionButton {
        visible: root.occasions.length > 0
        text: qsTr("Spara tillfällena som CSV")
        image: "file-down"
        onClicked: saving.open()
    }

    AttendanceView {
        id: attendance

        Layout.fillWidth: true
        visible: root.occasions.length > 0
        live: root.live
    }

    ImportPart {
        id: importPart

        Layout.fillWidth: true
        title: qsTr("Läs in tillfällen")
        explanation: qsTr("En rad för varje tillfälle: modul, webbinarium, tid, länk eller plats, antal platser, sista anmälan och kodord. Ett tillfälle som redan finns ändras, och ställs in med läget ”inställt”.")
        tryFile: url => root.live.tryOccasions(url)
        importFile: url => root.live.importOccasions(url)
        saveExample: url => root.live.saveOccasionExample(url)
    }

    FileChooser {
        id: saving

        saves: true
        suffix: "csv"
        filters: [qsTr("CSV (*.csv)")]
        onChosen: file => root.live.saveOccasions(file)
    }
}
