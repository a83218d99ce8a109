import QtQuick
import QtQuick.Layouts
import Brygga.FollowUp
import Brygga.Views

/** The answer: the numbers as bars and as a table. */
ColumnLayout {
    id: root

    required property FollowUp followUp
    readonly property var table: followUp.table
    readonly property bool hasRows: (table.rows ?? []).length > 0

    spacing: Tokens.space4

    Heading {
        Layout.fillWidth: true
        level: 2
        wanted: Tokens.h2Size
        text: root.table.title ?? qsTr("Inga moduler i registret än")
    }

    PlainText {
        Layout.fillWidth: true
        visible: !root.hasRows
        text: root.table.title ? qsTr("Ingen personal i urvalet. Läs in personal under ”Läs in personal”.")
                               : qsTr("Moduler syns här när någon har öppnat dem, eller när de har lagts till med brygga-followup modules add.")
    }

    Card {
        Layout.fillWidth: true
        visible: root.hasRows

        CompletionChart {
            Layout.fillWidth: true
            rows: root.table.rows ?? []
        }
    }

    RecordTable {
        Layout.fillWidth: true
        visible: root.hasRows
        caption: root.table.title ?? ""
        heads: [root.table.by ?? "", qsTr("personer"), qsTr("ej påbörjad"), qsTr("påbörjad"), qsTr("slutförd"), qsTr("godkänd")]
            .concat(root.table.hasPeriod ? [qsTr("slutförd i perioden")] : [], root.table.isAssigned ? [qsTr("tilldelad"), qsTr("försenad"), qsTr("klar senast")] : [])
        lines: root.hasRows ? root.table.rows.concat([root.table.total]).map(root.line) : []
    }

    PlainText {
        Layout.fillWidth: true
        visible: root.hasRows
        text: qsTr("Tal om färre än fem personer visas inte, och inte heller tal som de skulle gå att räkna ut ur. Godkänd gäller bara moduler med prov.")
        size: Tokens.smallSize
        color: Tokens.muted
    }

    ActionButton {
        visible: root.hasRows
        text: qsTr("Spara tabellen som CSV")
        image: "file-down"
        onClicked: saving.open()
    }

    FileChooser {
        id: saving

        saves: true
        suffix: "csv"
        filters: [qsTr("CSV (*.csv)")]
        onChosen: file => root.followUp.saveTable(file)
    }

    function line(row: var): var {
        const label = row.label === "" ? qsTr("Alla") : row.label
        const numbers = row.isShown ? [row.people, row.notStarted, row.started, row.completed, table.hasTest ? row.passed : "–"]
                                    : [qsTr("visas inte"), "", "", "", ""]
        const assigned = row.isShown ? [row.assigned, row.overdue, row.due] : ["", "", ""]
        return [label].concat(numbers, table.hasPeriod ? [row.isShown ? row.withinPeriod : ""] : [], table.isAssigned ? assigned : [])
    }
}
