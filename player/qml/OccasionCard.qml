import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

/** One occasion of a live webinar: when, where, whether one has a place, and what one can do about it. */
Card {
    id: root

    required property PlayerAgenda agenda
    required property var occasion
    property string problem
    readonly property bool isCancelled: occasion.door === "cancelled"
    readonly property bool isOver: occasion.door === "over"
    readonly property bool maySignUp: occasion.door === "open" && !occasion.registered
    readonly property bool hasLink: String(occasion.link) !== "" && !occasion.attended
    readonly property bool mayHaveCalendar: occasion.registered && !isOver
    readonly property string time: qsTr("%1 kl. %2–%3").arg(occasion.starts.toLocaleDateString(Qt.locale(), "dddd d MMMM yyyy")).arg(Format.time(occasion.starts)).arg(Format.time(occasion.ends))
    readonly property string standing: isCancelled ? qsTr("Inställt") : occasion.attended ? qsTr("Du deltog live")
        : occasion.minutes > 0 ? qsTr("Du var med %1 av %2 minuter").arg(occasion.minutes).arg(Math.round((occasion.ends - occasion.starts) / 60000)) : occasion.registered ? qsTr("Du är anmäld")
        : occasion.door === "full" ? qsTr("Fullt") : occasion.door === "closed" ? qsTr("Anmälan har stängt") : isOver ? qsTr("Webbinariet har börjat") : qsTr("Öppet för anmälan")

    signal calendarWanted()
    signal said(string text)

    padding: Tokens.space3
    spacing: Tokens.space2
    color: Tokens.paper
    border.color: Tokens.line

    Accessible.role: Accessible.Grouping
    Accessible.name: root.occasion.title + ", " + root.time

    Heading {
        id: heading

        Layout.fillWidth: true
        level: 4
        text: root.time.charAt(0).toUpperCase() + root.time.slice(1)
        font.strikeout: root.isCancelled
        Accessible.focusable: true
    }

    PlainText {
        Layout.fillWidth: true
        text: root.occasion.title
    }

    Flow {
        Layout.fillWidth: true
        spacing: Tokens.space4

        FactLine {
            image: root.isCancelled ? "circle-x" : root.occasion.registered || root.occasion.attended ? "circle-check" : root.maySignUp ? "circle" : root.isOver ? "clock" : "lock"
            text: root.standing
            color: root.isCancelled ? Tokens.wrong : Tokens.ink
        }

        FactLine {
            visible: text !== ""
            image: root.occasion.place !== "" ? "map-pin" : "video"
            text: [root.occasion.place, root.occasion.platform].filter(part => part !== "").join(", ")
        }

        FactLine {
            visible: root.maySignUp && root.occasion.free >= 0
            image: "users"
            text: qsTr("%n platser kvar", "", Math.max(0, root.occasion.free))
        }

        FactLine {
            visible: root.maySignUp && root.occasion.closes !== undefined
            image: "calendar"
            text: visible ? qsTr("Anmäl dig senast %1").arg(Format.day(root.occasion.closes)) : ""
        }
    }

    PlainText {
        Layout.fillWidth: true
        visible: !root.isCancelled && !root.isOver && root.occasion.contact !== ""
        text: qsTr("Behöver du något anpassat? Skriv till %1.").arg(root.occasion.contact)
        size: Tokens.smallSize
        color: Tokens.muted
    }

    Flow {
        Layout.fillWidth: true
        visible: root.maySignUp || root.hasLink || root.mayHaveCalendar
        spacing: Tokens.space3

        ActionButton {
            id: signUp

            visible: root.maySignUp
            primary: true
            text: qsTr("Anmäl mig")
            Accessible.name: text + ": " + root.time
            onClicked: root.tell(root.agenda.signUp(root.occasion.id), qsTr("Du är anmäld."), calendar)
        }

        ActionButton {
            visible: root.hasLink
            primary: true
            image: "external-link"
            text: qsTr("Öppna mötet")
            explanation: qsTr("Öppnas i webbläsaren")
            Accessible.name: text + ": " + root.time
            onClicked: if (!root.agenda.join(root.occasion.link)) root.tell(qsTr("Mötet går inte att öppna härifrån. Adressen är %1").arg(root.occasion.link), "", null)
        }

        ActionButton {
            id: calendar

            visible: root.mayHaveCalendar
            image: "calendar-clock"
            text: root.isCancelled ? qsTr("Ta bort ur kalendern") : qsTr("Lägg i kalendern")
            explanation: qsTr("Sparar en kalenderfil som du öppnar i din kalender")
            Accessible.name: text + ": " + root.time
            onClicked: root.calendarWanted()
        }

        ActionButton {
            visible: root.mayHaveCalendar && !root.isCancelled
            quiet: true
            text: qsTr("Avanmäl mig")
            Accessible.name: text + ": " + root.time
            onClicked: root.tell(root.agenda.signOff(root.occasion.id), qsTr("Du är avanmäld."), signUp)
        }
    }

    TextLine {
        id: word

        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure / 2
        visible: root.occasion.takesWord
        label: qsTr("Kodord från webbinariet")
        maximumLength: 100
        onAccepted: root.giveWord()
    }

    ActionButton {
        visible: root.occasion.takesWord
        text: qsTr("Lämna kodordet")
        onClicked: root.giveWord()
    }

    Feedback {
        Layout.fillWidth: true
        visible: root.problem !== ""
        kind: "wrong"
        plain: root.problem
    }

    function giveWord(): void {
        tell(agenda.giveWord(occasion.id, word.text), qsTr("Tack! Du är antecknad som deltagare."), heading)
    }

    /** The button that was pressed goes when all is well, so the keyboard is moved on to `next`, or where that is not shown to the heading. */
    function tell(problem: string, success: string, next: Item): void {
        root.problem = problem
        root.said(problem || success)
        if (problem === "" && next)
            (next.visible ? next : heading).forceActiveFocus(Qt.OtherFocusReason)
    }
}
