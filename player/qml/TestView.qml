import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

/** A test: one question at a time, feedback when it is handed in, at the end the result and a new try. */
Stack {
    id: root

    required property PlayerSession session
    required property SessionHost host
    required property string testId
    property var test: session.test(testId)
    property int index: firstOpen()
    readonly property var question: index >= 0 && index < test.questions.length ? test.questions[index] : null
    readonly property bool isOver: test.finished || index < 0
    readonly property var words: BlockWords.words

    spacing: Tokens.space4

    Loader {
        id: stage

        Layout.fillWidth: true
        sourceComponent: root.isOver ? result : asking
    }

    Component {
        id: asking

        TestQuestion {
            session: root.session
            source: root.host
            question: root.question
            place: root.words("test-question", { n: root.index + 1, total: root.test.count })
            value: root.test.answered
            to: root.test.count
            last: root.index + 1 >= root.test.count
            onHandedIn: root.test = root.session.test(root.testId)
            onContinued: root.next()
        }
    }

    Component {
        id: result

        TestResult {
            session: root.session
            host: root.host
            test: root.test
            onRetried: {
                root.session.retry(root.testId)
                root.next()
            }
        }
    }

    function firstOpen(): int {
        return test.questions.findIndex(question => !session.stateOf(question.id).locked)
    }

    function next() {
        stage.active = false
        test = session.test(testId)
        index = firstOpen()
        stage.active = true
        stage.item.focusTitle()
    }
}
