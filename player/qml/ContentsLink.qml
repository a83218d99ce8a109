import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Brygga.Views

/** A line of the contents. `mark`: how far a page is (new, begun, done); `image`: the icon of one of the player's own pages. */
T.AbstractButton {
    id: root

    property string title
    property string mark
    property string image
    property bool current: false
    readonly property int side: Math.round(Tokens.bodySize)

    implicitHeight: Math.max(40, row.implicitHeight + 2 * Tokens.space2)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    readonly property int role: Accessible.Link

    Accessible.role: role
    Accessible.name: (mark === "done" ? qsTr("Klar: ") : mark === "begun" ? qsTr("Påbörjad: ") : "") + title
    Accessible.selected: current
    Accessible.description: current ? qsTr("Den sida som visas") : ""
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        RowLayout {
            id: row

            anchors { left: parent.left; right: parent.right; margins: Tokens.space2; verticalCenter: parent.verticalCenter }
            spacing: Tokens.space3

            Rectangle {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2
                Layout.preferredWidth: root.side
                Layout.preferredHeight: root.side
                visible: root.mark !== ""
                radius: root.side / 2
                color: root.mark === "done" ? Tokens.accent : "transparent"
                border { width: 2; color: root.mark === "new" ? Tokens.line : Tokens.accent }

                Item {
                    width: parent.width / 2
                    height: parent.height
                    visible: root.mark === "begun"
                    clip: true

                    Rectangle {
                        width: root.side
                        height: root.side
                        radius: root.side / 2
                        color: Tokens.accent
                    }
                }

                Icon {
                    anchors { fill: parent; margins: 2 }
                    name: root.mark === "done" ? "check" : ""
                    color: Tokens.overAccent
                }
            }

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2
                Layout.preferredWidth: Math.round(Tokens.bodySize * 1.15)
                Layout.preferredHeight: Layout.preferredWidth
                visible: root.image !== ""
                name: root.image
                color: Tokens.muted
            }

            PlainText {
                Layout.fillWidth: true
                text: root.title
                size: Math.round(Tokens.bodySize * 0.89)
                strong: root.current
                lineHeight: Tokens.headingLinePercent / 100 + 0.08
                decorative: true
            }
        }
    }

    background: Rectangle {
        radius: Tokens.mediumRadius
        color: root.current ? Tokens.accentSoft : root.hovered ? Tokens.paper : "transparent"

        Rectangle {
            width: 3
            height: parent.height
            visible: root.current
            color: Tokens.accent
        }

        FocusRing { target: root; gap: -Tokens.focusWidth }
    }
}
