import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Brygga.Views

/** Why there is nothing to follow up, and what to do. */
ApplicationWindow {
    id: root

    required property string problem

    width: 720
    height: 360
    minimumWidth: 360
    minimumHeight: 240
    visible: true
    title: qsTr("Brygga – uppföljning")
    color: Tokens.paper
    font { family: Tokens.family; pixelSize: Tokens.bodySize }

    ScrollView {
        id: scroll

        anchors.fill: parent
        padding: Tokens.space4
        contentWidth: availableWidth

        ColumnLayout {
            width: scroll.availableWidth
            spacing: Tokens.space4

            Heading {
                Layout.fillWidth: true
                level: 1
                wanted: Tokens.h2Size
                text: qsTr("Registret kan inte öppnas")
            }

            PlainText {
                Layout.fillWidth: true
                text: root.problem
            }

            ActionButton {
                primary: true
                focus: true
                text: qsTr("Avsluta")
                onClicked: root.close()
            }
        }
    }
}
