import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** How it stands, in large: icon, title, and what there is to say about it. */
Rectangle {
    id: root

    property string kind: "note"     // right, partly or note
    property string image
    property string title
    default property alias contents: column.data
    readonly property color strong: kind === "right" ? Tokens.right : kind === "partly" ? Tokens.partly : Tokens.accent

    implicitHeight: row.implicitHeight + 2 * Tokens.space4
    radius: Tokens.largeRadius
    color: kind === "right" ? Tokens.rightSoft : kind === "partly" ? Tokens.partlySoft : Tokens.accentSoft
    border { width: Tokens.border; color: strong }

    RowLayout {
        id: row

        anchors { fill: parent; margins: Tokens.space4 }
        spacing: Tokens.space4

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Tokens.bodySize * 2
            Layout.preferredHeight: Layout.preferredWidth
            name: root.image
            color: root.strong
        }

        Stack {
            id: column

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Tokens.space2

            Heading {
                id: heading

                Layout.fillWidth: true
                level: 2
                size: Tokens.h3Size
                text: root.title
                Accessible.focusable: true
            }
        }
    }

    function focusTitle() {
        heading.forceActiveFocus(Qt.OtherFocusReason)
    }
}
