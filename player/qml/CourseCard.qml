import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

/** One course on the start page. */
Card {
    id: root

    required property var course
    required property PlayerAgenda agenda
    readonly property string standing: course.completed ? BlockWords.words("completed") : course.started ? BlockWords.words("incomplete") : BlockWords.words("not-started")

    signal opened()
    signal pageWanted(string page)

    color: Tokens.paper
    border.color: Tokens.line
    spacing: Tokens.space3

    Accessible.role: Accessible.Grouping
    Accessible.name: course.title

    Heading {
        Layout.fillWidth: true
        level: 2
        size: Tokens.h3Size
        text: root.course.title
    }

    PlainText {
        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure
        visible: text !== ""
        text: root.course.summary
        color: Tokens.muted
    }

    Flow {
        Layout.fillWidth: true
        spacing: Tokens.space4

        FactLine {
            visible: text !== ""
            image: "clock"
            text: Format.minutes(root.course.minutes)
        }

        FactLine {
            image: root.course.completed ? "circle-check" : root.course.started ? "circle-dot" : "circle"
            text: root.standing
        }

        FactLine {
            visible: !isNaN(root.course.due)
            image: "calendar"
            text: root.course.overdue ? qsTr("Försenad, skulle ha varit klar %1").arg(Format.day(root.course.due)) : qsTr("Klar senast %1").arg(Format.day(root.course.due))
            color: root.course.overdue ? Tokens.wrong : Tokens.muted
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.course.started
        spacing: Tokens.space3

        ProgressLine {
            Layout.fillWidth: true
            name: progress.text
            value: root.course.progress
        }

        PlainText {
            id: progress

            text: BlockWords.words("progress", { n: Math.floor(root.course.progress * 100) })
            size: Tokens.smallSize
            color: Tokens.muted
        }
    }

    ActionButton {
        primary: true
        text: root.course.completed ? qsTr("Läs igen") : root.course.started ? BlockWords.words("continue") : qsTr("Börja")
        Accessible.name: text + ": " + root.course.title
        onClicked: root.opened()
    }

    AgendaPart {
        Layout.fillWidth: true
        agenda: root.agenda
        courseId: root.course.id
        most: 1
        onPageWanted: page => root.pageWanted(page)
    }
}
