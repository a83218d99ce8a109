import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

/** What is shown when no course is open: the courses, help, settings. */
FocusScope {
    id: root

    required property Player player
    property string place: "start"
    readonly property string windowTitle: qsTr("Brygga")

    signal openWanted()

    onPlaceChanged: Qt.callLater(() => page.item?.focusTitle())

    Stack {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: bar.implicitHeight + Tokens.space2
            color: Tokens.paper

            RowLayout {
                id: bar

                anchors { left: parent.left; right: parent.right; leftMargin: Tokens.space4; rightMargin: Tokens.space3; verticalCenter: parent.verticalCenter }
                spacing: Tokens.space2

                PlainText {
                    Layout.fillWidth: true
                    text: "Brygga"
                    strong: true
                }

                BarButton {
                    image: "library"
                    label: qsTr("Kurser")
                    compact: root.width < 560 * Look.textScale
                    onClicked: root.place = "start"
                }

                BarButton {
                    image: "circle-help"
                    label: qsTr("Hjälp")
                    compact: root.width < 560 * Look.textScale
                    onClicked: root.place = "help"
                }

                BarButton {
                    image: "settings"
                    label: qsTr("Inställningar")
                    compact: root.width < 560 * Look.textScale
                    onClicked: root.place = "settings"
                }
            }

            Rectangle {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: 1
                color: Tokens.hairline
            }
        }

        PageScroller {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Feedback {
                Layout.fillWidth: true
                visible: root.player.recordsProblem !== ""
                kind: "wrong"
                title: qsTr("Det du gör kan inte sparas")
                plain: root.player.recordsProblem
            }

            Loader {
                id: page

                Layout.fillWidth: true
                sourceComponent: root.place === "help" ? help : root.place === "settings" ? settings : start

                Component {
                    id: start

                    StartPage {
                        player: root.player
                        onOpenWanted: root.openWanted()
                    }
                }

                Component {
                    id: help

                    HelpPage {
                        player: root.player
                    }
                }

                Component {
                    id: settings

                    SettingsPage {
                        player: root.player
                    }
                }
            }
        }
    }

    function go(address: string) { place = address.slice(1) }
    function places(): var { return ["#start", "#help", "#settings"] }
    function dialogs(): var { return [] }
}
