import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

/** How an attempt at a test went, what one answered, and a new try. */
Stack {
    id: root

    required property PlayerSession session
    required property SessionHost host
    required property var test
    readonly property bool passed: test.score >= test.pass
    readonly property var words: BlockWords.words

    signal retried()

    spacing: Tokens.space4

    TestHost {
        id: locked

        player: root.host.player
        session: root.session
        onLinked: (href, from) => root.host.linked(href, from)
    }

    Verdict {
        id: verdict

        Layout.fillWidth: true
        kind: root.passed ? "right" : "partly"
        image: root.passed ? "circle-check" : "rotate-ccw"
        title: root.passed ? qsTr("Du är godkänd på provet") : qsTr("Du är inte godkänd än")

        PlainText {
            Layout.fillWidth: true
            text: qsTr("Du fick %1 %. Gränsen för godkänt är %2 %.").arg(root.test.score).arg(root.test.pass)
        }

        PlainText {
            Layout.fillWidth: true
            visible: root.test.best > root.test.score
            text: qsTr("Ditt bästa resultat är %1 %, och det är det som räknas.").arg(root.test.best)
        }
    }

    ActionButton {
        primary: !root.passed
        image: "rotate-ccw"
        text: root.words("test-retry")
        onClicked: root.retried()
    }

    Heading {
        Layout.fillWidth: true
        level: 2
        wanted: Tokens.h2Size
        text: qsTr("Dina svar")
    }

    Stack {
        Layout.fillWidth: true
        spacing: Tokens.space2

        Accessible.role: Accessible.List
        Accessible.name: ""

        Repeater {
            model: root.test.questions

            delegate: Rectangle {
                id: entry

                required property var modelData
                required property int index
                readonly property var state: root.session.stateOf(modelData.id)

                Layout.fillWidth: true
                implicitHeight: answer.implicitHeight + 2
                color: "transparent"

                Accessible.role: Accessible.ListItem
                Accessible.name: ""

                border { width: Tokens.border; color: Tokens.hairline }
                radius: Tokens.mediumRadius

                Disclosure {
                    id: answer

                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: 1 }
                    title: root.words(entry.state.result) + ": " + RichHtml.plain(entry.modelData.prompt)
                    spokenTitle: root.words("test-question", { n: entry.index + 1, total: root.test.count }) + " " + title
                    prominent: true
                    indent: Tokens.space2

                    BlockFrame {
                        block: entry.modelData
                        host: locked
                    }
                }
            }
        }
    }

    function focusTitle() {
        verdict.focusTitle()
    }
}
