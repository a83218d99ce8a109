import QtQuick
import QtQuick.Layouts
import Brygga.Views

/**
 * What all questions share: the prompt, a button that hands in, what is said of the answer, a new try.
 * In a test it has no buttons: each change is an answer, and the page hands in.
 */
Card {
    id: root

    required property var view            // the BlockView it stands in
    property string how                   // what to do, where that is not obvious
    property string empty                 // what is missing, when there is no whole answer
    property bool counts: true            // how many parts are right is worth saying
    property var read: () => null         // the answer as it stands; null when it is not whole
    property var isWhole: entry => entry.item === null // feedback that is about the whole, and is said below
    readonly property var status: view.status
    readonly property bool given: status.result !== null
    readonly property bool isOpen: !given && !status.locked // the controls are enabled; links in what is said stay so
    property bool isMissing: false
    default property alias body: body.data
    property alias more: more.data        // below the verdict, before the buttons

    /** The controls are to show this answer; comes when the answer or what became of it has changed. */
    signal shown(var answer)
    signal retried()

    property string known

    Component.onCompleted: settle()
    onStatusChanged: settle()

    Eyebrow {
        Layout.fillWidth: true
        visible: !root.view.host.test
        text: root.view.words(root.view.block.type + ".name")
    }

    Stack {
        Layout.fillWidth: true
        spacing: Tokens.space3

        Accessible.role: Accessible.Grouping
        Accessible.name: RichHtml.plain(root.view.block.prompt)

        InlineText {
            Layout.fillWidth: true
            html: root.view.block.prompt
            strong: true
            onFollowed: (href, from) => root.view.host.follow(href, from)
        }

        PlainText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.how
            size: Tokens.smallSize
            color: Tokens.muted
        }

        Stack {
            id: body

            Layout.fillWidth: true
            spacing: Tokens.space2
        }
    }

    Loader {
        Layout.fillWidth: true
        active: root.given || root.isMissing
        visible: active
        sourceComponent: Feedback {
            kind: root.given ? (root.status.result === "done" ? "note" : root.status.result) : "note"
            title: root.given ? root.verdict() : root.empty
            html: root.given ? root.status.feedback.filter(root.isWhole).map(root.textOf).filter(text => text !== "").join(" ") : ""
            onFollowed: (href, from) => root.view.host.follow(href, from)
        }
    }

    Stack {
        id: more

        Layout.fillWidth: true
        visible: children.length > 0
    }

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Tokens.space2
        visible: !root.view.host.test
        spacing: Tokens.space3

        ActionButton {
            width: Math.min(implicitWidth, parent.width)
            text: root.view.words("check")
            primary: true
            unavailable: root.given
            onClicked: root.check()
        }

        ActionButton {
            width: Math.min(implicitWidth, parent.width)
            visible: root.given && !root.status.locked
            image: "rotate-ccw"
            text: root.view.words("try-again")
            onClicked: {
                root.view.answered(null)
                root.retried()
            }
        }
    }

    /** To be called on each change of a control. */
    function changed() {
        isMissing = false
        if (view.host.test)
            view.answered(read())
    }

    function check() {
        if (given)
            return
        const answer = read()
        if (answer === null) {
            isMissing = true
            view.host.announce(empty)
            return
        }
        view.answered(answer)
        if (given)
            view.host.announce(spoken())
    }

    function settle() {
        const now = JSON.stringify([status.result, status.locked, view.host.test ? null : status.answer])
        if (now === known)
            return
        known = now
        isMissing = false
        shown(status.answer)
    }

    function verdict(): string {
        const parts = status.feedback.filter(entry => !isWhole(entry))
        const words = view.words
        return status.result === "partly" && counts
             ? words("partly") + ": " + words("right-of", { n: parts.filter(entry => entry.right).length, all: parts.length })
             : words(status.result)
    }

    function textOf(entry: var): string {
        return entry.text || (entry.code ? view.words(view.block.type + ".feedback." + entry.code, entry.values) : "")
    }

    function spoken(): string {
        return [view.words(status.result)].concat(status.feedback.map(entry => RichHtml.plain(textOf(entry))))
            .filter(text => text !== "").join(". ").replace(/([.!?])\. /g, "$1 ")
    }

    /** What was said of one item, as MarkLine shows it. */
    function markOf(item: string, right: string, wrong: string, withText: bool): var {
        const said = given ? status.feedback.find(entry => entry.item === item) : undefined
        return said ? { right: said.right, words: view.words(said.right ? right : wrong), html: withText ? said.text : "" } : null
    }
}
