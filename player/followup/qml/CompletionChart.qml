import QtQuick
import QtQuick.Layouts
import Brygga.FollowUp
import Brygga.Views

/** The table's numbers as bars. Each part has its own fill, its own border and its number, never colour alone. */
ColumnLayout {
    id: root

    property var rows: []
    readonly property int most: Math.max(1, ...rows.map(row => row.people))
    readonly property var parts: [
        { key: "completed", text: qsTr("Slutförd"), fill: Tokens.accent, ink: Tokens.overAccent, line: Tokens.accent },
        { key: "started", text: qsTr("Påbörjad"), fill: Tokens.accentSoft, ink: Tokens.ink, line: Tokens.accent },
        { key: "notStarted", text: qsTr("Ej påbörjad"), fill: Tokens.paper, ink: Tokens.ink, line: Tokens.line }
    ]

    spacing: Tokens.space2

    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Stapeldiagram med samma tal som i tabellen")

    Flow {
        Layout.fillWidth: true
        spacing: Tokens.space4

        Repeater {
            model: root.parts

            delegate: Row {
                id: key

                required property var modelData

                spacing: Tokens.space2

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Tokens.smallSize
                    height: width
                    color: key.modelData.fill
                    border { width: 2; color: key.modelData.line }
                }

                PlainText {
                    text: key.modelData.text
                    size: Tokens.smallSize
                    decorative: true
                }
            }
        }
    }

    Repeater {
        model: root.rows

        delegate: RowLayout {
            id: bar

            required property var modelData

            Layout.fillWidth: true
            spacing: Tokens.space3

            PlainText {
                Layout.preferredWidth: Math.round(root.width * 0.26)
                text: bar.modelData.label
                size: Tokens.smallSize
                decorative: true
            }

            Item {
                Layout.fillWidth: true
                implicitHeight: Math.round(Tokens.smallSize * 1.9)

                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: !bar.modelData.isShown
                    text: qsTr("visas inte")
                    size: Tokens.smallSize
                    color: Tokens.muted
                    decorative: true
                }

                Row {
                    id: stack

                    readonly property real unit: parent.width / root.most

                    visible: bar.modelData.isShown
                    height: parent.height
                    spacing: 0

                    Repeater {
                        model: root.parts

                        delegate: Rectangle {
                            id: part

                            required property var modelData
                            readonly property int number: bar.modelData[modelData.key]

                            visible: number > 0
                            width: number * stack.unit
                            height: stack.height
                            color: modelData.fill
                            border { width: 2; color: modelData.line }

                            PlainText {
                                anchors.centerIn: parent
                                visible: implicitWidth + Tokens.space1 < part.width
                                text: part.number
                                size: Tokens.smallSize
                                strong: true
                                color: part.modelData.ink
                                decorative: true
                            }
                        }
                    }
                }
            }
        }
    }
}
