import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

/** Asks before what could not be saved is lost: it can be tried again, and the careful answer is to stay. */
AskDialog {
    id: root

    required property Player player
    property var next: null          // what waits for it
    property bool givenUp: false     // while that is done all the same

    width: Math.min(parent ? parent.width - 2 * Tokens.space3 : 480, Math.round(36 * Tokens.bodySize)) // its answers stand side by side
    title: qsTr("Det du gjorde sist är inte sparat")
    text: qsTr("Stänger du nu försvinner det.")
    retry: qsTr("Försök spara igen")
    accept: qsTr("Stäng ändå")
    refuse: qsTr("Stanna kvar")

    onAccepted: {
        givenUp = true
        next()
        givenUp = false
    }
    onRetried: {
        if (player.session.saveAgain()) {
            close()
            next()
            return
        }
        outcome.text = qsTr("Försökte igen %1. Det gick inte nu heller.").arg(Format.time(new Date()))
        announcer.say(outcome.text)
    }

    PlainText {
        id: outcome

        Layout.fillWidth: true
        visible: text !== ""
        strong: true
    }

    PlainText {
        Layout.fillWidth: true
        text: root.player.session?.problem ?? ""
    }

    Announcer {
        id: announcer
    }

    function ask(wanted: var) {
        next = wanted
        outcome.text = ""
        open()
    }
}
