import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

OwnPage {
    id: root

    required property PlayerSession session
    property var standing: session.standing(BlockWords.language)
    readonly property bool isComplete: standing.lines.length === 0 || standing.complete
    readonly property var words: BlockWords.words
    readonly property var tests: session.tests()

    signal wanted(string address)

    title: qsTr("Resultat")

    Connections {
        target: BlockWords
        function onLanguageChanged() { root.standing = root.session.standing(BlockWords.language) }
    }

    Verdict {
        Layout.fillWidth: true
        kind: root.isComplete ? "right" : "note"
        image: root.isComplete ? "circle-check" : "list-checks"
        title: root.standing.heading

        Repeater {
            model: root.standing.lines

            delegate: RowLayout {
                id: line

                required property var modelData

                Layout.fillWidth: true
                spacing: Tokens.space3

                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 3
                    Layout.preferredWidth: Tokens.bodySize
                    Layout.preferredHeight: Layout.preferredWidth
                    name: "circle"
                    color: Tokens.muted
                }

                InlineText {
                    readonly property string said: SourceFacts.escaped(line.modelData.text.charAt(0).toUpperCase() + line.modelData.text.slice(1))

                    Layout.fillWidth: true
                    html: line.modelData.page ? "<a class=\"page\" href=\"#page-" + line.modelData.page + "\">" + said + "</a>" : said
                    onFollowed: href => root.wanted(href)
                }
            }
        }

        PlainText {
            Layout.fillWidth: true
            visible: !root.isComplete
            text: root.words("progress", { n: Math.floor(root.standing.progress * 100) })
        }

        ActionButton {
            visible: root.session.isComplete()
            image: "award"
            text: qsTr("Visa kursintyget")
            onClicked: root.wanted("#certificate")
        }
    }

    DataTable {
        Layout.fillWidth: true
        visible: root.tests.length > 0
        caption: qsTr("Prov i kursen")
        header: "both"
        columns: [root.words("test"), qsTr("Läge"), qsTr("Bästa resultat"), qsTr("Gräns")].map(text => ({ text: text }))
        rows: root.tests.map(test => ({ cells: [
            { text: "<a class=\"page\" href=\"#page-" + test.page + "\">" + SourceFacts.escaped(test.title) + "</a>" },
            { text: root.words(test.passed ? "passed" : test.best === null ? "not-started" : "failed") },
            { text: test.best === null ? "–" : root.words("percent", { n: test.best }) },
            { text: root.words("percent", { n: test.pass }) }
        ] }))
        onFollowed: href => root.wanted(href)
    }
}
