import QtQuick
import QtQuick.Layouts
import Brygga.FollowUp
import Brygga.Views

/** One row for each person of the selection. Shown when asked for, and that is noted. */
ColumnLayout {
    id: root

    required property FollowUp followUp
    property var people: []
    property bool isShown: false
    property string whom

    spacing: Tokens.space4

    Heading {
        Layout.fillWidth: true
        level: 2
        wanted: Tokens.h2Size
        text: qsTr("Personer: %1").arg(root.followUp.table.title ?? "")
    }

    PlainText {
        Layout.fillWidth: true
        text: qsTr("När du visar eller sparar listan antecknas det i registret: vem, när och hur många personer.")
    }

    ChoiceField {
        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure / 2
        label: qsTr("Vilka")
        options: [{ value: "", text: qsTr("Alla") }, { value: "assigned", text: qsTr("De som ska ta modulen") }, { value: "left", text: qsTr("De som har kvar att slutföra den") },
                  { value: "overdue", text: qsTr("De som är försenade") }]
        value: root.whom
        onChosen: value => {
            root.whom = value
            root.hide()
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Tokens.space3

        ActionButton {
            text: qsTr("Visa personerna")
            primary: true
            onClicked: root.show()
        }

        ActionButton {
            visible: root.isShown
            text: qsTr("Spara listan som CSV")
            image: "file-down"
            onClicked: saving.open()
        }
    }

    PlainText {
        Layout.fillWidth: true
        visible: root.isShown
        text: root.people.length === 0 ? qsTr("Ingen i urvalet.") : root.people.length > table.most
            ? qsTr("De första %1 av %2. Begränsa urvalet, eller spara listan.").arg(table.most).arg(root.people.length) : qsTr("Antal: %1").arg(root.people.length)
    }

    RecordTable {
        id: table

        readonly property int most: 200

        Layout.fillWidth: true
        visible: root.people.length > 0
        caption: qsTr("Personer")
        heads: [qsTr("namn"), qsTr("kontor"), qsTr("enhet"), qsTr("roll"), qsTr("status"), qsTr("kvar att göra"), qsTr("klar senast"), qsTr("godkänd")]
        lines: root.people.slice(0, most).map(person => [person.name, person.office, person.unit, person.role, person.status + " " + (person.completed || person.started), person.remaining,
                                                            person.overdue ? qsTr("%1, försenad").arg(person.due) : person.due, person.passed])
    }

    FileChooser {
        id: saving

        saves: true
        suffix: "csv"
        filters: [qsTr("CSV (*.csv)")]
        onChosen: file => root.followUp.savePeople(file, root.whom)
    }

    Connections {
        target: root.followUp

        function onChanged(): void { root.hide() }
    }

    function hide(): void {
        isShown = false
        people = []
    }

    function show(): void {
        people = followUp.people(whom)
        isShown = followUp.problem === ""
    }
}
