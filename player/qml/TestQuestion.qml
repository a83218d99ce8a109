import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

/** One question of a test, with the button that hands it in and the one that leads on. */
Stack {
    id: root

    required property PlayerSession session
    required property SessionHost source
    required property var question
    property string place
    property int value
    property int to
    property bool last: false
    property bool locked: session.stateOf(question.id).locked
    property bool missing: false

    signal handedIn()
    signal continued()

    spacing: Tokens.space4

    TestHost {
        id: host

        player: root.source.player
        session: root.session
        onDrafted: root.missing = false
        onLinked: (href, from) => root.source.linked(href, from)
        onSaid: text => root.source.said(text)
    }

    Stack {
        Layout.fillWidth: true
        spacing: Tokens.space2

        Heading {
            id: heading

            Layout.fillWidth: true
            level: 2
            size: Tokens.smallSize
            strong: false
            color: Tokens.muted
            text: root.place
            Accessible.focusable: true
        }

        ProgressLine {
            Layout.fillWidth: true
            name: root.place
            value: root.value
            to: root.to
        }
    }

    BlockFrame {
        Layout.fillWidth: true
        block: root.question
        host: host
    }

    Feedback {
        Layout.fillWidth: true
        visible: root.missing
        plain: qsTr("Svara på hela frågan först.")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Tokens.space3

        ActionButton {
            visible: !root.locked
            primary: true
            text: qsTr("Svara")
            onClicked: root.handIn()
        }

        ActionButton {
            id: onward

            visible: root.locked
            primary: true
            trailing: true
            image: "arrow-right"
            text: root.last ? qsTr("Visa resultatet") : qsTr("Nästa fråga")
            onClicked: root.continued()
        }
    }

    function handIn() {
        if (host.draft === null || !session.isAnswered(question, host.draft)) {
            missing = true
            host.announce(qsTr("Svara på hela frågan först."))
            return
        }
        session.answer(question.id, host.draft)
        const state = session.stateOf(question.id)
        locked = state.locked
        handedIn()
        onward.forceActiveFocus(Qt.TabFocusReason)
        host.announce([BlockWords.words(state.result)].concat(state.feedback.map(entry => RichHtml.plain(entry.text))).join(" "))
    }

    function focusTitle() {
        heading.forceActiveFocus(Qt.OtherFocusReason)
    }
}
