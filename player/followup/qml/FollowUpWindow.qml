import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Brygga.FollowUp
import Brygga.Views

/** What HR sees: what is asked to the left, the answer to the right. */
ApplicationWindow {
    id: root

    required property FollowUp followUp
    property string language: "sv"
    property int view: 0
    readonly property bool isNarrow: width < 900 * Look.textScale
    readonly property var views: [qsTr("Översikt"), qsTr("Personer"), qsTr("Läs in personal"), qsTr("Webbinarier"), qsTr("Tilldelningar")]
    readonly property alias importView: importView
    readonly property alias peopleView: peopleView
    readonly property alias occasionsView: occasionsView
    readonly property alias assignmentsView: assignmentsView
    readonly property bool hasFilter: view < 2

    signal languageChosen(string language)

    width: 1280
    height: 800
    minimumWidth: 480
    minimumHeight: 400
    visible: true
    title: qsTr("Brygga – uppföljning")
    color: Tokens.paper
    font { family: Tokens.family; pixelSize: Tokens.smallSize }
    palette {
        window: Tokens.paper; windowText: Tokens.ink; base: Tokens.paper; text: Tokens.ink; button: Tokens.surface; buttonText: Tokens.ink
        highlight: Tokens.accent; highlightedText: Tokens.overAccent; light: Tokens.accentSoft; midlight: Tokens.surface; mid: Tokens.line; dark: Tokens.line
    }

    header: Rectangle {
        implicitHeight: bar.implicitHeight + 2 * Tokens.space2
        color: Tokens.surface

        Flow {
            id: bar

            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Tokens.space4; rightMargin: Tokens.space4 }
            spacing: Tokens.space2

            Heading {
                width: Math.ceil(longest) + 1 + rightPadding
                height: other.height
                verticalAlignment: Text.AlignVCenter
                rightPadding: Tokens.space4
                level: 3
                wanted: Tokens.h3Size
                text: qsTr("Uppföljning")
            }

            Repeater {
                model: root.views

                delegate: LinkButton {
                    required property int index
                    required property string modelData

                    text: modelData
                    checked: root.view === index
                    explanation: checked ? qsTr("Visas nu") : ""
                    onClicked: root.view = index
                }
            }

            LinkButton {
                id: other

                text: root.language === "sv" ? "English" : "Svenska"
                onClicked: root.languageChosen(root.language === "sv" ? "en" : "sv")
            }
        }
    }

    ScrollView {
        id: scroll

        anchors.fill: parent
        contentWidth: availableWidth

        GridLayout {
            width: scroll.availableWidth
            columns: root.isNarrow || !root.hasFilter ? 1 : 2
            columnSpacing: 0
            rowSpacing: 0

            FilterPanel {
                Layout.alignment: Qt.AlignTop
                Layout.margins: Tokens.space4
                Layout.preferredWidth: Math.round(280 * Look.textScale)
                Layout.fillWidth: root.isNarrow
                visible: root.hasFilter
                foldable: root.isNarrow
                followUp: root.followUp
            }

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.margins: Tokens.space4
                Layout.maximumWidth: Math.round(1100 * Look.textScale)
                spacing: Tokens.space4

                Repeater {
                    model: [root.followUp.notice, root.followUp.problem].filter(text => text !== "")

                    delegate: Card {
                        id: notice

                        required property string modelData

                        Layout.fillWidth: true
                        padding: Tokens.space3

                        PlainText {
                            Layout.fillWidth: true
                            text: notice.modelData
                        }
                    }
                }

                CompletionView {
                    Layout.fillWidth: true
                    visible: root.view === 0
                    followUp: root.followUp
                }

                PeopleView {
                    id: peopleView

                    Layout.fillWidth: true
                    visible: root.view === 1
                    followUp: root.followUp
                }

                ImportView {
                    id: importView

                    Layout.fillWidth: true
                    visible: root.view === 2
                    followUp: root.followUp
                }

                OccasionsView {
                    id: occasionsView

                    Layout.fillWidth: true
                    visible: root.view === 3
                    live: root.followUp.live
                }

                AssignmentsView {
                    id: assignmentsView

                    Layout.fillWidth: true
                    visible: root.view === 4
                    live: root.followUp.live
                }
            }
        }
    }
}
