import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

/** Above the first page: what the course is and what it takes. */
Rectangle {
    id: root

    required property PlayerSession session
    readonly property var course: session.about
    readonly property int minutes: Format.minutesOf(course.duration)

    implicitHeight: column.implicitHeight + 2 * Tokens.space4
    radius: Tokens.largeRadius
    color: Tokens.surface
    border { width: Tokens.border; color: Tokens.hairline }

    Rectangle {
        width: 6
        height: parent.height
        radius: 3
        color: Tokens.accent
    }

    Stack {
        id: column

        anchors { fill: parent; margins: Tokens.space4; leftMargin: Tokens.space5 }
        spacing: Tokens.space2

        Logo {
            Layout.bottomMargin: visible ? Tokens.space2 : 0
        }

        PlainText {
            Layout.fillWidth: true
            text: root.course.title
            size: Tokens.h2Size
            strong: true
            lineHeight: Tokens.headingLinePercent / 100
        }

        PlainText {
            Layout.fillWidth: true
            Layout.maximumWidth: Tokens.measure
            text: root.course.summary
            color: Tokens.muted
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Tokens.space2
            spacing: Tokens.space4

            Accessible.role: Accessible.List
            Accessible.name: ""

            FactLine {
                visible: text !== ""
                listed: true
                image: "clock"
                text: root.minutes > 0 ? BlockWords.words("about-minutes", { n: root.minutes }) : ""
            }

            FactLine {
                listed: true
                image: "file-text"
                text: qsTr("%n sidor", "", root.course.pageCount)
            }

            FactLine {
                visible: text !== ""
                listed: true
                image: "briefcase"
                text: root.course.variantName
            }
        }

        AgendaPart {
            Layout.fillWidth: true
            Layout.topMargin: Tokens.space2
            agenda: root.session.agenda
            courseId: root.course.id
            onPageWanted: page => root.session.open(page)
        }
    }
}
