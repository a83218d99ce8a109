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
    property int index: -1
    readonly property var question: index >= 0 && index < test.questions.length ? test.questions[index] : null
    property bool isOver: false
    readonly property var words: BlockWords.words

    spacing: Tokens.space4

    Component.onCompleted: show()

    Loader {
        id: stage

        Layout.fillWidth: true
        active: false
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

    /** Where the attempt stands. Not a binding: an answer must not turn to the next question by itself. */
    function show() {
        stage.active = false
        test = session.test(testId)
        index = firstOpen()
        isOver = test.finished || index < 0
        stage.active = true
    }

    function next() {
        show()
        stage.item.focusTitle()
    }
}
