import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

OwnPage {
    id: root

    readonly property PlayerSession session: host.session
    property var standing: session.standing(BlockWords.language)
    readonly property bool isComplete: standing.lines.length === 0 || standing.complete
    readonly property var words: BlockWords.words
    readonly property var tests: session.tests()
    readonly property string progress: words("progress", { n: Math.floor(standing.progress * 100) })
    readonly property var unopened: standing.lines.filter(line => line.code === "page")
    readonly property bool folds: unopened.length > 5

    title: qsTr("Resultat")

    Connections {
        target: BlockWords
        function onLanguageChanged() { root.standing = root.session.standing(BlockWords.language) }
    }

    Stack {
        Layout.fillWidth: true
        spacing: Tokens.space2

        PlainText {
            Layout.fillWidth: true
            text: root.progress
        }

        ProgressLine {
            Layout.fillWidth: true
            name: root.progress
            value: Math.floor(root.standing.progress * 100)
            to: 100
        }
    }

    Verdict {
        Layout.fillWidth: true
        kind: root.isComplete ? "right" : "note"
        image: root.isComplete ? "circle-check" : "list-checks"
        title: root.standing.heading

        Reasons {
            Layout.fillWidth: true
            visible: lines.length > 0
            lines: root.folds ? root.standing.lines.filter(line => line.code !== "page") : root.standing.lines
            onWanted: address => root.host.wanted(address)
        }

        // Pages still to be opened can be many; they fold, so that what takes work is seen first.
        Disclosure {
            Layout.fillWidth: true
            visible: root.folds
            title: root.words("pages-left", { n: root.unopened.length })

            Reasons {
                lines: root.unopened
                onWanted: address => root.host.wanted(address)
            }
        }

        ActionButton {
            readonly property int role: Accessible.Link

            Accessible.role: role
            visible: root.session.isComplete()
            image: "award"
            text: qsTr("Visa kursintyget")
            onClicked: root.host.wanted("#certificate")
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
        onFollowed: href => root.host.wanted(href)
    }
}
