import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

/** What the learner has ahead in one course: what it is time for, and the next live webinars. Not there when there is nothing. */
Stack {
    id: root

    required property PlayerAgenda agenda
    required property string courseId
    property int most: 4
    property var occasions: []
    property var due: []
    property int count: 0

    signal pageWanted(string page)

    visible: occasions.length > 0 || due.length > 0
    spacing: Tokens.space3

    Component.onCompleted: refresh()

    Repeater {
        model: root.due

        delegate: Feedback {
            id: item

            required property var modelData

            Layout.fillWidth: true
            kind: modelData.overdue ? "partly" : "note"
            title: qsTr("Nu är det dags: %1").arg(modelData.title)
            plain: modelData.weeks > 0 ? qsTr("%n veckor har gått sedan du slutförde kursen.", "", modelData.weeks)
                : modelData.by ? (modelData.overdue ? qsTr("Skulle ha varit klar %1.").arg(Format.day(modelData.by)) : qsTr("Klar senast %1.").arg(Format.day(modelData.by))) : ""

            LinkButton {
                text: qsTr("Gå dit")
                Accessible.name: text + ": " + item.modelData.title
                onClicked: root.pageWanted(item.modelData.page)
            }
        }
    }

    Heading {
        Layout.fillWidth: true
        visible: root.occasions.length > 0
        level: 3
        size: Tokens.bodySize
        text: qsTr("Webbinarier live")
    }

    Repeater {
        model: root.count // not the list, so that a card that has just been used keeps the keyboard and what it has said

        delegate: OccasionCard {
            required property int index

            Layout.fillWidth: true
            agenda: root.agenda
            occasion: root.occasions[index]
            onCalendarWanted: root.saveCalendar(occasion)
            onSaid: text => announcer.say(text)
        }
    }

    PlainText {
        Layout.fillWidth: true
        visible: root.occasions.length > root.most
        text: qsTr("Fler tillfällen visas på kursens första sida.")
        size: Tokens.smallSize
        color: Tokens.muted
    }

    PlainText {
        id: notice

        Layout.fillWidth: true
        visible: text !== ""
        size: Tokens.smallSize
    }

    Announcer {
        id: announcer
    }

    FileChooser {
        id: saving

        property string occasion

        saves: true
        title: qsTr("Spara kalenderfilen")
        suffix: "ics"
        filters: [qsTr("Kalender (*.ics)")]
        onChosen: file => {
            notice.text = root.agenda.saveCalendar(occasion, file) || qsTr("Kalenderfilen är sparad. Öppna den så läggs webbinariet i din kalender.")
            announcer.say(notice.text)
        }
    }

    Connections {
        target: root.agenda
        function onChanged() { root.refresh() }
    }

    function saveCalendar(occasion: var): void {
        saving.occasion = occasion.id
        saving.open()
    }

    function refresh(): void {
        const found = agenda.occasions(courseId)
        count = Math.min(count, found.length)
        occasions = found
        count = Math.min(most, found.length)
        due = agenda.due(courseId)
    }
}
