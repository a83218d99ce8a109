import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

/** The courses: what, how long, how far, due when. */
OwnPage {
    id: root

    readonly property var courses: player.courses

    signal openWanted()

    title: qsTr("Dina kurser")
    lead: courses.length > 0 ? qsTr("Välj en kurs. Du kan sluta när du vill och fortsätta där du var.") : qsTr("Här finns inga kurser än. Öppna en kursmapp eller en .kurs-fil.")

    SelectField {
        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure
        visible: options.length > 0
        label: qsTr("Din arbetsplats")
        options: root.player.variants
        chosen: root.player.variant
        onPicked: id => root.player.variant = id
    }

    Repeater {
        model: root.courses

        delegate: CourseCard {
            required property var modelData

            Layout.fillWidth: true
            course: modelData
            agenda: root.player.agenda
            onOpened: root.player.open(modelData.path)
            onPageWanted: page => {
                const player = root.player // this card goes when a course is open
                if (player.open(modelData.path))
                    player.session.open(page)
            }
        }
    }

    ActionButton {
        image: "folder-open"
        text: qsTr("Öppna en annan kurs")
        onClicked: root.openWanted()
    }
}
