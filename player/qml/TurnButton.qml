import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Brygga.Views

/** A large button that turns the page. */
T.AbstractButton {
    id: root

    property string word
    property string title
    property bool forward: false
    readonly property color ink: forward ? (hovered ? Tokens.paper : Tokens.overAccent) : Tokens.ink

    implicitHeight: Math.max(64, column.implicitHeight + 2 * Tokens.space3)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    readonly property int role: Accessible.Link

    Accessible.role: role
    Accessible.name: word + ": " + title
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Stack {
            id: column

            anchors { left: parent.left; right: parent.right; margins: Tokens.space4; verticalCenter: parent.verticalCenter }
            spacing: Tokens.space1

            RowLayout {
                Layout.alignment: root.forward ? Qt.AlignRight : Qt.AlignLeft
                layoutDirection: root.forward ? Qt.RightToLeft : Qt.LeftToRight
                spacing: Tokens.space2

                Icon {
                    Layout.preferredWidth: Math.round(Tokens.bodySize * 1.1)
                    Layout.preferredHeight: Layout.preferredWidth
                    name: root.forward ? "arrow-right" : "arrow-left"
                    color: root.ink
                }

                PlainText {
                    text: root.word
                    strong: true
                    color: root.ink
                    lineHeight: Tokens.headingLinePercent / 100
                    decorative: true
                }
            }

            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: root.forward ? Text.AlignRight : Text.AlignLeft
                text: root.title
                size: Tokens.smallSize
                color: root.ink
                lineHeight: Tokens.headingLinePercent / 100
                decorative: true
            }
        }
    }

    background: Rectangle {
        radius: Tokens.largeRadius
        color: root.forward ? (root.hovered ? Tokens.ink : Tokens.accent) : root.hovered ? Tokens.accentSoft : Tokens.paper
        border { width: 1; color: root.forward ? color : Tokens.line }

        FocusRing { target: root }
    }
}
