import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Brygga.Views

/** A dialog: title, what it is about, one to three answers. Escape is the careful one. */
Popup {
    id: root

    property string title
    property string text
    property string accept
    property string refuse
    property string retry       // another try, which the dialog waits for
    default property alias contents: column.data

    signal accepted()
    signal retried()

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(parent ? parent.width - 2 * Tokens.space3 : 480, Math.round(30 * Tokens.bodySize))
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Tokens.space3 : implicitHeight)
    padding: Tokens.space4
    modal: true
    focus: true
    closePolicy: Popup.CloseOnEscape

    onOpened: (refuseButton.visible ? refuseButton : acceptButton).forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        radius: Tokens.largeRadius
        color: Tokens.paper
        border { width: Math.max(1, Tokens.border); color: Tokens.line }
    }

    contentItem: Stack {
        spacing: Tokens.space3

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        Keys.onUpPressed: about.contentY = Math.max(0, about.contentY - 2 * Tokens.bodySize)
        Keys.onDownPressed: about.contentY = Math.max(0, Math.min(about.contentHeight - about.height, about.contentY + 2 * Tokens.bodySize))

        Heading {
            Layout.fillWidth: true
            level: 2
            size: Tokens.h3Size
            text: root.title
        }

        Flickable {
            id: about

            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: column.implicitHeight
            contentHeight: column.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Stack {
                id: column

                width: parent.width
                spacing: Tokens.space3

                PlainText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.text
                }
            }
        }

        Flow {
            Layout.fillWidth: true
            spacing: Tokens.space3

            ActionButton {
                visible: root.retry !== ""
                text: root.retry
                onClicked: root.retried()
            }

            ActionButton {
                id: acceptButton

                primary: !refuseButton.visible
                text: root.accept
                onClicked: {
                    root.close()
                    root.accepted()
                }
            }

            ActionButton {
                id: refuseButton

                visible: root.refuse !== ""
                primary: true
                text: root.refuse
                onClicked: root.close()
            }
        }
    }
}
