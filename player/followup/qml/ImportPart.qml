import QtQuick
import QtQuick.Layouts
import Brygga.FollowUp
import Brygga.Views

/**
 * A CSV file that is read in: first what would happen, then, when that is right, the import. `tryFile(url)` gives { problems, notes, summary, heads, lines },
 * `importFile(url)` whether it went well, `saveExample(url)` writes a file to begin with.
 */
ColumnLayout {
    id: root

    property string title
    property string explanation
    property var tryFile: url => null
    property var importFile: url => false
    property var saveExample: url => false
    property url file
    property var found: null
    property bool isDone: false
    readonly property bool isGood: found !== null && found.problems.length === 0

    spacing: Tokens.space3

    Heading {
        Layout.fillWidth: true
        level: 3
        wanted: Tokens.h3Size
        text: root.title
    }

    PlainText {
        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure
        text: root.explanation
    }

    Flow {
        Layout.fillWidth: true
        spacing: Tokens.space3

        ActionButton {
            text: qsTr("Välj fil")
            Accessible.name: text + ": " + root.title
            image: "folder-open"
            onClicked: choosing.open()
        }

        LinkButton {
            text: qsTr("Spara en exempelfil")
            Accessible.name: text + ": " + root.title
            onClicked: saving.open()
        }
    }

    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        strong: true
        text: root.found === null ? "" : !root.isGood ? qsTr("Filen kan inte läsas in. Rätta det här och välj filen igen:")
            : root.isDone ? qsTr("Klart, inläst. %1").arg(root.found.summary) : qsTr("Provkört, inget är ändrat. %1").arg(root.found.summary)
    }

    Repeater {
        model: root.found ? root.found.problems.concat(root.found.notes).slice(0, 50) : []

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
        Accessible.name: text + ": " + root.title
        primary: true
        onClicked: root.isDone = root.importFile(root.file)
    }

    RecordTable {
        Layout.fillWidth: true
        visible: root.isGood && !root.isDone && root.found.lines.length > 0
        caption: qsTr("De första raderna i filen")
        captionHidden: false
        heads: root.isGood ? root.found.heads : []
        lines: root.isGood ? root.found.lines.slice(0, 50) : []
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
        onChosen: file => root.saveExample(file)
    }

    function look(chosen: url): void {
        file = chosen
        isDone = false
        found = tryFile(chosen)
    }

    function forget(): void {
        found = null
        isDone = false
    }
}
