import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

OwnPage {
    id: root

    required property Player player
    required property PlayerSession session
    readonly property bool ready: session.isComplete()

    signal wanted(string address)

    title: qsTr("Kursintyg")

    PlainText {
        Layout.fillWidth: true
        visible: !root.ready
        text: qsTr("Kursintyget visas här när du har slutfört kursen.")
    }

    ActionButton {
        visible: !root.ready
        text: qsTr("Visa vad som är kvar")
        onClicked: root.wanted("#outcome")
    }
}
