import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** Find and replace in the whole course; what will change is seen first and chosen. */
ToolPane {
    id: root

    required property Workspace workspace

    title: qsTr("Sök och ersätt i hela kursen")
    first: wanted.field

    CourseSearch {
        id: search
        document: root.workspace.document
    }

    FieldsAndList {
        anchors { fill: parent; margins: ToolTokens.space3 }
        fields: [
            RowLayout {
                Layout.fillWidth: true
                spacing: ToolTokens.space3
                TextEntry { id: wanted; objectName: "wanted"; Layout.fillWidth: true; label: qsTr("Sök"); value: search.wanted; onEdited: value => search.wanted = value }
                TextEntry { objectName: "replacement"; Layout.fillWidth: true; label: qsTr("Ersätt med"); value: search.replacement; onEdited: value => search.replacement = value }
            },
            Flow {
                Layout.fillWidth: true
                spacing: ToolTokens.space3
                FlagEntry { text: qsTr("Skilj på stora och små"); value: search.matchCase; onEdited: value => search.matchCase = value }
                FlagEntry { text: qsTr("Hela ord"); value: search.wholeWords; onEdited: value => search.wholeWords = value }
                ToolText {
                    objectName: "hits"
                    width: Math.min(implicitWidth, parent.width)
                    topPadding: 6
                    text: search.wanted.length < 2 ? "" : search.busy ? qsTr("Söker …") : search.count === 0 ? qsTr("Inget hittades.") : qsTr("%n träff(ar), också i alternativtexter och textning.", "", search.count)
                    size: ToolTokens.smallSize
                    Accessible.role: Accessible.StatusBar
                }
                SmallButton {
                    objectName: "replace"
                    text: qsTr("Ersätt %n valda", "", search.chosen)
                    primary: true
                    enabled: search.chosen > 0 && !root.workspace.document.readOnly
                    onClicked: root.workspace.announced(qsTr("%n ersatta. Ctrl+Z tar tillbaka alla.", "", search.replaceChosen()), false)
                }
            }
        ]

        RowList {
            id: list

            title: root.title
            anchors.fill: parent
            model: search
            highlight: RowHighlight { }

            Keys.onReturnPressed: if (currentItem) currentItem.goThere()

            delegate: RowLayout {
                id: row

                required property int index
                required property string where
                required property string fieldName
                required property string before
                required property string match
                required property string after
                required property string path
                required property string field
                required property bool isChosen

                width: list.width - 12
                spacing: ToolTokens.space2
                Accessible.role: Accessible.ListItem
                Accessible.name: before + match + after
                Accessible.description: where + ", " + fieldName

                function goThere() {
                    root.workspace.showField(path, field, -1)
                    root.workspace.wordsWanted(match)
                }

                FlagEntry { text: ""; about: qsTr("Ersätt: %1").arg(row.before + row.match + row.after); value: row.isChosen; onEdited: value => search.choose(row.index, value) }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    Text {
                        Layout.fillWidth: true
                        textFormat: Text.StyledText
                        wrapMode: Text.Wrap
                        color: ToolTokens.ink
                        font { family: ToolTokens.family; pixelSize: ToolTokens.smallSize }
                        text: root.escaped(row.before) + (search.replacement !== "" && row.isChosen ? "<s>" + root.escaped(row.match) + "</s> <b>" + root.escaped(search.replacement) + "</b>" : "<b>" + root.escaped(row.match) + "</b>") + root.escaped(row.after)
                        Accessible.ignored: true
                    }
                    ToolText { Layout.fillWidth: true; text: row.where + " · " + row.fieldName; size: Math.round(ToolTokens.smallSize * 0.88); color: ToolTokens.muted; lineHeight: 1.2; decorative: true }
                }
                SmallButton { text: qsTr("Gå till"); explanation: row.where; onClicked: row.goThere() }
            }
        }
    }

    function escaped(text: string): string { return text.replace(/&/g, "&amp;").replace(/</g, "&lt;") }
}
